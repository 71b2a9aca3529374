#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/runleg.h"
#include "core/repartition/executors.h"
#include "core/run/history.h"
#include "ui/text/errortext.h"
#include "ui/text/numbertext.h"
#include "ui/text/runtext.h"

#include <QJsonDocument>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A connection, and the run that the first argument names.
struct Named
{
    pg::Settings settings;
    pg::Connection connection;
    run::RunRecord record;
};

Result<Named> open(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    const QString id = invocation.arguments().first();
    if (id == "last"_L1) {
        STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> records, run::listRuns(connection));
        if (records.isEmpty())
            return Failure(ErrorCode::RunMissing, { id });
        return Named { settings, std::move(connection), records.first() };
    }
    bool valid = false;
    const RunId run { id.toLongLong(&valid) };
    if (!valid)
        return Failure(ErrorCode::Usage, { id, u"Give the number of a run, or last; see: stopoverctl run list"_s });
    STOPOVER_TRY_ASSIGN(run::RunRecord record, run::readRun(connection, run));
    return Named { settings, std::move(connection), std::move(record) };
}

Result<QList<run::RunRecord>> readRuns(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    return run::listRuns(connection);
}

ExitCode executeList(const Invocation& invocation)
{
    const auto records = readRuns(invocation);
    if (!records)
        return fail(records.error());
    if (invocation.json()) {
        QJsonArray array;
        for (const run::RunRecord& record : *records)
            array.append(record.toJson());
        printDocument(array);
        return Done;
    }
    if (records->isEmpty())
        printMessage(u"No run yet. A first one: stopoverctl repartition plan SPEC"_s);
    QList<QStringList> rows;
    for (const run::RunRecord& record : *records)
        rows.append({ QString::number(record.id.value), record.target, text::positionText(record.position),
                      text::stateText(record.state), record.leg, u"%1/%2"_s.arg(record.stepsDone).arg(record.steps),
                      record.createdAt.left(19), record.actor });
    printTable(rows, { 0, 5 });
    return Done;
}

void printLight(const repartition::RollbackLight& light)
{
    if (light.conflicts > 0)
        printLine(u"rollback: %1 conflicts, for example %2"_s.arg(text::grouped(light.conflicts), light.firstConflicts.join(u", "_s)));
    else
        printLine(u"rollback ready, %1 keys behind"_s.arg(text::grouped(light.keysBehind)));
}

void printShow(const Named& named, const QList<run::StepRecord>& steps)
{
    const run::RunRecord& record = named.record;
    printLine(u"run %1: %2 of %3, %4, %5"_s.arg(record.id.value).arg(record.operation, record.target,
                                                                     text::positionText(record.position), text::stateText(record.state)));
    printLine(u"by %1 on %2, created %3, ended %4"_s.arg(record.actor, record.host, record.createdAt,
                                                         record.completedAt.isEmpty() ? u"-"_s : record.completedAt));
    if (!record.error.isEmpty())
        printLine(text::reasonOfCode(record.error));
    QList<QStringList> rows;
    for (const run::StepRecord& step : steps)
        rows.append({ step.leg, QString::number(step.no), step.slug, text::stateText(step.state),
                      step.finishedAt.isEmpty() ? QString() : text::duration(step.seconds),
                      QString::fromUtf8(QJsonDocument(step.data).toJson(QJsonDocument::Compact)) });
    printTable(rows, { 1, 4 });
}

ExitCode executeShow(const Invocation& invocation)
{
    auto named = open(invocation);
    if (!named)
        return fail(named.error());
    const auto steps = run::readSteps(named->connection, named->record.id);
    if (!steps)
        return fail(steps.error());
    const auto light = repartition::rollbackLight(named->connection, named->record.id);
    const auto orphans = run::journal::orphansOf(named->connection, named->record.id);
    if (!invocation.json()) {
        printShow(*named, *steps);
        if (light)
            printLight(*light);
        for (const int pid : orphans ? *orphans : QList<int>())
            printLine(u"session of this run on the server: pid %1"_s.arg(pid));
        return Done;
    }
    QJsonObject document = named->record.toJson();
    QJsonArray array;
    for (const run::StepRecord& step : *steps)
        array.append(step.toJson());
    document.insert(u"step_list"_s, array);
    if (light)
        document.insert(u"rollback"_s,
                        QJsonObject { { u"ready"_s, light->conflicts == 0 },
                                      { u"keys_behind"_s, light->keysBehind },
                                      { u"conflicts"_s, light->conflicts },
                                      { u"first_conflicts"_s, QJsonArray::fromStringList(light->firstConflicts) } });
    QJsonArray sessions;
    for (const int pid : orphans ? *orphans : QList<int>())
        sessions.append(pid);
    document.insert(u"sessions"_s, sessions);
    printDocument(document);
    return Done;
}

ExitCode executeLeg(const Invocation& invocation, const QString& leg)
{
    auto named = open(invocation);
    if (!named)
        return fail(named.error());
    // A resume repeats what was confirmed when the run was started.
    const bool resume = leg.isEmpty();
    const auto confirmation
        = run::Confirmation::typed(resume ? named->record.target : invocation.value(u"confirm"_s), named->record.target);
    if (!confirmation)
        return fail(confirmation.error());
    const bool atRest = named->record.state == "idle"_L1 || named->record.position == "finished"_L1;
    if (resume && atRest) {
        printMessage(u"Run %1 has nothing to resume: it stands at \"%2\"."_s.arg(named->record.id.value)
                         .arg(text::positionText(named->record.position)));
        return Done;
    }
    const QString wanted = !resume ? leg : named->record.leg.isEmpty() ? u"forward"_s : named->record.leg;
    const pg::Settings settings = named->settings;
    const RunId run = named->record.id;
    { const pg::Connection closed = std::move(named->connection); }
    return runLeg(invocation, settings, run, wanted, *confirmation);
}

Command legCommand(const QString& name, const QString& leg, const QString& summary)
{
    QStringList options { u"workers"_s, u"stop-before"_s, u"rows-per-second"_s };
    if (!leg.isEmpty())
        options.append(u"confirm"_s);
    return { .name = u"run "_s + name,
             .arguments = leg.isEmpty() ? u"ID"_s : u"ID --confirm SCHEMA.TABLE"_s,
             .summary = summary,
             .leastArguments = 1,
             .mostArguments = 1,
             .options = options,
             .execute = [leg](const Invocation& invocation) { return executeLeg(invocation, leg); } };
}

} // namespace

QList<Command> runCommands()
{
    return { { .name = u"run list"_s, .summary = u"List runs, newest first"_s, .execute = executeList },
             { .name = u"run show"_s,
               .arguments = u"ID"_s,
               .summary = u"Show a run, its steps, and whether a rollback is ready"_s,
               .leastArguments = 1,
               .mostArguments = 1,
               .execute = executeShow },
             legCommand(u"resume"_s, {}, u"Go on where a run stopped"_s),
             legCommand(u"rollback"_s, u"rollback"_s, u"Take the old table back, with every later write"_s),
             legCommand(u"again"_s, u"again"_s, u"Go forward again after a rollback"_s),
             legCommand(u"finish"_s, u"finish"_s, u"Drop the retired table: no way back"_s),
             legCommand(u"abort"_s, u"abort"_s, u"Remove everything that the run made"_s) };
}

} // namespace stopover::ctl
