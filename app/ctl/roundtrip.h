#pragma once

#include "app/ctl/command.h"
#include "core/revision/project.h"

namespace stopover::ctl {

/// Runs a project up, down and up again in a new database of the sandbox, and compares the schemas: what the way
/// down leaves behind, and what the second way up makes differently. Findings end with 1.
Result<ExitCode> roundTrip(Context& context, const revision::Project& project);

} // namespace stopover::ctl
