#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/preflight.h"
#include "app/ctl/session.h"
#include "app/ctl/specinput.h"
#include "core/repartition/planner.h"
#include "core/run/history.h"
#include "text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("RepartitionCommand", words)

/// A table has one run at a time, and a run that kept the old table has not ended.
Result<void> refuseSecondRun(pg::Connection& connection, const QString& target)
{
    STOPOVER_TRY_ASSIGN(const auto open, run::openRunOn(connection, target));
    if (!open)
        return {};
    const QString id = QString::number(open->id.value);
    const char* words = SAY("run %1 still keeps the old table of %2; end it with \"stopoverctl run finish %1 "
                            "--confirm %2\"");
    if (open->state == run::RunState::Source)
        words = SAY("run %1 on %2 has not ended; go on with \"stopoverctl run resume %1\" or give it up with "
                    "\"stopoverctl run abort %1 --confirm %2\"");
    else if (open->state == run::RunState::RolledBack)
        words = SAY("run %1 on %2 was rolled back and keeps its partitions; go forward with \"stopoverctl run reapply "
                    "%1 --confirm %2\" or remove them with \"stopoverctl run abort %1 --confirm %2\"");
    return Failure(ErrorCode::Blocked, { translated("RepartitionCommand", words, { id, target }) });
}

Result<ExitCode> refusePlan(Context& context, const run::Plan& plan)
{
    if (context.console.json())
        context.console.printJson(planJson(plan));
    printFindings(context.console, plan, FindingsTo::Notes);
    context.console.note(translated(
        "RepartitionCommand", SAY("stopoverctl: %1 cannot be moved like this; nothing was changed."), { plan.target }));
    return ExitCode::Findings;
}

Result<RunId> createRun(pg::Connection& connection, const run::Plan& plan)
{
    STOPOVER_TRY(run::journal::install(connection));
    return run::journal::createRun(connection, plan);
}

/// A step that the plan does not have would never stop it.
Result<void> checkStopBefore(const run::Plan& plan, const QString& slug)
{
    QStringList known;
    for (const run::Step& step : plan.phases.value(run::Phase::Apply))
        known.append(step.slug);
    if (slug.isEmpty() || known.contains(slug))
        return {};
    return Failure(ErrorCode::Usage,
                   { translated("RepartitionCommand", SAY("There is no step \"%1\""), { slug }),
                     translated("RepartitionCommand", SAY("The steps are %1"), { known.join(u", "_s) }) });
}

} // namespace

Result<ExitCode> repartitionPlan(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY(excludeEachOther(arguments, u"sql"_s, u"json"_s));
    STOPOVER_TRY_ASSIGN(const repartition::Spec spec, specOf(arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, repartition::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
    if (context.console.json())
        context.console.printJson(planJson(plan));
    else if (!arguments.has(u"sql"_s))
        printPlan(context.console, plan);
    else if (plan.blocked())
        return refusePlan(context, plan);
    else
        context.console.printSql(repartition::offlineScript(plan));
    return plan.blocked() ? ExitCode::Findings : ExitCode::Done;
}

Result<ExitCode> repartitionRun(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY_ASSIGN(run::RunOptions options, runOptionsOf(arguments));
    STOPOVER_TRY_ASSIGN(const qint64 rowsPerSecond, rowsPerSecondOf(arguments));
    STOPOVER_TRY_ASSIGN(const repartition::Spec spec, specOf(arguments));
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation,
                        run::Confirmation::typed(arguments.value(u"confirm"_s), spec.table.display()));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY(refuseSecondRun(connection, spec.table.display()));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, repartition::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
    if (plan.blocked())
        return refusePlan(context, plan);
    STOPOVER_TRY(checkStopBefore(plan, options.stopBefore));
    if (!context.console.json())
        printFindings(context.console, plan, FindingsTo::Output);
    STOPOVER_TRY_ASSIGN(const preflight::PreflightResult passage, passPreflight(context, connection, plan));
    STOPOVER_TRY_ASSIGN(const RunId id, createRun(connection, preflight::underPolicy(plan, passage.policy)));
    STOPOVER_TRY(recordPreflight(connection, id, passage));
    options.beforePointOfNoReturn = preflight::swapGuard(passage);
    return exitCodeOf(drive(context,
                            { .settings = settings,
                              .run = id,
                              .phase = run::Phase::Apply,
                              .options = options,
                              .rowsPerSecond = rowsPerSecond,
                              .confirmation = confirmation }));
}

#undef SAY

} // namespace stopover::ctl
