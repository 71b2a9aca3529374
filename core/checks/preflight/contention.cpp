#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Sessions that hold a lock on a touched table which conflicts with the swap, or wait for one.
Check contention()
{
    return {
        .id = "P08",
        .phase = Phase::Preflight,
        .atSwap = false,
        .watches = true,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            STOPOVER_TRY_ASSIGN(
                CheckResult result,
                offenders(
                    input, Verdict::Block,
                    u"SELECT l.relation::pg_catalog.regclass::text, l.mode, 'pid ' || l.pid, "
                    u"coalesce(nullif(a.application_name, ''), "
                    "a.backend_type), a.state FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING "
                    "(pid) WHERE l.locktype = "
                    "'relation' AND l.relation = ANY ($1::oid[]) AND a.application_name NOT LIKE 'stopover%' AND (NOT "
                    "l.granted OR l.mode IN "
                    "('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')) AND l.pid <> "
                    "pg_catalog.pg_backend_pid()"_s,
                    { oidArray(input.subject) }));
            result.fix =
                u"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = 'Lock';"_s;
            return result;
        }
    };
}

} // namespace stopover::checks
