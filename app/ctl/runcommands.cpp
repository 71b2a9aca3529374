#include "app/ctl/driving.h"
#include "app/ctl/preflight.h"
#include "app/ctl/runchoice.h"
#include "app/ctl/runshow.h"
#include "app/ctl/session.h"
#include "core/migrate/executors.h"
#include "core/migrate/markapplied.h"
#include "core/run/history.h"
#include "core/run/journal.h"
#include "text/fill.h"
#include "text/runtext.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("RunCommand", words)

Result<ExitCode> runPhase(Context& context, run::Phase phase)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation,
                        run::Confirmation::typed(context.arguments.value(u"confirm"_s), record.target));
    if (phase == run::Phase::Finish) {
        STOPOVER_TRY_ASSIGN(const checks::Policy policy,
                            preflight::policyOf(connection, projectFolder(context.arguments)));
        STOPOVER_TRY(preflight::mayFinish(connection, record.id, policy));
    }
    STOPOVER_TRY_ASSIGN(const run::RunOptions options, runOptionsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, record.id));
    STOPOVER_TRY_ASSIGN(const run::Executors executors, migrate::executorsOf(plan));
    return exitCodeOf(drive(context,
                            { .settings = settings,
                              .run = record.id,
                              .phase = phase,
                              .options = options,
                              .confirmation = confirmation,
                              .executors = executors }));
}

} // namespace

Result<ExitCode> runList(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(listRuns(context.console, connection));
    return ExitCode::Done;
}

Result<ExitCode> runShow(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY(showRun(context.console, connection, record));
    return ExitCode::Done;
}

Result<ExitCode> runResume(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    if (record.activity == run::Activity::Idle) {
        context.console.note(translated("RunCommand", SAY("Nothing to do: run %1 is %2, and no step is open."),
                                        { QString::number(record.id.value), text::stateText(record.state) }));
        return ExitCode::Done;
    }
    // What goes on was confirmed by name when it began; a name that is given again must still be right.
    const QString given = context.arguments.has(u"confirm"_s) ? context.arguments.value(u"confirm"_s) : record.target;
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation, run::Confirmation::typed(given, record.target));
    STOPOVER_TRY_ASSIGN(run::RunOptions options, runOptionsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, record.id));
    // A way back is never held up by what somebody else does.
    if (record.phase.value_or(run::Phase::Apply) == run::Phase::Apply)
        options.beforePointOfNoReturn = preflight::swapGuardOf(plan, projectFolder(context.arguments));
    STOPOVER_TRY_ASSIGN(const run::Executors executors, migrate::executorsOf(plan));
    STOPOVER_TRY_ASSIGN(const qint64 rowsPerSecond, rowsPerSecondOf(context.arguments));
    return exitCodeOf(drive(context,
                            { .settings = settings,
                              .run = record.id,
                              .phase = record.phase.value_or(run::Phase::Apply),
                              .options = options,
                              .rowsPerSecond = rowsPerSecond,
                              .confirmation = confirmation,
                              .executors = executors }));
}

Result<ExitCode> runRollback(Context& context)
{
    return runPhase(context, run::Phase::Rollback);
}

Result<ExitCode> runReapply(Context& context)
{
    return runPhase(context, run::Phase::Reapply);
}

Result<ExitCode> runFinish(Context& context)
{
    return runPhase(context, run::Phase::Finish);
}

Result<ExitCode> runAbort(Context& context)
{
    return runPhase(context, run::Phase::Abort);
}

Result<ExitCode> runMarkApplied(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(const migrate::Evidence evidence, migrate::evidenceOf(connection, record.id));
    Console& console = context.console;
    console.note(translated(
        "RunCommand", SAY("Revision %1: %2 of its parts are done, %3 are not."),
        { evidence.revision, QString::number(evidence.done.size()), QString::number(evidence.open.size()) }));
    for (const QString& query : evidence.held)
        console.note(translated("RunCommand", SAY("holds: %1"), { query }));
    for (const QString& query : evidence.failed)
        console.note(translated("RunCommand", SAY("does not hold: %1"), { query }));
    if (!evidence.supports())
        return Failure(
            ErrorCode::Blocked,
            { translated("RunCommand", SAY("nothing shows that revision %1 is there"), { evidence.revision }) });
    STOPOVER_TRY(run::Confirmation::typed(context.arguments.value(u"confirm"_s), record.target));
    STOPOVER_TRY(migrate::markApplied(connection, record.id));
    if (console.json())
        console.printJson({ { u"revision"_s, evidence.revision }, { u"marked"_s, true } });
    else
        console.print(translated(
            "RunCommand",
            SAY("Revision %1 is recorded as applied; \"stopoverctl run resume %2\" goes on with what follows."),
            { evidence.revision, QString::number(record.id.value) }));
    return ExitCode::Done;
}

#undef SAY

} // namespace stopover::ctl
