#pragma once

#include "app/ctl/console.h"
#include "core/run/history.h"

namespace stopover::ctl {

void printRuns(Console& console, const QList<run::RunRecord>& records);

/// A run with its steps, the light of its rollback and what an earlier client left on the server.
Result<void> showRun(Console& console, pg::Connection& connection, const run::RunRecord& record);

} // namespace stopover::ctl
