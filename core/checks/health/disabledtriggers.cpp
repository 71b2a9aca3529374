#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Triggers that are switched off, those of foreign keys among them.
Check disabledtriggers()
{
    return { .id = "H11", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                STOPOVER_TRY_ASSIGN(CheckResult result,
                                    offenders(input, Verdict::Warn,
                                              u"SELECT DISTINCT t.tgrelid::pg_catalog.regclass || ': ' || CASE WHEN "
                                              u"t.tgisinternal THEN 'of a foreign key' ELSE t.tgname END "
                                              "FROM pg_catalog.pg_trigger t WHERE t.tgenabled = 'D'"_s));
                result.fix = u"ALTER TABLE … ENABLE TRIGGER ALL;"_s;
                return result;
            } };
}

} // namespace stopover::checks
