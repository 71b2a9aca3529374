#pragma once

#include "core/change/bringalong.h"
#include "core/change/move.h"
#include "core/change/swapguards.h"
#include "core/run/plan.h"

#include <optional>

/// The steps that phases are made of. Each is data: every statement is written out when the plan is made.
namespace stopover::change {

constexpr int swapAttempts = 40;

/// Of locks that others wait behind: shorter than it takes the server to look for deadlocks.
[[nodiscard]] run::LockPolicy impatient(const Move& move);

run::Step stageStep(const Move& move);
/// What stageStep() leaves for later where foreign keys stand early; else nothing.
QList<run::Step> partitionSteps(const Move& move);
run::Step captureStep(const Move& move);
run::Step copyStep(const Move& move);
run::Step indexStep(const Move& move);
/// With the triggers of the way back as one more unit, and those of the user that stand early: on a table that nobody
/// uses yet.
run::Step withWayBack(run::Step step, const Move& move);
run::Step analyzeStep(const Move& move);

/// The table that is not live gets what was made on the live one since: before rows are replayed, what they need.
run::Step carryStep(const Move& move, Direction direction, const BringAlong& along);
/// And what needs equal rows; nothing where there is none.
std::optional<run::Step> completeStep(const Move& move, Direction direction, const BringAlong& along);
run::Step replayStep(const Move& move, Direction direction);
run::Step materializedViewStep(const Move& move);

/// The materialized view of the table that is not live shows the data from when that table was last live.
run::Step refreshStep(const Move& move, Direction direction);
run::Step verifyStep(const Move& move, Direction direction);
run::Step swapStep(const Move& move, Direction direction, const Structure& structure);

/// Foreign keys that came after the swap go before the one back; nothing when there are none.
QList<run::Step> dropKeySteps(const Move& move, Direction direction);

/// Foreign keys are made, where the swap had no time for them, and validated after it; nothing when there are none.
QList<run::Step> constraintSteps(const Move& move, Direction direction);

/// Whether finish and abort work on one partition after the other.
bool endsInPieces(const Move& move);

/// With many partitions in pieces: nothing that others wait for is locked while all of them are worked on.
QList<run::Step> finishSteps(const Move& move);
QList<run::Step> abortSteps(const Move& move);

} // namespace stopover::change
