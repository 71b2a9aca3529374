#include "core/revision/order.h"

#include "core/revision/walk.h"

namespace stopover::revision {

namespace {

/// Which of the revisions that can hold another one up are below which: a bit matrix, with a column only
/// for revisions that two lines may lead to.
class Reachability
{
public:
    Reachability(const Graph& graph, const QList<Node>& nodes, const NodeSet& columns);

    [[nodiscard]] bool isBelow(Node lower, Node upper) const
    {
        const int column = m_column.at(lower);
        return column >= 0 && (rowOf(upper)[word(column)] >> (static_cast<unsigned>(column) % 64U) & 1U) != 0;
    }

private:
    static std::size_t word(int column) { return static_cast<std::size_t>(column) / 64; }

    [[nodiscard]] const quint64* rowOf(Node node) const
    {
        return m_bits.data() + static_cast<std::size_t>(node) * m_words;
    }

    QList<int> m_column; ///< by node
    std::size_t m_words;
    std::vector<quint64> m_bits; ///< by node, m_words each
};

Reachability::Reachability(const Graph& graph, const QList<Node>& nodes, const NodeSet& columns)
    : m_column(graph.size(), -1)
    , m_words(static_cast<std::size_t>(columns.count() + 63) / 64)
    , m_bits(static_cast<std::size_t>(graph.size()) * m_words, 0)
{
    int count = 0;
    for (const Node node : columns.toList())
        m_column[node] = count++;
    QList<Node> upwards = nodes;
    std::ranges::stable_sort(upwards, {}, [&](Node node) { return graph.at(node).depth; });
    for (const Node node : upwards) {
        quint64* row = m_bits.data() + static_cast<std::size_t>(node) * m_words;
        for (const Node parent : graph.at(node).effectiveParents) {
            const quint64* below = rowOf(parent);
            for (std::size_t i = 0; i < m_words; ++i)
                row[i] |= below[i];
            if (const int column = m_column.at(parent); column >= 0)
                row[word(column)] |= quint64(1) << (static_cast<unsigned>(column) % 64U);
        }
    }
}

/// The frontier of an ordering: the next revision of each line that is being followed.
class Ordering
{
public:
    Ordering(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips);

    QList<Node> run();

private:
    [[nodiscard]] bool moveToBlocker();
    void emitCurrent();

    const Graph& m_graph;
    const NodeSet& m_wanted;
    NodeSet m_emitted;
    NodeSet m_onFrontier;
    QList<Node> m_frontier;
    QList<int> m_waiting; ///< by node: how many that need it and are below the tips have not been emitted
    std::optional<Reachability> m_below;
    QList<Node> m_order;
    qsizetype m_line = 0;
};

Ordering::Ordering(const Graph& graph, const NodeSet& wanted, const QList<Node>& tips)
    : m_graph(graph)
    , m_wanted(wanted)
    , m_emitted(graph.size())
    , m_onFrontier(graph.size())
    , m_waiting(graph.size(), 0)
{
    for (const Node tip : tips) {
        if (wanted.contains(tip))
            m_onFrontier.insert(tip);
    }
    m_frontier = m_onFrontier.toList();
    // No other revision than one below the tips can hold one up.
    const QList<Node> reach = ancestors(graph, tips).toList();
    for (const Node node : reach) {
        for (const Node parent : graph.at(node).effectiveParents)
            ++m_waiting[parent];
    }
    NodeSet joints = m_onFrontier;
    for (const Node node : reach) {
        if (m_waiting.at(node) > 1)
            joints.insert(node);
    }
    m_below.emplace(graph, reach, joints);
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
    if (m_waiting.at(current) == 0)
        return false;
    // What leads here is further from the bases; on a cycle, where that is not so, nothing must wait for ever.
    const int depth = m_graph.at(current).depth;
    const auto blocker = std::ranges::find_if(
        m_frontier, [&](Node node) { return m_graph.at(node).depth > depth && m_below->isBelow(current, node); });
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
        --m_waiting[parent];
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
