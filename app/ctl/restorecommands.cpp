#include "app/ctl/backupinput.h"
#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/restore/restore.h"
#include "core/service/openrun.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<restore::RestoreRequest> restoreRequestOf(const Arguments& arguments, const backup::Backup& chosen)
{
    restore::RestoreRequest request { .backup = chosen.id,
                                      .into = arguments.value(u"into"_s),
                                      .column = arguments.value(u"column"_s) };
    const QString newer = arguments.value(u"newer"_s);
    if (newer == "discard"_L1)
        request.newer = restore::NewerRows::Discard;
    else if (!newer.isEmpty() && newer != "keep"_L1)
        return Failure(ErrorCode::Usage, { say("--newer %1 is not valid", { newer }), say("Use keep or discard") });
    if (request.column.isEmpty() && request.into.isEmpty())
        request.column = restore::requestFor(chosen).column;
    return request;
}

/// The table that a swap has replaced comes back by the way back of its run, with every write made since.
Result<ExitCode> undoSwap(Context& context, const service::RunService& service, const backup::Backup& chosen,
                          const service::Terms& terms)
{
    STOPOVER_TRY_ASSIGN(const service::Ended ended, drive(context, {}, [&](const service::Observer& observer) {
                            return service.enter(chosen.run, run::Phase::Rollback, terms, observer);
                        }));
    return exitCodeOf(ended.result);
}

void sayHowToUndo(Context& context, const run::Plan& plan, RunId run)
{
    const QString id = QString::number(run.value);
    if (const QString column = plan.facts[u"column"_s].toString(); !column.isEmpty()) {
        context.console.note(say("Column %1 of %2 has the values of the backup; rows that are not in it kept theirs. "
                                 "The replaced values are a backup too: \"stopoverctl backup list\".",
                                 { column, plan.target }));
        return;
    }
    if (!plan.phases.contains(run::Phase::Rollback)) {
        context.console.note(say("Created %1; all rows compared with the backup.", { plan.target }));
        return;
    }
    if (plan.facts[u"in_place"_s].toBool()) {
        context.console.note(say("%1 is restored; all rows compared with the backup. Newer rows are kept in %2. Undo "
                                 "it, keeping every write made since: \"stopoverctl run rollback %3 --confirm %1\". "
                                 "Drop the retired table: \"stopoverctl run finish %3 --confirm %1\".",
                                 { plan.target, plan.facts[u"newer"_s].toString(), id }));
        return;
    }
    context.console.note(
        say("%1 is restored. The retired table is kept as %2. Undo it, keeping every write made since: \"stopoverctl "
            "run rollback %3 --confirm %1\". Drop it: \"stopoverctl run finish %3 --confirm %1\".",
            { plan.target, plan.facts[u"retired"_s].toString(), id }));
}

} // namespace

Result<ExitCode> backupRestore(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    if (QFileInfo::exists(arguments.operand()) || arguments.operand().contains(u'/'))
        return restoreDump(context, connection, arguments.operand());
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, chosenBackup(context, connection));
    if (chosen.kind == backup::Kind::Dump)
        return restoreDump(context, connection, chosen.object);
    // Not before: they keep a temporary login and its session, and whoever exchanges databases is connected to neither.
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const restore::RestoreRequest request, restoreRequestOf(arguments, chosen));
    const QString target = request.into.isEmpty() ? chosen.table : request.into;
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(arguments));
    STOPOVER_TRY_ASSIGN(terms.confirmation, arguments.confirmation(target));
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    if (chosen.kind == backup::Kind::Retired && request.into.isEmpty())
        return undoSwap(context, service, chosen, terms);
    STOPOVER_TRY(service::refuseOpenRun(connection, u"restore"_s, target));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, restore::planRestore(settings, request, QDateTime::currentDateTimeUtc()));
    if (plan.blocked()) {
        printFindings(context.console, plan, FindingsTo::Notes);
        return ExitCode::Findings;
    }
    STOPOVER_TRY_ASSIGN(const service::Ended ended,
                        drive(context, { .advise = false },
                              [&](const service::Observer& observer) { return service.start(plan, terms, observer); }));
    if (ended.result.outcome == Outcome::Succeeded && !ended.result.stoppedBefore)
        sayHowToUndo(context, plan, ended.run);
    return exitCodeOf(ended.result);
}

} // namespace stopover::ctl
