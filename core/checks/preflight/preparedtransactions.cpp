#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Prepared transactions hold their locks until somebody ends them.
Check preparedtransactions()
{
    return { .id = "P07b",
             .phase = Phase::Preflight,
             .atSwap = true,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(
                     CheckResult result,
                     offenders(input, Verdict::Block,
                               u"SELECT p.gid, p.owner, p.prepared::text FROM pg_catalog.pg_prepared_xacts p WHERE "
                               u"p.database = pg_catalog.current_database() "
                               "AND ($1 = '{}' OR EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.relation = ANY "
                               "($1::oid[]) AND l.virtualtransaction = "
                               "'-1/' || p.transaction::text))"_s,
                               { oidArray(input.subject) }));
                 result.fix = u"ROLLBACK PREPARED '…'; -- or COMMIT PREPARED"_s;
                 return result;
             } };
}

} // namespace stopover::checks
