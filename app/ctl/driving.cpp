#include "app/ctl/driving.h"

#include "app/ctl/preflight.h"
#include "app/ctl/progressview.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/run/history.h"
#include "core/run/operation.h"
#include "text/checktext.h"
#include "text/errortext.h"
#include "text/runtext.h"

#include <QCoreApplication>

#include <array>
#include <atomic>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxWorkers = 32;

/// How a person goes on after a phase that did not reach its end.
const char* adviceFor(run::RunState state, Outcome outcome, const QString& operation)
{
    if (outcome == Outcome::InDoubt)
        return "The outcome of run %1 is in doubt. \"stopoverctl run resume %1\" checks the journal.";
    if (operation == "ahead"_L1)
        return "Partitions created so far are in use. Resume with \"stopoverctl run resume %1\", or drop those that "
               "are "
               "empty with \"stopoverctl run abort %1 --confirm %2\".";
    if (state == run::RunState::Source && !run::operationOf(operation).replacesTable)
        return "What was committed stays. Resume with \"stopoverctl run resume %1\", or end the run with "
               "\"stopoverctl run abort %1 --confirm %2\".";
    if (state == run::RunState::Source)
        return "The live table is unchanged. Resume with \"stopoverctl run resume %1\", or discard the copy with "
               "\"stopoverctl run abort %1 --confirm %2\".";
    return "Resume with \"stopoverctl run resume %1\"; \"stopoverctl run show %1\" shows its state.";
}

/// What is possible after one that did.
const char* adviceAfter(const run::Plan& plan, run::Phase phase)
{
    const QString& operation = plan.operation;
    const bool forward = phase == run::Phase::Apply || phase == run::Phase::Reapply;
    if (!run::operationOf(operation).replacesTable)
        return nullptr;
    if (operation == "restore"_L1 && forward)
        return "%2 is restored. Undo it, keeping every write made since: \"stopoverctl run rollback %1 --confirm %2\". "
               "Drop the retired table: \"stopoverctl run finish %1 --confirm %2\".";
    if (operation == "restore"_L1 && phase == run::Phase::Rollback && !plan.phases.contains(run::Phase::Reapply))
        return "%2 is as before the restore, keeping every write made since. Discard what the restore created: "
               "\"stopoverctl run abort %1 --confirm %2\".";
    if (operation == "restore"_L1 && phase == run::Phase::Rollback)
        return "%2 is as before the restore. Reapply: \"stopoverctl run reapply %1 --confirm %2\". Discard the "
               "restored copy: \"stopoverctl run abort %1 --confirm %2\".";
    if (forward)
        return "%2 is partitioned. Roll back, keeping every write made since: \"stopoverctl run rollback %1 --confirm "
               "%2\". Drop the retired table: \"stopoverctl run finish %1 --confirm %2\".";
    if (phase == run::Phase::Rollback)
        return "%2 is the old table again. Reapply: \"stopoverctl run reapply %1 --confirm %2\". Discard the "
               "partitioned copy: \"stopoverctl run abort %1 --confirm %2\".";
    return nullptr;
}

/// The run was not touched, or is somebody else's now: what helps stands in the error.
bool isNotOurs(const Error& error)
{
    constexpr std::array codes { ErrorCode::RunState,  ErrorCode::RunActive,     ErrorCode::RunMissing,
                                 ErrorCode::RunSilent, ErrorCode::RunOpen,       ErrorCode::StepUnknown,
                                 ErrorCode::Pooled,    ErrorCode::PooledProgram, ErrorCode::Fenced,
                                 ErrorCode::Standby,   ErrorCode::ReadOnly };
    return std::ranges::find(codes, error.code) != codes.end();
}

void sayHowItEnded(Context& context, const Showing& showing, const service::Ended& ended)
{
    Console& console = context.console;
    const run::RunResult& result = ended.result;
    const bool succeeded = result.outcome == Outcome::Succeeded;
    const Error why = result.outcome == Outcome::Cancelled ? Error::of(ErrorCode::Cancelled) : result.error;
    if (!succeeded)
        console.noteLines(u"stopoverctl: "_s + text::explain(why));
    if (!showing.advise || isNotOurs(result.error))
        return;
    const QString id = QString::number(ended.run.value);
    if (result.stoppedBefore) {
        console.note(say("Run %1 is paused before step \"%2\". Resume with \"stopoverctl run resume %1\".",
                         { id, context.arguments.value(u"stop-before"_s) }));
        return;
    }
    auto connection = connectTo(context);
    if (!connection) {
        console.note(say(adviceFor(run::RunState::Source, Outcome::InDoubt, {}), { id }));
        return;
    }
    const auto record = run::readRun(*connection, ended.run);
    const auto plan = run::journal::planOf(*connection, ended.run);
    if (!record || !plan)
        return;
    const char* advice = succeeded ? adviceAfter(*plan, record->phase.value_or(run::Phase::Apply))
                                   : adviceFor(record->state, result.outcome, plan->operation);
    if (advice != nullptr)
        console.note(say(advice, { id, record->target }));
}

/// Checks that block, with their titles.
Error named(Error error)
{
    for (QString& one : error.args) {
        const QString title = error.code == ErrorCode::Blocked ? text::checkTitle(one) : QString();
        if (!title.isEmpty())
            one += u' ' + title;
    }
    return error;
}

service::Observer observerOf(Context& context, run::Control& control)
{
    return { .control = control,
             .preflight = [&context](const preflight::PreflightResult& result) { printPreflight(context, result); },
             .problem = [&context](const Error& error) { context.console.noteLines(text::explain(error)); },
             .health = [&context](const QList<checks::CheckResult>& results) { printRegressions(context, results); } };
}

} // namespace

Result<service::RunService> serviceOf(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    return service::RunService(settings, projectFolder(context.arguments));
}

Result<service::Terms> termsOf(const Arguments& arguments)
{
    service::Terms terms;
    STOPOVER_TRY_ASSIGN(const qint64 workers, arguments.integer(u"workers"_s, terms.options.workers, 1, maxWorkers));
    terms.options.workers = static_cast<int>(workers);
    terms.options.takeOver = arguments.has(u"take-over"_s) ? run::TakeOver::WhenSilent : run::TakeOver::WhenGone;
    terms.keepRetired = arguments.has(u"keep-retired"_s);
    terms.options.fullSpeed = arguments.has(u"full-speed"_s);
    terms.options.stopBefore = arguments.value(u"stop-before"_s);
    STOPOVER_TRY_ASSIGN(terms.approvals.signOffs, preflight::signOffsFrom(arguments.value(u"sign-off"_s)));
    terms.approvals.overrides = arguments.value(u"override"_s);
    return terms;
}

Result<service::Ended> drive(Context& context, const Showing& showing,
                             const std::function<service::Ended(const service::Observer&)>& work)
{
    constexpr qint64 most = 1'000'000'000;
    STOPOVER_TRY_ASSIGN(const qint64 rowsPerSecond, context.arguments.integer(u"rows-per-second"_s, 0, 0, most));
    run::Control control;
    control.setRowsPerSecond(rowsPerSecond);
    control.setBrake(showing.brakes || context.arguments.has(u"brake"_s));
    control.ignoreOldSnapshots(context.arguments.has(u"old-snapshots"_s));
    std::atomic<bool> finished { false };
    service::Ended ended;
    {
        const auto view = makeProgressView(context.console);
        service::Observer observer = observerOf(context, control);
        observer.event = [&](const run::Event& event) {
            if (showing.also)
                showing.also(event);
            finished = finished || event.kind == run::EventKind::RunFinished;
            if (showing.jsonEvents || !context.console.json())
                view->handle(event);
        };
        const Interrupts::Scope scope(context.interrupts, [&] {
            context.console.noteLines(say("\nCancelling. Press again to stop at once; the run can be resumed."));
            control.cancel();
        });
        ended = work(observer);
        // A run that could not even start has no event of its own; what never became one has none at all.
        if (!finished && ended.run.isValid())
            observer.event({ .kind = run::EventKind::RunFinished,
                             .run = ended.run,
                             .outcome = ended.result.outcome,
                             .error = ended.result.error });
    }
    // Nothing was begun: an error like that of any command.
    if (!ended.run.isValid())
        return Failure(named(ended.result.error));
    sayHowItEnded(context, showing, ended);
    return ended;
}

} // namespace stopover::ctl
