#include "core/base/clause.h"
#include "core/checks/rehearsalrecord.h"
#include "core/checks/topics.h"
#include "core/risk/probes.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// What the rules find in the SQL that is to run.
Result<CheckResult> examineLintErrors(CheckInput& input)
{
    CheckResult result;
    for (const QString& script : input.subject.sql) {
        const auto report =
            risk::lintScript(script.toUtf8(), { .timeoutsAreSet = true, .version = input.connection.serverVersion() });
        for (const risk::LintStatement& statement : report ? report->statements : QList<risk::LintStatement>()) {
            for (const risk::LintFinding& finding : statement.findings) {
                if (finding.severity == risk::LintSeverity::Error && !finding.suppressed)
                    result.items.append(finding.rule + u" · "_s + statement.sql.simplified().left(80));
            }
        }
    }
    result.count = result.items.size();
    result.args = { QString::number(result.count), result.items.mid(0, 3).join(u", "_s) };
    result.verdict = result.items.isEmpty() ? Verdict::Pass : Verdict::Block;
    result.items = result.items.mid(0, maxItems);
    return result;
}

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

CheckResult found(Verdict verdict, const QStringList& items)
{
    CheckResult result { .verdict = verdict,
                         .args = { QString::number(items.size()), items.join(u", "_s) },
                         .items = items.mid(0, maxItems) };
    result.count = items.size();
    return result;
}

/// The plan was tried out on a private copy, and what was tried out is what would be run: the same statements on the
/// same schema, on a server of the same major version.
Result<CheckResult> examineRehearsed(CheckInput& input)
{
    if (input.subject.identity.isEmpty())
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const std::optional<RehearsalRecord> record,
                        lastRehearsal(input.connection, input.subject.identity));
    if (!record)
        return found(Verdict::Warn, { clause("never_rehearsed") });
    if (!record->succeeded)
        return found(Verdict::Block, { clause("rehearsal_failed", { record->at, record->error }) });
    constexpr int major = 10'000;
    const int now = input.connection.serverVersion() / major;
    QStringList items;
    if (record->serverVersion / major != now)
        items.append(
            clause("server_was_older", { QString::number(record->serverVersion / major), QString::number(now) }));
    else if (record->copyVersion / major != now)
        items.append(
            clause("rehearsed_elsewhere", { QString::number(record->copyVersion / major), QString::number(now) }));
    STOPOVER_TRY_ASSIGN(const SchemaPrint print, schemaPrint(input.connection));
    for (const QString& name : differing(record->before, print))
        items.append(clause("changed_since_rehearsal", { name }));
    return items.isEmpty() ? CheckResult {} : found(Verdict::Warn, items);
}

} // namespace

QList<Check> preflightPlan()
{
    return {
        { .id = "P13", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineLintErrors },
        { .id = "P18", .phase = CheckTime::Preflight, .atSwap = false, .readsRows = true, .run = &examineDataProbes },
        { .id = "P14", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineRehearsed },
    };
}

} // namespace stopover::checks
