#include "core/checks/topics.h"
#include "core/run/words.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// What migrations leave lying about.
Result<CheckResult> examineLeftovers(CheckInput& input)
{
    return offenders(input, Verdict::Warn,
                     u"SELECT c.oid::pg_catalog.regclass::text, "
                     u"pg_catalog.pg_size_pretty(pg_catalog.pg_total_relation_size(c.oid)) FROM "
                     "pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE "
                     "n.nspname !~ '^(pg_|stopover)' AND "
                     "c.relkind IN ('r', 'i', 'm') AND (c.relname ~ '(_ccnew|_ccold)[0-9]*$' OR c.relname "
                     "~ '(_old|_new|_bak|_backup_[0-9]{8}.*)$' "
                     "OR n.nspname = 'repack' OR (c.relkind = 'r' AND c.relpersistence = 'u'))"_s);
}

/// Sessions of ours that nobody drives any more.
Result<CheckResult> examineOwnremains(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT 'pid ' || a.pid, a.application_name, a.state FROM "
                                  u"pg_catalog.pg_stat_activity a WHERE a.datname = "
                                  "pg_catalog.current_database() AND a.application_name ~ "
                                  "'^stopover/run-[0-9]' AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l "
                                  "WHERE l.locktype = 'advisory' AND l.classid = 1398034256 AND l.granted)"_s));
    result.fix = u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'stopover/%';"_s;
    return result;
}

/// The version table stands where the ledger of what Stopover applied ends, and no run is in doubt.
Result<CheckResult> examineVersionTables(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    if (!installed)
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT 'run ' || id, target, state FROM stopover.run WHERE state = "_s
                                      + run::sqlList<run::Activity>({ run::Activity::InDoubt })));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows last,
        input.connection.execute(
            u"SELECT revision FROM stopover.applied_revision ORDER BY applied_at DESC, revision LIMIT 1"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        input.connection.execute(u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c "
                                 u"JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                                 " WHERE c.relname = 'alembic_version' AND c.relkind = 'r' AND n.nspname !~ '^pg_'"_s));
    for (int row = 0; row < tables.count() && last.count() > 0; ++row) {
        const QString table = tables.text(row, 0);
        STOPOVER_TRY_ASSIGN(
            const pg::Rows versions,
            input.connection.execute(u"SELECT coalesce(string_agg(version_num, ', ' ORDER BY version_num), ''), "
                                     "coalesce(bool_or(version_num = $1), false) FROM "_s
                                         + table,
                                     { last.text(0, 0) }));
        if (versions.boolean(0, 1))
            continue;
        result.verdict = Verdict::Warn;
        result.items.append(table + u": "_s + versions.text(0, 0) + u", ledger: "_s + last.text(0, 0));
    }
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    return result;
}

/// Published tables from which changes and deletions cannot be replicated.
Result<CheckResult> examinePublications(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Warn,
                  u"SELECT c.oid::pg_catalog.regclass::text, p.pubname FROM pg_catalog.pg_publication_tables p JOIN "
                  u"pg_catalog.pg_class c ON "
                  "c.oid = pg_catalog.to_regclass(pg_catalog.format('%I.%I', p.schemaname, p.tablename)) WHERE "
                  "c.relreplident = 'n' OR "
                  "(c.relreplident = 'd' AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid "
                  "AND i.indisprimary))"_s));
    result.fix = u"ALTER TABLE … REPLICA IDENTITY FULL;"_s;
    return result;
}

} // namespace

QList<Check> healthRemains()
{
    return {
        { .id = "H14", .phase = CheckTime::Health, .atSwap = false, .run = &examineLeftovers },
        { .id = "H18", .phase = CheckTime::Health, .atSwap = false, .watches = true, .run = &examineOwnremains },
        { .id = "H17", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineVersionTables },
        { .id = "H15", .phase = CheckTime::Health, .atSwap = false, .run = &examinePublications },
    };
}

} // namespace stopover::checks
