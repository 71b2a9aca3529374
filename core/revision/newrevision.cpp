#include "core/revision/newrevision.h"

#include <QRegularExpression>
#include <QUuid>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idDigits = 12;

Result<QList<Node>> parentsOf(const Resolver& resolver, const NewRevisionRequest& request)
{
    STOPOVER_TRY_ASSIGN(const QList<Node> nodes, resolver.many(request.heads));
    const Graph& graph = resolver.graph();
    if (QSet<Node>(nodes.cbegin(), nodes.cend()).size() != nodes.size())
        return Failure(ErrorCode::DuplicateHeads, request.heads);
    for (const Node node : nodes) {
        if (node < 0)
            return Failure(ErrorCode::BadTarget, { request.heads.join(u' '), u"base"_s });
        if (!request.splice && !graph.isHead(node))
            return Failure(ErrorCode::NotAHead, { graph.id(node) });
    }
    return nodes;
}

/// A dependency is written as its full id, but a branch label stays one: it follows the branch.
Result<QStringList> dependenciesOf(const Resolver& resolver, const QStringList& texts)
{
    const Graph& graph = resolver.graph();
    QStringList written;
    for (const QString& text : texts) {
        STOPOVER_TRY_ASSIGN(const Node node, resolver.one(text));
        if (node == noNode)
            return Failure(ErrorCode::BadTarget, { text, u"base"_s });
        written.append(graph.at(node).displayedLabels.contains(text) ? text : graph.id(node));
    }
    return written;
}

} // namespace

Result<RevisionSpec> newRevision(const Graph& graph, const NewRevisionRequest& request)
{
    STOPOVER_TRY(graph.usable());
    RevisionSpec spec;
    spec.id = request.id.isEmpty() ? newRevisionId() : request.id;
    spec.labels = request.labels;
    // The one-file graph tells what is wrong with the id itself.
    STOPOVER_TRY(Graph::build({ RevisionSpec { spec.id, {}, {}, {} } }).usable());
    const Resolver resolver(graph);
    STOPOVER_TRY_ASSIGN(const QList<Node> parents, parentsOf(resolver, request));
    STOPOVER_TRY_ASSIGN(spec.dependencies, dependenciesOf(resolver, request.dependsOn));
    spec.parents = graph.ids(parents);
    if (graph.find(spec.id) != noNode)
        return Failure(ErrorCode::DuplicateRevision, { spec.id, u"2"_s });
    for (const QString& label : spec.labels) {
        if (const Node holder = graph.find(label); holder != noNode)
            return Failure(ErrorCode::DuplicateLabel, { label, spec.id, graph.id(holder) });
    }
    return spec;
}

QString newRevisionId()
{
    return QUuid::createUuid().toString(QUuid::Id128).right(idDigits);
}

QString slug(const QString& message, qsizetype limit)
{
    static const QRegularExpression words(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = words.globalMatch(message); it.hasNext();)
        found.append(it.next().captured());
    QString name = found.join(u'_').toLower();
    if (name.size() > limit)
        name = name.left(name.left(limit).lastIndexOf(u'_') + 1);
    return name;
}

} // namespace stopover::revision
