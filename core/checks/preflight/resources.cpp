#include "core/base/clause.h"
#include "core/base/host.h"
#include "core/checks/topics.h"

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
    const double busy = local ? std::min(100.0, 100.0 * readHost().load.value_or(0)) : 0;
    CheckResult result;
    result.args = { QString::number(used, 'f', 0), local ? QString::number(busy, 'f', 0) : u"?"_s };
    if (used > input.thresholds.fullPercent)
        result.verdict = Verdict::Block;
    else if (used > input.thresholds.busyPercent || busy > input.thresholds.busyPercent)
        result.verdict = Verdict::Warn;
    return result;
}

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
        result.reason = clause("remote_server");
    } else if (free < needed) {
        result.verdict = Verdict::Warn;
        result.fix = u"SET maintenance_work_mem = '64MB';"_s;
    }
    return result;
}

/// Room for what the run writes, on the server where this is its machine, and here for dumps.
Result<CheckResult> examineDiskSpace(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        input.connection.execute(
            u"SELECT coalesce(sum(8192 * c.relpages::bigint), 0)::bigint, "
            "pg_catalog.current_setting('data_directory', true) FROM pg_catalog.pg_class c WHERE c.oid = ANY "
            "($1::oid[]) OR c.oid IN (SELECT indexrelid FROM pg_catalog.pg_index WHERE indrelid = ANY ($1::oid[]))"_s,
            { oidArray(input.subject) }));
    CheckResult result;
    const qint64 needed =
        std::max(input.thresholds.freeDiskBytes, 2 * std::max(input.subject.newBytes, rows.integer(0, 0)));
    const QString directory = rows.text(0, 1);
    const bool local =
        !input.connection.usesTls() && (input.connection.host().startsWith(u'/') || input.connection.host().isEmpty());
    const qint64 onServer = local && !directory.isEmpty() ? freeBytes(directory).value_or(-1) : -1;
    const qint64 here = input.subject.folder.isEmpty() ? -1 : freeBytes(input.subject.folder).value_or(-1);
    result.args = { QString::number(needed / 1'000'000),
                    onServer >= 0 ? QString::number(onServer / 1'000'000) : u"?"_s };
    if ((onServer >= 0 && onServer < needed) || (here >= 0 && here < rows.integer(0, 0) * 12 / 10)) {
        result.verdict = Verdict::Block;
    } else if (onServer < 0) {
        result.verdict = Verdict::NotCheckable;
        result.reason = local ? clause("data_directory_hidden") : clause("remote_disk");
    }
    return result;
}

} // namespace

QList<Check> preflightResources()
{
    return {
        { .id = "P06", .phase = CheckTime::Preflight, .atSwap = false, .watches = true, .run = &examineLoad },
        { .id = "P05", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineMemory },
        { .id = "P04", .phase = CheckTime::Preflight, .atSwap = false, .watches = true, .run = &examineDiskSpace },
    };
}

} // namespace stopover::checks
