#include "core/risk/rules.h"
#include "core/risk/typename.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const sql::Node& object)
{
    QStringList parts = object.is("TypeName") ? object.words("names")
        : object.is("ObjectWithArgs")         ? object.words("objname")
                                              : object.words("items");
    if (object.is("String"))
        parts = { object.word() };
    for (QString& part : parts)
        part = sql::displayed(part);
    return parts.join(u'.');
}

/// WHERE true, WHERE 1 = 1: a condition that excludes no row.
bool isAlwaysTrue(const sql::Node& condition)
{
    if (condition.isNull())
        return true;
    if (condition.is("AConst"))
        return condition["boolval"].flag("boolval");
    const sql::Node left = condition["lexpr"];
    const sql::Node right = condition["rexpr"];
    return condition.is("AExpr") && left.is("AConst") && right.is("AConst")
        && condition.words("name").value(0) == "="_L1 && left["ival"].number("ival") == right["ival"].number("ival")
        && left["sval"].text("sval") == right["sval"].text("sval");
}

/// CASCADE, with what it takes along as far as the catalog tells.
RuleHit cascadeHit(const RuleInput& input, const QStringList& closure)
{
    return { .rule = "D04",
             .args = { closure.isEmpty() ? u"…"_s : closure.join(u", "_s) },
             .certainty = input.world.connected() ? Certainty::Proven : Certainty::Unknown };
}

void checkDrop(const RuleInput& input, RuleHits& hits)
{
    static const QHash<QByteArray, const char*> rules { { "OBJECT_TABLE", "D01" },  { "OBJECT_FOREIGN_TABLE", "D01" },
                                                        { "OBJECT_SCHEMA", "D03" }, { "OBJECT_EXTENSION", "D03" },
                                                        { "OBJECT_TYPE", "D07" },   { "OBJECT_DOMAIN", "D07" } };
    const QByteArray type = input.node.choice("remove_type");
    for (const sql::Node& object : input.node.list("objects")) {
        const QString name = nameOf(object);
        if (const char* rule = rules.value(type, nullptr); rule != nullptr && !input.state.created.contains(name))
            hits.append({ .rule = rule, .args = { name } });
        const catalog::Relation* index = type == "OBJECT_INDEX" ? input.world.find(object.words("items")) : nullptr;
        if (index != nullptr && index->unique)
            hits.append({ .rule = "D09", .args = { name } });
    }
    if (input.node.choice("behavior") == "DROP_CASCADE")
        hits.append(cascadeHit(input, input.effects.drops));
}

void checkAlter(const RuleInput& input, const sql::Node& command, RuleHits& hits)
{
    const QByteArray type = command.choice("subtype");
    const QString table = tableOf(input.node["relation"]);
    const catalog::Relation* relation = input.world.find({ input.node["relation"].text("relname") });
    const QString name = command.text("name");
    if (type == "AT_DropColumn") {
        hits.append({ .rule = "D02", .args = { table, name } });
    } else if (type == "AT_AlterColumnType") {
        const auto* column = relation == nullptr ? nullptr : relation->column(name);
        const QString wanted = typeText(command["def"]["type_name"]);
        if (column != nullptr && narrows(column->type, wanted))
            hits.append(
                { .rule = "D08", .args = { table, name, column->type, wanted }, .certainty = Certainty::Likely });
    } else if (type == "AT_DropConstraint") {
        hits.append({ .rule = "D09", .args = { name }, .certainty = Certainty::Likely });
    } else if (type == "AT_SetUnLogged") {
        hits.append({ .rule = "D10", .args = { table } });
    } else if (type == "AT_DisableTrig" || type == "AT_DisableTrigAll" || type == "AT_DisableTrigUser") {
        hits.append({ .rule = "D12", .args = { table } });
    }
    if (command.choice("behavior") == "DROP_CASCADE")
        hits.append(cascadeHit(input, input.effects.drops));
}

void checkRows(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("TruncateStmt")) {
        const bool cascade = node.choice("behavior") == "DROP_CASCADE";
        QStringList tables;
        for (const sql::Node& table : node.list("relations"))
            tables.append(tableOf(table));
        hits.append({ .rule = "D05", .args = { tables.join(u", "_s) } });
        if (cascade)
            hits.append(cascadeHit(input, input.effects.rewrites));
        return;
    }
    for (const char* kind : { "DeleteStmt", "UpdateStmt" }) {
        for (const sql::Node& change : input.nodes.all(kind)) {
            if (isAlwaysTrue(change["where_clause"]))
                hits.append({ .rule = "D06", .args = { tableOf(change["relation"]) } });
        }
    }
}

/// DROP … and CREATE of the same name: what the first held is gone.
void checkDropAndCreate(const RuleInput& input, RuleHits& hits)
{
    static const QHash<QByteArray, const char*> kinds { { "CreateStmt", "OBJECT_TABLE" },
                                                        { "CreateTableAsStmt", "OBJECT_TABLE" },
                                                        { "CreateSeqStmt", "OBJECT_SEQUENCE" } };
    const char* kind = kinds.value(input.node.kind(), nullptr);
    if (kind == nullptr)
        return;
    const sql::Node rangeVar = input.node.is("CreateStmt") ? input.node["relation"]
        : input.node.is("CreateSeqStmt")                   ? input.node["sequence"]
                                                           : input.node["into"]["rel"];
    QStringList name { rangeVar.text("schemaname"), rangeVar.text("relname") };
    name.removeAll(QString());
    if (input.state.dropped.contains(QLatin1StringView(kind) + u'.' + name.join(u'.')))
        hits.append({ .rule = "D11", .args = { tableOf(rangeVar) } });
}

void checkSequences(const RuleInput& input, RuleHits& hits)
{
    for (const sql::Node& option : input.node.is("AlterSeqStmt") ? input.node.list("options") : QList<sql::Node>()) {
        if (option.text("defname") == "restart"_L1)
            hits.append({ .rule = "D13", .args = { tableOf(input.node["sequence"]) } });
    }
    for (const sql::Node& call : input.node.is("SelectStmt") ? input.nodes.all("FuncCall") : QList<sql::Node>()) {
        if (functionOf(call) == "setval"_L1)
            hits.append({ .rule = "D13",
                          .args = { call.list("args").value(0).find("AConst")["sval"].text("sval") },
                          .at = call.number("location") });
    }
}

/// Asked for only where backups are known: what goes has to be in one.
void checkBackups(const RuleInput& input, RuleHits& hits)
{
    if (!input.options.backedUp)
        return;
    QStringList missing;
    for (const RuleHit& hit : std::as_const(hits)) {
        if (QByteArrayView(hit.rule) != "D01" && QByteArrayView(hit.rule) != "D02" && QByteArrayView(hit.rule) != "D05"
            && QByteArrayView(hit.rule) != "D06")
            continue;
        for (const QString& table : hit.args.value(0).split(u", "_s)) {
            const auto name = sql::QualifiedName::parse(table);
            const catalog::Relation* relation = name
                ? input.world.find(table.contains(u'.') ? QStringList { name->schema, name->name }
                                                        : QStringList { name->name })
                : nullptr;
            if (relation != nullptr && !input.world.isNew(*relation)
                && !input.options.backedUp->contains(SchemaModel::display(*relation)))
                missing.append(SchemaModel::display(*relation));
        }
    }
    missing.removeDuplicates();
    for (const QString& table : std::as_const(missing))
        hits.append({ .rule = "D14", .args = { table } });
}

} // namespace

QString tableOf(const sql::Node& rangeVar)
{
    const QString schema = rangeVar.text("schemaname");
    const QString name = sql::displayed(rangeVar.text("relname"));
    return schema.isEmpty() ? name : QString(sql::displayed(schema) + u'.' + name);
}

QString functionOf(const sql::Node& call)
{
    const QStringList name = call.words("funcname");
    return name.value(name.size() - 1);
}

void findDestruction(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("DropStmt"))
        checkDrop(input, hits);
    else if (node.is("DropdbStmt"))
        hits.append({ .rule = "D03", .args = { node.text("dbname") } });
    else if (node.is("DropOwnedStmt"))
        hits.append({ .rule = "D03", .args = { u"OWNED"_s } });
    else if (node.is("VariableSetStmt") && node.text("name") == "session_replication_role"_L1)
        hits.append({ .rule = "D12", .args = { u"session_replication_role"_s } });
    for (const sql::Node& command : node.is("AlterTableStmt") ? node.list("cmds") : QList<sql::Node>())
        checkAlter(input, command, hits);
    checkRows(input, hits);
    checkDropAndCreate(input, hits);
    checkSequences(input, hits);
    checkBackups(input, hits);
}

} // namespace stopover::risk
