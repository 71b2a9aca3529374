#pragma once

#include "core/checks/check.h"

namespace stopover::text {

/// What a check looks at, in a few words. Translated, as the others are.
QString checkTitle(const QString& id);
/// What it found; empty when it passed.
QString checkSentence(const checks::CheckResult& result);
QString checkRemedy(const checks::CheckResult& result);
QString verdictText(checks::Verdict verdict);

} // namespace stopover::text
