#include "core/checks/check.h"

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

} // namespace

Check linterrors()
{
    return { .id = "P13", .phase = Phase::Preflight, .atSwap = false, .run = &examineLintErrors };
}

} // namespace stopover::checks
