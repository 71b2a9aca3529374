#include "core/catalog/operators.h"
#include "core/catalog/table.h"
#include "core/checks/topics.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Rows in a default partition: a partition for them is missing.
Result<CheckResult> examineDefaultpartitions(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT c.oid::pg_catalog.regclass::text, c.reltuples::bigint FROM "
                                  u"pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class "
                                  "c ON c.oid = p.partdefid WHERE c.reltuples > 0"_s));
    result.fix = u"stopoverctl partitions TABLE"_s;
    return result;
}

/// Rows are spread evenly: no partition has far more than the mean.
Result<CheckResult> examinePartitionBalance(CheckInput& input)
{
    return offenders(input, Verdict::Warn,
                     u"SELECT o.child::pg_catalog.regclass::text, o.rows::bigint || ' rows, mean ' || o.mean::bigint "
                     u"FROM (SELECT i.inhrelid AS child, c.reltuples AS rows,"
                     " avg(c.reltuples) OVER (PARTITION BY i.inhparent) AS mean, count(*) OVER (PARTITION BY "
                     "i.inhparent) AS n FROM pg_catalog.pg_inherits i"
                     " JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid AND c.relispartition AND c.relkind = 'r' WHERE "
                     // Empty ones are those to come.
                     "c.reltuples > 0) o"
                     " WHERE o.n > 2 AND o.rows > 1000 AND o.rows > $1::float8 * o.mean ORDER BY o.rows DESC"_s,
                     { QString::number(input.thresholds.skewFactor) });
}

/// A query for one key reads one partition: asked of the planner itself.
Result<CheckResult> examinePruning(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        input.connection.execute(
            u"SELECT p.partrelid::pg_catalog.regclass::text, pg_catalog.quote_ident(a.attname), (SELECT count(*) FROM "
            u"pg_catalog.pg_inherits i WHERE i.inhparent = p.partrelid), own.compared_type, own.equal"
            " FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND "
            "a.attnum = p.partattrs[0]"
            " JOIN pg_catalog.pg_class c ON c.oid = p.partrelid AND NOT c.relispartition JOIN pg_catalog.pg_namespace "
            "n ON n.oid = c.relnamespace"
            " LEFT JOIN LATERAL "_s
            + catalog::ownOperators(u"a.atttypid"_s)
            + u" own ON true WHERE p.partnatts = 1 AND n.nspname !~ '^(pg_|stopover)'"_s));
    CheckResult result;
    for (int row = 0; row < tables.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const pg::Rows value,
                            input.connection.execute(u"SELECT pg_catalog.quote_literal("_s + tables.text(row, 1)
                                                     + u"::text) FROM "_s + tables.text(row, 0) + u" WHERE "_s
                                                     + tables.text(row, 1) + u" IS NOT NULL LIMIT 1"_s));
        if (value.count() == 0 || tables.integer(row, 2) < 2)
            continue;
        const catalog::Column key { .own = { .type = tables.text(row, 3), .equal = tables.text(row, 4) } };
        STOPOVER_TRY_ASSIGN(const pg::Rows plan,
                            input.connection.execute(u"EXPLAIN (COSTS OFF) SELECT 1 FROM "_s + tables.text(row, 0)
                                                     + u" WHERE "_s
                                                     + key.equal(tables.text(row, 1), value.text(0, 0))));
        int read = 0;
        for (int line = 0; line < plan.count(); ++line)
            read += plan.text(line, 0).contains(" on "_L1) && !plan.text(line, 0).contains("Bitmap Index"_L1) ? 1 : 0;
        if (read > 1)
            result.items.append(tables.text(row, 0) + u" · "_s + QString::number(read) + u" of "_s
                                + tables.text(row, 2));
    }
    result.verdict = result.items.isEmpty() ? Verdict::Pass : Verdict::Warn;
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.join(u", "_s) };
    return result;
}

} // namespace

QList<Check> healthPartitions()
{
    return {
        { .id = "H07a", .phase = CheckTime::Health, .atSwap = false, .run = &examineDefaultpartitions },
        { .id = "H07", .phase = CheckTime::Health, .atSwap = false, .run = &examinePartitionBalance },
        { .id = "H07d", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examinePruning },
    };
}

} // namespace stopover::checks
