#include "core/risk/signedremainder.h"

#include "core/risk/rules.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

bool isHash(const sql::Node& node)
{
    return node.is("FuncCall") && functionOf(node).startsWith("hash"_L1);
}

bool isRemainder(const sql::Node& node)
{
    if (node.is("FuncCall") && functionOf(node) == "mod"_L1)
        return isHash(node.list("args").value(0));
    return node.is("AExpr") && node.words("name").value(0) == "%"_L1 && isHash(node["lexpr"]);
}

/// Makes what stands below it positive, or at least was meant to.
bool corrects(const sql::Node& node)
{
    static const QStringList functions { u"abs"_s, u"mod"_s };
    static const QStringList operators { u"%"_s, u"+"_s, u"&"_s };
    return (node.is("FuncCall") && functions.contains(functionOf(node)))
        || (node.is("AExpr") && operators.contains(node.words("name").value(0)));
}

} // namespace

bool holdsSignedRemainder(const sql::Node& node)
{
    bool found = false;
    node.visit([&found](const sql::Node& one) {
        found = found || isRemainder(one);
        return !found && !corrects(one);
    });
    return found;
}

} // namespace stopover::risk
