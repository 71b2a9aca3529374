#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Indexes that are the same.
Check duplicateindexes()
{
    return { .id = "H09b",
             .phase = Phase::Health,
             .atSwap = false,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(
                     CheckResult result,
                     offenders(input, Verdict::Warn,
                               u"SELECT i.indrelid::pg_catalog.regclass::text, "
                               u"pg_catalog.string_agg(i.indexrelid::pg_catalog.regclass::text, ', ' ORDER BY "
                               "i.indexrelid) FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = "
                               "i.indrelid JOIN pg_catalog.pg_namespace n ON "
                               "n.oid = c.relnamespace AND n.nspname !~ '^(pg_|stopover)' GROUP BY i.indrelid, "
                               "i.indkey::text, i.indclass::text, "
                               "i.indcollation::text, i.indoption::text, i.indisunique, "
                               "coalesce(pg_catalog.pg_get_expr(i.indexprs, i.indrelid), ''), "
                               "coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') HAVING count(*) > 1"_s));
                 result.fix = u"DROP INDEX CONCURRENTLY …;"_s;
                 return result;
             } };
}

} // namespace stopover::checks
