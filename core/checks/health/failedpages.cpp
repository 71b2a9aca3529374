#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

/// Pages whose checksum was wrong.
Check failedpages()
{
    return { .id = "H16", .phase = Phase::Health, .atSwap = false, .run = [](CheckInput& input) -> Result<CheckResult> {
                return offenders(input, Verdict::Block,
                                 u"SELECT d.datname, d.checksum_failures || ' pages', d.checksum_last_failure::text "
                                 u"FROM pg_catalog.pg_stat_database d WHERE "
                                 "d.datname = pg_catalog.current_database() AND d.checksum_failures > 0"_s);
            } };
}

} // namespace stopover::checks
