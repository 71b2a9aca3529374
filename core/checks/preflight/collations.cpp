#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// A collation of another version sorts otherwise: indexes may be wrong.
Check collations()
{
    return { .id = "P21b",
             .phase = Phase::Preflight,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(
                     CheckResult result,
                     offenders(input, Verdict::Warn,
                               u"SELECT c.collnamespace::pg_catalog.regnamespace::text || '.' || c.collname FROM "
                               u"pg_catalog.pg_collation c WHERE "
                               "c.collprovider <> 'd' AND c.collversion IS NOT NULL AND c.collversion <> "
                               "pg_catalog.pg_collation_actual_version(c.oid)"_s));
                 result.fix = u"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;"_s;
                 return result;
             } };
}

} // namespace stopover::checks
