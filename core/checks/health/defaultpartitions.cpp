#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Rows in a default partition: a partition for them is missing.
Check defaultpartitions()
{
    return { .id = "H07a",
             .phase = Phase::Health,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(CheckResult result,
                                     offenders(input, Verdict::Warn,
                                               u"SELECT c.oid::pg_catalog.regclass::text, c.reltuples::bigint FROM "
                                               u"pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class "
                                               "c ON c.oid = p.partdefid WHERE c.reltuples > 0"_s));
                 result.fix = u"stopoverctl partitions TABLE"_s;
                 return result;
             } };
}

} // namespace stopover::checks
