#pragma once

#include "core/revision/target.h"

namespace stopover::revision {

/// The revisions of a history range, newest first.
///
/// `range` is `[lower]:[upper]`, or empty for everything; either end may be `current`, which stands for
/// `rows`. Errors: the graph's, HistoryRange when the text is no range, NotAncestor, RevisionOverlap,
/// RangeThroughDependency when lower is below upper only through a dependency, those of upgradeTargets.
Result<QList<Node>> history(const Graph& graph, const QString& range, const QStringList& rows = {});

/// Where a database stands in the graph.
struct CurrentState
{
    QList<Node> current; ///< rows, and heads that have no row because another line depends on them
    QStringList unknownRows; ///< in the table, but in no file
    QStringList redundantRows; ///< ancestors of another row: they block every upgrade
    bool isAtHeads = false; ///< the rows are exactly the heads
};

/// Reads the version table's rows against the graph. Unknown rows are no error here, they are the news.
/// Errors: the graph's; AmbiguousPrefix for an abbreviated row.
Result<CurrentState> currentState(const Graph& graph, const QStringList& rows);

/// The heads, or only those that nothing depends on; in load order.
Result<QList<Node>> heads(const Graph& graph, Edges edges = Edges::Parents);

/// The revisions with two or more children, in the order of history().
Result<QList<Node>> branchPoints(const Graph& graph);

/// What `show` names: `current` or anything that Resolver::many knows.
Result<QList<Node>> named(const Graph& graph, const QStringList& texts, const QStringList& rows = {});

/// What is applied in a database with these rows, whether or not a row stands for it.
Result<NodeSet> applied(const Graph& graph, const QStringList& rows);

/// What an `upgrade heads` would still run, oldest first.
Result<QList<Node>> pending(const Graph& graph, const QStringList& rows);

} // namespace stopover::revision
