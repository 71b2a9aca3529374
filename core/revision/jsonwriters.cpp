#include "core/revision/writers.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Python:
        return u"python"_s;
    case FileKind::Sql:
        return u"sql"_s;
    case FileKind::Structural:
        return u"structural"_s;
    }
    return {};
}

QString stateName(FunctionState state)
{
    switch (state) {
    case FunctionState::Missing:
        return u"missing"_s;
    case FunctionState::Empty:
        return u"empty"_s;
    case FunctionState::Raises:
        return u"raises"_s;
    case FunctionState::Present:
        return u"present"_s;
    }
    return {};
}

QString directionName(Direction direction)
{
    return direction == Direction::Up ? u"up"_s : u"down"_s;
}

QJsonArray stepsJson(const Project& project, const Path& plan)
{
    const QList<QStringList> around = plan.rows();
    QJsonArray steps;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const PathStep& step = plan.steps.at(i);
        const RevisionFile& file = project.file(step.node);
        steps.append(QJsonObject { { u"revision"_s, step.revision },
                                   { u"direction"_s, directionName(step.direction) },
                                   { u"title"_s, file.title },
                                   { u"path"_s, file.path },
                                   { u"before"_s, array(around.at(i)) },
                                   { u"after"_s, array(around.at(i + 1)) } });
    }
    return steps;
}

} // namespace

QJsonObject toJson(const Error& error)
{
    QJsonObject object { { u"code"_s, error.codeName() }, { u"args"_s, array(error.args) } };
    if (!error.message.isEmpty())
        object[u"message"_s] = error.message;
    return object;
}

QJsonObject toJson(const Project& project, Node node)
{
    const Graph& graph = project.graph;
    const RevisionNode& revision = graph.at(node);
    const RevisionFile& file = project.file(node);
    return { { u"revision"_s, revision.id },
             { u"down_revision"_s, array(file.spec.parents) },
             { u"depends_on"_s, array(file.spec.dependencies) },
             { u"branch_labels"_s, array(revision.labels) },
             { u"labels"_s, array(revision.displayedLabels) },
             { u"next"_s, array(graph.ids(revision.children)) },
             { u"is_head"_s, graph.isHead(node) },
             { u"is_effective_head"_s, graph.isHead(node) && !graph.isRealHead(node) },
             { u"is_base"_s, graph.isBase(node) },
             { u"is_branch_point"_s, graph.isBranchPoint(node) },
             { u"is_merge_point"_s, graph.isMergePoint(node) },
             { u"title"_s, file.title },
             { u"description"_s, file.description },
             { u"created"_s, file.created },
             { u"path"_s, file.path },
             { u"kind"_s, kindName(file.kind) },
             { u"upgrade"_s, stateName(file.upgrade) },
             { u"downgrade"_s, stateName(file.downgrade) },
             { u"uses_connection"_s, file.usesConnection },
             { u"uses_autocommit"_s, file.usesAutocommit } };
}

QJsonObject toJson(const Project& project, const Path& plan)
{
    return { { u"direction"_s, directionName(plan.direction) },
             { u"target"_s, plan.target },
             { u"from"_s, array(plan.start) },
             { u"steps"_s, stepsJson(project, plan) },
             { u"to"_s, array(plan.end) },
             { u"ambiguous"_s, plan.isAmbiguous } };
}

QJsonObject toJson(const StampPlan& plan)
{
    QJsonArray steps;
    for (const StampStep& step : plan.steps) {
        steps.append(QJsonObject { { u"replaces"_s, array(step.from) },
                                   { u"revision"_s, step.to.isEmpty() ? QJsonValue() : QJsonValue(step.to) },
                                   { u"direction"_s, directionName(step.direction) },
                                   { u"before"_s, array(step.before) },
                                   { u"after"_s, array(step.after) } });
    }
    return { { u"targets"_s, array(plan.targets) },
             { u"purge"_s, plan.purge },
             { u"from"_s, array(plan.start) },
             { u"steps"_s, steps },
             { u"to"_s, array(plan.end) } };
}

QJsonObject toJson(const Project& project, const CurrentState& state, const QStringList& rows)
{
    QJsonArray current;
    for (const Node node : state.current)
        current.append(toJson(project, node));
    return { { u"rows"_s, array(rows) },
             { u"current"_s, current },
             { u"unknown_rows"_s, array(state.unknownRows) },
             { u"redundant_rows"_s, array(state.redundantRows) },
             { u"is_at_heads"_s, state.isAtHeads } };
}

QJsonObject toJson(const NewFile& file)
{
    return { { u"revision"_s, file.spec.id },
             { u"down_revision"_s, array(file.spec.parents) },
             { u"depends_on"_s, array(file.spec.dependencies) },
             { u"branch_labels"_s, array(file.spec.labels) },
             { u"path"_s, file.path } };
}

QJsonArray problemsJson(const Project& project)
{
    QJsonArray problems;
    for (const auto severity : { Problem::Severity::Fatal, Problem::Severity::Note }) {
        for (const Problem& problem : project.graph.problems()) {
            if (problem.severity != severity)
                continue;
            const auto [path, line] = project.placeOf(problem);
            QJsonObject object = toJson(problem.error);
            object[u"severity"_s] = severity == Problem::Severity::Fatal ? u"fatal"_s : u"note"_s;
            object[u"path"_s] = path;
            object[u"line"_s] = line;
            problems.append(object);
        }
    }
    return problems;
}

QJsonObject revisionsJson(const Project& project, const QList<Node>& nodes)
{
    QJsonArray revisions;
    for (const Node node : nodes)
        revisions.append(toJson(project, node));
    QJsonArray notes;
    for (const Error& note : project.notes)
        notes.append(toJson(note));
    return { { u"revisions"_s, revisions }, { u"problems"_s, problemsJson(project) }, { u"notes"_s, notes } };
}

} // namespace stopover::revision
