#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Indexes of a partitioned table that a partition lacks.
Check partitionindexes()
{
    return { .id = "H07c",
             .phase = Phase::Health,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(
                     CheckResult result,
                     offenders(
                         input, Verdict::Block,
                         u"SELECT p.indexrelid::pg_catalog.regclass::text, 'on ' || p.indrelid::pg_catalog.regclass "
                         u"FROM pg_catalog.pg_index p JOIN "
                         "pg_catalog.pg_class c ON c.oid = p.indexrelid AND c.relkind = 'I' WHERE NOT p.indisvalid"_s));
                 result.fix = u"CREATE INDEX CONCURRENTLY … ON partition …; ALTER INDEX … ATTACH PARTITION …;"_s;
                 return result;
             } };
}

} // namespace stopover::checks
