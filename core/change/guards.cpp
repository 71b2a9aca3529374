#include "core/change/guards.h"

#include <array>

namespace stopover::change {

namespace {

constexpr Verdict blocks = Verdict::Blocks;
constexpr Verdict asks = Verdict::Asks;
constexpr Verdict warns = Verdict::Warns;
constexpr Verdict informs = Verdict::Informs;

constexpr Moments plan = Moment::Plan;
constexpr Moments ahead = Moment::Ahead;
constexpr Moments reapply = Moment::EnterReapply;
constexpr Moments later = reapply | Moment::EnterRollback;
constexpr Moments before = Moments(Moment::BeforeApply) | Moment::BeforeRollback | Moment::BeforeReapply;
constexpr Moments lock = Moments(Moment::LockApply) | Moment::LockRollback | Moment::LockReapply;

/// A row a line: tests/mutants/run reads them, and takes out one at a time.
// clang-format off
constexpr std::array table {
    // The server and the table as such
    Guard { u"server.standby", blocks, plan },
    Guard { u"server.read_only", blocks, plan },
    Guard { u"server.locks", blocks, plan },
    Guard { u"table.partitioned", blocks, plan },
    Guard { u"table.kind", blocks, plan },
    Guard { u"table.persistence", blocks, plan | reapply },
    Guard { u"table.is_partition", blocks, plan | later },
    Guard { u"table.inheritance", blocks, plan | reapply },
    Guard { u"table.own", blocks, plan },
    Guard { u"table.empty", informs, plan },
    Guard { u"backup.policy", blocks, plan },
    Guard { u"accept.unknown", warns, plan },
    Guard { u"stage.exists", blocks, plan },
    Guard { u"name.collision", blocks, plan },
    Guard { u"name.taken", blocks, plan },
    Guard { u"materialized_view.name", blocks, plan },
    // Rights, and what others' code does with them
    Guard { u"rights.owner", blocks, plan | ahead },
    Guard { u"rights.create_schema", blocks, plan },
    Guard { u"rights.foreign_code", blocks, plan },
    Guard { u"rights.row_security", blocks, plan | later },
    Guard { u"rights.other_owner", blocks, plan },
    Guard { u"rights.schema", blocks, plan },
    Guard { u"rights.foreign_key", blocks, plan },
    Guard { u"rights.trigger_function", blocks, plan },
    Guard { u"rights.statement", blocks, plan },
    Guard { u"grant.by_other", warns, plan },
    Guard { u"event_trigger", warns, plan },
    Guard { u"event_trigger.refuses", blocks, plan },
    Guard { u"event_trigger.drop", asks, plan },
    Guard { u"trial.busy", warns, plan },
    Guard { u"trial.failed", warns, plan },
    // Keys and rows
    Guard { u"key.missing", blocks, plan },
    Guard { u"partition_key.generated", blocks, plan },
    Guard { u"partition_key.expression", informs, plan },
    Guard { u"partition_key.null", blocks, plan },
    Guard { u"partition_key.out_of_range", blocks, plan },
    Guard { u"partition_key.negative", blocks, plan },
    Guard { u"skew", warns, plan },
    Guard { u"stored.generated", blocks, plan },
    Guard { u"stored.check", blocks, plan },
    Guard { u"stored.error", blocks, plan },
    // What a partitioned table cannot have; on the way back it is there already
    Guard { u"index.invalid", blocks, plan | reapply },
    Guard { u"primary_key.local", warns, plan },
    Guard { u"unique.local", asks, plan | reapply },
    Guard { u"constraint.exclusion", blocks, plan | reapply },
    Guard { u"constraint.no_inherit", blocks, plan | reapply },
    Guard { u"constraint.not_valid", blocks, plan },
    Guard { u"foreign_key.not_valid", warns, plan },
    Guard { u"foreign_key.in", blocks, plan | reapply },
    Guard { u"trigger.transition_tables", blocks, plan | reapply },
    Guard { u"trigger.constraint", blocks, plan | reapply },
    Guard { u"trigger.table_name", asks, plan | reapply },
    Guard { u"trigger.before_row_unknown", blocks, plan | reapply },
    Guard { u"trigger.before_row", informs, plan },
    Guard { u"view.group_by_key", blocks, plan | reapply },
    Guard { u"publication.filter", blocks, plan | reapply },
    Guard { u"publication.no_identity", blocks, plan | reapply },
    Guard { u"publication.all_tables", asks, plan | reapply },
    Guard { u"publication.member", warns, plan },
    Guard { u"publication.partitioned", blocks, plan },
    Guard { u"foreign_key.moved_rows", asks, plan | reapply },
    Guard { u"grant.truncate", warns, plan },
    // What hangs on the table and is not carried
    Guard { u"rule", blocks, plan | later },
    Guard { u"rule.other", blocks, plan | later },
    Guard { u"extension_member", blocks, plan | later },
    Guard { u"dependent.unknown", blocks, plan | later },
    Guard { u"function_body", blocks, plan | later },
    Guard { u"row_type_function", blocks, plan | later },
    Guard { u"row_type_column", blocks, plan | later },
    Guard { u"prepared_transaction", blocks, plan | later },
    Guard { u"policy_of_other_table", blocks, plan | later },
    Guard { u"policy_reads_itself", blocks, plan | later },
    Guard { u"subscription", blocks, plan | later },
    Guard { u"sequence_shared", blocks, plan | later },
    // The budget of the lock
    Guard { u"lock.budget", blocks, plan },
    Guard { u"foreign_key.gap", asks, plan },
    Guard { u"foreign_key.early", informs, plan },
    // Statements that mean something else afterwards
    Guard { u"statement.on_conflict", asks, plan },
    Guard { u"statement.only", warns, plan },
    Guard { u"statement.copy", warns, plan },
    Guard { u"statement.ctid", warns, plan },
    Guard { u"statement.size", warns, plan },
    Guard { u"statement.moves_rows", warns, plan },
    Guard { u"statement.locks_rows", informs, plan },
    // Partitions of the time to come
    Guard { u"ahead.key_columns", blocks, ahead },
    Guard { u"ahead.key_expression", blocks, ahead },
    Guard { u"ahead.key_type", blocks, ahead },
    Guard { u"ahead.none", blocks, ahead },
    Guard { u"ahead.open_end", blocks, ahead },
    Guard { u"ahead.open_begin", blocks, ahead },
    Guard { u"ahead.gap", blocks, ahead },
    Guard { u"ahead.uneven", blocks, ahead },
    Guard { u"ahead.ambiguous", blocks, ahead },
    Guard { u"ahead.time_zone", blocks, ahead },
    Guard { u"ahead.clock_change", blocks, ahead },
    Guard { u"ahead.out_of_range", blocks, ahead },
    Guard { u"ahead.foreign_table", blocks, ahead },
    Guard { u"ahead.inner_bounds", blocks, ahead },
    Guard { u"ahead.default_rows", blocks, ahead },
    Guard { u"ahead.own_check", warns, ahead },
    Guard { u"ahead.own_policy", warns, ahead },
    Guard { u"ahead.publication", warns, ahead },
    Guard { u"ahead.late_locks", warns, ahead },
    Guard { u"ahead.default_check", warns, ahead },
    Guard { u"ahead.foreign_keys", informs, ahead },
    Guard { u"ahead.default_lock", informs, ahead },
    // What was changed while it bakes, and cannot be carried to the other side
    Guard { u"bake.column_dropped", blocks, later },
    Guard { u"bake.column_changed", blocks, later },
    Guard { u"bake.identity", blocks, later },
    Guard { u"bake.key", blocks, later },
    Guard { u"bake.exclusion", blocks, later },
    Guard { u"bake.owner", blocks, later },
    Guard { u"bake.materialized_view", blocks, later },
    Guard { u"bake.other_run", blocks, later },
    Guard { u"bake.foreign_partition", blocks, later },
    Guard { u"bake.on_partition", blocks, later },
    Guard { u"bake.renamed", blocks, later },
    // Around the swap
    Guard { u"snapshot.old", asks, before, ErrorCode::OldSnapshots },
    Guard { u"swap.structure", blocks, lock, ErrorCode::SchemaChanged },
    Guard { u"swap.columns", blocks, lock, ErrorCode::SchemaChanged },
    Guard { u"swap.partitions", blocks, Moment::LockRollback, ErrorCode::ChangedDuring },
    Guard { u"swap.capture", blocks, lock, ErrorCode::CaptureBypassed },
    Guard { u"swap.backlog", blocks, lock, ErrorCode::BacklogTooLarge },
    Guard { u"swap.touched", blocks, lock, ErrorCode::VerificationFailed },
};
// clang-format on

} // namespace

std::span<const Guard> guards()
{
    return table;
}

const Guard* guardOf(QStringView rule)
{
    const auto found = std::ranges::find_if(table, [rule](const Guard& one) { return one.rule == rule; });
    return found == table.end() ? nullptr : &*found;
}

bool applies(QStringView rule, Moment moment)
{
    const Guard* guard = guardOf(rule);
    return guard == nullptr || guard->moments.testFlag(moment);
}

bool refuses(QStringView rule, Moment moment, const QStringList& accepted)
{
    const Guard* guard = guardOf(rule);
    if (guard == nullptr || guard->verdict == Verdict::Blocks)
        return applies(rule, moment);
    return guard->verdict == Verdict::Asks && applies(rule, moment) && !isAccepted(rule, accepted);
}

bool isAcceptable(QStringView rule)
{
    const Guard* guard = guardOf(rule);
    return guard != nullptr && guard->verdict == Verdict::Asks;
}

bool isAccepted(QStringView rule, const QStringList& accepted)
{
    return isAcceptable(rule) && accepted.contains(rule);
}

Moment entering(run::Phase phase)
{
    return phase == run::Phase::Rollback ? Moment::EnterRollback : Moment::EnterReapply;
}

Moment beforeLock(run::Phase phase)
{
    return phase == run::Phase::Apply   ? Moment::BeforeApply
        : phase == run::Phase::Rollback ? Moment::BeforeRollback
                                        : Moment::BeforeReapply;
}

Moment underLock(run::Phase phase)
{
    return phase == run::Phase::Apply   ? Moment::LockApply
        : phase == run::Phase::Rollback ? Moment::LockRollback
                                        : Moment::LockReapply;
}

} // namespace stopover::change
