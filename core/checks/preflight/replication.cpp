#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Replication slots that keep WAL: a long run fills the disk.
Result<CheckResult> examineReplicationSlots(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT slot_name, CASE WHEN active THEN 'active' ELSE '@unused_slot' END,"
        " pg_catalog.pg_size_pretty(pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), restart_lsn)) FROM "
        "pg_catalog.pg_replication_slots"
        " WHERE NOT pg_catalog.pg_is_in_recovery() AND pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), "
        "restart_lsn) > $1::numeric"_s,
        { QString::number(input.thresholds.slotBytes) });
}

/// WAL is archived, where it is to be.
Result<CheckResult> examineArchiver(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT failed_count || ' failures', 'last ' || last_failed_time::timestamptz(0), last_failed_wal FROM "
        u"pg_catalog.pg_stat_archiver"
        " WHERE pg_catalog.current_setting('archive_mode') <> 'off' AND coalesce(last_failed_time > "
        "last_archived_time, failed_count > 0)"_s);
}

} // namespace

QList<Check> preflightReplication()
{
    return {
        { .id = "P07c", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineReplicationSlots },
        { .id = "P24", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineArchiver },
    };
}

} // namespace stopover::checks
