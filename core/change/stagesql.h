#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// The new table beside the live one: schema, parent, partitions, and everything of the old table that
/// can be there before the swap (owner, exact grants, row security, policies, comments, statistics,
/// identity, parents of indexes).
/// With foreign keys that stand early (early.h), the parent alone: partitionUnits() and furnishStatements() are the rest.
run::Statements stageStatements(const Move& move);

/// A partition each.
QList<run::Statements> partitionUnits(const Move& move);

/// What the parent gets once it has its partitions.
run::Statements furnishStatements(const Move& move);

/// The indexes and keys of one partition, attached to the parent's, and its statistics.
QList<run::Statements> indexUnits(const Move& move);

/// Materialized views that read the table, built once more over the new one.
run::Statements materializedViewStatements(const Move& move);

/// Removes all of it; may be repeated.
run::Statements dropStageStatements(const Move& move);

} // namespace stopover::change
