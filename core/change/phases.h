#pragma once

#include "core/change/bringalong.h"
#include "core/change/move.h"
#include "core/change/swapguards.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Every phase of the move, every statement written out.
run::Phases makePhases(const Move& move, const QString& structure);

/// Those behind the first swap once more, for a table that was changed meanwhile: `direction` is that of the swap that
/// comes next, `along` what it takes with it. `planned` are the phases as they were.
run::Phases phasesBehind(const Move& move, Direction direction, const Structure& structure, const BringAlong& along,
                         run::Phases planned);

} // namespace stopover::change
