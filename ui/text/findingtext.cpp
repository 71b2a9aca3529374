#include "ui/text/findingtext.h"

#include "ui/text/fill.h"

#include <QCoreApplication>

#include <array>

namespace stopover::text {

using namespace Qt::StringLiterals;

FindingText findingText(const run::Finding& finding)
{
    const QStringList details = finding.args.isEmpty() ? QStringList() : finding.args;
    if (details.isEmpty())
        return { .sentence = translated("Finding", QT_TRANSLATE_NOOP("Finding", "%1 (%2)."),
                                        { finding.object, finding.rule }) };
    return { .sentence = translated("Finding", QT_TRANSLATE_NOOP("Finding", "%1 (%2): %3."),
                                    { finding.object, finding.rule, details.join(u", "_s) }) };
}

QString explainFinding(const run::Finding& finding)
{
    const FindingText text = findingText(finding);
    return text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy;
}

} // namespace stopover::text
