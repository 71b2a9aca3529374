#include "core/revision/path.h"

#include "core/revision/order.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

Failure badTarget(const QString& target, const QString& reason)
{
    return Failure(ErrorCode::BadTarget, { target, reason });
}

Result<Path> withSteps(const Resolver& resolver, Path plan, const QList<Node>& nodes)
{
    STOPOVER_TRY_ASSIGN(VersionRows rows, VersionRows::of(resolver, plan.start));
    plan.steps.reserve(nodes.size());
    for (const Node node : nodes) {
        PathStep step { node, resolver.graph().id(node), plan.direction, {} };
        STOPOVER_TRY_ASSIGN(step.change, plan.direction == Direction::Up ? rows.upgrade(node) : rows.downgrade(node));
        plan.steps.append(step);
    }
    plan.end = rows.rows();
    return plan;
}

/// The revisions whose removal a downgrade to `target` starts with: what stands directly on it.
Result<QList<Node>> downgradeRoots(const Resolver& resolver, const QString& text, const DowngradeTarget& target)
{
    const Graph& graph = resolver.graph();
    const QList<Node> roots = target.node == noNode ? graph.bases() : graph.at(target.node).children;
    qsizetype count = roots.size();
    if (target.node == noNode) {
        for (const Node root : roots)
            count += graph.at(root).labels.size();
    }
    if (target.label.isEmpty() || count < 2)
        return roots;
    STOPOVER_TRY_ASSIGN(const Node branch, resolver.branch(target.label));
    const NodeSet line = ancestors(graph, { branch }, Edges::Parents);
    QList<Node> kept;
    std::ranges::copy_if(roots, std::back_inserter(kept), [&](Node root) { return line.contains(root); });
    if (kept.isEmpty())
        return Failure(ErrorCode::NotDowngradeTarget, { text, target.label });
    return kept;
}

NodeSet common(const Graph& graph, const NodeSet& a, const NodeSet& b)
{
    NodeSet both(graph.size());
    for (const Node node : a.toList()) {
        if (b.contains(node))
            both.insert(node);
    }
    return both;
}

} // namespace

QList<QStringList> Path::rows() const
{
    QStringList now = start;
    now.sort();
    now.removeDuplicates();
    QList<QStringList> all { now };
    for (const PathStep& step : steps) {
        now = step.change.appliedTo(now);
        all.append(now);
    }
    return all;
}

Result<Path> planUpgrade(const Graph& graph, const QString& target, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    STOPOVER_TRY_ASSIGN(const QList<Node> targets, upgradeTargets(resolver, target, rows));
    if (std::ranges::any_of(targets, [](Node node) { return node < 0; }))
        return badTarget(target, u"base"_s);
    STOPOVER_TRY(checkOverlap(graph, targets));
    STOPOVER_TRY_ASSIGN(const QList<Node> current, resolver.many(rows));
    if (current.contains(noNode) || current.contains(belowBase))
        return badTarget(rows.join(u' '), u"row"_s);
    STOPOVER_TRY(checkOverlap(graph, current));
    NodeSet wanted = ancestors(graph, targets);
    for (const Node applied : ancestors(graph, current).toList())
        wanted.remove(applied);
    QList<Node> order = newestFirst(graph, wanted, targets);
    std::ranges::reverse(order);
    Path plan;
    plan.target = target;
    plan.start = rows;
    return withSteps(resolver, plan, order);
}

Result<Path> planDowngrade(const Graph& graph, const QString& target, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    STOPOVER_TRY_ASSIGN(const DowngradeTarget to, downgradeTarget(resolver, target, rows));
    STOPOVER_TRY_ASSIGN(const QList<Node> roots, downgradeRoots(resolver, target, to));
    STOPOVER_TRY_ASSIGN(const QList<Node> current, resolver.many(rows));
    if (current.contains(noNode) || current.contains(belowBase))
        return badTarget(rows.join(u' '), u"row"_s);
    const NodeSet dropped = common(graph, descendants(graph, roots), ancestors(graph, current));
    if (to.node != noNode && dropped.isEmpty() && !current.contains(to.node))
        return Failure(ErrorCode::NotAncestor, { graph.id(to.node), rows.join(", "_L1) });
    Path plan;
    plan.direction = Direction::Down;
    plan.target = target;
    plan.start = rows;
    plan.isAmbiguous = to.isAmbiguous;
    return withSteps(resolver, plan, newestFirst(graph, dropped, current));
}

Result<Path> planSteps(const Graph& graph, Direction direction, const QStringList& revisions, const QStringList& rows)
{
    STOPOVER_TRY(graph.usable());
    const Resolver resolver(graph);
    QList<Node> nodes;
    for (const QString& revision : revisions) {
        const Node node = graph.find(revision);
        if (node == noNode || graph.id(node) != revision)
            return Failure(ErrorCode::NoSuchRevision, { revision });
        nodes.append(node);
    }
    Path plan;
    plan.direction = direction;
    plan.start = rows;
    return withSteps(resolver, plan, nodes);
}

} // namespace stopover::revision
