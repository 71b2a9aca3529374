#include "core/base/host.h"
#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// How busy the server is: connections, and CPU and memory where it is this machine.
Result<CheckResult> examineLoad(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(
            // What a session is may be hidden: each of a database then counts as a client.
            u"SELECT count(*) FILTER (WHERE backend_type = 'client backend' OR (backend_type IS NULL AND datid IS NOT "
            u"NULL)), pg_catalog.current_setting('max_connections')::int -"
            " pg_catalog.current_setting('superuser_reserved_connections')::int FROM pg_catalog.pg_stat_activity"_s));
    const double used = 100.0 * static_cast<double>(rows.integer(0, 0) + input.subject.workers)
        / static_cast<double>(std::max<qint64>(1, rows.integer(0, 1)));
    const bool local = input.connection.host().startsWith(u'/') || input.connection.host().isEmpty();
    // The load of the last minute says more than a glance, and takes no time.
    const double busy = local ? 100.0 * readHost().load.value_or(0) : 0;
    CheckResult result;
    result.args = { QString::number(used, 'f', 0), local ? QString::number(busy, 'f', 0) : u"?"_s };
    if (used > input.thresholds.fullPercent)
        result.verdict = Verdict::Block;
    else if (used > input.thresholds.busyPercent || busy > input.thresholds.busyPercent)
        result.verdict = Verdict::Warn;
    return result;
}

} // namespace

Check load()
{
    return { .id = "P06", .phase = Phase::Preflight, .atSwap = false, .watches = true, .run = &examineLoad };
}

} // namespace stopover::checks
