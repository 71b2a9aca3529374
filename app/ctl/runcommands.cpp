#include "app/ctl/driving.h"
#include "app/ctl/runchoice.h"
#include "app/ctl/runshow.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/migrate/markapplied.h"
#include "core/run/history.h"
#include "text/runtext.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> runPhase(Context& context, run::Phase phase)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(terms.confirmation, context.arguments.confirmation(record.target));
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended, drive(context, {}, [&](const service::Observer& observer) {
                            return service.enter(record.id, phase, terms, observer);
                        }));
    return exitCodeOf(ended.result);
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
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY(showRun(context.console, connection, settings, record));
    return ExitCode::Done;
}

Result<ExitCode> runResume(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    if (record.activity == run::Activity::Idle) {
        context.console.note(say("Nothing to do: run %1 is %2, and all its steps are done.",
                                 { QString::number(record.id.value), text::stateText(record.state) }));
        return ExitCode::Done;
    }
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    // What goes on was confirmed when it began; a name that is given again must still be right.
    if (context.arguments.has(u"confirm"_s)) {
        STOPOVER_TRY_ASSIGN(terms.confirmation, context.arguments.confirmation(record.target));
    }
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended, drive(context, {}, [&](const service::Observer& observer) {
                            return service.resume(record.id, terms, observer);
                        }));
    return exitCodeOf(ended.result);
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
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectToWrite(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(const migrate::Evidence evidence, migrate::evidenceOf(connection, record.id));
    Console& console = context.console;
    console.note(
        say("Revision %1: %2 parts done, %3 not done.",
            { evidence.revision, QString::number(evidence.done.size()), QString::number(evidence.open.size()) }));
    for (const QString& query : evidence.held)
        console.note(say("passed: %1", { query }));
    for (const QString& query : evidence.failed)
        console.note(say("failed: %1", { query }));
    if (!evidence.supports())
        return Failure(ErrorCode::Blocked, { say("No sign of revision %1 in the database", { evidence.revision }) });
    STOPOVER_TRY(context.arguments.confirmation(record.target));
    STOPOVER_TRY_ASSIGN(const service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY(migrate::markApplied(connection, record.id, terms.options.takeOver));
    if (console.json())
        console.printJson({ { u"revision"_s, evidence.revision }, { u"marked"_s, true } });
    else
        console.print(
            say("Revision %1 is recorded as applied. \"stopoverctl run resume %2\" continues with the next step.",
                { evidence.revision, QString::number(record.id.value) }));
    return ExitCode::Done;
}

} // namespace stopover::ctl
