#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Materialized views that cannot be read before they are filled.
Check emptyviews()
{
    return { .id = "H13", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                STOPOVER_TRY_ASSIGN(
                    CheckResult result,
                    offenders(
                        input, Verdict::Warn,
                        u"SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_class c WHERE c.relkind = 'm' AND "
                        "NOT c.relispopulated"_s));
                result.fix = u"REFRESH MATERIALIZED VIEW …;"_s;
                return result;
            } };
}

} // namespace stopover::checks
