#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

/// The foreign keys of a move, in both directions. Those of the table go to its partitions first, NOT VALID, so that
/// they count from the swap on, and are validated one by one. Partitions are taken as they are when the statements run.
namespace stopover::change {

[[nodiscard]] bool isForeignKey(const catalog::Constraint& constraint);

/// Of the table, and to it.
[[nodiscard]] QList<catalog::Constraint> foreignKeys(const Move& move);

/// Drops them from the table that was live, in the swap.
run::Statements dropForeignKeys(const Move& move, Direction direction);

/// Adds them to the table that is live now, in the swap.
run::Statements addForeignKeys(const Move& move, Direction direction);

/// After a swap that could not make them (Move::keysAfter): each partition gets its own, under a lock of its own.
QList<run::Statements> lateKeyUnits(const Move& move, Direction direction);

/// Before a swap away from the partitioned table: such keys are dropped, partition by partition where they stand on their
/// own. What the parent has taken falls with it.
QList<run::Statements> dropKeyUnits(const Move& move);

/// After a swap: each foreign key is validated without blocking writes.
QList<run::Statements> validateUnits(const Move& move, Direction direction);

/// After validateUnits(): foreign keys of the parent adopt those of the partitions.
run::Statements adoptForeignKeys(const Move& move, Direction direction);

} // namespace stopover::change
