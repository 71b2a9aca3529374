#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// The server can be written to, and a COMMIT would not wait for a standby that is not there.
Result<CheckResult> examine(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result, offenders(input, Verdict::Block,
        u"SELECT 'standby: pg_is_in_recovery() is true' WHERE pg_catalog.pg_is_in_recovery()"
         " UNION ALL SELECT 'default_transaction_read_only is on' WHERE pg_catalog.current_setting('default_transaction_read_only') = 'on' AND $1"
         " UNION ALL SELECT 'synchronous_standby_names is set, and no standby is in sync: COMMIT would wait for ever' WHERE"
         " pg_catalog.current_setting('synchronous_standby_names') <> '' AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE sync_state IN ('sync', 'quorum'))"_s,
        { true }));
    if (result.verdict == Verdict::Block)
        return result;
    return offenders(input, Verdict::Warn,
        u"SELECT coalesce(nullif(application_name, ''), 'standby'), replay_lag::text FROM pg_catalog.pg_stat_replication"
         " WHERE extract(epoch FROM replay_lag) > $1::float8 OR pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn) > $2::numeric"_s,
        { QString::number(input.thresholds.replicaLagSeconds), QString::number(input.thresholds.replicaLagBytes) });
}

} // namespace

Check writableprimary()
{
    return { .id = "P03", .phase = Phase::Preflight, .atSwap = true, .run = &examine };
}

} // namespace stopover::checks
