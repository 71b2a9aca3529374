#pragma once

#include "app/ctl/console.h"
#include "core/run/history.h"

namespace stopover::ctl {

/// Every run, newest first. A run that the journal calls running, but that no Stopover drives, is shown as interrupted:
/// its client is gone.
Result<void> listRuns(Console& console, pg::Connection& connection);

/// A run with its steps, its rollback readiness, and sessions that an earlier client left on the server.
Result<void> showRun(Console& console, pg::Connection& connection, const pg::Settings& settings,
                     const run::RunRecord& record);

} // namespace stopover::ctl
