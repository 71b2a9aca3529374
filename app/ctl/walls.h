#pragma once

#include "app/ctl/command.h"
#include "core/sandbox/server.h"

namespace stopover::ctl {

/// Says which walls the running private server does without on this machine; nothing when it has all.
void noteMissingWalls(Context& context, const sandbox::Status& status);

} // namespace stopover::ctl
