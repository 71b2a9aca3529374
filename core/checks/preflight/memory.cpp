#include "core/base/host.h"
#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Memory for what sorts and builds indexes, where the server is this machine.
Result<CheckResult> examineMemory(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        input.connection.execute(
                            u"SELECT pg_catalog.pg_size_bytes(pg_catalog.current_setting('maintenance_work_mem')), "
                            "pg_catalog.current_setting('maintenance_work_mem')"_s));
    CheckResult result;
    const bool local = input.connection.host().startsWith(u'/') || input.connection.host().isEmpty();
    const qint64 free = local ? readHost().memoryFree.value_or(-1) : -1;
    const qint64 needed = std::max(input.thresholds.freeMemoryBytes, rows.integer(0, 0) * input.subject.workers);
    result.args = { QString::number(needed / 1'000'000), free >= 0 ? QString::number(free / 1'000'000) : u"?"_s,
                    rows.text(0, 1) };
    if (free < 0) {
        result.verdict = Verdict::NotCheckable;
        result.reason = u"the server is another machine"_s;
    } else if (free < needed) {
        result.verdict = Verdict::Warn;
        result.fix = u"SET maintenance_work_mem = '64MB';"_s;
    }
    return result;
}

} // namespace

Check memory()
{
    return { .id = "P05", .phase = Phase::Preflight, .atSwap = false, .run = &examineMemory };
}

} // namespace stopover::checks
