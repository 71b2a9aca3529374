#include "core/revision/versionrows.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

Failure mismatch(const QString& revision, const QStringList& needed, const QStringList& rows)
{
    return Failure(ErrorCode::VersionRowMismatch, { revision, needed.join(", "_L1), rows.join(", "_L1) });
}

} // namespace

QStringList RowChange::removedRows() const
{
    return updated ? deleted + QStringList(updated->first) : deleted;
}

QStringList RowChange::addedRows() const
{
    return updated ? inserted + QStringList(updated->second) : inserted;
}

QStringList RowChange::appliedTo(const QStringList& rows) const
{
    QStringList after = rows;
    for (const QString& row : removedRows())
        after.removeOne(row);
    after += addedRows();
    after.sort();
    return after;
}

VersionRows::VersionRows(const Graph& graph, const QStringList& rows, const QList<Node>& nodes)
    : m_graph(&graph)
    , m_rows(rows.cbegin(), rows.cend())
    , m_abbreviated(graph.size())
    , m_applied(ancestors(graph, nodes))
{
    for (const Node node : nodes) {
        if (node >= 0 && !m_rows.contains(graph.id(node)))
            m_abbreviated.insert(node);
    }
}

Result<VersionRows> VersionRows::of(const Resolver& resolver, const QStringList& rows)
{
    STOPOVER_TRY_ASSIGN(const QList<Node> nodes, resolver.many(rows));
    return VersionRows(resolver.graph(), rows, nodes);
}

QStringList VersionRows::rows() const
{
    QStringList rows(m_rows.cbegin(), m_rows.cend());
    rows.sort();
    return rows;
}

bool VersionRows::isOtherRow(Node node, const QList<Node>& except) const
{
    return m_abbreviated.contains(node) || (contains(m_graph->id(node)) && !except.contains(node));
}

/// Those of `nodes` that are not applied through a row other than those of `except`. Looks upwards: above a
/// revision that is a row by itself nothing is applied, so that this ends at once nearly always.
QList<Node> VersionRows::uncovered(const QList<Node>& nodes, const QList<Node>& except) const
{
    const auto isCovered = [&](Node start) {
        QSet<Node> seen { start };
        QList<Node> todo { start };
        while (!todo.isEmpty()) {
            const Node node = todo.takeLast();
            if (isOtherRow(node, except))
                return true;
            for (const Node above : m_graph->at(node).allChildren) {
                if (m_applied.contains(above) && !seen.contains(above)) {
                    seen.insert(above);
                    todo.append(above);
                }
            }
        }
        return false;
    };
    QList<Node> left;
    std::ranges::copy_if(nodes, std::back_inserter(left), [&](Node node) { return !isCovered(node); });
    return left;
}

Result<RowChange> VersionRows::upgrade(Node node)
{
    const QList<Node>& below = m_graph->at(node).effectiveParents;
    QList<Node> present;
    std::ranges::copy_if(below, std::back_inserter(present),
                         [this](Node parent) { return contains(m_graph->id(parent)); });
    if (present.size() > 1) {
        present = uncovered(below, below);
        if (present.isEmpty())
            return mismatch(m_graph->id(node), m_graph->ids(below), rows());
    }
    STOPOVER_TRY_ASSIGN(const RowChange change, replace(m_graph->ids(present), m_graph->id(node)));
    m_applied.insert(node);
    return change;
}

Result<RowChange> VersionRows::downgrade(Node node)
{
    const QString& id = m_graph->id(node);
    if (!contains(id))
        return mismatch(id, { id }, rows());
    const QList<Node>& below = m_graph->at(node).effectiveParents;
    STOPOVER_TRY_ASSIGN(const RowChange change,
                        split(node, m_rows.size() == 1 ? withoutRedundant(below) : uncovered(below, { node })));
    m_applied.remove(node);
    return change;
}

/// Without those that another one brings with it: they would be redundant rows.
QList<Node> VersionRows::withoutRedundant(const QList<Node>& nodes) const
{
    if (nodes.size() < 2)
        return nodes;
    QList<Node> below;
    for (const Node node : nodes)
        below += m_graph->at(node).effectiveParents;
    const NodeSet covered = ancestors(*m_graph, below);
    QList<Node> left;
    std::ranges::copy_if(nodes, std::back_inserter(left), [&](Node node) { return !covered.contains(node); });
    return left;
}

Result<RowChange> VersionRows::split(Node node, const QList<Node>& into)
{
    const QString& id = m_graph->id(node);
    if (into.isEmpty())
        return remove(id);
    RowChange change;
    change.inserted = m_graph->ids(into.first(into.size() - 1));
    change.updated = { id, m_graph->id(into.constLast()) };
    STOPOVER_TRY(apply(change));
    return change;
}

Result<RowChange> VersionRows::replace(const QStringList& from, const QString& to)
{
    RowChange change;
    if (from.isEmpty()) {
        change.inserted = { to };
    } else {
        change.deleted = from.first(from.size() - 1);
        change.updated = { from.constLast(), to };
    }
    STOPOVER_TRY(apply(change));
    return change;
}

Result<RowChange> VersionRows::remove(const QString& row)
{
    RowChange change;
    change.deleted = { row };
    STOPOVER_TRY(apply(change));
    return change;
}

Result<void> VersionRows::apply(const RowChange& change)
{
    const QStringList removed = change.removedRows();
    const QStringList added = change.addedRows();
    const bool allThere = std::ranges::all_of(removed, [this](const QString& row) { return contains(row); });
    const bool noneThere = std::ranges::none_of(added, [this](const QString& row) { return contains(row); });
    if (!allThere || !noneThere)
        return mismatch(added.value(0, removed.value(0)), removed, rows());
    for (const QString& row : removed)
        m_rows.remove(row);
    for (const QString& row : added)
        m_rows.insert(row);
    return {};
}

} // namespace stopover::revision
