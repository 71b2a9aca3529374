#include "core/revision/walk.h"

namespace stopover::revision {

namespace {

template <typename Next>
NodeSet reachable(const Graph& graph, const QList<Node>& from, Next next)
{
    NodeSet seen(graph.size());
    QList<Node> todo;
    for (const Node node : from) {
        if (node >= 0 && seen.insert(node))
            todo.append(node);
    }
    while (!todo.isEmpty()) {
        const Node node = todo.takeLast();
        for (const Node other : next(graph.at(node))) {
            if (seen.insert(other))
                todo.append(other);
        }
    }
    return seen;
}

/// The first of `nodes` that is below `start`, other than `start` itself.
Node coveredBy(const Graph& graph, Node start, const NodeSet& nodes)
{
    NodeSet seen(graph.size());
    QList<Node> todo { start };
    while (!todo.isEmpty()) {
        const Node node = todo.takeLast();
        if (node != start && nodes.contains(node))
            return node;
        for (const Node below : graph.at(node).effectiveParents) {
            if (seen.insert(below))
                todo.append(below);
        }
    }
    return noNode;
}

} // namespace

NodeSet ancestors(const Graph& graph, const QList<Node>& nodes, Edges edges)
{
    if (edges == Edges::Parents)
        return reachable(
            graph, nodes, [](const RevisionNode& node) -> const auto& { return node.parents; });
    return reachable(
        graph, nodes, [](const RevisionNode& node) -> const auto& { return node.effectiveParents; });
}

NodeSet descendants(const Graph& graph, const QList<Node>& nodes, Edges edges)
{
    if (edges == Edges::Parents)
        return reachable(
            graph, nodes, [](const RevisionNode& node) -> const auto& { return node.children; });
    return reachable(
        graph, nodes, [](const RevisionNode& node) -> const auto& { return node.allChildren; });
}

Result<void> checkOverlap(const Graph& graph, const QList<Node>& nodes)
{
    NodeSet named(graph.size());
    QList<Node> below;
    for (const Node node : nodes) {
        if (node >= 0 && named.insert(node))
            below += graph.at(node).effectiveParents;
    }
    if (named.count() < 2)
        return {};
    // One walk from below all of them finds whether there is an overlap at all; which one, only then.
    const NodeSet covered = ancestors(graph, below);
    if (std::ranges::none_of(nodes, [&](Node node) { return covered.contains(node); }))
        return {};
    for (const Node node : named.toList()) {
        if (const Node other = coveredBy(graph, node, named); other != noNode)
            return Failure(ErrorCode::RevisionOverlap, { graph.id(node), graph.id(other) });
    }
    return {};
}

} // namespace stopover::revision
