#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// The locks that a swap takes: it waits for the live table only, and takes every other one or none.
run::Statements swapLocks(const Move& move, Direction direction);

/// What must still be true under the lock: structure (as planned, see structurefacts.h; empty: only the columns), capture.
run::Statements swapGuards(const Move& move, Direction direction, const QString& planned);

/// The part of swapGuards() that does not need capture.
run::Statements structureGuards(const Move& move, Direction direction, const QString& planned);

} // namespace stopover::repartition
