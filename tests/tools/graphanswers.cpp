// Reads cases (tests/data/revision-graph.md) from standard input, a JSON object per line, and writes
// {"id","result"} per line: what core/revision answers.

#include "core/revision/history.h"
#include "core/revision/newrevision.h"
#include "core/revision/order.h"
#include "core/revision/script.h"
#include "core/revision/stamp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace stopover;
using namespace stopover::revision;

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue item : value.toArray())
        texts.append(item.toString());
    return texts;
}

QJsonArray array(QStringList texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return array(texts);
}

QJsonObject errorObject(const Error& error)
{
    return { { u"code"_s, error.codeName() }, { u"args"_s, array(error.args) } };
}

QJsonObject failed(const Error& error)
{
    return { { u"error"_s, errorObject(error) } };
}

Graph readGraph(const QJsonObject& graph)
{
    QList<RevisionSpec> specs;
    for (const QJsonValue value : graph[u"revisions"].toArray()) {
        const QJsonObject item = value.toObject();
        specs.append(
            { item[u"id"].toString(), strings(item[u"down"]), strings(item[u"deps"]), strings(item[u"labels"]) });
    }
    return Graph::build(specs);
}

QJsonObject countsOf(const RowChange& change)
{
    return { { u"insert"_s, change.inserted.size() },
             { u"update"_s, change.updated ? 1 : 0 },
             { u"delete"_s, change.deleted.size() } };
}

QJsonObject revisionObject(const Graph& graph, Node node)
{
    const RevisionNode& revision = graph.at(node);
    return { { u"next"_s, sorted(graph.ids(revision.children)) },
             { u"all_next"_s, sorted(graph.ids(revision.allChildren)) },
             { u"resolved_deps"_s, sorted(graph.ids(revision.dependencies)) },
             { u"effective_deps"_s, sorted(graph.ids(revision.effectiveDependencies)) },
             { u"labels"_s, array(revision.displayedLabels) },
             { u"head"_s, graph.isHead(node) },
             { u"real_head"_s, graph.isRealHead(node) },
             { u"base"_s, graph.isBase(node) },
             { u"branch_point"_s, graph.isBranchPoint(node) },
             { u"merge_point"_s, graph.isMergePoint(node) } };
}

QJsonObject load(const Graph& graph, const QJsonObject&)
{
    const Result<QList<Node>> walk = history(graph, {});
    if (!walk)
        return failed(walk.error());
    QJsonObject revisions;
    QStringList branchPoints;
    for (Node node = 0; node < graph.size(); ++node) {
        revisions[graph.id(node)] = revisionObject(graph, node);
        if (graph.isBranchPoint(node))
            branchPoints.append(graph.id(node));
    }
    return { { u"heads"_s, array(graph.ids(graph.heads())) },
             { u"real_heads"_s, array(graph.ids(graph.realHeads())) },
             { u"bases"_s, array(graph.ids(graph.bases())) },
             { u"branch_points"_s, sorted(branchPoints) },
             { u"walk"_s, array(graph.ids(*walk)) },
             { u"revisions"_s, revisions },
             { u"load_warnings"_s, QJsonArray() } };
}

QJsonObject plan(const Graph& graph, const QJsonObject& request)
{
    const QStringList rows = strings(request[u"current"]);
    const QString target = request[u"target"].toString();
    const bool isUp = request[u"type"].toString() == "upgrade"_L1;
    const Result<Path> planned = isUp ? planUpgrade(graph, target, rows) : planDowngrade(graph, target, rows);
    if (!planned)
        return failed(planned.error());
    const QList<QStringList> around = planned->rows();
    QJsonArray steps;
    for (qsizetype i = 0; i < planned->steps.size(); ++i) {
        const PathStep& step = planned->steps.at(i);
        steps.append(QJsonObject { { u"rev"_s, step.revision },
                                   { u"dir"_s, isUp ? u"up"_s : u"down"_s },
                                   { u"before"_s, array(around.at(i)) },
                                   { u"after"_s, array(around.at(i + 1)) },
                                   { u"sql"_s, countsOf(step.change) } });
    }
    QJsonObject result { { u"steps"_s, steps }, { u"final"_s, array(planned->end) } };
    if (planned->isAmbiguous)
        result[u"warnings"_s] = QJsonArray { u"ambiguous_downgrade"_s };
    return result;
}

QJsonObject stamp(const Graph& graph, const QJsonObject& request)
{
    const Result<StampPlan> planned = planStamp(graph, strings(request[u"targets"]), strings(request[u"current"]),
                                                request[u"purge"].toBool() ? Purge::Yes : Purge::No);
    if (!planned)
        return failed(planned.error());
    QJsonArray steps;
    for (const StampStep& step : planned->steps) {
        steps.append(QJsonObject {
            { u"dir"_s, step.direction == Direction::Up ? u"stamp_up"_s : u"stamp_down"_s },
            { u"from"_s, array(step.from) },
            { u"to"_s, step.to.isEmpty() ? QJsonArray() : QJsonArray { step.to } },
            { u"before"_s, array(step.before) },
            { u"after"_s, array(step.after) },
            { u"sql"_s, countsOf(step.change) },
        });
    }
    return { { u"steps"_s, steps }, { u"final"_s, array(planned->end) } };
}

QJsonValue nodeValue(const Graph& graph, Node node)
{
    if (node == noNode)
        return QJsonValue::Null;
    return node == belowBase ? u"base"_s : graph.id(node);
}

QJsonObject resolve(const Graph& graph, const QJsonObject& request)
{
    if (const Result<void> usable = graph.usable(); !usable)
        return failed(usable.error());
    const Resolver resolver(graph);
    const QString text = request[u"id"].toString();
    QJsonObject result;
    if (const Result<QList<Node>> many = resolver.many(text)) {
        QJsonArray nodes;
        for (const Node node : *many)
            nodes.append(nodeValue(graph, node));
        result[u"many"_s] = nodes;
    } else {
        result[u"many_error"_s] = errorObject(many.error());
    }
    if (const Result<Node> one = resolver.one(text))
        result[u"one"_s] = nodeValue(graph, *one);
    else
        result[u"one_error"_s] = errorObject(one.error());
    return result;
}

QJsonObject historyRange(const Graph& graph, const QJsonObject& request)
{
    const QJsonValue range = request[u"range"];
    const Result<QList<Node>> found =
        history(graph, range.isString() ? range.toString() : QString(), strings(request[u"current"]));
    if (!found)
        return failed(found.error());
    return { { u"revisions"_s, array(graph.ids(*found)) } };
}

QJsonObject current(const Graph& graph, const QJsonObject& request)
{
    const Result<CurrentState> state = currentState(graph, strings(request[u"current"]));
    if (!state)
        return failed(state.error());
    if (!state->unknownRows.isEmpty())
        return failed(Error::of(ErrorCode::NoSuchRevision, state->unknownRows));
    return { { u"current"_s, sorted(graph.ids(state->current)) }, { u"rows_equal_heads"_s, state->isAtHeads } };
}

QJsonObject create(const Graph& graph, const QJsonObject& request)
{
    NewRevisionRequest wanted;
    wanted.heads = strings(request[u"heads"]);
    wanted.dependsOn = strings(request[u"deps"]);
    wanted.id = request[u"rev_id"].toString();
    wanted.splice = request[u"splice"].toBool();
    const Result<RevisionSpec> spec = newRevision(graph, wanted);
    if (!spec)
        return failed(spec.error());
    return { { u"down_revision"_s, array(spec->parents) },
             { u"depends_on"_s, array(spec->dependencies) },
             { u"branch_labels"_s, array(spec->labels) } };
}

QJsonValue partValue(const ScriptPart& part)
{
    switch (part.kind) {
    case ScriptPart::Kind::Begin:
        return u"BEGIN"_s;
    case ScriptPart::Kind::Commit:
        return u"COMMIT"_s;
    case ScriptPart::Kind::CreateVersionTable:
        return u"CREATE TABLE alembic_version;"_s;
    case ScriptPart::Kind::Step:
        break;
    }
    QJsonObject object = countsOf(part.change);
    object[u"comment"_s] = part.comment;
    object[u"removed"_s] = sorted(part.change.removedRows());
    object[u"added"_s] = sorted(part.change.addedRows());
    return object;
}

QJsonObject offline(const Graph& graph, const QJsonObject& request)
{
    const Direction direction = request[u"direction"].toString() == "up"_L1 ? Direction::Up : Direction::Down;
    const Result<QList<ScriptPart>> parts =
        offlineScript(graph, direction, request[u"range"].toString(),
                      request[u"per_migration"].toBool() ? Transactions::PerRevision : Transactions::One);
    if (!parts)
        return failed(parts.error());
    QJsonArray script;
    for (const ScriptPart& part : *parts)
        script.append(partValue(part));
    return { { u"script"_s, script } };
}

QJsonObject answer(const QJsonObject& testCase)
{
    using Answer = QJsonObject (*)(const Graph&, const QJsonObject&);
    static const QHash<QString, Answer> answers {
        { u"load"_s, load },       { u"upgrade"_s, plan },        { u"downgrade"_s, plan },
        { u"stamp"_s, stamp },     { u"resolve"_s, resolve },     { u"history"_s, historyRange },
        { u"current"_s, current }, { u"new_revision"_s, create }, { u"offline"_s, offline },
    };
    const QJsonObject request = testCase[u"request"].toObject();
    const Answer known = answers.value(request[u"type"].toString());
    if (known == nullptr)
        return failed(Error::of(ErrorCode::Usage, { request[u"type"].toString() }));
    return known(readGraph(testCase[u"graph"].toObject()), request);
}

} // namespace

int main()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 2;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject testCase = QJsonDocument::fromJson(line).object();
        if (testCase.isEmpty())
            continue;
        const QJsonObject result { { u"id"_s, testCase[u"id"] }, { u"result"_s, answer(testCase) } };
        output.write(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
