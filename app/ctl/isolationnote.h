#pragma once

#include "app/ctl/command.h"
#include "core/sandbox/server.h"

namespace stopover::ctl {

/// Says what isolation the running private server lacks on this machine; nothing when it has all.
void noteMissingIsolation(Context& context, const sandbox::Status& status);

} // namespace stopover::ctl
