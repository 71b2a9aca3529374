#include "core/revision/history.h"

#include "core/revision/order.h"
#include "core/revision/path.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// One end of a range: what was typed, or the database's rows.
struct End
{
    QString text;
    QStringList rows;
    bool isCurrent = false;

    [[nodiscard]] QString shown() const { return isCurrent ? rows.join(", "_L1) : text; }

    [[nodiscard]] QStringList texts() const { return isCurrent ? rows : QStringList(text); }
};

struct Range
{
    End lower;
    End upper;
};

Failure badRange(const QString& range)
{
    return Failure(ErrorCode::HistoryRange, { range });
}

End endOf(const QString& text, const QString& fallback, const QStringList& rows)
{
    // An empty version table at the end of a range counts as if nothing had been typed.
    if (text == "current"_L1)
        return rows.isEmpty() ? End { fallback, {}, false } : End { {}, rows, true };
    return { text.isEmpty() ? fallback : text, {}, false };
}

Result<Range> readRange(const QString& range, const QStringList& rows)
{
    if (range.isNull())
        return Range { { u"base"_s, {}, false }, { u"heads"_s, {}, false } };
    const QStringList ends = range.trimmed().split(u':');
    if (ends.size() != 2)
        return badRange(range);
    Range read { endOf(ends.at(0), u"base"_s, rows), endOf(ends.at(1), u"heads"_s, rows) };
    // Only one end can stand for the database: with both, the lower one is a plain identifier.
    if (ends.at(0) == "current"_L1 && ends.at(1) == "current"_L1)
        read.lower = { ends.at(0), {}, false };
    return read;
}

Result<QList<Node>> upperNodes(const Resolver& resolver, const Range& range)
{
    if (range.upper.isCurrent)
        return resolver.many(range.upper.rows);
    return upgradeTargets(resolver, range.upper.text, range.lower.texts(), Resolver::Overwalk::Stops);
}

/// With `label@…` as lower end only targets that are displayed under this label count.
Result<QList<Node>> inLowersBranch(const Resolver& resolver, const Range& range, const QList<Node>& targets)
{
    const qsizetype at = range.lower.text.indexOf(u'@');
    if (range.lower.isCurrent || at < 0)
        return targets;
    const Graph& graph = resolver.graph();
    QString label = range.lower.text.left(at);
    STOPOVER_TRY_ASSIGN(const Node node, resolver.one(label));
    if (node != noNode && graph.id(node) == label) {
        if (graph.at(node).displayedLabels.size() != 1)
            return Failure(ErrorCode::BadTarget, { range.lower.text, u"not_one_label"_s });
        label = graph.at(node).displayedLabels.constFirst();
    }
    QList<Node> kept;
    std::ranges::copy_if(targets, std::back_inserter(kept),
                         [&](Node target) { return target >= 0 && graph.at(target).displayedLabels.contains(label); });
    return kept;
}

/// The revisions that the lower end names, all of them below the upper end. A count down from the heads
/// that is too far for the first of them counts from the upper end instead, and stops at base.
Result<QList<Node>> lowerNodes(const Resolver& resolver, const Range& range, const NodeSet& reach)
{
    STOPOVER_TRY_ASSIGN(QList<Node> lower, resolver.many(range.lower.texts()));
    for (const Node node : lower) {
        if (node != noNode && !reach.contains(node))
            return Failure(ErrorCode::NotAncestor, { range.lower.shown(), range.upper.shown() });
    }
    if (!lower.isEmpty() && lower.constFirst() == noNode) {
        STOPOVER_TRY_ASSIGN(
            const DowngradeTarget stop,
            downgradeTarget(resolver, range.lower.text, range.upper.texts(), Resolver::Overwalk::Stops));
        lower = stop.node == noNode ? QList<Node>() : QList<Node> { stop.node };
    }
    if (lower.contains(noNode))
        return Failure(ErrorCode::BadTarget, { range.lower.shown(), u"too_far"_s });
    STOPOVER_TRY(checkOverlap(resolver.graph(), lower));
    return lower;
}

/// `reach` without what is below `lower`, but with `lower`, and nothing beside its line.
NodeSet between(const Graph& graph, const NodeSet& reach, const QList<Node>& lower)
{
    if (lower.isEmpty())
        return reach;
    const NodeSet below = ancestors(graph, lower);
    const NodeSet line = descendants(graph, lower, Edges::Parents);
    NodeSet wanted(graph.size());
    for (const Node node : reach.toList()) {
        if (line.contains(node) && (!below.contains(node) || lower.contains(node)))
            wanted.insert(node);
    }
    return wanted;
}

} // namespace

Result<QList<Node>> history(const Graph& graph, const QString& rangeText, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    STOPOVER_TRY_ASSIGN(const Range range, readRange(rangeText, rows));
    STOPOVER_TRY_ASSIGN(const QList<Node> named, upperNodes(resolver, range));
    STOPOVER_TRY_ASSIGN(const QList<Node> targets, inLowersBranch(resolver, range, named));
    if (std::ranges::any_of(targets, [](Node node) { return node < 0; }))
        return Failure(ErrorCode::BadTarget, { range.upper.shown(), u"base"_s });
    STOPOVER_TRY(checkOverlap(graph, targets));
    const NodeSet reach = ancestors(graph, targets);
    STOPOVER_TRY_ASSIGN(const QList<Node> lower, lowerNodes(resolver, range, reach));
    const NodeSet wanted = between(graph, reach, lower);
    const QList<Node> order = newestFirst(graph, wanted, targets);
    if (order.size() != wanted.count())
        return Failure(ErrorCode::RangeThroughDependency, { range.lower.shown(), range.upper.shown() });
    return order;
}

Result<CurrentState> currentState(const Graph& graph, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    CurrentState state;
    QStringList known;
    for (const QString& row : rows) {
        const Result<QList<Node>> found = resolver.many(row);
        if (found)
            known.append(row);
        else if (found.error().code == ErrorCode::NoSuchRevision)
            state.unknownRows.append(row);
        else
            return found.failure();
    }
    STOPOVER_TRY_ASSIGN(state.current, currentRevisions(resolver, known));
    STOPOVER_TRY_ASSIGN(const QList<Node> named, resolver.many(known));
    QList<Node> below;
    for (const Node node : named)
        below += node < 0 ? QList<Node>() : graph.at(node).effectiveParents;
    const NodeSet covered = ancestors(graph, below);
    for (qsizetype i = 0; i < known.size() && named.size() == known.size(); ++i) {
        if (covered.contains(named.at(i)))
            state.redundantRows.append(known.at(i));
    }
    const QStringList heads = graph.ids(graph.heads());
    state.isAtHeads = QSet<QString>(rows.cbegin(), rows.cend()) == QSet<QString>(heads.cbegin(), heads.cend());
    return state;
}

Result<QList<Node>> heads(const Graph& graph, Edges edges)
{
    STOPOVER_TRY(graph.usable());
    return edges == Edges::Parents ? graph.heads() : graph.realHeads();
}

Result<QList<Node>> branchPoints(const Graph& graph)
{
    STOPOVER_TRY_ASSIGN(QList<Node> nodes, history(graph, {}));
    nodes.removeIf([&](Node node) { return !graph.isBranchPoint(node); });
    return nodes;
}

Result<QList<Node>> named(const Graph& graph, const QStringList& texts, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    QStringList resolved;
    for (const QString& text : texts)
        resolved += text == "current"_L1 ? rows : QStringList(text);
    STOPOVER_TRY_ASSIGN(QList<Node> nodes, resolver.many(resolved));
    nodes.removeIf([](Node node) { return node < 0; });
    return nodes;
}

Result<NodeSet> applied(const Graph& graph, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    STOPOVER_TRY_ASSIGN(const QList<Node> nodes, Resolver(graph).many(rows));
    return ancestors(graph, nodes);
}

Result<QList<Node>> pending(const Graph& graph, const QStringList& rows)
{
    STOPOVER_TRY_ASSIGN(const Path plan, planUpgrade(graph, u"heads"_s, rows));
    QList<Node> nodes;
    for (const PathStep& step : plan.steps)
        nodes.append(step.node);
    return nodes;
}

} // namespace stopover::revision
