#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Foreign keys without an index on their own columns.
Check unindexedkeys()
{
    return {
        .id = "H09",
        .phase = Phase::Health,
        .atSwap = false,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            STOPOVER_TRY_ASSIGN(
                CheckResult result,
                offenders(
                    input, Verdict::Warn,
                    u"SELECT con.conrelid::pg_catalog.regclass || '.' || con.conname FROM pg_catalog.pg_constraint con "
                    u"WHERE con.contype = 'f' AND "
                    "con.conparentid = 0 AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = "
                    "con.conrelid AND i.indisvalid AND "
                    "i.indpred IS NULL AND (i.indkey::int2[])[0:pg_catalog.cardinality(con.conkey) - 1] @> "
                    "con.conkey)"_s));
            result.fix = u"CREATE INDEX CONCURRENTLY … ON … (…);"_s;
            return result;
        }
    };
}

} // namespace stopover::checks
