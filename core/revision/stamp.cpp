#include "core/revision/stamp.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// Collects the steps of a stamp and keeps the rows up to date.
class Stamping
{
public:
    Stamping(const Graph& graph, VersionRows rows)
        : m_graph(graph)
        , m_rows(std::move(rows))
    {}

    Result<void> toBase(const QStringList& touched);
    Result<void> to(Node node, const QList<Node>& touched);

    QList<StampStep> steps;

    [[nodiscard]] QStringList rows() const { return m_rows.rows(); }

private:
    Result<void> add(const QStringList& from, const QString& to, Direction direction);

    const Graph& m_graph;
    VersionRows m_rows;
};

Result<void> Stamping::toBase(const QStringList& touched)
{
    for (const QString& row : touched)
        STOPOVER_TRY(add({ row }, {}, Direction::Down));
    return {};
}

Result<void> Stamping::to(Node node, const QList<Node>& touched)
{
    if (touched.contains(node))
        return {};
    const NodeSet above = descendants(m_graph, { node });
    const NodeSet below = ancestors(m_graph, { node });
    const bool goesDown = std::ranges::any_of(touched, [&](Node row) { return above.contains(row); });
    const bool goesUp = std::ranges::any_of(touched, [&](Node row) { return below.contains(row); });
    if (goesDown && goesUp)
        return Failure(ErrorCode::BadTarget, { m_graph.id(node), u"between_rows"_s });
    QStringList from = m_graph.ids(touched);
    if (!goesDown && !goesUp)
        from.clear();
    const bool someGone = std::ranges::any_of(from, [&](const QString& row) { return !m_rows.contains(row); });
    // An earlier target has taken one of the rows: this one gets a row of its own.
    if (goesUp && someGone && !m_rows.contains(m_graph.id(node)))
        from.clear();
    return add(from, m_graph.id(node), goesDown ? Direction::Down : Direction::Up);
}

Result<void> Stamping::add(const QStringList& from, const QString& to, Direction direction)
{
    StampStep step { from, to, direction, m_rows.rows(), {}, {} };
    STOPOVER_TRY_ASSIGN(step.change, to.isEmpty() ? m_rows.remove(from.constFirst()) : m_rows.replace(from, to));
    step.after = m_rows.rows();
    steps.append(step);
    return {};
}

/// The rows that at least one target is in line with, dependencies included.
Result<QList<Node>> touchedRows(const Resolver& resolver, const QList<Node>& rows, const QStringList& targets)
{
    QList<Node> touched;
    for (const QString& target : targets) {
        STOPOVER_TRY_ASSIGN(const QList<Node> found, resolver.inLineage(rows, target, Edges::WithDependencies));
        for (const Node row : found) {
            if (!touched.contains(row))
                touched.append(row);
        }
    }
    return touched;
}

} // namespace

Result<StampPlan> planStamp(const Graph& graph, const QStringList& targets, const QStringList& rows, Purge purge)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    const QStringList start = purge == Purge::Yes ? QStringList() : rows;
    STOPOVER_TRY_ASSIGN(const QList<Node> current, resolver.many(start));
    if (targets.isEmpty())
        return Failure(ErrorCode::BadTarget, { QString(), u"empty"_s });
    STOPOVER_TRY_ASSIGN(const QList<Node> touched, touchedRows(resolver, current, targets));
    STOPOVER_TRY_ASSIGN(const QList<Node> destinations, resolver.many(targets));
    STOPOVER_TRY_ASSIGN(VersionRows table, VersionRows::of(resolver, start));
    Stamping stamping(graph, std::move(table));
    if (destinations.isEmpty())
        STOPOVER_TRY(stamping.toBase(graph.ids(touched)));
    for (const Node node : destinations) {
        if (node == belowBase)
            return Failure(ErrorCode::BadTarget, { targets.join(u' '), u"base"_s });
        if (node == noNode)
            STOPOVER_TRY(stamping.toBase(graph.ids(touched)));
        else
            STOPOVER_TRY(stamping.to(node, touched));
    }
    return StampPlan { targets, rows, purge == Purge::Yes, stamping.steps, stamping.rows() };
}

} // namespace stopover::revision
