#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// Everything that is swapped, in one short transaction. Direction::Forward makes the partitioned table live,
/// Direction::Reverse the original.
run::Statements swapStatements(const Move& move, Direction direction);

/// Puts a table that was rebuilt in the stage where no table is: name, sequences, triggers, foreign keys.
run::Statements placeStatements(const Move& move);

/// After a swap: each foreign key is validated without blocking writes.
QList<run::Statements> validateUnits(const Move& move, Direction direction);

/// After validateUnits(): foreign keys of the parent adopt those of the partitions.
run::Statements adoptForeignKeys(const Move& move, Direction direction);

/// Materialized views that have a twin over the other table.
QStringList rebuiltViews(const Move& move);

} // namespace stopover::repartition
