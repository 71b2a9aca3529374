#pragma once

#include "app/ctl/command.h"
#include "core/revision/project.h"

namespace stopover::ctl {

/// Upgrades, downgrades and upgrades a project in a new database of the private server, and compares the schemas: what
/// the downgrade leaves behind, and what the second upgrade does differently. Differences end with exit code 1.
Result<ExitCode> roundTrip(Context& context, const revision::Project& project);

} // namespace stopover::ctl
