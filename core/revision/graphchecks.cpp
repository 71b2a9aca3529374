#include "core/revision/graphbuilder.h"
#include "core/revision/walk.h"

namespace stopover::revision {

/// Peels off revisions without parents, and those without children, until neither is left: what
/// remains is on a cycle or between two.
bool GraphBuilder::reportCycle(ErrorCode code, Edges edges)
{
    const bool withDependencies = edges == Edges::WithDependencies;
    const auto below = [&](Node node) {
        QList<Node> nodes = m_allParents.at(node);
        if (!withDependencies)
            nodes.removeIf([&](Node other) { return !m_graph.at(node).parents.contains(other); });
        return nodes;
    };
    const auto above = [&](Node node) -> const QList<Node>& {
        return withDependencies ? m_graph.at(node).allChildren : m_graph.at(node).children;
    };
    NodeSet left(m_graph.size());
    for (Node node = 0; node < m_graph.size(); ++node)
        left.insert(node);
    const auto peel = [&](const auto& inward, const auto& outward) {
        QList<qsizetype> waiting(m_graph.size());
        QList<Node> ready;
        for (const Node node : left.toList()) {
            waiting[node] = std::ranges::count_if(inward(node), [&](Node other) { return left.contains(other); });
            if (waiting.at(node) == 0)
                ready.append(node);
        }
        while (!ready.isEmpty()) {
            const Node node = ready.takeLast();
            left.remove(node);
            for (const Node other : outward(node)) {
                if (left.contains(other) && --waiting[other] == 0)
                    ready.append(other);
            }
        }
    };
    peel(below, above);
    if (left.isEmpty())
        return false;
    peel(above, below);
    QStringList names = m_graph.ids(left.toList());
    names.sort();
    report(code, names, left.toList().constFirst());
    return true;
}

/// Alembic's own check: every revision is below some head and above some base.
bool GraphBuilder::isCovered(Edges edges) const
{
    const bool withDependencies = edges == Edges::WithDependencies;
    QList<Node> bases = m_graph.m_bases;
    if (withDependencies)
        bases.removeIf([this](Node node) { return !m_allParents.at(node).isEmpty(); });
    const NodeSet below = ancestors(m_graph, withDependencies ? m_graph.m_realHeads : m_graph.m_heads, edges);
    return below.count() == m_graph.size() && descendants(m_graph, bases, edges).count() == m_graph.size();
}

/// A cycle with an entry and an exit escapes Alembic's check; here none does. The code is the one that
/// Alembic gives where it notices: it may take a cycle of parents for one of dependencies.
void GraphBuilder::checkCycles()
{
    if (m_graph.size() == 0)
        return;
    const bool isNoticedLate = isCovered(Edges::Parents) && !isCovered(Edges::WithDependencies);
    if (!reportCycle(isNoticedLate ? ErrorCode::DependencyCycle : ErrorCode::RevisionCycle, Edges::Parents))
        reportCycle(ErrorCode::DependencyCycle, Edges::WithDependencies);
}

void GraphBuilder::displayLabels()
{
    for (Node node = 0; node < m_graph.size(); ++node) {
        const QStringList labels = m_graph.at(node).labels;
        if (labels.isEmpty())
            continue;
        const NodeSet above = descendants(m_graph, { node }, Edges::Parents);
        for (const Node shown : above.toList())
            m_graph.m_nodes[shown].displayedLabels += labels;
        labelLine(node, above, labels);
    }
    for (RevisionNode& node : m_graph.m_nodes) {
        node.displayedLabels.sort();
        node.displayedLabels.removeDuplicates();
    }
}

/// Where nothing branches off or merges from the declaring revision up to its head, the label also
/// belongs to what is below, down to where the line leaves another one.
void GraphBuilder::labelLine(Node declaring, const NodeSet& above, const QStringList& labels)
{
    const auto isPlain = [&](Node node) {
        return m_graph.at(node).allChildren.size() < 2 && !m_graph.isMergePoint(node);
    };
    if (!std::ranges::all_of(above.toList(), isPlain))
        return;
    NodeSet seen(m_graph.size());
    Node node = declaring;
    while (!m_graph.isBase(node) && seen.insert(node)) {
        node = m_graph.at(node).parents.constFirst();
        if (!isPlain(node))
            return;
        m_graph.m_nodes[node].displayedLabels += labels;
    }
}

} // namespace stopover::revision
