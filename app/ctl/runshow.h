#pragma once

#include "app/ctl/console.h"
#include "core/run/history.h"

namespace stopover::ctl {

/// Every run, newest first. One that the journal calls running, though no console drives it, is shown as
/// interrupted: its client is gone.
Result<void> listRuns(Console& console, pg::Connection& connection);

/// A run with its steps, the light of its rollback and what an earlier client left on the server.
Result<void> showRun(Console& console, pg::Connection& connection, const run::RunRecord& record);

} // namespace stopover::ctl
