#include "core/revision/versionrows.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

Failure mismatch(const QString& revision, const QStringList& needed, const QStringList& rows)
{
    return Failure(ErrorCode::VersionRowMismatch, { revision, needed.join(", "_L1), rows.join(", "_L1) });
}

} // namespace

VersionRows::VersionRows(const Resolver& resolver, const QStringList& rows) : m_resolver(resolver), m_rows(rows)
{
    m_rows.sort();
    m_rows.removeDuplicates();
}

bool VersionRows::contains(const QString& row) const
{
    return std::ranges::binary_search(m_rows, row);
}

/// Those of `names` that are not applied through a row other than `except`.
Result<QStringList> VersionRows::uncovered(const QStringList& names, const QStringList& except) const
{
    QStringList others;
    std::ranges::copy_if(m_rows, std::back_inserter(others), [&](const QString& row) { return !except.contains(row); });
    if (others.isEmpty())
        return names;
    const Graph& graph = m_resolver.graph();
    STOPOVER_TRY_ASSIGN(const QList<Node> tips, m_resolver.many(others));
    const NodeSet covered = ancestors(graph, tips);
    QStringList left;
    std::ranges::copy_if(names, std::back_inserter(left),
                         [&](const QString& name) { return !covered.contains(graph.find(name)); });
    return left;
}

Result<RowChange> VersionRows::upgrade(Node node)
{
    const Graph& graph = m_resolver.graph();
    const QStringList below = graph.ids(graph.at(node).effectiveParents);
    QStringList present;
    std::ranges::copy_if(below, std::back_inserter(present), [this](const QString& id) { return contains(id); });
    if (present.size() > 1) {
        STOPOVER_TRY_ASSIGN(present, uncovered(below, below));
        if (present.isEmpty())
            return mismatch(graph.id(node), below, m_rows);
    }
    return replace(present, graph.id(node));
}

Result<RowChange> VersionRows::downgrade(Node node)
{
    const Graph& graph = m_resolver.graph();
    const QString& id = graph.id(node);
    if (!contains(id))
        return mismatch(id, { id }, m_rows);
    const QList<Node>& below = graph.at(node).effectiveParents;
    if (below.isEmpty())
        return remove(id);
    if (m_rows.size() == 1)
        return split(node, graph.ids(withoutCovered(below)));
    STOPOVER_TRY_ASSIGN(const QStringList into, uncovered(graph.ids(below), { id }));
    return split(node, into);
}

/// Without those that another one brings with it: they would be redundant rows.
QList<Node> VersionRows::withoutCovered(const QList<Node>& nodes) const
{
    if (nodes.size() < 2)
        return nodes;
    const Graph& graph = m_resolver.graph();
    QList<Node> below;
    for (const Node node : nodes)
        below += graph.at(node).effectiveParents;
    const NodeSet covered = ancestors(graph, below);
    QList<Node> left;
    std::ranges::copy_if(nodes, std::back_inserter(left), [&](Node node) { return !covered.contains(node); });
    return left;
}

Result<RowChange> VersionRows::split(Node node, const QStringList& into)
{
    const QString& id = m_resolver.graph().id(node);
    if (into.isEmpty())
        return remove(id);
    RowChange change;
    change.inserted = into.mid(0, into.size() - 1);
    change.updated = { id, into.constLast() };
    STOPOVER_TRY(apply(change));
    return change;
}

Result<RowChange> VersionRows::replace(const QStringList& from, const QString& to)
{
    RowChange change;
    if (from.isEmpty()) {
        change.inserted = { to };
    } else {
        change.deleted = from.mid(0, from.size() - 1);
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
    QStringList gone = change.deleted;
    QStringList added = change.inserted;
    if (change.updated) {
        gone.append(change.updated->first);
        added.append(change.updated->second);
    }
    QStringList rows = m_rows;
    for (const QString& row : gone) {
        if (!rows.removeOne(row))
            return mismatch(added.value(0, row), gone, m_rows);
    }
    for (const QString& row : added) {
        const auto place = std::ranges::lower_bound(rows, row);
        if (place != rows.end() && *place == row)
            return mismatch(row, gone, m_rows);
        rows.insert(place, row);
    }
    m_rows = rows;
    return {};
}

} // namespace stopover::revision
