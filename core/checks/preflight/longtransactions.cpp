#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Transactions that have been open for long: they hold locks, and an index built concurrently waits for them.
Result<CheckResult> examineLongTransactions(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult onTables,
        offenders(input, Verdict::Block,
                  u"SELECT DISTINCT 'pid ' || a.pid, coalesce(nullif(a.application_name, ''), a.usename::text), "
                  u"a.state, 'since ' || a.xact_start::timestamptz(0)"
                  " FROM pg_catalog.pg_stat_activity a JOIN pg_catalog.pg_locks l USING (pid) WHERE l.relation = ANY "
                  "($1::oid[]) AND a.pid <> pg_catalog.pg_backend_pid()"
                  " AND a.application_name NOT LIKE 'stopover%' AND a.backend_type = 'client backend'"
                  " AND pg_catalog.clock_timestamp() - a.xact_start > $2::float8 * interval '1 second'"_s,
                  { oidArray(input.subject), QString::number(input.thresholds.longTransactionSeconds) }));
    onTables.fix = u"SELECT pg_cancel_backend(pid); -- or pg_terminate_backend(pid), which rolls its work back"_s;
    if (onTables.verdict == Verdict::Block)
        return onTables;
    STOPOVER_TRY_ASSIGN(
        const CheckResult anywhere,
        offenders(
            input, Verdict::Warn,
            u"SELECT 'pid ' || pid, coalesce(nullif(application_name, ''), usename::text), state, 'since ' || "
            u"xact_start::timestamptz(0) FROM pg_catalog.pg_stat_activity"
            " WHERE xact_start IS NOT NULL AND pid <> pg_catalog.pg_backend_pid() AND datname = "
            "pg_catalog.current_database()"
            " AND pg_catalog.clock_timestamp() - xact_start > $1::float8 * interval '1 second' ORDER BY xact_start"_s,
            { QString::number(input.thresholds.longTransactionSeconds) }));
    return unlessHidden(
        input, anywhere,
        u"SELECT FROM pg_catalog.pg_stat_activity WHERE datname = pg_catalog.current_database() AND backend_type IS "
        "NULL"_s);
}

} // namespace

Check longtransactions()
{
    return {
        .id = "P07", .phase = Phase::Preflight, .atSwap = false, .watches = true, .run = &examineLongTransactions
    };
}

} // namespace stopover::checks
