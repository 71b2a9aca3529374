#include "core/sql/parsetree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <pg_query.h>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

struct ParseResult
{
    explicit ParseResult(const QByteArray& text) : value(pg_query_parse(text.constData())) { }
    ~ParseResult() { pg_query_free_parse_result(value); }
    ParseResult(const ParseResult&) = delete;
    ParseResult& operator=(const ParseResult&) = delete;
    PgQueryParseResult value;
};

struct ProcedureResult
{
    explicit ProcedureResult(const QByteArray& text) : value(pg_query_parse_plpgsql(text.constData())) { }
    ~ProcedureResult() { pg_query_free_plpgsql_parse_result(value); }
    ProcedureResult(const ProcedureResult&) = delete;
    ProcedureResult& operator=(const ProcedureResult&) = delete;
    PgQueryPlpgsqlParseResult value;
};

} // namespace

Result<ParseTree> parseStatement(const QString& statement)
{
    const ParseResult parsed(statement.toUtf8());
    if (parsed.value.error != nullptr)
        return Failure(ErrorCode::BadSpec, { statement.left(60).simplified(), QString::fromUtf8(parsed.value.error->message) });
    const QJsonObject tree = QJsonDocument::fromJson(QByteArray(parsed.value.parse_tree)).object();
    const QJsonObject node = tree[u"stmts"_s][0][u"stmt"_s].toObject();
    if (node.isEmpty())
        return ParseTree {};
    return ParseTree { .kind = node.constBegin().key(), .node = node.constBegin().value().toObject() };
}

namespace {

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
    const auto tree = parseStatement(statement);
    if (!tree || (tree->kind != "CreateFunctionStmt"_L1 && tree->kind != "DoStmt"_L1))
        return false;
    const QJsonArray options = tree->node[tree->kind == "DoStmt"_L1 ? u"args"_s : u"options"_s].toArray();
    return std::ranges::any_of(options, [](const QJsonValue& option) { return option[u"DefElem"_s][u"defname"_s].toString() == "as"_L1; });
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
    return Failure(ErrorCode::BadSpec, { statement.left(60).simplified(), QString::fromUtf8(parsed.value.error->message) });
}

} // namespace stopover::sql
