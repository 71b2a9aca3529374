#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Indexes that are the same.
Result<CheckResult> examineDuplicateindexes(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT i.indrelid::pg_catalog.regclass::text, "
                                  u"pg_catalog.string_agg(i.indexrelid::pg_catalog.regclass::text, ', ' ORDER BY "
                                  "i.indexrelid) FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = "
                                  "i.indrelid JOIN pg_catalog.pg_namespace n ON "
                                  "n.oid = c.relnamespace AND n.nspname !~ '^(pg_|stopover)' GROUP BY i.indrelid, "
                                  "i.indkey::text, i.indclass::text, "
                                  "i.indcollation::text, i.indoption::text, i.indisunique, "
                                  "coalesce(pg_catalog.pg_get_expr(i.indexprs, i.indrelid), ''), "
                                  "coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') HAVING count(*) > 1"_s));
    result.fix = u"DROP INDEX CONCURRENTLY …;"_s;
    return result;
}

/// Indexes that are not used, and what a concurrent build left behind.
Result<CheckResult> examineInvalidindexes(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Block,
                  u"SELECT i.indexrelid::pg_catalog.regclass::text, 'on ' || i.indrelid::pg_catalog.regclass FROM "
                  u"pg_catalog.pg_index i JOIN "
                  "pg_catalog.pg_class x ON x.oid = i.indexrelid WHERE NOT (i.indisvalid AND i.indisready AND "
                  "i.indislive) AND x.relkind = 'i'"_s));
    result.fix = u"REINDEX INDEX CONCURRENTLY …; -- or DROP INDEX CONCURRENTLY"_s;
    return result;
}

/// Foreign keys without an index on their own columns.
Result<CheckResult> examineUnindexedkeys(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Warn,
                  u"SELECT con.conrelid::pg_catalog.regclass || '.' || con.conname FROM pg_catalog.pg_constraint con "
                  u"WHERE con.contype = 'f' AND con.connamespace::pg_catalog.regnamespace::text !~ '^stopover' AND "
                  "con.conparentid = 0 AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = "
                  "con.conrelid AND i.indisvalid AND "
                  "i.indpred IS NULL AND (i.indkey::int2[])[0:pg_catalog.cardinality(con.conkey) - 1] @> "
                  "con.conkey)"_s));
    result.fix = u"CREATE INDEX CONCURRENTLY … ON … (…);"_s;
    return result;
}

/// Indexes of a partitioned table that a partition lacks.
Result<CheckResult> examinePartitionindexes(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        CheckResult result,
        offenders(input, Verdict::Block,
                  u"SELECT p.indexrelid::pg_catalog.regclass::text, 'on ' || p.indrelid::pg_catalog.regclass "
                  u"FROM pg_catalog.pg_index p JOIN "
                  "pg_catalog.pg_class c ON c.oid = p.indexrelid AND c.relkind = 'I' WHERE NOT p.indisvalid"_s));
    result.fix = u"CREATE INDEX CONCURRENTLY … ON partition …; ALTER INDEX … ATTACH PARTITION …;"_s;
    return result;
}

} // namespace

QList<Check> healthIndexes()
{
    return {
        { .id = "H09b", .phase = CheckTime::Health, .atSwap = false, .run = &examineDuplicateindexes },
        { .id = "H02", .phase = CheckTime::Health, .atSwap = false, .run = &examineInvalidindexes },
        { .id = "H09", .phase = CheckTime::Health, .atSwap = false, .run = &examineUnindexedkeys },
        { .id = "H07c", .phase = CheckTime::Health, .atSwap = false, .run = &examinePartitionindexes },
    };
}

} // namespace stopover::checks
