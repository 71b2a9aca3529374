#pragma once

#include "core/run/stepcontext.h"

namespace stopover::run {

/// Right before a transaction whose locks others wait behind: has the synchronous standby confirm a commit, where the
/// server has one, so that nothing is begun without it. A commit rather than pg_stat_replication, which shows an ordinary
/// role nothing, and a standby that hangs as one that is there. Returns how long it took. Errors: StandbyMissing, with
/// nothing begun.
Result<std::chrono::milliseconds> askStandby(StepContext& context);

} // namespace stopover::run
