#pragma once

#include "core/monitor/activity.h"

namespace stopover::text {

/// What an alert says, as a sentence. Translated.
QString alertSentence(const monitor::Alert& alert);

/// "12 s", "3 min", "–" for a negative one.
QString secondsText(double seconds);

} // namespace stopover::text
