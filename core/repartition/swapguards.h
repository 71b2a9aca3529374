#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// The locks that a swap takes: it waits for the live table only, and takes every other one or none.
run::Statements swapLocks(const Move& move, Direction direction);

/// What must still be true under the lock: structure, capture.
run::Statements swapGuards(const Move& move, Direction direction, const QString& fingerprint);

/// The part of swapGuards() that does not need capture.
run::Statements structureGuards(const Move& move, Direction direction, const QString& fingerprint);

/// One text for the structure of a table; differs when a column, constraint, index, trigger, policy,
/// grant or owner was changed. Our own triggers do not count.
QString fingerprintSql(qint64 oid);

} // namespace stopover::repartition
