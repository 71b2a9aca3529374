#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

/// What the partitioned table has before it is live, so that the swap makes nothing on each partition (docs/adr/0022).
namespace stopover::change {

/// The trigger stands on the partitioned table from the start, silent for our own writes; while that table is live, it is
/// the application's as ever.
[[nodiscard]] bool standsEarly(const Move& move, const catalog::Trigger& trigger);

/// So does the foreign key. Its triggers on the referenced table are disabled while the partitioned table is not live: a
/// row that lags behind must not fail the application's DELETE there.
[[nodiscard]] bool standsEarly(const Move& move, const catalog::Constraint& key);

/// At least one foreign key does: partitions are then made one by one, since each locks the referenced table.
[[nodiscard]] bool hasEarlyKeys(const Move& move);

/// Milliseconds for which the swap holds its lock on account of what it makes on each partition, of an idle machine of
/// 2 cores. Foreign keys grow with the square: each adds triggers to the referenced table, which is read anew.
struct PartitionWork
{
    double triggers = 0;
    double foreignKeys = 0; ///< of the table
    double incoming = 0; ///< foreign keys of other tables, whose only place is the parent

    [[nodiscard]] double sum() const { return triggers + foreignKeys + incoming; }
};

[[nodiscard]] PartitionWork partitionWork(const Move& move);

/// The part of the lock's budget that such work may fill: the drain and the renames need the rest.
[[nodiscard]] double partitionBudget(const Move& move);

/// Whether foreign keys of the table are too much for the swap, so that for a while there are none.
[[nodiscard]] bool needsGap(const Move& move);

/// The key is made after the swap.
[[nodiscard]] bool comesLate(const Move& move, const catalog::Constraint& key);

/// Whether the move should prepare what it can, and may: see Move::silent.
[[nodiscard]] bool preparesEarly(const Move& move);

/// The early triggers, on the partitioned table while it is staged.
[[nodiscard]] run::Statements earlyTriggers(const Move& move);

/// One of them, on a table that is not live.
[[nodiscard]] run::Statements earlyTrigger(const catalog::Trigger& trigger, const QString& table);

/// The early foreign keys of the parent before it has partitions, and their triggers on the referenced tables disabled.
[[nodiscard]] run::Statements earlyForeignKeys(const Move& move);

/// In the swap to the partitioned table, under its own name by then: the early foreign key counts from now on. One that
/// somebody dropped meanwhile is made as if it had not been early, by `otherwise`.
[[nodiscard]] run::Statement wakeForeignKey(const Move& move, const catalog::Constraint& key, const QString& otherwise);

/// In the swap away from it, before it leaves its name.
[[nodiscard]] run::Statement restForeignKey(const sql::QualifiedName& table, const catalog::Constraint& key);

} // namespace stopover::change
