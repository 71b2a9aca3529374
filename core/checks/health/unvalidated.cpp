#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Constraints that old rows may violate.
Check unvalidated()
{
    return { .id = "H03", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                STOPOVER_TRY_ASSIGN(
                    CheckResult result,
                    offenders(input, Verdict::Warn,
                              u"SELECT c.conrelid::pg_catalog.regclass || '.' || c.conname, "
                              u"pg_catalog.pg_get_constraintdef(c.oid) FROM "
                              "pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid <> 0"_s));
                result.fix = u"ALTER TABLE … VALIDATE CONSTRAINT …;"_s;
                return result;
            } };
}

} // namespace stopover::checks
