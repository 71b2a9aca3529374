#pragma once

#include "core/run/plan.h"

#include <QString>

namespace stopover::text {

/// What was found and what to do about it. An unknown rule is shown with its object and arguments, so
/// that nothing is hidden from an older program.
struct FindingText
{
    QString sentence;
    QString remedy;
};

FindingText findingText(const run::Finding& finding);

/// Sentence and remedy in one line.
QString explainFinding(const run::Finding& finding);

} // namespace stopover::text
