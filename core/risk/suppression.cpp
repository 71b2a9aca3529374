#include "core/risk/suppression.h"

#include <QRegularExpression>

namespace stopover::risk {

using namespace Qt::StringLiterals;

void applySuppressions(const QString& before, QList<LintFinding>& findings)
{
    if (!before.contains("+stopover ignore"_L1) || findings.isEmpty())
        return;
    static const QRegularExpression line(
        u"--[ \\t]*\\+stopover ignore[ \\t]+([A-Z][0-9]{2}(?:,[A-Z][0-9]{2})*)(?:[ \\t]+reason=([^\\n]*))?"_s);
    QList<LintFinding> complaints;
    for (const QRegularExpressionMatch& match : line.globalMatch(before)) {
        const QStringList rules = match.captured(1).split(u',');
        const QString reason = match.captured(2).trimmed();
        if (reason.isEmpty()) {
            LintFinding complaint = findings.first();
            complaint.rule = u"R12"_s;
            complaint.severity = LintSeverity::Error;
            complaint.certainty = Certainty::Proven;
            complaint.args = { match.captured(1) };
            complaint.fix.clear();
            complaint.suppressed = false;
            complaints.append(complaint);
            continue;
        }
        for (LintFinding& finding : findings) {
            if (!rules.contains(finding.rule))
                continue;
            finding.suppressed = true;
            finding.reason = reason;
        }
    }
    findings += complaints;
}

} // namespace stopover::risk
