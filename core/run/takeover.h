#pragma once

#include "core/run/holder.h"

namespace stopover::run {

enum class TakeOver {
    WhenGone, ///< from a process of this machine and account that has ended, and what this one has lost itself
    WhenSilent, ///< also from whoever has given no sign of life for Silence::silent: a person has said so
};

/// Makes this session the driver of the run: takes the database's run lock, terminates what the previous holder left on
/// the server, and raises the run's epoch from the value seen to the next. Returns the new epoch.
///
/// The epoch only grows, and only from the value its holder knew: a process that was asleep while another took the run
/// over finds a higher epoch, terminates nobody, changes nothing and stops. `known` is the epoch this process holds, or
/// 0; a server that has lost it (a standby that was promoted) is raised above it. Blocks for a few seconds at most. Errors: RunActive, naming a live holder; RunSilent, naming one that may be
/// taken over; Fenced if another process has the run; RunMissing.
/// From the lock on the session is called `name`, or as the one that drives the run.
Result<int> seize(pg::Connection& connection, RunId run, int known, TakeOver mode, const QString& name = {});

} // namespace stopover::run
