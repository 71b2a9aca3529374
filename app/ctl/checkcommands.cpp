#include "app/ctl/journalnote.h"
#include "app/ctl/planprint.h"
#include "app/ctl/preflight.h"
#include "app/ctl/runchoice.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/specinput.h"
#include "core/base/readfile.h"
#include "core/change/planner.h"
#include "core/run/journalschema.h"
#include "core/run/planjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What is to be checked: a specification, named tables, an SQL file, or the database as it is.
struct Asked
{
    checks::Subject subject;
    run::Plan plan; ///< of a specification; its findings are shown as well
};

Result<Asked> askedFor(Context& context, pg::Connection& connection, const pg::Settings& settings)
{
    Asked asked;
    const Arguments& arguments = context.arguments;
    if (arguments.has(u"plan"_s)) {
        STOPOVER_TRY_ASSIGN(const change::Spec spec, specIn(arguments, arguments.value(u"plan"_s)));
        STOPOVER_TRY_ASSIGN(asked.plan, change::makePlan(settings, spec, QDateTime::currentDateTimeUtc()));
        STOPOVER_TRY_ASSIGN(asked.subject, preflight::subjectOf(connection, asked.plan));
        return asked;
    }
    if (arguments.has(u"table"_s)) {
        STOPOVER_TRY_ASSIGN(const QList<sql::QualifiedName> tables,
                            sql::QualifiedName::parseList(arguments.value(u"table"_s)));
        STOPOVER_TRY_ASSIGN(asked.subject, checks::subjectOf(connection, tables));
    }
    if (arguments.has(u"script"_s)) {
        STOPOVER_TRY_ASSIGN(const QByteArray script, readFile(arguments.value(u"script"_s), limits::script));
        run::Plan plan;
        run::Step step { .slug = u"sql"_s };
        step.statements = { { .sql = QString::fromUtf8(script) } };
        plan.phases.insert(run::Phase::Apply, { step });
        const checks::Subject tables = asked.subject;
        STOPOVER_TRY_ASSIGN(asked.subject, preflight::subjectOf(connection, plan));
        asked.subject.tables += tables.tables;
        asked.subject.tableNames += tables.tableNames;
    }
    return asked;
}

} // namespace

Result<ExitCode> preflight(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(const Asked asked, askedFor(context, connection, settings));
    STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, projectFolder(context.arguments)));
    STOPOVER_TRY_ASSIGN(const QList<preflight::SignOff> ticks,
                        preflight::signOffsFrom(context.arguments.value(u"sign-off"_s)));
    STOPOVER_TRY_ASSIGN(
        const preflight::PreflightResult passage,
        preflight::examine(connection, asked.subject, policy, { ticks, context.arguments.value(u"override"_s) }));
    const bool open = passage.open() && !asked.plan.blocked();
    if (context.console.json()) {
        QJsonArray findings;
        for (const run::Finding& finding : asked.plan.findings)
            findings.append(run::toJson(finding));
        context.console.printJson({ { u"passed"_s, open },
                                    { u"environment"_s, policy.environment },
                                    { u"checks"_s, checksJson(passage.results) },
                                    { u"findings"_s, findings } });
    } else {
        printChecks(context.console, passage.results, true);
        printFindings(context.console, asked.plan, FindingsTo::Output);
        context.console.print(say(open ? "No check blocks the run." : "The run is blocked."));
    }
    return open ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> health(Context& context)
{
    const bool writes = context.arguments.has(u"save-baseline"_s);
    STOPOVER_TRY_ASSIGN(pg::Connection connection, writes ? connectToWrite(context) : connectTo(context));
    STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, projectFolder(context.arguments)));
    if (writes) {
        STOPOVER_TRY(run::journal::install(connection));
        STOPOVER_TRY(preflight::saveBaseline(connection, RunId { 0 }, policy));
        context.console.note(say("Saved as the baseline for \"stopoverctl health\"."));
        return ExitCode::Done;
    }
    STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(const QList<checks::CheckResult> results, preflight::health(connection, policy));
    const bool healthy = checks::passed(results);
    const auto regressions = std::ranges::count_if(results, &checks::CheckResult::isNew);
    if (context.console.json()) {
        context.console.printJson({ { u"healthy"_s, healthy },
                                    { u"regressions"_s, static_cast<qint64>(regressions) },
                                    { u"checks"_s, checksJson(results) } });
    } else {
        printChecks(context.console, results, true);
        context.console.print(say("Worse than the baseline: %1", { QString::number(regressions) }));
    }
    return healthy && regressions == 0 ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> runSignOff(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectToWrite(context));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(const QList<preflight::SignOff> ticks, preflight::signOffsFrom(context.arguments.operand(1)));
    STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, projectFolder(context.arguments)));
    STOPOVER_TRY_ASSIGN(const QStringList items, preflight::checklistOf(connection, record.id, policy));
    STOPOVER_TRY(preflight::refuseUnknownItems(ticks, items)); // all of them, or none
    QJsonArray signedOff;
    for (const preflight::SignOff& tick : ticks) {
        STOPOVER_TRY(preflight::signOff(connection, record.id, policy, tick));
        signedOff.append(QJsonObject { { u"item"_s, tick.item }, { u"name"_s, tick.name } });
        if (!context.console.json())
            context.console.print(
                say("%2 signed off \"%1\" for run %3.", { tick.item, tick.name, QString::number(record.id.value) }));
    }
    if (context.console.json())
        context.console.printJson({ { u"run"_s, record.id.value }, { u"signed_off"_s, signedOff } });
    return ExitCode::Done;
}

} // namespace stopover::ctl
