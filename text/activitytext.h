#pragma once

#include "core/monitor/activity.h"

namespace stopover::text {

/// What an alert says, as a sentence. Translated.
QString alertSentence(const monitor::Alert& alert);

/// Why the server's log is not shown, and what would help; empty when it is.
QString logReasonSentence(monitor::ServerLog::Why why);

/// "12 s", "3 min", "–" for a negative one.
QString secondsText(double seconds);

} // namespace stopover::text
