#include "core/risk/rules.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

/// Names of the server's own functions that a caller may well write without a schema.
bool shadows(const QString& function)
{
    static const QStringList names { u"abs"_s,     u"avg"_s,     u"coalesce"_s, u"concat"_s,      u"count"_s,
                                     u"format"_s,  u"length"_s,  u"lower"_s,    u"max"_s,         u"md5"_s,
                                     u"min"_s,     u"nextval"_s, u"now"_s,      u"quote_ident"_s, u"quote_literal"_s,
                                     u"replace"_s, u"round"_s,   u"setval"_s,   u"substr"_s,      u"sum"_s,
                                     u"to_char"_s, u"to_date"_s, u"trim"_s,     u"upper"_s };
    return names.contains(function);
}

sql::Node option(const sql::Node& node, QLatin1StringView name)
{
    for (const sql::Node& one : node.list("options")) {
        if (one.text("defname") == name)
            return one;
    }
    return {};
}

void checkFunction(const sql::Node& node, RuleHits& hits)
{
    const QStringList name = node.words("funcname");
    const QString language = option(node, "language"_L1)["arg"].text("sval");
    static const QStringList untrusted { u"c"_s,         u"internal"_s, u"plpython3u"_s,
                                         u"plpythonu"_s, u"plperlu"_s,  u"pltclu"_s };
    bool fixedPath = false;
    for (const sql::Node& one : node.list("options"))
        fixedPath = fixedPath || one["arg"].text("name") == "search_path"_L1;
    if (option(node, "security"_L1)["arg"].flag("boolval") && !fixedPath)
        hits.append({ .rule = "S01", .args = { name.join(u'.') } });
    if (shadows(name.value(name.size() - 1)) || (name.size() > 1 && name.first() == "public"_L1))
        hits.append({ .rule = "S02", .args = { name.join(u'.') } });
    if (untrusted.contains(language))
        hits.append({ .rule = "S03", .args = { language } });
}

/// A password that stands in the text: it lands in the server's log and in the history.
void checkPasswords(const sql::Node& node, RuleHits& hits)
{
    for (const sql::Node& one : node.list("options")) {
        const bool plain = one.text("defname") == "password"_L1 && !one["arg"].text("sval").isEmpty()
            && !one["arg"].text("sval").startsWith("SCRAM-"_L1);
        if (plain)
            hits.append({ .rule = "S04" });
    }
    if (node.text("conninfo").contains("password"_L1))
        hits.append({ .rule = "S04" });
}

bool isForeign(const sql::Node& node)
{
    static const QByteArrayList kinds { "LoadStmt",      "AlterSystemStmt",         "CreateExtensionStmt",
                                        "CreateFdwStmt", "CreateForeignServerStmt", "CreateSubscriptionStmt" };
    return kinds.contains(QByteArray(node.kind()));
}

} // namespace

void findSecurityHoles(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("CreateFunctionStmt"))
        checkFunction(node, hits);
    if (isForeign(node) || (node.is("CopyStmt") && node.flag("is_program")))
        hits.append({ .rule = "S03", .args = { input.statement.text.simplified().left(60) } });
    for (const sql::Node& call : input.nodes.all("FuncCall")) {
        if (functionOf(call).startsWith("dblink"_L1))
            hits.append({ .rule = "S03", .args = { functionOf(call) }, .at = call.number("location") });
    }
    checkPasswords(node, hits);
    for (const sql::Node& grantee :
         node.is("GrantStmt") && node.flag("is_grant") ? node.list("grantees") : QList<sql::Node>()) {
        if (grantee.choice("roletype") == "ROLESPEC_PUBLIC")
            hits.append({ .rule = "S05" });
    }
    if (node.is("CreateEventTrigStmt"))
        hits.append({ .rule = "S06", .args = { node.text("trigname") } });
    if (node.is("AlterDefaultPrivilegesStmt") || node.is("AlterOwnerStmt"))
        hits.append({ .rule = "S07" });
    for (const sql::Node& command : node.is("AlterTableStmt") ? node.list("cmds") : QList<sql::Node>()) {
        if (command.choice("subtype") == "AT_ChangeOwner")
            hits.append({ .rule = "S07", .args = { tableOf(node["relation"]) } });
    }
}

} // namespace stopover::risk
