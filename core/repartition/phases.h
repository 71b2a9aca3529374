#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// Every phase of the move, every statement written out.
run::Phases makePhases(const Move& move, const QString& structure);

} // namespace stopover::repartition
