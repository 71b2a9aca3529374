#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// WAL is archived, where it is to be.
Result<CheckResult> examineArchiver(CheckInput& input)
{
    return offenders(
        input, Verdict::Warn,
        u"SELECT failed_count || ' failures', 'last ' || last_failed_time::timestamptz(0), last_failed_wal FROM "
        u"pg_catalog.pg_stat_archiver"
        " WHERE pg_catalog.current_setting('archive_mode') <> 'off' AND coalesce(last_failed_time > "
        "last_archived_time, failed_count > 0)"_s);
}

} // namespace

Check archiver()
{
    return { .id = "P24", .phase = Phase::Preflight, .atSwap = false, .run = &examineArchiver };
}

} // namespace stopover::checks
