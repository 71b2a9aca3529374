#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

#include <optional>

/// The steps that phases are made of. Each is data: every statement is written out when the plan is made.
namespace stopover::repartition {

run::Step stageStep(const Move& move);
run::Step captureStep(const Move& move);
run::Step copyStep(const Move& move);
run::Step indexStep(const Move& move);
/// With the triggers of the way back as one more unit: on a table that nobody uses yet, and whose function rests.
run::Step withWayBack(run::Step step, const Move& move);
run::Step analyzeStep(const Move& move);
run::Step replayStep(const Move& move, Direction direction);
run::Step materializedViewStep(const Move& move);

/// The materialized view of the table that is not live shows the data from when that table was last live.
run::Step refreshStep(const Move& move, Direction direction);
run::Step verifyStep(const Move& move, Direction direction);
run::Step swapStep(const Move& move, Direction direction, const QString& structure);

/// Foreign keys are validated after a swap; nothing when there are none.
std::optional<run::Step> constraintStep(const Move& move, Direction direction);
run::Step finishStep(const Move& move);
run::Step abortStep(const Move& move);

} // namespace stopover::repartition
