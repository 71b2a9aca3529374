#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Sessions of ours that nobody drives any more.
Check ownremains()
{
    return {
        .id = "H18",
        .phase = Phase::Health,
        .atSwap = false,
        .watches = true,
        .run = [](CheckInput& input) -> Result<CheckResult> {
            STOPOVER_TRY_ASSIGN(CheckResult result,
                                offenders(input, Verdict::Warn,
                                          u"SELECT 'pid ' || a.pid, a.application_name, a.state FROM "
                                          u"pg_catalog.pg_stat_activity a WHERE a.datname = "
                                          "pg_catalog.current_database() AND a.application_name ~ "
                                          "'^stopover/run-[0-9]' AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l "
                                          "WHERE l.locktype = 'advisory' AND l.classid = 1398034256 AND l.granted)"_s));
            result.fix =
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'stopover/%';"_s;
            return result;
        }
    };
}

} // namespace stopover::checks
