#include "app/ctl/driving.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/backup/recovery.h"
#include "core/migrate/emergency.h"
#include "core/restore/restore.h"
#include "core/run/history.h"
#include "text/errortext.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <atomic>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using migrate::EmergencyWay;

namespace {

QString wayText(const EmergencyWay& path)
{
    const QString about = path.seconds < 0 ? QString() : text::duration(path.seconds);
    switch (path.kind) {
    case EmergencyWay::Kind::Phase:
        return say(path.phase == run::Phase::Abort ? "abort run %1: %2 stays as it is (about %3)"
                                                   : "roll back run %1: %2, keeping every write (about %3)",
                   { QString::number(path.run.value), path.target, about });
    case EmergencyWay::Kind::Backup:
        return say(path.isColumn ? "restore the column of %1 that is kept in %2 (about %3)"
                                 : "restore %1 from %2; later writes go to a separate table (about %3)",
                   { path.target, path.what, about });
    case EmergencyWay::Kind::Dump:
        return say("restore dump %1 to a new database (about %2): stopoverctl backup restore %3",
                   { path.what, about, QString::number(path.backup) });
    }
    return {};
}

QString lastChange(const run::RunRecord& run)
{
    return say("run %1, %2 of %3, %4",
               { QString::number(run.id.value), text::operationTitle(run.operation), run.target,
                 text::stateText(run.state, run.operation) });
}

QString nothingToUndo(const migrate::Emergency& emergency, const QString& database)
{
    if (!emergency.last)
        return say("There is nothing to undo in %1: no run, and no backup.", { database });
    return say(emergency.last->state == run::RunState::RolledBack
                   ? "There is nothing to undo in %1. The last change is already undone: %2."
                   : "The last change in %1 cannot be undone: %2. It has no way back and no verified backup.",
               { database, lastChange(*emergency.last) });
}

/// What would block an ordinary run is said and written down. Nothing of it stops an emergency.
Result<service::Ended> goBack(Context& context, const pg::Settings& settings, pg::Connection& connection,
                              const EmergencyWay& path, const run::Confirmation& confirmation)
{
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    terms.checks = service::Checks::Advisory;
    terms.confirmation = confirmation;
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    if (path.kind == EmergencyWay::Kind::Phase)
        return drive(context, { .advise = false }, [&](const service::Observer& observer) {
            return service.enter(path.run, path.phase, terms, observer);
        });
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, backup::find(connection, path.backup));
    STOPOVER_TRY_ASSIGN(const run::Plan plan,
                        restore::planRestore(settings, restore::requestFor(chosen), QDateTime::currentDateTimeUtc()));
    return drive(context, { .advise = false },
                 [&](const service::Observer& observer) { return service.start(plan, terms, observer); });
}

/// What was undone, how, and how it ended: Markdown, or one JSON document.
Result<void> report(Context& context, pg::Connection& connection, const EmergencyWay& path, RunId run,
                    const run::RunResult& result, double seconds)
{
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, run::readRun(connection, run));
    STOPOVER_TRY_ASSIGN(QList<run::StepRecord> steps, run::readSteps(connection, run));
    steps.removeIf([&](const run::StepRecord& step) { return step.phase != record.phase || step.pass != record.pass; });
    if (context.console.json()) {
        QJsonArray list;
        for (const run::StepRecord& step : steps)
            list.append(step.toJson());
        context.console.printJson({ { u"way"_s, path.toJson() },
                                    { u"run"_s, record.toJson() },
                                    { u"outcome"_s, text::outcomeText(result.outcome) },
                                    { u"seconds"_s, seconds },
                                    { u"steps"_s, list } });
        return {};
    }
    Console& console = context.console;
    console.printLines(say("\n# Rollback report"));
    console.printLines(say("\n- database: %1\n- what: %2\n- run: %3, by %4\n- outcome: %5 after %6\n- state: %7",
                           { connection.database(), wayText(path), QString::number(run.value),
                             text::actorText(record.actor, record.host), text::outcomeText(result.outcome),
                             text::duration(seconds), text::stateText(record.state) }));
    console.printLines(say("\n| step | state | took |\n|---|---|---|"));
    for (const run::StepRecord& step : steps)
        console.print(u"| %1 | %2 | %3 |"_s.arg(text::stepName(step.slug), text::stateText(step.state),
                                                text::duration(step.seconds)));
    return {};
}

} // namespace

Result<ExitCode> rollbackEmergency(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const migrate::Emergency emergency, migrate::emergencyOf(connection));
    const QList<EmergencyWay>& ways = emergency.ways;
    if (ways.isEmpty()) {
        context.console.note(nothingToUndo(emergency, connection.database()));
        return ExitCode::Findings;
    }
    if (!context.console.json()) {
        if (emergency.last)
            context.console.print(say("The last change: %1", { lastChange(*emergency.last) }));
        context.console.print(say("Ways to undo it, safest first:"));
        for (qsizetype i = 0; i < ways.size(); ++i)
            context.console.print(u"  %1. %2"_s.arg(i + 1).arg(wayText(ways.at(i))));
    }
    const EmergencyWay& path = ways.first();
    if (path.kind == EmergencyWay::Kind::Dump) {
        context.console.note(say("Only a dump is available: restore it to a separate database (\"stopoverctl backup "
                                 "restore FILE\"), so that nothing is overwritten."));
        return ExitCode::Findings;
    }
    // What replaces rows is confirmed by the table's name: the database's says nothing about which.
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation,
                        path.kind == EmergencyWay::Kind::Backup
                            ? context.arguments.confirmation(path.target)
                            : context.arguments.confirmation(connection.database(), { path.target }));
    const auto began = std::chrono::steady_clock::now();
    STOPOVER_TRY_ASSIGN(const service::Ended ended, goBack(context, settings, connection, path, confirmation));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    // How it ended is known by now, whether or not the server can be asked for more.
    if (const auto reported = report(context, connection, path, ended.run, ended.result, took.count()); !reported)
        context.console.noteLines(text::explain(reported.error()));
    return exitCodeOf(ended.result);
}

Result<ExitCode> backupReadiness(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectAsGiven(context));
    STOPOVER_TRY_ASSIGN(const backup::Readiness readiness, backup::readReadiness(connection));
    if (context.console.json()) {
        context.console.printJson(readiness.toJson());
        return readiness.ready() ? ExitCode::Done : ExitCode::Findings;
    }
    static const QMap<QString, const char*> sentences {
        { u"wal_level"_s,
          "wal_level is minimal: base backups cannot be rolled forward. Set wal_level = replica, and restart the "
          "server." },
        { u"archive_mode"_s,
          "archive_mode is off: WAL is not kept, so only a backup's own state can be restored, not a later point in "
          "time. Set archive_mode = on, and restart the server." },
        { u"archive_command"_s, "archive_mode is on, but there is no archive_command. Set archive_command." },
        { u"archiver_failing"_s,
          "The archiver is failing: the latest segments are not archived. Check the server log and archive_command." },
        { u"never_archived"_s, "No segment has been archived yet. Run SELECT pg_switch_wal(), and check again." },
    };
    for (const QString& problem : readiness.problems)
        context.console.print(say(sentences.value(problem), {}));
    if (readiness.ready())
        context.console.print(say("Archiving works; the last segment was archived %1. You also need a base backup "
                                  "older than the target time.",
                                  { readiness.lastArchived }));
    context.console.print(readiness.mayReplicate
                              ? say("This role can take a base backup: stopoverctl backup base --to DIR.", {})
                              : say("This role cannot take a base backup: it has no REPLICATION attribute.", {}));
    return readiness.ready() ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> backupBase(Context& context)
{
    const QString folder = context.arguments.value(u"to"_s);
    if (folder.isEmpty())
        return Failure(
            ErrorCode::Usage,
            { say("--to is missing"), say("Name the folder for the base backup; it must be empty or not exist") });
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, ownSettingsOf(context));
    std::atomic<bool> cancelled { false };
    const Interrupts::Scope scope(context.interrupts, [&cancelled] { cancelled.store(true); });
    int told = -1;
    STOPOVER_TRY(backup::takeBaseBackup(settings, folder, [&](int percent) {
        if (percent != told)
            context.console.note(say("Base backup: %1%", { QString::number(percent) }));
        told = percent;
        return !cancelled.load();
    }));
    if (context.console.json())
        context.console.printJson({ { u"folder"_s, folder }, { u"verified"_s, true } });
    else
        context.console.print(
            say("The base backup in %1 is complete: pg_verifybackup checked every file.", { folder }));
    return ExitCode::Done;
}

} // namespace stopover::ctl
