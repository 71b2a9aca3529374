#include "app/ctl/runleg.h"

#include "app/ctl/eventview.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/output.h"
#include "core/repartition/executors.h"

#include <thread>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWorkers = 64;

Result<run::RunOptions> optionsOf(const Invocation& invocation)
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    run::RunOptions options;
    STOPOVER_TRY_ASSIGN(const qint64 workers, invocation.number(u"workers"_s, std::min(4, cores), 1, mostWorkers));
    options.workers = static_cast<int>(workers);
    options.stopBefore = invocation.value(u"stop-before"_s);
    return options;
}

void sayHowItEnded(const Invocation& invocation, RunId run, const run::RunResult& result)
{
    if (invocation.json())
        return;
    const QString id = QString::number(run.value);
    if (result.stoppedBefore)
        printMessage(u"Stopped before the step. Go on with: stopoverctl run resume "_s + id);
    else if (result.outcome == Outcome::Failed || result.outcome == Outcome::Cancelled)
        printMessage(u"What is committed stays. Go on with `stopoverctl run resume %1`, or take it back with"
                     " `stopoverctl run abort %1 --confirm SCHEMA.TABLE`."_s.arg(id));
    else if (result.outcome == Outcome::InDoubt)
        printMessage(u"The server did not come back. Once it does, `stopoverctl run resume %1` reads from the journal"
                     " what happened and goes on."_s.arg(id));
}

} // namespace

ExitCode runLeg(const Invocation& invocation, const pg::Settings& settings, RunId run, const QString& leg,
                const run::Confirmation& confirmation)
{
    const Result<run::RunOptions> options = optionsOf(invocation);
    if (!options)
        return fail(options.error());
    const Result<qint64> limit = invocation.number(u"rows-per-second"_s, 0, 0, 1'000'000'000);
    if (!limit)
        return fail(limit.error());
    run::Control control;
    control.setRowsPerSecond(*limit);
    const Interrupt interrupt(control);
    EventView view(chooseStyle(invocation.json()));
    run::Runner runner({ .settings = settings,
                         .run = run,
                         .leg = leg,
                         .executors = repartition::executors(),
                         .options = *options,
                         .confirmation = confirmation },
                       control, [&view](const run::Event& event) { view.show(event); });
    const run::RunResult result = runner.run();
    if (result.outcome != Outcome::Succeeded)
        static_cast<void>(fail(result.error));
    sayHowItEnded(invocation, run, result);
    if (result.outcome == Outcome::Failed)
        return exitCodeOf(result.error) == Findings ? Findings : Failed;
    return exitCodeOf(result.outcome);
}

} // namespace stopover::ctl
