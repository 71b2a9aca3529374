#include "core/revision/resolver.h"

#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// A symbol that reads as a negative number, as Python's int() understands numbers.
std::optional<qint64> negativeNumber(const QString& symbol)
{
    static const QRegularExpression pattern(u"\\A\\s*-(\\d+(?:_\\d+)*)\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(symbol);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 steps = match.captured(1).remove(u'_').toLongLong(&fits);
    if (!fits)
        return std::numeric_limits<qint64>::min() + 1;
    return steps > 0 ? std::optional(-steps) : std::nullopt;
}

Failure emptySymbol(const QString& label)
{
    return Failure(ErrorCode::BadTarget, { label.isEmpty() ? label : label + u'@', u"empty"_s });
}

} // namespace

Result<Resolver::Named> Resolver::split(const QString& text) const
{
    Named named;
    const qsizetype at = text.indexOf(u'@');
    named.isNarrowed = at >= 0;
    if (at > 0)
        named.label = text.left(at);
    named.symbol = text.mid(at + 1);
    if (named.symbol == "base"_L1)
        return named;
    if (named.symbol != "head"_L1 && named.symbol != "heads"_L1) {
        named.isSymbol = true;
        return named;
    }
    named.heads = m_graph.heads();
    if (!named.label.isEmpty()) {
        STOPOVER_TRY_ASSIGN(named.heads, inLineage(m_graph.heads(), named.label));
    } else if (named.symbol == "heads"_L1) {
        named.heads = m_graph.realHeads();
    }
    if (named.symbol == "head"_L1 && named.heads.size() > 1)
        return Failure(ErrorCode::MultipleHeads, QStringList(text) + m_graph.ids(named.heads));
    return named;
}

Result<QList<Node>> Resolver::many(const QString& text) const
{
    STOPOVER_TRY_ASSIGN(const Named named, split(text));
    if (!named.isSymbol) {
        if (!named.label.isEmpty() && !named.heads.isEmpty())
            STOPOVER_TRY(branch(named.label));
        return named.heads;
    }
    if (const std::optional<qint64> steps = negativeNumber(named.symbol))
        return belowHeads(*steps, named);
    STOPOVER_TRY_ASSIGN(const Node node, lookUp(named.symbol, named.label));
    return QList<Node> { node };
}

Result<QList<Node>> Resolver::many(const QStringList& texts) const
{
    QList<Node> nodes;
    for (const QString& text : texts) {
        STOPOVER_TRY_ASSIGN(const QList<Node> found, many(text));
        nodes += found;
    }
    return nodes;
}

Result<QList<Node>> Resolver::belowHeads(qint64 steps, const Named& named) const
{
    QList<Node> nodes;
    for (const Node head : m_graph.realHeads()) {
        if (named.isNarrowed && !m_graph.at(head).displayedLabels.contains(named.label))
            continue;
        STOPOVER_TRY_ASSIGN(const Node node, walk(head, steps, {}, Overwalk::GivesNothing));
        nodes.append(node);
    }
    return nodes;
}

Result<Node> Resolver::one(const QString& text) const
{
    STOPOVER_TRY_ASSIGN(const Named named, split(text));
    if (named.isSymbol)
        return lookUp(named.symbol, named.label);
    if (named.heads.size() > 1)
        return Failure(ErrorCode::MultipleHeads, QStringList(text) + m_graph.ids(named.heads));
    if (!named.label.isEmpty())
        STOPOVER_TRY(branch(named.label));
    return named.heads.isEmpty() ? noNode : named.heads.constFirst();
}

Result<QList<Node>> Resolver::symbols(const QStringList& texts) const
{
    QList<Node> nodes;
    for (const QString& text : texts) {
        STOPOVER_TRY_ASSIGN(const Node node, lookUp(text, {}));
        nodes.append(node);
    }
    return nodes;
}

Result<Node> Resolver::branch(const QString& label) const
{
    Result<Node> node = lookUp(label, {});
    if (!node && node.error().code == ErrorCode::BadTarget)
        return node.failure();
    if (!node)
        return Failure(ErrorCode::NoSuchBranch, { label });
    return node;
}

Result<Node> Resolver::lookUp(const QString& symbol, const QString& label) const
{
    Node branchNode = noNode;
    if (!label.isEmpty()) {
        STOPOVER_TRY_ASSIGN(branchNode, branch(label));
    }
    Node node = m_graph.find(symbol);
    if (node == noNode) {
        if (symbol.isEmpty())
            return emptySymbol(label);
        STOPOVER_TRY_ASSIGN(node, lookUpPrefix(symbol, label));
    }
    if (branchNode != noNode) {
        const bool isBelow = ancestors(m_graph, { node }, Edges::Parents).contains(branchNode);
        if (!isBelow && !descendants(m_graph, { node }, Edges::Parents).contains(branchNode))
            return Failure(ErrorCode::NotInBranch, { m_graph.id(node), label });
    }
    return node;
}

Result<Node> Resolver::lookUpPrefix(const QString& symbol, const QString& label) const
{
    QList<Node> found = m_graph.withPrefix(symbol);
    if (!label.isEmpty()) {
        STOPOVER_TRY_ASSIGN(found, inLineage(found, label));
    }
    if (found.isEmpty())
        return Failure(ErrorCode::NoSuchRevision, { symbol });
    if (found.size() > 1)
        return Failure(ErrorCode::AmbiguousPrefix, QStringList(symbol) + m_graph.ids(found));
    return found.constFirst();
}

Result<QList<Node>> Resolver::inLineage(const QList<Node>& nodes, const QString& against, Edges edges) const
{
    STOPOVER_TRY_ASSIGN(const Named named, split(against));
    QList<Node> line = named.heads;
    if (nodes.isEmpty())
        return nodes;
    if (!named.label.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const Node node, lookUp(named.label, {}));
        line.append(node);
    }
    if (named.isSymbol) {
        STOPOVER_TRY_ASSIGN(const Node node, lookUp(named.symbol, {}));
        line.append(node);
    }
    if (line.isEmpty())
        return nodes;
    const NodeSet below = ancestors(m_graph, line, edges);
    const NodeSet above = descendants(m_graph, line, edges);
    QList<Node> found;
    std::ranges::copy_if(nodes, std::back_inserter(found),
                         [&](Node node) { return below.contains(node) || above.contains(node); });
    return found;
}

Result<QList<Node>> Resolver::nextOnWalk(Node from, bool up, const QString& label) const
{
    if (up) {
        const QList<Node>& children = from == noNode ? m_graph.bases() : m_graph.at(from).children;
        return label.isEmpty() ? children : inLineage(children, label);
    }
    if (from == belowBase)
        return QList<Node> {};
    const QList<Node>& parents = from == noNode ? m_graph.heads() : m_graph.at(from).parents;
    return parents.isEmpty() ? QList<Node> { belowBase } : parents;
}

Result<Node> Resolver::walk(Node start, qint64 steps, const QString& label, Overwalk overwalk) const
{
    Node node = start;
    for (qint64 left = std::abs(steps); left > 0; --left) {
        STOPOVER_TRY_ASSIGN(const QList<Node> next, nextOnWalk(node, steps > 0, label));
        if (next.isEmpty())
            return overwalk == Overwalk::Stops ? node : noNode;
        if (next.size() > 1)
            return Failure(ErrorCode::AmbiguousWalk,
                           QStringList(node == noNode ? QString() : m_graph.id(node)) + m_graph.ids(next));
        node = next.constFirst();
    }
    return node;
}

} // namespace stopover::revision
