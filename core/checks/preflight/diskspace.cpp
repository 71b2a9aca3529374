#include "core/base/host.h"
#include "core/checks/check.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

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
        result.reason = local ? u"the role may not see data_directory (pg_read_all_settings)"_s
                              : u"the server is another machine: look there for the free space"_s;
    }
    return result;
}

} // namespace

Check diskspace()
{
    return { .id = "P04", .phase = Phase::Preflight, .atSwap = false, .watches = true, .run = &examineDiskSpace };
}

} // namespace stopover::checks
