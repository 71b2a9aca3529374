#pragma once

#include "app/ctl/command.h"
#include "core/run/history.h"

namespace stopover::ctl {

/// The run that the first operand names: its number, or "last". Errors: Usage, RunMissing, JournalMissing.
Result<run::RunRecord> chosenRun(Context& context, pg::Connection& connection);

} // namespace stopover::ctl
