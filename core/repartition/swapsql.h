#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// The locks that a swap takes: it waits for the live table only, and takes every other one or none.
run::Statements swapLocks(const Move& move, Direction direction);

/// What must still be true under the lock: structure, capture.
run::Statements swapGuards(const Move& move, Direction direction, const QString& fingerprint);

/// Everything that changes hands, in one short transaction. Direction::Forward makes the partitioned
/// table live, Direction::Reverse the original.
run::Statements swapStatements(const Move& move, Direction direction);

/// After a swap: each foreign key is validated without blocking writes.
QList<run::Statements> validateUnits(const Move& move, Direction direction);

/// After validateUnits(): foreign keys of the parent adopt those of the partitions.
run::Statements adoptForeignKeys(const Move& move, Direction direction);

/// One text for the structure of a table; differs when a column, constraint, index, trigger, policy,
/// grant or owner was changed. Our own triggers do not count.
QString fingerprintSql(qint64 oid);

/// Materialized views that have a twin over the other table.
QStringList rebuiltViews(const Move& move);

} // namespace stopover::repartition
