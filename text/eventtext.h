#pragma once

#include "core/run/event.h"

#include <QString>

namespace stopover::text {

/// One line of the log for what happened; empty for events that are no news (progress).
QString eventLine(const run::Event& event);

/// "412 000 of 1 000 000 rows · 3 210 rows/s · 3–4 min left"; the parts that are known.
QString progressText(const run::Progress& progress);

/// "pid 812 (app as shop, idle in transaction for 12 s)"
QString blockerText(const run::Blocker& blocker);

/// "1 000 000 rows in 48 s": how a step ended. `data` is what it noted: of rows that were read twice, to copy or to
/// compare them, the number in the table counts.
QString resultText(const run::Progress& progress, const QJsonObject& data = {});

/// "table locked for 23 ms"
QString lockHeldText(double milliseconds);

} // namespace stopover::text
