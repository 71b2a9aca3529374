#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// A vacuum against wraparound does not yield to a lock that waits for it.
Check wraparoundvacuum()
{
    return { .id = "P09",
             .phase = Phase::Preflight,
             .atSwap = true,
             .watches = true,
             .run = [](CheckInput& input) -> Result<CheckResult> {
                 STOPOVER_TRY_ASSIGN(const CheckResult result,
                                     offenders(input, Verdict::Block,
                                               u"SELECT 'pid ' || a.pid, a.query FROM pg_catalog.pg_stat_activity a "
                                               u"WHERE a.backend_type = 'autovacuum worker' AND a.query "
                                               "LIKE '%to prevent wraparound%' AND EXISTS (SELECT FROM "
                                               "pg_catalog.pg_locks l WHERE l.pid = a.pid AND l.relation = ANY "
                                               "($1::oid[]))"_s,
                                               { oidArray(input.subject) }));
                 return unlessHidden(
                     input, result,
                     u"SELECT FROM pg_catalog.pg_stat_activity a WHERE a.backend_type IS NULL AND a.pid <> "
                     u"pg_catalog.pg_backend_pid() AND EXISTS "
                     "(SELECT FROM pg_catalog.pg_locks l WHERE l.pid = a.pid AND l.relation = ANY ($1::oid[]))"_s,
                     { oidArray(input.subject) });
             } };
}

} // namespace stopover::checks
