#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/specinput.h"
#include "core/change/planner.h"
#include "core/service/openrun.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> refusePlan(Context& context, const run::Plan& plan)
{
    if (context.console.json())
        context.console.printJson(planJson(plan));
    printFindings(context.console, plan, FindingsTo::Notes);
    context.console.note(
        say("stopoverctl: %1 cannot be partitioned as planned; nothing was changed.", { plan.target }));
    return ExitCode::Findings;
}

} // namespace

Result<ExitCode> repartitionPlan(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY(excludeEachOther(arguments, u"sql"_s, u"json"_s));
    STOPOVER_TRY_ASSIGN(const change::Spec spec, specOf(arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, change::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
    if (context.console.json())
        context.console.printJson(planJson(plan));
    else if (!arguments.has(u"sql"_s))
        printPlan(context.console, plan);
    else if (plan.blocked())
        return refusePlan(context, plan);
    else
        context.console.printSql(change::offlineScript(plan));
    return plan.blocked() ? ExitCode::Findings : ExitCode::Done;
}

Result<ExitCode> repartitionRun(Context& context)
{
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const change::Spec spec, specOf(context.arguments));
    STOPOVER_TRY_ASSIGN(terms.confirmation, context.arguments.confirmation(spec.table.display()));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(service::refuseOpenRun(connection, u"repartition"_s, spec.table.display()));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, change::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
    if (plan.blocked())
        return refusePlan(context, plan);
    if (!context.console.json())
        printFindings(context.console, plan, FindingsTo::Output);
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended, drive(context, {}, [&](const service::Observer& observer) {
                            return service.start(plan, terms, observer);
                        }));
    return exitCodeOf(ended.result);
}

} // namespace stopover::ctl
