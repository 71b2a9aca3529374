#include "core/sql/procedure.h"

#include "core/sql/syntax.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <pg_query.h>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

struct ProcedureResult
{
    explicit ProcedureResult(const QByteArray& text)
        : value(pg_query_parse_plpgsql(text.constData()))
    {}

    ~ProcedureResult() { pg_query_free_plpgsql_parse_result(value); }

    ProcedureResult(const ProcedureResult&) = delete;
    ProcedureResult& operator=(const ProcedureResult&) = delete;
    PgQueryPlpgsqlParseResult value;
};

void collectQueries(const QJsonValue& value, QStringList& queries)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectQueries(item, queries);
        return;
    }
    const QJsonObject object = value.toObject();
    if (const QJsonValue statement = object[u"PLpgSQL_stmt_execsql"_s]; statement.isObject())
        queries.append(statement[u"sqlstmt"_s][u"PLpgSQL_expr"_s][u"query"_s].toString());
    for (const QJsonValue& item : object)
        collectQueries(item, queries);
}

/// A routine without AS, BEGIN ATOMIC for example, brings the parser of bodies down.
bool hasBody(const QString& statement)
{
    const auto tree = SyntaxTree::parse(statement);
    const Node node = tree ? tree->root() : Node();
    const QList<Node> options = node.is("DoStmt") ? node.list("args")
        : node.is("CreateFunctionStmt")           ? node.list("options")
                                                  : QList<Node>();
    return std::ranges::any_of(options, [](const Node& option) { return option.text("defname") == "as"_L1; });
}

} // namespace

QStringList procedureStatements(const QString& statement)
{
    if (!hasBody(statement))
        return {};
    const ProcedureResult parsed(statement.toUtf8());
    QStringList queries;
    if (parsed.value.error == nullptr)
        collectQueries(QJsonDocument::fromJson(QByteArray(parsed.value.plpgsql_funcs)).array(), queries);
    return queries;
}

Result<void> checkProcedure(const QString& statement)
{
    if (!hasBody(statement))
        return {};
    const ProcedureResult parsed(statement.toUtf8());
    if (parsed.value.error == nullptr)
        return {};
    return Failure(ErrorCode::BadSpec,
                   { statement.left(60).simplified(), QString::fromUtf8(parsed.value.error->message) });
}

} // namespace stopover::sql
