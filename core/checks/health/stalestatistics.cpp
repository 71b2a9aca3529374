#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Tables whose statistics are old or missing: the planner guesses.
Check stalestatistics()
{
    return { .id = "H08", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                STOPOVER_TRY_ASSIGN(CheckResult result,
                                    offenders(input, Verdict::Warn,
                                              u"SELECT s.relid::pg_catalog.regclass::text, s.n_mod_since_analyze || ' "
                                              u"of ' || s.n_live_tup || ' rows changed' FROM "
                                              "pg_catalog.pg_stat_user_tables s WHERE s.n_live_tup > 1000 AND "
                                              "s.schemaname NOT LIKE 'stopover%' AND "
                                              "(greatest(s.last_analyze, s.last_autoanalyze) IS NULL OR "
                                              "s.n_mod_since_analyze > $1::float8 * s.n_live_tup) ORDER BY "
                                              "s.n_mod_since_analyze DESC"_s,
                                              { QString::number(input.thresholds.staleFraction) }));
                result.fix = u"ANALYZE;"_s;
                return result;
            } };
}

} // namespace stopover::checks
