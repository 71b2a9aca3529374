#include "core/revision/target.h"

#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// A target that counts: `[label@][symbol](+|-)digits`.
struct Relative
{
    QString label;
    QString symbol;
    QString digits; ///< with the sign
    qint64 steps = 0;
};

/// Only the beginning of the text has to look relative; Alembic ignores what follows.
std::optional<Relative> readRelative(const QString& text)
{
    static const QRegularExpression pattern(u"\\A(?:(.+?)@)?(\\w+)?([+-]\\d+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Relative relative { match.captured(1), match.captured(2), match.captured(3), 0 };
    bool fits = false;
    relative.steps = relative.digits.toLongLong(&fits);
    if (!fits)
        relative.steps =
            relative.digits.startsWith(u'-') ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max();
    return relative;
}

Failure notProduced(const Relative& relative)
{
    return Failure(ErrorCode::RelativeNotProduced, { relative.digits, QString::number(std::abs(relative.steps)) });
}

/// The revision that `symbol` names, looked up within the label when there is one.
Result<Node> labelled(const Resolver& resolver, const QString& label, const QString& symbol)
{
    return resolver.one(label.isEmpty() ? symbol : label + u'@' + symbol);
}

/// Those of `nodes` that none of the others has as effective parent.
QList<Node> tipsOf(const Graph& graph, const QList<Node>& nodes)
{
    NodeSet below(graph.size());
    for (const Node node : nodes) {
        for (const Node parent : graph.at(node).effectiveParents)
            below.insert(parent);
    }
    QList<Node> tips;
    std::ranges::copy_if(nodes, std::back_inserter(tips), [&](Node node) { return !below.contains(node); });
    return tips;
}

/// Where in a branch the database stands: its rows there, else what is applied there, else base.
Result<QList<Node>> startsInBranch(const Resolver& resolver, const QString& label, const QStringList& rows)
{
    STOPOVER_TRY_ASSIGN(const QList<Node> applied, resolver.many(rows));
    STOPOVER_TRY_ASSIGN(QList<Node> starts, resolver.inLineage(applied, label));
    if (!starts.isEmpty())
        return starts;
    STOPOVER_TRY_ASSIGN(const QList<Node> active,
                        resolver.inLineage(ancestors(resolver.graph(), applied).toList(), label));
    starts = tipsOf(resolver.graph(), active);
    return starts.isEmpty() ? QList<Node> { noNode } : starts;
}

Result<QList<Node>> startsOf(const Resolver& resolver, const Relative& relative, const QStringList& rows)
{
    if (!relative.label.isEmpty())
        return startsInBranch(resolver, relative.label, rows);
    if (rows.isEmpty())
        return QList<Node> { noNode };
    if (rows.size() > 1)
        return QList<Node>(rows.size(), noNode);
    STOPOVER_TRY_ASSIGN(const Node row, resolver.one(rows.constFirst()));
    return QList<Node> { row };
}

Result<QList<Node>> upFromRows(const Resolver& resolver, const Relative& relative, const QStringList& rows,
                               Resolver::Overwalk overwalk)
{
    if (relative.steps <= 0)
        return notProduced(relative);
    STOPOVER_TRY_ASSIGN(const QList<Node> starts, startsOf(resolver, relative, rows));
    if (starts.size() > 1)
        return Failure(ErrorCode::AmbiguousUpgrade, QStringList(relative.digits) + rows);
    STOPOVER_TRY_ASSIGN(const Node node, resolver.walk(starts.constFirst(), relative.steps, relative.label, overwalk));
    if (node == noNode && overwalk == Resolver::Overwalk::GivesNothing)
        return notProduced(relative);
    if (node == noNode)
        return Failure(ErrorCode::WalkedTooFar, { relative.digits });
    return QList<Node> { node };
}

Result<Node> fromSymbol(const Resolver& resolver, const Relative& relative, Resolver::Overwalk overwalk)
{
    if (relative.steps > 0) {
        STOPOVER_TRY_ASSIGN(const Node start, resolver.one(relative.symbol));
        return resolver.walk(start, relative.steps, relative.label, overwalk);
    }
    STOPOVER_TRY_ASSIGN(const Node start, labelled(resolver, relative.label, relative.symbol));
    return resolver.walk(start, relative.steps, {}, overwalk);
}

/// The revision of a branch that a count down from the database's state starts at.
Result<Node> currentInBranch(const Resolver& resolver, const Relative& relative, const QStringList& rows)
{
    STOPOVER_TRY_ASSIGN(const QList<Node> applied, resolver.symbols(rows));
    STOPOVER_TRY_ASSIGN(QList<Node> found, resolver.inLineage(applied, relative.label));
    if (found.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const QList<Node> current, currentRevisions(resolver, rows));
        STOPOVER_TRY_ASSIGN(found, resolver.inLineage(current, relative.label));
    }
    if (found.size() != 1)
        return Failure(ErrorCode::BadTarget, { relative.label + u'@' + relative.digits, u"not_one_row"_s });
    return resolver.one(relative.label + u'@' + resolver.graph().id(found.constFirst()));
}

Result<DowngradeTarget> downFromRows(const Resolver& resolver, const Relative& relative, const QStringList& rows,
                                     Resolver::Overwalk overwalk)
{
    DowngradeTarget target;
    target.label = relative.label;
    Node start = noNode;
    if (!relative.label.isEmpty()) {
        STOPOVER_TRY_ASSIGN(start, currentInBranch(resolver, relative, rows));
    } else {
        if (rows.isEmpty())
            return notProduced(relative);
        target.isAmbiguous = QSet<QString>(rows.cbegin(), rows.cend()).size() > 1;
        target.label = rows.constFirst();
        STOPOVER_TRY_ASSIGN(start, labelled(resolver, target.label, target.label));
    }
    STOPOVER_TRY_ASSIGN(target.node, resolver.walk(start, relative.steps, {}, overwalk));
    if (target.node == noNode)
        return notProduced(relative);
    return target;
}

Result<DowngradeTarget> relativeDowngrade(const Resolver& resolver, const Relative& relative, const QStringList& rows,
                                          Resolver::Overwalk overwalk)
{
    if (relative.symbol.isEmpty() && relative.steps < 0)
        return downFromRows(resolver, relative, rows, overwalk);
    if (relative.symbol.isEmpty())
        return notProduced(relative);
    DowngradeTarget target;
    target.label = relative.label;
    if (relative.steps == 0) {
        STOPOVER_TRY_ASSIGN(target.node, resolver.one(relative.symbol));
    } else {
        STOPOVER_TRY_ASSIGN(target.node, fromSymbol(resolver, relative, overwalk));
    }
    if (target.node == noNode)
        return Failure(ErrorCode::WalkedTooFar, { relative.symbol + relative.digits });
    return target;
}

} // namespace

Result<QList<Node>> upgradeTargets(const Resolver& resolver, const QString& text, const QStringList& rows,
                                   Resolver::Overwalk overwalk)
{
    const std::optional<Relative> relative = readRelative(text);
    if (!relative)
        return resolver.many(text);
    if (relative->symbol.isEmpty())
        return upFromRows(resolver, *relative, rows, overwalk);
    STOPOVER_TRY_ASSIGN(const Node node, fromSymbol(resolver, *relative, overwalk));
    return QList<Node> { node };
}

Result<DowngradeTarget> downgradeTarget(const Resolver& resolver, const QString& text, const QStringList& rows,
                                        Resolver::Overwalk overwalk)
{
    if (const std::optional<Relative> relative = readRelative(text)) {
        STOPOVER_TRY_ASSIGN(DowngradeTarget target, relativeDowngrade(resolver, *relative, rows, overwalk));
        if (target.node == belowBase)
            target.node = noNode;
        return target;
    }
    const qsizetype at = text.lastIndexOf(u'@');
    DowngradeTarget target;
    target.label = at > 0 ? text.left(at) : QString();
    STOPOVER_TRY_ASSIGN(target.node, resolver.one(text.mid(at + 1)));
    return target;
}

Result<QList<Node>> currentRevisions(const Resolver& resolver, const QStringList& rows)
{
    const Graph& graph = resolver.graph();
    STOPOVER_TRY_ASSIGN(const QList<Node> named, resolver.many(rows));
    const NodeSet applied = ancestors(graph, named);
    QList<Node> current;
    for (const Node node : applied.toList()) {
        if (std::ranges::none_of(graph.at(node).children, [&](Node child) { return applied.contains(child); }))
            current.append(node);
    }
    return current;
}

} // namespace stopover::revision
