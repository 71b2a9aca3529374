#include "core/sql/expression.h"

#include "core/base/clause.h"
#include "core/sql/syntax.h"

#include <QRegularExpression>

namespace stopover::sql {

using namespace Qt::StringLiterals;

namespace {

Failure bad(const QString& text, const QString& reason)
{
    return Failure(ErrorCode::BadExpression, { text, reason });
}

/// True for `SELECT <one expression>` without any clause.
bool isBareSelect(const Node& statement)
{
    return statement.is("SelectStmt") && statement.list("target_list").size() == 1
        && statement.list("from_clause").isEmpty() && !statement["where_clause"]
        && statement.list("group_clause").isEmpty() && statement.list("sort_clause").isEmpty()
        && !statement["limit_count"] && !statement["larg"] && !statement["into_clause"] && !statement["with_clause"];
}

/// Reads `SELECT <something>` and keeps it when there is one statement with one value.
Result<SyntaxTree> parseBareSelect(const QString& text, const QByteArray& statement)
{
    const auto tree = SyntaxTree::parseScript(statement);
    if (!tree)
        return bad(text, tree.error().args.value(1));
    if (tree->statements() != 1 || !isBareSelect(tree->root()))
        return bad(text, clause("not_one_expression"));
    return *tree;
}

/// What may stand nowhere in a key, however deep; nothing where all is well.
QString refusal(const Node& value)
{
    QString reason;
    value.visit([&reason](const Node& node) {
        if (node.is("SubLink"))
            reason = clause("subselect");
        else if (node.is("ParamRef"))
            reason = clause("parameter");
        else if (node.is("AStar"))
            reason = clause("several_values");
        return reason.isEmpty();
    });
    return reason;
}

} // namespace

Result<void> checkScalarExpression(const QString& text)
{
    if (text.trimmed().isEmpty() || text.contains(QChar::Null))
        return bad(text, clause("empty"));
    // It must stand both alone and within parentheses: `a) OR (b` does so only within, `a LIMIT 1` only
    // alone. The line break ends a `--` comment, so that it cannot hide the closing parenthesis.
    STOPOVER_TRY(parseBareSelect(text, "SELECT " + text.toUtf8()));
    STOPOVER_TRY_ASSIGN(const SyntaxTree tree, parseBareSelect(text, "SELECT (" + text.toUtf8() + "\n)"));
    const Node value = tree.root().list("target_list").value(0)["val"];
    if (value.is("RowExpr"))
        return bad(text, clause("several_values"));
    if (const QString reason = refusal(value); !reason.isEmpty())
        return bad(text, reason);
    return {};
}

namespace {

QString qualified(QStringList words)
{
    if (words.size() > 1 && words.first() == "pg_catalog"_L1)
        words.removeFirst();
    return words.join(u'.');
}

} // namespace

QStringList referencedColumns(const QString& text)
{
    QStringList columns;
    const auto tree = parseBareSelect(text, "SELECT (" + text.toUtf8() + "\n)");
    if (!tree)
        return columns;
    tree->root().visit([&columns](const Node& node) {
        if (node.is("ColumnRef"))
            columns.append(node.words("fields").last());
        return true;
    });
    return columns;
}

QStringList calledFunctions(const QString& text)
{
    QStringList names;
    const auto tree = parseBareSelect(text, "SELECT (" + text.toUtf8() + "\n)");
    if (!tree)
        return names;
    tree->root().visit([&names](const Node& node) {
        if (node.is("FuncCall"))
            names.append(qualified(node.words("funcname")));
        const QString other = node.is("AExpr") ? qualified(node.words("name"))
            : node.is("TypeName")              ? qualified(node.words("names"))
                                               : QString();
        if (other.contains(u'.'))
            names.append(other);
        return true;
    });
    return names;
}

bool isConstant(const QString& expression)
{
    static const QRegularExpression constant(
        uR"(^(-?[0-9.]+|\(-[0-9.]+\)|true|false|'([^']|'')*')(::[a-z0-9 ()\[\],]+)?$)"_s);
    return constant.match(expression).hasMatch();
}

} // namespace stopover::sql
