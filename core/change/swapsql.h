#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Everything that is swapped, in one short transaction. Direction::Forward makes the partitioned table live,
/// Direction::Reverse the original.
run::Statements swapStatements(const Move& move, Direction direction);

/// Puts a table that was rebuilt in the stage where no table is: name, sequences, triggers, foreign keys.
run::Statements placeStatements(const Move& move);

/// The name that something of the original has while it is retired.
QString retiredName(const Move& move, const QString& name);

/// Materialized views that have a twin over the other table.
QStringList rebuiltViews(const Move& move);

} // namespace stopover::change
