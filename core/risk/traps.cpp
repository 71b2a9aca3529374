#include "core/risk/traps.h"

#include "core/risk/statement.h"
#include "core/sql/parsetree.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

constexpr int likeIndexes = 1 << 6; ///< CREATE_TABLE_LIKE_INDEXES

QString functionName(const QJsonValue& node)
{
    const QJsonArray names = node[u"FuncCall"_s][u"funcname"_s].toArray();
    return names.isEmpty() ? QString() : names.last()[u"String"_s][u"sval"_s].toString();
}

bool isHash(const QJsonValue& node)
{
    return functionName(node).startsWith("hash"_L1);
}

/// mod(hashtext(x), n) or hashtext(x) % n, which is negative for half of the values.
bool isSignedRemainder(const QJsonValue& node)
{
    if (functionName(node) == "mod"_L1)
        return isHash(node[u"FuncCall"_s][u"args"_s][0]);
    const QJsonObject expression = node[u"A_Expr"_s].toObject();
    return expression[u"name"_s][0][u"String"_s][u"sval"_s].toString() == "%"_L1 && isHash(expression[u"lexpr"_s]);
}

/// Whether one stands somewhere below, and nothing around it makes it positive.
bool holdsSignedRemainder(const QJsonValue& node)
{
    if (isSignedRemainder(node))
        return true;
    const QString function = functionName(node);
    const QString name = node[u"A_Expr"_s][u"name"_s][0][u"String"_s][u"sval"_s].toString();
    if (function == "abs"_L1 || function == "mod"_L1 || name == "%"_L1 || name == "+"_L1 || name == "&"_L1)
        return false;
    if (node.isArray()) {
        const QJsonArray items = node.toArray();
        return std::ranges::any_of(items, [](const QJsonValue& item) { return holdsSignedRemainder(item); });
    }
    const QJsonObject object = node.toObject();
    return std::any_of(object.constBegin(), object.constEnd(), [](const QJsonValue& item) { return holdsSignedRemainder(item); });
}

bool isGenerated(const QJsonArray& elements, const QString& column)
{
    for (const QJsonValue& element : elements) {
        const QJsonValue definition = element[u"ColumnDef"_s];
        if (definition[u"colname"_s].toString() != column)
            continue;
        for (const QJsonValue& constraint : definition[u"constraints"_s].toArray()) {
            if (constraint[u"Constraint"_s][u"contype"_s].toString() == "CONSTR_GENERATED"_L1)
                return true;
        }
    }
    return false;
}

void checkPartitioned(const QJsonObject& create, QList<Trap>& traps)
{
    const QJsonArray elements = create[u"tableElts"_s].toArray();
    const QString table = create[u"relation"_s][u"relname"_s].toString();
    for (const QJsonValue& parameter : create[u"partspec"_s][u"partParams"_s].toArray()) {
        const QJsonValue key = parameter[u"PartitionElem"_s];
        if (isGenerated(elements, key[u"name"_s].toString()))
            traps.append({ .rule = u"sql.generated_key"_s, .object = key[u"name"_s].toString() });
        if (holdsSignedRemainder(key[u"expr"_s]))
            traps.append({ .rule = u"sql.signed_remainder"_s, .object = table });
    }
    for (const QJsonValue& element : elements) {
        const QJsonValue like = element[u"TableLikeClause"_s];
        if ((like[u"options"_s].toInt() & likeIndexes) != 0)
            traps.append({ .rule = u"sql.like_unique"_s, .object = table, .args = { like[u"relation"_s][u"relname"_s].toString() }, .certain = false });
    }
}

Trap unreadable(const QString& statement, const Error& error)
{
    static const QRegularExpression limited(u"\\A\\s*(UPDATE|DELETE)\\b.*\\b(LIMIT|OFFSET)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (limited.match(statement).hasMatch())
        return { .rule = u"sql.update_limit"_s, .object = statement.simplified().left(60) };
    return { .rule = u"sql.unreadable"_s, .object = statement.simplified().left(60), .args = { error.args.value(1) }, .certain = false };
}

} // namespace

QList<Trap> findTraps(const QString& statement, Surroundings surroundings)
{
    QList<Trap> traps;
    const auto tree = sql::parseStatement(statement);
    if (!tree)
        return { unreadable(statement, tree.error()) };
    if (tree->kind == "CreateStmt"_L1 && tree->node.contains(u"partspec"_s))
        checkPartitioned(tree->node, traps);
    else if (holdsSignedRemainder(tree->node))
        traps.append({ .rule = u"sql.signed_remainder"_s, .object = statement.simplified().left(60), .certain = false });
    if (const auto body = sql::checkProcedure(statement); !body)
        traps.append({ .rule = u"sql.procedure"_s, .object = statement.simplified().left(60), .args = { body.error().args.value(1) } });
    const auto facts = readStatement(statement);
    if (facts && facts->wantsNoTransaction && surroundings == Surroundings::Transaction)
        traps.append({ .rule = u"sql.in_transaction"_s, .object = statement.simplified().left(60) });
    return traps;
}

} // namespace stopover::risk
