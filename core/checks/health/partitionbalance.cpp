#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Rows are spread evenly: no partition has far more than the mean.
Result<CheckResult> examinePartitionBalance(CheckInput& input)
{
    return offenders(input, Verdict::Warn,
                     u"SELECT o.child::pg_catalog.regclass::text, o.rows::bigint || ' rows, mean ' || o.mean::bigint "
                     u"FROM (SELECT i.inhrelid AS child, c.reltuples AS rows,"
                     " avg(c.reltuples) OVER (PARTITION BY i.inhparent) AS mean, count(*) OVER (PARTITION BY "
                     "i.inhparent) AS n FROM pg_catalog.pg_inherits i"
                     " JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid AND c.relispartition AND c.relkind = 'r' WHERE "
                     "c.reltuples >= 0) o"
                     " WHERE o.n > 2 AND o.rows > 1000 AND o.rows > $1::float8 * o.mean ORDER BY o.rows DESC"_s,
                     { QString::number(input.thresholds.skewFactor) });
}

} // namespace

Check partitionbalance()
{
    return { .id = "H07", .phase = Phase::Health, .atSwap = false, .run = &examinePartitionBalance };
}

} // namespace stopover::checks
