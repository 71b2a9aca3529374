#include "core/revision/graphbuilder.h"
#include "core/revision/walk.h"

namespace stopover::revision {

/// Peels off revisions without parents, and those without children, until neither is left: what
/// remains is on a cycle or between two.
bool GraphBuilder::reportCycle(ErrorCode code, bool withDependencies)
{
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

/// Alembic looks only for revisions that no way from a head and from a base reaches. A cycle with an
/// entry and an exit escapes it; here none does.
void GraphBuilder::checkCycles()
{
    if (m_graph.size() == 0 || reportCycle(ErrorCode::RevisionCycle, false))
        return;
    reportCycle(ErrorCode::DependencyCycle, true);
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
