#pragma once

#include "core/run/holder.h"

namespace stopover::run {

enum class TakeOver {
    WhenGone, ///< from a process of this machine and account that has ended, and what this one has lost itself
    WhenSilent, ///< also from whoever has given no sign of life for Silence::silent: a person has said so
};

/// Makes this session the one that drives the run: takes the database's run lock, ends what the holder before has
/// left on the server, and raises the run's epoch from the one that was seen to the next. Returns the new epoch.
///
/// The epoch only grows, and only from what its holder knew: whoever was asleep while somebody else took the run over
/// finds it greater than the one it had, ends nobody and changes nothing. `known` is the epoch that this process holds,
/// or 0 before it has one. Blocks for some seconds at most. Errors: RunActive, naming a holder that is alive; RunSilent,
/// naming one that may be taken over; Fenced when somebody else has the run; RunMissing.
Result<int> seize(pg::Connection& connection, RunId run, int known, TakeOver mode);

} // namespace stopover::run
