#pragma once

#include "core/revision/graph.h"

namespace stopover::revision {

/// Which edges a walk follows.
enum class Edges {
    Parents, ///< the history proper
    WithDependencies, ///< what has to be applied before as well
};

/// The nodes and everything below them.
NodeSet ancestors(const Graph& graph, const QList<Node>& nodes, Edges edges = Edges::WithDependencies);

/// The nodes and everything above them.
NodeSet descendants(const Graph& graph, const QList<Node>& nodes, Edges edges = Edges::WithDependencies);

/// Refuses nodes of which one is an ancestor of another one. Errors: RevisionOverlap.
Result<void> checkOverlap(const Graph& graph, const QList<Node>& nodes);

} // namespace stopover::revision
