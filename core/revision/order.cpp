#include "core/revision/order.h"

#include "core/revision/walk.h"

namespace stopover::revision {

namespace {

/// The frontier of an ordering: the next revision of each line that is being followed.
class Ordering
{
public:
    Ordering(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips);

    QList<Node> run();

private:
    [[nodiscard]] bool moveToBlocker();
    void emitCurrent();
    [[nodiscard]] bool isPending(Node node) const { return m_reach.contains(node) && !m_emitted.contains(node); }

    const Graph& m_graph;
    const NodeSet& m_wanted;
    NodeSet m_reach; ///< everything below the tips: no other revision can hold one up
    NodeSet m_emitted;
    NodeSet m_onFrontier;
    QList<Node> m_frontier;
    std::vector<QList<Node>> m_needing; ///< by node: the reachable revisions that have it as effective parent
    QList<Node> m_order;
    qsizetype m_line = 0;
};

Ordering::Ordering(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips)
    : m_graph(graph)
    , m_wanted(wanted)
    , m_reach(ancestors(graph, tips))
    , m_emitted(graph.size())
    , m_onFrontier(graph.size())
    , m_needing(static_cast<std::size_t>(graph.size()))
{
    for (const Node tip : tips) {
        if (wanted.contains(tip))
            m_onFrontier.insert(tip);
    }
    m_frontier = m_onFrontier.toList();
    for (const Node node : m_reach.toList()) {
        for (const Node parent : graph.at(node).effectiveParents)
            m_needing[static_cast<std::size_t>(parent)].append(node);
    }
    m_order.reserve(wanted.count());
}

QList<Node> Ordering::run()
{
    while (!m_frontier.isEmpty()) {
        if (!moveToBlocker())
            emitCurrent();
    }
    return m_order;
}

/// If another line still leads to the current revision, that line has to go first. True when it moved.
bool Ordering::moveToBlocker()
{
    const Node current = m_frontier.at(m_line);
    NodeSet* seen = nullptr;
    std::optional<NodeSet> storage;
    QList<Node> todo;
    const auto push = [&](Node node) {
        for (const Node other : m_needing[static_cast<std::size_t>(node)]) {
            if (!isPending(other))
                continue;
            if (seen == nullptr)
                seen = &storage.emplace(m_graph.size());
            if (seen->insert(other))
                todo.append(other);
        }
    };
    push(current);
    if (todo.isEmpty())
        return false;
    while (!todo.isEmpty())
        push(todo.takeLast());
    // What leads here is further from the bases; on a cycle, where that is not so, nothing must wait for ever.
    const int depth = m_graph.at(current).depth;
    const auto blocker = std::ranges::find_if(
        m_frontier, [&](Node node) { return seen->contains(node) && m_graph.at(node).depth > depth; });
    if (blocker == m_frontier.end())
        return false;
    m_line = blocker - m_frontier.begin();
    return true;
}

void Ordering::emitCurrent()
{
    const Node current = m_frontier.at(m_line);
    m_emitted.insert(current);
    m_onFrontier.remove(current);
    m_order.append(current);
    QList<Node> next;
    for (const Node parent : m_graph.at(current).effectiveParents) {
        if (m_wanted.contains(parent) && !m_emitted.contains(parent) && !m_onFrontier.contains(parent))
            next.append(parent);
    }
    if (next.isEmpty()) {
        m_frontier.removeAt(m_line);
        m_line = std::max<qsizetype>(m_line - 1, 0);
        return;
    }
    m_frontier[m_line] = next.constFirst();
    m_frontier += next.mid(1);
    for (const Node node : next)
        m_onFrontier.insert(node);
}

} // namespace

QList<Node> newestFirst(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips)
{
    return Ordering(graph, wanted, tips).run();
}

QList<Node> displayOrder(const Graph& graph)
{
    NodeSet left(graph.size());
    for (Node node = 0; node < graph.size(); ++node)
        left.insert(node);
    QList<Node> order;
    if (graph.usable())
        order = newestFirst(graph, left, graph.realHeads());
    else
        order = newestFirst(graph, ancestors(graph, graph.realHeads()), graph.realHeads());
    for (const Node node : order)
        left.remove(node);
    return order + left.toList();
}

} // namespace stopover::revision
