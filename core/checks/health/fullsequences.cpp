#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Sequences that come to their end.
Check fullsequences()
{
    return { .id = "H06c",
             .phase = Phase::Health,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(CheckResult result,
                                     offenders(input, Verdict::Warn,
                                               u"SELECT s.schemaname || '.' || s.sequencename, round(100.0 * "
                                               u"s.last_value / s.max_value, 1) || ' %' FROM "
                                               "pg_catalog.pg_sequences s WHERE s.last_value IS NOT NULL AND "
                                               "s.increment_by > 0 AND NOT s.cycle AND s.last_value > "
                                               "s.max_value / 100.0 * $1::numeric"_s,
                                               { QString::number(input.thresholds.sequencePercent) }));
                 result.fix = u"ALTER TABLE … ALTER COLUMN … TYPE bigint; ALTER SEQUENCE … AS bigint;"_s;
                 return result;
             } };
}

} // namespace stopover::checks
