#include "core/risk/rules.h"
#include "core/risk/typename.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

bool needsValue(const sql::Node& column)
{
    bool notNull = false;
    for (const sql::Node& constraint : column.list("constraints")) {
        const QByteArray type = constraint.choice("contype");
        if (type == "CONSTR_DEFAULT" || type == "CONSTR_IDENTITY" || type == "CONSTR_GENERATED")
            return false;
        notNull = notNull || type == "CONSTR_NOTNULL" || type == "CONSTR_PRIMARY";
    }
    return notNull && !typeText(column["type_name"]).contains("serial"_L1);
}

void checkChangeOf(const RuleInput& input, const sql::Node& command, RuleHits& hits)
{
    const QByteArray type = command.choice("subtype");
    const QString table = tableOf(input.node["relation"]);
    const QString name = command.text("name");
    if (type == "AT_AlterColumnType" && input.effects.grade == Grade::Breaking)
        hits.append({ .rule = "C02", .args = { table, name }, .certainty = input.effects.certainty });
    else if (type == "AT_SetNotNull")
        hits.append({ .rule = "C03", .args = { table, name }, .certainty = Certainty::Likely });
    else if (type == "AT_AddColumn" && needsValue(command["def"]))
        hits.append({ .rule = "C03", .args = { table, command["def"].text("colname") } });
    else if (type == "AT_EnableRowSecurity" || type == "AT_ForceRowSecurity" || type == "AT_DisableRowSecurity")
        hits.append({ .rule = "C07", .args = { table } });
    else if (type == "AT_DropColumn" && input.state.expanded.contains(table))
        hits.append({ .rule = "C08", .args = { table } });
}

void checkRename(const sql::Node& node, RuleHits& hits)
{
    const QByteArray type = node.choice("rename_type");
    if (type == "OBJECT_TABLE" || type == "OBJECT_VIEW" || type == "OBJECT_MATVIEW")
        hits.append({ .rule = "C01", .args = { tableOf(node["relation"]), node.text("newname") } });
    else if (type == "OBJECT_COLUMN")
        hits.append({ .rule = "C01",
                      .args = { QString(tableOf(node["relation"]) + u'.' + sql::displayed(node.text("subname"))),
                                node.text("newname") } });
}

} // namespace

void findIncompatibilities(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("RenameStmt"))
        checkRename(node, hits);
    for (const sql::Node& command :
         node.is("AlterTableStmt") && !input.state.created.contains(tableOf(node["relation"])) ? node.list("cmds")
                                                                                               : QList<sql::Node>())
        checkChangeOf(input, command, hits);
    if (node.is("AlterEnumStmt") && !node.text("old_val").isEmpty())
        hits.append({ .rule = "C04", .args = { node.text("old_val") } });
    else if (node.is("ViewStmt") && node.flag("replace"))
        hits.append({ .rule = "C05", .args = { tableOf(node["view"]) }, .certainty = Certainty::Likely });
    else if (node.is("DropStmt")
             && (node.choice("remove_type") == "OBJECT_VIEW" || node.choice("remove_type") == "OBJECT_MATVIEW"))
        hits.append({ .rule = "C05", .args = { node.list("objects").value(0).words("items").join(u'.') } });
    else if (node.is("DropStmt")
             && (node.choice("remove_type") == "OBJECT_FUNCTION" || node.choice("remove_type") == "OBJECT_PROCEDURE"))
        hits.append({ .rule = "C06", .args = { node.list("objects").value(0).words("objname").join(u'.') } });
    else if ((node.is("GrantStmt") || node.is("GrantRoleStmt")) && !node.flag("is_grant"))
        hits.append({ .rule = "C07", .args = { tableOf(node.list("objects").value(0)) } });
    else if (node.is("CreatePolicyStmt") || node.is("AlterPolicyStmt"))
        hits.append({ .rule = "C07", .args = { tableOf(node["table"]) } });
    const bool dropsTable = node.is("DropStmt") && node.choice("remove_type") == "OBJECT_TABLE";
    if (dropsTable && !input.state.expanded.isEmpty()
        && !input.state.created.contains(node.list("objects").value(0).words("items").join(u'.')))
        hits.append({ .rule = "C08", .args = { node.list("objects").value(0).words("items").join(u'.') } });
}

} // namespace stopover::risk
