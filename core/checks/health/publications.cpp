#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Published tables from which changes and deletions cannot be replicated.
Check publications()
{
    return {
        .id = "H15",
        .phase = Phase::Health,
        .atSwap = false,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            STOPOVER_TRY_ASSIGN(
                CheckResult result,
                offenders(
                    input, Verdict::Warn,
                    u"SELECT c.oid::pg_catalog.regclass::text, p.pubname FROM pg_catalog.pg_publication_tables p JOIN "
                    u"pg_catalog.pg_class c ON "
                    "c.oid = pg_catalog.to_regclass(pg_catalog.format('%I.%I', p.schemaname, p.tablename)) WHERE "
                    "c.relreplident = 'n' OR "
                    "(c.relreplident = 'd' AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid "
                    "AND i.indisprimary))"_s));
            result.fix = u"ALTER TABLE … REPLICA IDENTITY FULL;"_s;
            return result;
        }
    };
}

} // namespace stopover::checks
