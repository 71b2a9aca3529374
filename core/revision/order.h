#pragma once

#include "core/revision/graph.h"

namespace stopover::revision {

/// The members of `wanted`, newest first, in the order of Alembic's history and plans.
///
/// Starts from those of `tips` that are wanted and stays on one line as long as possible; a revision
/// never comes before one that needs it. Ties go to the load order, and for several dependencies of one
/// revision to their written order (Alembic leaves that to chance). Members that no wanted way from
/// the tips reaches are left out.
QList<Node> newestFirst(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips);

/// Every revision of a graph, newest first, also when the graph is damaged: what cannot be reached
/// or ordered follows in load order.
QList<Node> displayOrder(const Graph& graph);

} // namespace stopover::revision
