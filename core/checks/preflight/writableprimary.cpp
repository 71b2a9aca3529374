#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The server can be written to, and a COMMIT would not wait for a standby that is not there.
Result<CheckResult> examineWritablePrimary(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows readOnly,
        input.own.execute(u"SELECT pg_catalog.current_setting('default_transaction_read_only') = 'on'"_s));
    STOPOVER_TRY_ASSIGN(
        const CheckResult result,
        offenders(
            input, Verdict::Block,
            u"SELECT 'standby: pg_is_in_recovery() is true' WHERE pg_catalog.pg_is_in_recovery()"
            " UNION ALL SELECT 'default_transaction_read_only is on' WHERE $1"
            " UNION ALL SELECT 'synchronous_standby_names is set, and no standby is in sync: COMMIT would wait for "
            "ever' WHERE"
            " pg_catalog.current_setting('synchronous_standby_names') <> '' AND NOT EXISTS (SELECT FROM "
            "pg_catalog.pg_stat_replication WHERE sync_state IN ('sync', 'quorum') OR state IS NULL)"_s,
            { readOnly.boolean(0, 0) }));
    if (result.verdict == Verdict::Block)
        return result;
    STOPOVER_TRY_ASSIGN(
        const CheckResult behind,
        offenders(input, Verdict::Warn,
                  u"SELECT coalesce(nullif(application_name, ''), 'standby'), replay_lag::text FROM "
                  u"pg_catalog.pg_stat_replication"
                  " WHERE extract(epoch FROM replay_lag) > $1::float8 OR "
                  "pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn) > $2::numeric"_s,
                  { QString::number(input.thresholds.replicaLagSeconds),
                    QString::number(input.thresholds.replicaLagBytes) }));
    return unlessHidden(input, behind, u"SELECT FROM pg_catalog.pg_stat_replication WHERE state IS NULL"_s);
}

} // namespace

Check writableprimary()
{
    return { .id = "P03", .phase = Phase::Preflight, .atSwap = true, .watches = true, .run = &examineWritablePrimary };
}

} // namespace stopover::checks
