#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// SECURITY DEFINER functions on which the caller decides what they find.
Check definerfunctions()
{
    return { .id = "P27",
             .phase = Phase::Preflight,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(CheckResult result,
                                     offenders(input, Verdict::Warn,
                                               u"SELECT p.oid::pg_catalog.regprocedure::text FROM pg_catalog.pg_proc p "
                                               u"JOIN pg_catalog.pg_namespace n ON n.oid = "
                                               "p.pronamespace WHERE p.prosecdef AND n.nspname !~ '^pg_' AND NOT "
                                               "EXISTS (SELECT FROM pg_catalog.unnest(p.proconfig) c WHERE "
                                               "c LIKE 'search_path=%')"_s));
                 result.fix = u"ALTER FUNCTION … SET search_path = pg_catalog;"_s;
                 return result;
             } };
}

} // namespace stopover::checks
