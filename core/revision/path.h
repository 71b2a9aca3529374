#pragma once

#include "core/revision/target.h"
#include "core/revision/versionrows.h"

namespace stopover::revision {

enum class Direction { Up, Down };

/// One revision applied or undone, with what that does to the version table.
struct PathStep
{
    Node node = noNode;
    QString revision;
    Direction direction = Direction::Up;
    RowChange change;
};

/// What has to run to reach a target, in this order.
struct Path
{
    Direction direction = Direction::Up;
    QString target; ///< as typed
    QStringList start; ///< the version table's rows, in the order in which the database returned them
    QList<PathStep> steps;
    QStringList end; ///< the rows afterwards, sorted
    bool isAmbiguous = false; ///< a count down from several rows took the first one

    /// The version table's rows around each step, sorted: before the first, and after each one. Takes
    /// steps times rows; of a long plan ask only once.
    [[nodiscard]] QList<QStringList> rows() const;
};

/// Plans an upgrade from the version table's `rows` to `target`. Nothing is ever undone by an upgrade: a
/// target that is applied already gives a plan without steps.
///
/// Where Alembic would crash halfway the plan is refused instead. Errors: what is wrong with the graph
/// (Graph::usable), those of upgradeTargets, RevisionOverlap, VersionRowMismatch.
Result<Path> planUpgrade(const Graph& graph, const QString& target, const QStringList& rows);

/// Plans a downgrade to `target`, with everything above it and everything that depends on that.
///
/// Errors: as planUpgrade, those of downgradeTarget, NotDowngradeTarget, NotAncestor.
Result<Path> planDowngrade(const Graph& graph, const QString& target, const QStringList& rows);

/// Plans exactly these revisions' ids in this order, without choosing any: for a run that is resumed.
Result<Path> planSteps(const Graph& graph, Direction direction, const QStringList& revisions, const QStringList& rows);

} // namespace stopover::revision
