#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// Every leg of the move, every statement written out.
run::Legs makeLegs(const Move& move, const QString& fingerprint);

} // namespace stopover::repartition
