#pragma once

#include "app/ctl/command.h"
#include "core/run/runner.h"

namespace stopover::ctl {

/// Runs one leg with live progress and cancel by Ctrl+C, and says how it ended.
ExitCode runLeg(const Invocation& invocation, const pg::Settings& settings, RunId run, const QString& leg,
                const run::Confirmation& confirmation);

} // namespace stopover::ctl
