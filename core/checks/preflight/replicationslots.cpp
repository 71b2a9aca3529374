#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Replication slots that keep WAL: a long run fills the disk.
Result<CheckResult> examineReplicationSlots(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT slot_name, CASE WHEN active THEN 'active' ELSE 'nobody reads it' END,"
        " pg_catalog.pg_size_pretty(pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), restart_lsn)) FROM "
        "pg_catalog.pg_replication_slots"
        " WHERE NOT pg_catalog.pg_is_in_recovery() AND pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), "
        "restart_lsn) > $1::numeric"_s,
        { QString::number(input.thresholds.slotBytes) });
}

} // namespace

Check replicationslots()
{
    return { .id = "P07c", .phase = Phase::Preflight, .atSwap = false, .run = &examineReplicationSlots };
}

} // namespace stopover::checks
