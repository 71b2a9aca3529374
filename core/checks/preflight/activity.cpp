#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Sessions that hold a lock on a touched table which conflicts with the swap, or wait for one.
Result<CheckResult> examineContention(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Block,
                  u"SELECT l.relation::pg_catalog.regclass::text, l.mode, 'pid ' || l.pid, "
                  u"coalesce(nullif(a.application_name, ''), "
                  "a.backend_type), a.state FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING "
                  "(pid) WHERE l.locktype = "
                  "'relation' AND l.relation = ANY ($1::oid[]) AND a.application_name NOT LIKE 'stopover%' AND (NOT "
                  "l.granted OR l.mode IN "
                  "('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')) AND l.pid <> "
                  "pg_catalog.pg_backend_pid()"_s,
                  { oidArray(input.subject) }));
    result.fix = u"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = 'Lock';"_s;
    return result;
}

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

/// Prepared transactions hold their locks until somebody ends them.
Result<CheckResult> examinePreparedtransactions(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Block,
                                  u"SELECT p.gid, p.owner, p.prepared::text FROM pg_catalog.pg_prepared_xacts p WHERE "
                                  u"p.database = pg_catalog.current_database() "
                                  "AND ($1 = '{}' OR EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.relation = ANY "
                                  "($1::oid[]) AND l.virtualtransaction = "
                                  "'-1/' || p.transaction::text))"_s,
                                  { oidArray(input.subject) }));
    result.fix = u"ROLLBACK PREPARED '…'; -- or COMMIT PREPARED"_s;
    return result;
}

/// A vacuum against wraparound does not yield to a lock that waits for it.
Result<CheckResult> examineWraparoundvacuum(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const CheckResult result,
                        offenders(input, Verdict::Block,
                                  u"SELECT 'pid ' || a.pid, a.query FROM pg_catalog.pg_stat_activity a "
                                  u"WHERE a.backend_type = 'autovacuum worker' AND a.query "
                                  "LIKE '%to prevent wraparound%' AND EXISTS (SELECT FROM "
                                  "pg_catalog.pg_locks l WHERE l.pid = a.pid AND l.relation = ANY "
                                  "($1::oid[]))"_s,
                                  { oidArray(input.subject) }));
    return unlessHidden(input, result,
                        u"SELECT FROM pg_catalog.pg_stat_activity a WHERE a.backend_type IS NULL AND a.pid <> "
                        u"pg_catalog.pg_backend_pid() AND EXISTS "
                        "(SELECT FROM pg_catalog.pg_locks l WHERE l.pid = a.pid AND l.relation = ANY ($1::oid[]))"_s,
                        { oidArray(input.subject) });
}

/// Nothing else is built, clustered or vacuumed on the touched tables right now.
Result<CheckResult> examineMaintenance(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const CheckResult result,
                        offenders(input, Verdict::Block,
                                  u"SELECT p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid "
                                  u"FROM pg_catalog.pg_stat_progress_create_index p WHERE p.relid = ANY ($1::oid[])"
                                  " AND p.pid <> pg_catalog.pg_backend_pid() UNION ALL SELECT "
                                  "p.relid::pg_catalog.regclass::text, p.command, p.phase, 'pid ' || p.pid"
                                  " FROM pg_catalog.pg_stat_progress_cluster p WHERE p.relid = ANY ($1::oid[])"_s,
                                  { oidArray(input.subject) }));
    return unlessHidden(
        input, result,
        u"SELECT FROM pg_catalog.pg_stat_progress_create_index WHERE datname = pg_catalog.current_database() AND relid "
        u"IS NULL"
        " UNION ALL SELECT FROM pg_catalog.pg_stat_progress_cluster WHERE datname = pg_catalog.current_database() AND "
        "relid IS NULL"_s);
}

/// Somebody else migrates this database.
Result<CheckResult> examineOthermigrations(CheckInput& input)
{
    return offenders(
        input, Verdict::Block,
        u"SELECT 'pid ' || a.pid, a.application_name, a.usename, a.state FROM pg_catalog.pg_stat_activity "
        u"a WHERE a.datname = "
        "pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid() AND a.application_name ~* "
        "'(alembic|flyway|liquibase|sqitch|pgroll|pg_repack|pg_osc)' AND a.application_name !~ '^stopover/run-'"_s);
}

/// How near the database is to transaction id wraparound.
Result<CheckResult> examineTransactionAge(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(u"SELECT greatest(pg_catalog.age(datfrozenxid), pg_catalog.mxid_age(datminmxid)) FROM "
                                 "pg_catalog.pg_database WHERE datname = pg_catalog.current_database()"_s));
    CheckResult result;
    const qint64 age = rows.integer(0, 0);
    result.args = { QString::number(age) };
    result.verdict = age > input.thresholds.transactionAgeMost ? Verdict::Block
        : age > input.thresholds.transactionAge                ? Verdict::Warn
                                                               : Verdict::Pass;
    result.fix = u"VACUUM (FREEZE);"_s;
    return result;
}

} // namespace

QList<Check> preflightActivity()
{
    return {
        { .id = "P08", .phase = CheckTime::Preflight, .atSwap = false, .watches = true, .run = &examineContention },
        { .id = "P07",
          .phase = CheckTime::Preflight,
          .atSwap = false,
          .watches = true,
          .run = &examineLongTransactions },
        { .id = "P07b", .phase = CheckTime::Preflight, .atSwap = true, .run = &examinePreparedtransactions },
        { .id = "P09",
          .phase = CheckTime::Preflight,
          .atSwap = true,
          .watches = true,
          .run = &examineWraparoundvacuum },
        { .id = "P29", .phase = CheckTime::Preflight, .atSwap = true, .watches = true, .run = &examineMaintenance },
        { .id = "P15", .phase = CheckTime::Preflight, .atSwap = true, .run = &examineOthermigrations },
        { .id = "P10", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineTransactionAge },
    };
}

} // namespace stopover::checks
