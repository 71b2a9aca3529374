#pragma once

#include "core/revision/path.h"

namespace stopover::revision {

/// One change of the version table that runs no migration.
struct StampStep
{
    QStringList from; ///< rows that the step replaces
    QString to; ///< empty: the rows are only deleted
    Direction direction = Direction::Up;
    QStringList before; ///< sorted
    QStringList after; ///< sorted
    RowChange change;
};

struct StampPlan
{
    QStringList targets;
    QStringList start;
    bool purge = false; ///< all rows are deleted before the first step
    QList<StampStep> steps;
    QStringList end; ///< sorted
};

enum class Purge { No, Yes };

/// Plans to record `targets` in a version table with `rows`, without running anything.
///
/// Errors: the graph's, those of Resolver, VersionRowMismatch where targets touch the same rows (purging
/// helps there), BadTarget where a row is both above and below a target.
Result<StampPlan> planStamp(const Graph& graph, const QStringList& targets, const QStringList& rows,
                            Purge purge = Purge::No);

} // namespace stopover::revision
