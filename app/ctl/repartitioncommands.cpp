#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/runleg.h"
#include "app/ctl/specflags.h"
#include "core/repartition/planner.h"
#include "core/run/history.h"
#include "ui/text/findingtext.h"
#include "ui/text/numbertext.h"
#include "ui/text/runtext.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Planned
{
    pg::Settings settings;
    run::Plan plan;
};

Result<Planned> makePlan(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const repartition::Spec spec, specOf(invocation));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY_ASSIGN(run::Plan plan, repartition::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
    return Planned { settings, std::move(plan) };
}

void printFindings(const run::Plan& plan, void (*print)(const QString&))
{
    for (const run::Finding& finding : plan.findings)
        print(u"  "_s + text::severityText(finding.severity) + u": "_s + text::explainFinding(finding) + u" ["_s + finding.rule + u']');
}

void printSteps(const run::Plan& plan)
{
    QList<QStringList> rows { { u"#"_s, u"Step"_s, u"Lock on the live table"_s, u"Undo"_s, u"About"_s } };
    int number = 0;
    for (const run::Step& step : plan.legs.value(u"forward"_s)) {
        if (step.stopLine)
            rows.append({ {}, u"---- up to here, cancelling leaves the live table untouched ----"_s });
        rows.append({ QString::number(++number), text::stepTitle(step.slug, step.titleArgs),
                      step.lock.isEmpty() ? u"none"_s : step.lock, text::undoText(step.undo),
                      step.estimatedSeconds < 0 ? QString() : text::duration(step.estimatedSeconds) });
    }
    printTable(rows, { 0, 4 });
}

void printPlan(const run::Plan& plan)
{
    printLine(u"%1: %2 rows, %3, into %4 partitions by %5"_s.arg(
        plan.target, text::grouped(plan.facts[u"rows"_s].toInteger()), text::bytes(plan.facts[u"bytes"_s].toInteger()),
        text::grouped(plan.facts[u"partitions"_s].toInteger()), plan.facts[u"strategy"_s].toString()));
    printLine(u"largest partition %1 of the average"_s.arg(text::factor(plan.facts[u"worst_share"_s].toDouble())));
    printSteps(plan);
    printFindings(plan, &printLine);
}

ExitCode executePlan(const Invocation& invocation)
{
    const Result<Planned> planned = makePlan(invocation);
    if (!planned)
        return fail(planned.error());
    const run::Plan& plan = planned->plan;
    if (invocation.has(u"sql"_s) && !plan.blocked()) {
        printLine(repartition::offlineScript(plan));
    } else if (invocation.json()) {
        QJsonObject document = plan.toJson();
        document.insert(u"blocked"_s, plan.blocked());
        printDocument(document);
    } else if (plan.legs.isEmpty()) {
        printFindings(plan, &printLine);
    } else {
        printPlan(plan);
    }
    if (plan.blocked()) {
        printMessage(u"Blocked: the plan does not run until the findings are settled."_s);
        if (invocation.has(u"sql"_s))
            printFindings(plan, &printMessage);
    }
    return plan.blocked() ? Findings : Done;
}

/// Installs the journal and writes the run; refuses a table on which another one is not settled.
Result<RunId> createRun(const Planned& planned)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(planned.settings));
    STOPOVER_TRY_ASSIGN(const auto open, run::openRunOn(connection, planned.plan.target));
    if (open)
        return Failure(ErrorCode::RunState, { QString::number(open->id.value), open->position, u"forward"_s });
    STOPOVER_TRY(run::journal::install(connection));
    return run::journal::createRun(connection, planned.plan);
}

ExitCode executeRun(const Invocation& invocation)
{
    const Result<Planned> planned = makePlan(invocation);
    if (!planned)
        return fail(planned.error());
    const auto confirmation = run::Confirmation::typed(invocation.value(u"confirm"_s), planned->plan.target);
    if (planned->plan.blocked()) {
        printMessage(u"Blocked; nothing was changed:"_s);
        printFindings(planned->plan, &printMessage);
        return Findings;
    }
    if (!confirmation)
        return fail(confirmation.error());
    const Result<RunId> run = createRun(*planned);
    if (!run)
        return fail(run.error());
    if (invocation.json())
        printJsonLine({ { u"event"_s, u"planned"_s }, { u"run"_s, run->value }, { u"target"_s, planned->plan.target } });
    else
        printMessage(u"Run %1: %2"_s.arg(run->value).arg(planned->plan.target));
    return runLeg(invocation, planned->settings, *run, u"forward"_s, *confirmation);
}

} // namespace

QList<Command> repartitionCommands()
{
    return { { .name = u"repartition plan"_s,
               .arguments = u"SPEC"_s,
               .summary = u"Show what would be done; changes nothing"_s,
               .mostArguments = 1,
               .options = specOptions() + QStringList { u"sql"_s },
               .execute = executePlan },
             { .name = u"repartition run"_s,
               .arguments = u"SPEC --confirm SCHEMA.TABLE"_s,
               .summary = u"Move the table into partitions"_s,
               .mostArguments = 1,
               .options = specOptions()
                   + QStringList { u"confirm"_s, u"workers"_s, u"stop-before"_s, u"rows-per-second"_s },
               .execute = executeRun } };
}

} // namespace stopover::ctl
