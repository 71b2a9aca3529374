#include "app/ctl/journalnote.h"
#include "app/ctl/projectinput.h"
#include "app/ctl/roundtrip.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/base/linediff.h"
#include "core/revision/writers.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

revision::Detail detailOf(const Context& context)
{
    return context.arguments.has(u"verbose"_s) ? revision::Detail::Full : revision::Detail::Line;
}

/// A list of revisions, or with a damaged graph what is wrong with it and what could be read.
Result<ExitCode> printRevisions(Context& context, const revision::Project& project,
                                const Result<QList<revision::Node>>& nodes, revision::Detail detail)
{
    if (context.console.json()) {
        context.console.printJson(revision::revisionsJson(project, nodes.value_or(QList<revision::Node>())));
        return nodes ? ExitCode::Done : ExitCode::Findings;
    }
    noteMissing(context.console, revision::readinessOf(project));
    STOPOVER_TRY(nodes);
    if (project.graph.size() == 0)
        context.console.note(say("There are no revisions yet. To create one: stopoverctl revision -m \"TITLE\""));
    else
        context.console.printLines(revision::revisionsText(project, *nodes, detail));
    return ExitCode::Done;
}

bool needsRows(const QStringList& texts)
{
    return std::ranges::any_of(texts, [](const QString& text) { return text.contains("current"_L1); });
}

void printState(Console& console, const migrate::DatabaseState& state)
{
    if (state.table.rows.isEmpty())
        console.print(say("The database has no revisions of this project."));
    for (const QString& row : state.current.unknownRows)
        console.note(
            say("The database has revision %1, but no file declares it. Restore the file, or stamp the database.",
                { row }));
    for (const QString& row : state.current.redundantRows)
        console.note(say("The version table contains %1 together with a later revision that includes it, so "
                         "no upgrade can be recorded.",
                         { row }));
}

QJsonObject checkJson(const revision::Project& project, const migrate::DatabaseState& state, bool clean)
{
    QJsonObject json = revision::toJson(project, state.current, state.table.rows);
    json.insert(u"pending"_s, QJsonArray::fromStringList(project.graph.ids(state.pending)));
    json.insert(u"edited"_s, QJsonArray::fromStringList(state.edited));
    json.insert(u"ok"_s, clean);
    return json;
}

} // namespace

Result<ExitCode> history(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    const QString range = context.arguments.value(u"range"_s);
    QStringList rows;
    if (needsRows({ range })) {
        STOPOVER_TRY_ASSIGN(rows, rowsOf(context, project));
    }
    return printRevisions(context, project, revision::history(project.graph, range, rows), detailOf(context));
}

Result<ExitCode> heads(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    const auto edges =
        context.arguments.has(u"resolve-dependencies"_s) ? revision::Edges::WithDependencies : revision::Edges::Parents;
    return printRevisions(context, project, revision::heads(project.graph, edges), detailOf(context));
}

Result<ExitCode> branches(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    const auto points = revision::branchPoints(project.graph);
    if (context.console.json() || !points || context.arguments.has(u"verbose"_s))
        return printRevisions(context, project, points, revision::Detail::Full);
    context.console.printLines(revision::branchesText(project, *points));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    QStringList rows;
    if (needsRows(context.arguments.operands())) {
        STOPOVER_TRY_ASSIGN(rows, rowsOf(context, project));
    }
    STOPOVER_TRY_ASSIGN(const QList<revision::Node> nodes,
                        revision::named(project.graph, context.arguments.operands(), rows));
    return printRevisions(context, project, nodes, revision::Detail::Full);
}

Result<ExitCode> current(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(const migrate::DatabaseState state, migrate::readState(connection, project));
    if (context.console.json()) {
        context.console.printJson(revision::toJson(project, state.current, state.table.rows));
        return ExitCode::Done;
    }
    context.console.printLines(revision::revisionsText(project, state.current.current, detailOf(context)));
    printState(context.console, state);
    return ExitCode::Done;
}

Result<ExitCode> check(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    if (context.arguments.has(u"round-trip"_s))
        return roundTrip(context, project);
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(const migrate::DatabaseState state, migrate::readState(connection, project));
    const bool clean = state.pending.isEmpty() && state.edited.isEmpty() && state.current.unknownRows.isEmpty()
        && state.current.redundantRows.isEmpty();
    Console& console = context.console;
    if (console.json()) {
        console.printJson(checkJson(project, state, clean));
        return clean ? ExitCode::Done : ExitCode::Findings;
    }
    printState(console, state);
    if (!state.pending.isEmpty()) {
        console.print(say("Not applied yet, %1:", { QString::number(state.pending.size()) }));
        console.printLines(revision::revisionsText(project, state.pending));
    }
    for (const QString& id : state.edited) {
        const QString path = project.file(project.graph.find(id)).path;
        console.print(say("Revision %1 was edited after it was applied: %2", { id, path }));
        console.printLines(lineDiff(state.find(id)->content, migrate::textOfFile(path)));
    }
    if (clean)
        console.print(say("The database has all revisions, and no file was edited since."));
    return clean ? ExitCode::Done : ExitCode::Findings;
}

} // namespace stopover::ctl
