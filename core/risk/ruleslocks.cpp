#include "core/risk/rules.h"
#include "core/risk/safeforms.h"

namespace stopover::risk {

using namespace Qt::StringLiterals;

namespace {

Certainty certainty(const RuleInput& input)
{
    return input.world.connected() ? Certainty::Proven : Certainty::Likely;
}

/// Whether the script itself has made the table: then nobody waits for it.
bool isOwn(const RuleInput& input, const sql::Node& rangeVar)
{
    return input.state.created.contains(tableOf(rangeVar));
}

void checkConstraint(const RuleInput& input, const sql::Node& constraint, RuleHits& hits)
{
    const QByteArray type = constraint.choice("contype");
    const QString table = tableOf(input.node["relation"]);
    if ((type == "CONSTR_FOREIGN" || type == "CONSTR_CHECK") && !constraint.flag("skip_validation"))
        hits.append({ .rule = "L03",
                      .args = { table },
                      .at = constraint.number("location"),
                      .fix = laterValidated(input, constraint) });
    else if ((type == "CONSTR_UNIQUE" || type == "CONSTR_PRIMARY") && constraint.text("indexname").isEmpty())
        hits.append({ .rule = "L06",
                      .args = { table },
                      .at = constraint.number("location"),
                      .fix = keyByIndex(input, constraint) });
    else if (type == "CONSTR_EXCLUSION")
        hits.append({ .rule = "L07", .args = { table }, .at = constraint.number("location") });
}

void checkLocksOf(const RuleInput& input, const sql::Node& command, RuleHits& hits)
{
    const QByteArray type = command.choice("subtype");
    const QString table = tableOf(input.node["relation"]);
    const sql::Node definition = command["def"];
    if (type == "AT_AddConstraint") {
        checkConstraint(input, definition, hits);
    } else if (type == "AT_AddColumn") {
        for (const sql::Node& constraint : definition.list("constraints")) {
            const QByteArray kind = constraint.choice("contype");
            if (kind == "CONSTR_CHECK" || kind == "CONSTR_UNIQUE" || kind == "CONSTR_PRIMARY")
                hits.append({ .rule = kind == "CONSTR_CHECK" ? "L03" : "L06",
                              .args = { table },
                              .at = constraint.number("location") });
        }
    } else if (type == "AT_SetNotNull" && !input.effects.scans.isEmpty()) {
        hits.append({ .rule = "L04",
                      .args = { table, command.text("name") },
                      .certainty = certainty(input),
                      .fix = notNullByCheck(input, command.text("name")) });
    } else if (type == "AT_DetachPartition" && !definition.flag("concurrent")) {
        hits.append({ .rule = "L08", .args = { table } });
    } else if (type == "AT_ValidateConstraint" && input.inTransaction
               && input.state.notValid.contains(command.text("name"))) {
        hits.append({ .rule = "L12", .args = { table, command.text("name") } });
    }
}

void checkAlterTable(const RuleInput& input, RuleHits& hits)
{
    if (isOwn(input, input.node["relation"]))
        return;
    const QString table = tableOf(input.node["relation"]);
    for (const sql::Node& command : input.node.list("cmds"))
        checkLocksOf(input, command, hits);
    if (!input.effects.rewrites.isEmpty() && input.effects.blocksReads())
        hits.append({ .rule = "L05", .args = { table }, .certainty = input.effects.certainty });
    if (input.state.altered.value(table) > 0)
        hits.append({ .rule = "L14", .args = { table } });
}

void checkUpkeep(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("RefreshMatViewStmt") && !node.flag("concurrent") && !node.flag("skip_data")) {
        hits.append({ .rule = "L15", .args = { tableOf(node["relation"]) }, .fix = concurrently(input) });
    } else if (node.is("ClusterStmt") || (node.is("ReindexStmt") && input.effects.blocksWrites())
               || (node.is("VacuumStmt") && input.effects.blocksReads())) {
        const sql::Node target = node.is("VacuumStmt") ? node.list("rels").value(0)["relation"] : node["relation"];
        hits.append({ .rule = "L16",
                      .args = { tableOf(target) },
                      .fix = node.is("ReindexStmt") ? concurrently(input) : QString() });
    } else if (node.is("LockStmt")) {
        hits.append({ .rule = "L17", .args = { tableOf(node.list("relations").value(0)) } });
    }
}

/// Rules about what a transaction holds while it does more.
void checkHeldLocks(const RuleInput& input, RuleHits& hits)
{
    const RelationLock* lock = input.effects.strongest();
    const bool blocks = input.effects.blocksWrites();
    if (blocks && !input.state.lockTimeout && !input.state.lockReported && !input.effects.noTransaction
        && !input.node.is("LockStmt"))
        hits.append({ .rule = "L09", .args = { lock->relation, lockWords(lock->mode) } });
    if (!input.inTransaction)
        return;
    const bool waits =
        input.node.is("TransactionStmt") || input.node.is("VariableSetStmt") || input.node.is("CommentStmt");
    const bool writes = input.node.is("UpdateStmt") || input.node.is("DeleteStmt")
        || (input.node.is("InsertStmt") && !input.effects.scans.isEmpty());
    if (input.state.holdsStrong && writes && input.state.changedSchema)
        hits.append({ .rule = "L13", .args = { input.state.strongest } });
    else if (input.state.holdsStrong && !waits
             && (writes || !input.effects.scans.isEmpty() || !input.effects.rewrites.isEmpty()))
        hits.append({ .rule = "L10", .args = { input.state.strongest } });
    for (const RelationLock& one : input.effects.locks) {
        const bool further = !one.isNew && one.kind != u'i' && conflicts(one.mode, LockMode::RowExclusive)
            && !input.state.locked.contains(one.relation);
        if (further && !input.state.locked.isEmpty()) {
            hits.append({ .rule = "L11", .args = { one.relation, input.state.strongest } });
            break;
        }
    }
}

} // namespace

void findLocks(const RuleInput& input, RuleHits& hits)
{
    const sql::Node& node = input.node;
    if (node.is("IndexStmt") && !node.flag("concurrent") && !isOwn(input, node["relation"]))
        hits.append({ .rule = "L01",
                      .args = { tableOf(node["relation"]) },
                      .certainty = certainty(input),
                      .fix = concurrentIndex(input) });
    else if (node.is("DropStmt") && node.choice("remove_type") == "OBJECT_INDEX" && !node.flag("concurrent"))
        hits.append({ .rule = "L02",
                      .args = { node.list("objects").value(0).words("items").join(u'.') },
                      .fix = concurrentDrop(input) });
    else if (node.is("AlterTableStmt"))
        checkAlterTable(input, hits);
    else if (node.is("CreateStmt") && node["partbound"] && !isOwn(input, node.list("inh_relations").value(0)))
        hits.append({ .rule = "L08", .args = { tableOf(node.list("inh_relations").value(0)) } });
    else if (node.is("CreateTrigStmt") && !isOwn(input, node["relation"]))
        hits.append({ .rule = "L18", .args = { tableOf(node["relation"]) }, .certainty = Certainty::Likely });
    else if (node.is("AlterDomainStmt") && input.effects.grade == Grade::Breaking)
        hits.append(
            { .rule = "L19", .args = { node.words("type_name").join(u'.') }, .certainty = input.effects.certainty });
    checkUpkeep(input, hits);
    checkHeldLocks(input, hits);
}

} // namespace stopover::risk
