#include "app/ctl/driving.h"

#include "app/ctl/progressview.h"
#include "app/ctl/session.h"
#include "core/repartition/executors.h"
#include "core/run/history.h"
#include "text/errortext.h"
#include "text/fill.h"
#include "text/runtext.h"

#include <QCoreApplication>

#include <atomic>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("Driving", words)

constexpr qint64 maxWorkers = 32;

/// How a person goes on after a phase that did not reach its end.
const char* adviceFor(run::RunState state, Outcome outcome)
{
    if (outcome == Outcome::InDoubt)
        return SAY("Run %1 is in doubt: \"stopoverctl run resume %1\" asks the journal how it ended.");
    if (state == run::RunState::Source)
        return SAY("The live table is as it was. Go on with \"stopoverctl run resume %1\", or give it up with "
                   "\"stopoverctl run abort %1 --confirm %2\".");
    return SAY("Go on with \"stopoverctl run resume %1\"; \"stopoverctl run show %1\" says where it stands.");
}

/// What is possible after one that did.
const char* adviceAfter(const run::Plan& plan, run::Phase phase)
{
    const QString& operation = plan.operation;
    const bool forward = phase == run::Phase::Apply || phase == run::Phase::Reapply;
    if (operation == "restore"_L1 && forward)
        return SAY("%2 is as in the backup. Back to what it was, with every write made since: \"stopoverctl run "
                   "rollback %1 --confirm %2\". "
                   "Drop what is kept for that: \"stopoverctl run finish %1 --confirm %2\".");
    if (operation == "restore"_L1 && phase == run::Phase::Rollback && !plan.phases.contains(run::Phase::Reapply))
        return SAY(
            "%2 is what it was before the restore, with every write made since. Remove what the restore has kept: "
            "\"stopoverctl run abort %1 --confirm %2\".");
    if (operation == "restore"_L1 && phase == run::Phase::Rollback)
        return SAY("%2 is what it was before the restore. The backup's rows again: \"stopoverctl run reapply %1 "
                   "--confirm %2\". Remove "
                   "them: \"stopoverctl run abort %1 --confirm %2\".");
    if (forward)
        return SAY(
            "%2 is partitioned. Back, with every write made since: \"stopoverctl run rollback %1 --confirm %2\". "
            "Drop what is kept for that: \"stopoverctl run finish %1 --confirm %2\".");
    if (phase == run::Phase::Rollback)
        return SAY("%2 is the plain table again. Forward again: \"stopoverctl run reapply %1 --confirm %2\". Remove "
                   "the new table: \"stopoverctl run abort %1 --confirm %2\".");
    return nullptr;
}

/// The run was not touched: somebody else drives it, or it stands elsewhere.
bool neverBegan(const Error& error)
{
    return error.code == ErrorCode::RunState || error.code == ErrorCode::RunActive
        || error.code == ErrorCode::RunMissing;
}

void sayHowItEnded(Context& context, const Drive& request, const run::RunResult& result)
{
    Console& console = context.console;
    const bool succeeded = result.outcome == Outcome::Succeeded;
    const Error why = result.outcome == Outcome::Cancelled ? Error::of(ErrorCode::Cancelled) : result.error;
    if (!succeeded)
        console.noteLines(u"stopoverctl: "_s + text::explain(why));
    if (!request.advise || neverBegan(result.error))
        return;
    const QString id = QString::number(request.run.value);
    if (result.stoppedBefore) {
        console.note(translated("Driving",
                                SAY("Run %1 is paused before the step \"%2\"; go on with "
                                    "\"stopoverctl run resume %1\"."),
                                { id, request.options.stopBefore }));
        return;
    }
    auto connection = pg::Connection::open(request.settings);
    if (!connection) {
        console.note(translated("Driving", adviceFor(run::RunState::Source, Outcome::InDoubt), { id }));
        return;
    }
    const auto record = run::readRun(*connection, request.run);
    const auto plan = run::journal::planOf(*connection, request.run);
    if (!record || !plan)
        return;
    const char* advice = succeeded ? adviceAfter(*plan, request.phase) : adviceFor(record->state, result.outcome);
    if (advice != nullptr)
        console.note(translated("Driving", advice, { id, record->target }));
}

} // namespace

Result<qint64> rowsPerSecondOf(const Arguments& arguments)
{
    constexpr qint64 most = 1'000'000'000;
    return arguments.integer(u"rows-per-second"_s, 0, 0, most);
}

Result<run::RunOptions> runOptionsOf(const Arguments& arguments)
{
    run::RunOptions options;
    STOPOVER_TRY_ASSIGN(const qint64 workers, arguments.integer(u"workers"_s, options.workers, 1, maxWorkers));
    options.workers = static_cast<int>(workers);
    options.fullSpeed = arguments.has(u"full-speed"_s);
    options.stopBefore = arguments.value(u"stop-before"_s);
    return options;
}

run::RunResult drive(Context& context, Drive request)
{
    run::Control control;
    control.setRowsPerSecond(request.rowsPerSecond);
    std::atomic<bool> finished { false };
    run::RunResult result;
    {
        const auto view = makeProgressView(context.console);
        const auto sink = [&](const run::Event& event) {
            if (request.also)
                request.also(event);
            finished = finished || event.kind == run::EventKind::RunFinished;
            view->handle(event);
        };
        const Interrupts::Scope scope(context.interrupts, [&] {
            context.console.noteLines(
                translated("Driving", SAY("\nCancelling; once more ends at once, and the run can be resumed.")));
            control.cancel();
        });
        run::Runner runner({ .settings = request.settings,
                             .run = request.run,
                             .phase = request.phase,
                             .executors = request.executors.isEmpty() ? repartition::executors() : request.executors,
                             .options = request.options,
                             .confirmation = request.confirmation },
                           control, sink);
        result = runner.run();
        // A run that could not even start has no event of its own.
        if (!finished)
            sink({ .kind = run::EventKind::RunFinished,
                   .run = request.run,
                   .phase = request.phase,
                   .outcome = result.outcome,
                   .error = result.error });
    }
    sayHowItEnded(context, request, result);
    return result;
}

#undef SAY

} // namespace stopover::ctl
