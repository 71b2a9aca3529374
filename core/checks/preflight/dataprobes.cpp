#include "core/checks/check.h"
#include "core/risk/probes.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Rows that the SQL would stumble over: NULLs, duplicates, orphans, values that do not fit.
Result<CheckResult> examineDataProbes(CheckInput& input)
{
    CheckResult result;
    for (const QString& script : input.subject.sql) {
        for (const risk::Probe& probe : risk::probesOf(script)) {
            STOPOVER_TRY(input.connection.execute(u"SAVEPOINT probe"_s));
            const auto rows = input.connection.execute(probe.sql);
            STOPOVER_TRY(
                input.connection.execute(rows ? u"RELEASE SAVEPOINT probe"_s : u"ROLLBACK TO SAVEPOINT probe"_s));
            if (!rows) {
                // A table or column that the SQL itself makes is not there yet.
                if (rows.error().sqlState != "42P01"_L1 && rows.error().sqlState != "42703"_L1) {
                    result.verdict = std::max(result.verdict, Verdict::Warn);
                    result.items.append(probe.what + u" · "_s + rows.error().message);
                }
                continue;
            }
            for (int row = 0; row < rows->count() && result.items.size() < maxItems; ++row)
                result.items.append(probe.what + u" · "_s + rows->text(row, 0));
            if (rows->count() > 0)
                result.verdict = Verdict::Block;
        }
    }
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.mid(0, 3).join(u", "_s) };
    return result;
}

} // namespace

Check dataprobes()
{
    return { .id = "P18", .phase = Phase::Preflight, .atSwap = false, .readsRows = true, .run = &examineDataProbes };
}

} // namespace stopover::checks
