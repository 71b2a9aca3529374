#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Indexes that are not used, and what a concurrent build left behind.
Check invalidindexes()
{
    return {
        .id = "H02",
        .phase = Phase::Health,
        .atSwap = false,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            STOPOVER_TRY_ASSIGN(
                CheckResult result,
                offenders(
                    input, Verdict::Block,
                    u"SELECT i.indexrelid::pg_catalog.regclass::text, 'on ' || i.indrelid::pg_catalog.regclass FROM "
                    u"pg_catalog.pg_index i JOIN "
                    "pg_catalog.pg_class x ON x.oid = i.indexrelid WHERE NOT (i.indisvalid AND i.indisready AND "
                    "i.indislive) AND x.relkind = 'i'"_s));
            result.fix = u"REINDEX INDEX CONCURRENTLY …; -- or DROP INDEX CONCURRENTLY"_s;
            return result;
        }
    };
}

} // namespace stopover::checks
