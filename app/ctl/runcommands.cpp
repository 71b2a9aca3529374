#include "app/ctl/driving.h"
#include "app/ctl/runchoice.h"
#include "app/ctl/runshow.h"
#include "app/ctl/session.h"
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
    STOPOVER_TRY(showRun(context.console, connection, record));
    return ExitCode::Done;
}

Result<ExitCode> runResume(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    if (record.activity == run::Activity::Idle) {
        context.console.note(translated("RunCommand", SAY("Nothing to do: run %1 is %2, and no step is open."),
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
    STOPOVER_TRY(context.arguments.confirmation(record.target));
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
