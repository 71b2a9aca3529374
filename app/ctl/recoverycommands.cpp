#include "app/ctl/driving.h"
#include "app/ctl/session.h"
#include "core/backup/recovery.h"
#include "core/migrate/emergency.h"
#include "core/restore/restore.h"
#include "core/run/history.h"
#include "text/fill.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <atomic>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using migrate::EmergencyWay;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("RecoveryCommand", words)

QString wayText(const EmergencyWay& path)
{
    const QString about = path.seconds < 0 ? QString() : text::duration(path.seconds);
    switch (path.kind) {
    case EmergencyWay::Kind::Phase:
        return translated("RecoveryCommand",
                          path.phase == run::Phase::Abort
                              ? SAY("give run %1 up: %2 stays as it is (about %3)")
                              : SAY("way back of run %1: %2, keeping every write (about %3)"),
                          { QString::number(path.run.value), path.target, about });
    case EmergencyWay::Kind::Backup:
        return translated("RecoveryCommand",
                          SAY("restore %1 from %2; later writes go into a table of their own (about %3)"),
                          { path.target, path.what, about });
    case EmergencyWay::Kind::Dump:
        return translated(
            "RecoveryCommand",
            SAY("restore the dump %1 into a database beside it (about %2): stopoverctl backup restore %3"),
            { path.what, about, QString::number(path.backup) });
    }
    return {};
}

/// What would block an ordinary run is said and written down. Nothing of it stops an emergency.
Result<service::Ended> goBack(Context& context, const pg::Settings& settings, pg::Connection& connection,
                              const EmergencyWay& path, const run::Confirmation& confirmation)
{
    const service::Terms terms { .checks = service::Checks::Advisory, .confirmation = confirmation };
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
    console.printLines(translated("RecoveryCommand", SAY("\n# Rollback report")));
    console.printLines(translated(
        "RecoveryCommand",
        SAY("\n- database: %1\n- what: %2\n- run: %3, by %4\n- outcome: %5 after %6\n- where it stands: %7"),
        { connection.database(), wayText(path), QString::number(run.value), text::actorText(record.actor, record.host),
          text::outcomeText(result.outcome), text::duration(seconds), text::stateText(record.state) }));
    console.printLines(translated("RecoveryCommand", SAY("\n| step | state | took |\n|---|---|---|")));
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
    STOPOVER_TRY_ASSIGN(const QList<EmergencyWay> ways, migrate::emergencyWays(connection));
    if (ways.isEmpty()) {
        context.console.note(translated("RecoveryCommand",
                                        SAY("Nothing was run in %1 that could be undone, and no backup is registered."),
                                        { connection.database() }));
        return ExitCode::Findings;
    }
    if (!context.console.json()) {
        context.console.print(translated("RecoveryCommand", SAY("The ways back, the surest first:")));
        for (qsizetype i = 0; i < ways.size(); ++i)
            context.console.print(u"  %1. %2"_s.arg(i + 1).arg(wayText(ways.at(i))));
    }
    const EmergencyWay& path = ways.first();
    if (path.kind == EmergencyWay::Kind::Dump) {
        context.console.note(translated("RecoveryCommand",
                                        SAY("Only a dump is left. It is restored beside the live database by hand, so "
                                            "that nothing is overwritten.")));
        return ExitCode::Findings;
    }
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation,
                        context.arguments.confirmation(connection.database(), { path.target }));
    const auto began = std::chrono::steady_clock::now();
    STOPOVER_TRY_ASSIGN(const service::Ended ended, goBack(context, settings, connection, path, confirmation));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    STOPOVER_TRY(report(context, connection, path, ended.run, ended.result, took.count()));
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
        { u"wal_level"_s, SAY("wal_level is minimal: no base backup can be rolled forward.") },
        { u"archive_mode"_s,
          SAY("archive_mode is off: WAL is thrown away, so only the state of a backup can be reached, no point after "
              "it.") },
        { u"archive_command"_s, SAY("archive_mode is on, but there is no archive_command.") },
        { u"archiver_failing"_s, SAY("The archiver fails: the newest segments are not archived.") },
        { u"never_archived"_s, SAY("No segment was ever archived.") },
    };
    for (const QString& problem : readiness.problems)
        context.console.print(translated("RecoveryCommand", sentences.value(problem), {}));
    if (readiness.ready())
        context.console.print(translated("RecoveryCommand",
                                         SAY("Archiving works; the last segment was archived %1. A base backup that is "
                                             "older than the wanted point is needed too."),
                                         { readiness.lastArchived }));
    context.console.print(
        readiness.mayReplicate
            ? translated("RecoveryCommand", SAY("This role may take a base backup: stopoverctl backup base --to DIR."),
                         {})
            : translated("RecoveryCommand", SAY("This role may not take a base backup: it lacks REPLICATION."), {}));
    return readiness.ready() ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> backupBase(Context& context)
{
    const QString folder = context.arguments.value(u"to"_s);
    if (folder.isEmpty())
        return Failure(ErrorCode::Usage,
                       { translated("RecoveryCommand", SAY("--to is missing")),
                         translated("RecoveryCommand",
                                    SAY("Name the folder of the base backup; it must be empty or not exist")) });
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, ownSettingsOf(context));
    std::atomic<bool> cancelled { false };
    const Interrupts::Scope scope(context.interrupts, [&cancelled] { cancelled.store(true); });
    int told = -1;
    STOPOVER_TRY(backup::takeBaseBackup(settings, folder, [&](int percent) {
        if (percent != told)
            context.console.note(translated("RecoveryCommand", SAY("base backup: %1 %"), { QString::number(percent) }));
        told = percent;
        return !cancelled.load();
    }));
    if (context.console.json())
        context.console.printJson({ { u"folder"_s, folder }, { u"verified"_s, true } });
    else
        context.console.print(translated(
            "RecoveryCommand", SAY("The base backup in %1 is complete: pg_verifybackup read every file."), { folder }));
    return ExitCode::Done;
}

#undef SAY

} // namespace stopover::ctl
