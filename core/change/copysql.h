#pragma once

#include "core/change/move.h"
#include "core/run/params.h"

/// The statements that copy, replay and compare rows. Each is built once, here, and stored in its step's params, so
/// that what is shown is what runs.
namespace stopover::change {

/// Of the copy step. In the order of the key it is done where blocks cannot be read by ranges.
run::RangeQueries rangeQueries(const Move& move);
run::KeysetQueries keysetQueries(const Move& move);

/// Of replay and of the comparison, towards the shadow table or the retired one.
run::ReplayQueries replayQueries(const Move& move, Direction direction);
run::VerifyQueries verifyQueries(const Move& move, Direction direction);
/// Tables that copying and replay keep in schema stopover.
QStringList workTables(const Move& move);

} // namespace stopover::change
