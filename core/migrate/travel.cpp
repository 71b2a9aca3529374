#include "core/migrate/travel.h"

#include "core/migrate/alembicrender.h"
#include "core/migrate/executors.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const run::Plan& plan)
{
    QStringList rules;
    for (const run::Finding& finding : plan.findings) {
        if (finding.severity == run::Severity::Block)
            rules.append(finding.rule + u' ' + finding.object);
    }
    return rules;
}

} // namespace

Result<TravelOutcome> travel(const pg::Settings& settings, const revision::Project& project, revision::Direction direction, const QString& target,
                             const run::EventSink& sink)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(VersionTable table, readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(revision::Plan way, direction == revision::Direction::Up ? revision::planUpgrade(project.graph, target, table.rows)
                                                                                : revision::planDowngrade(project.graph, target, table.rows));
    PlanOptions options { .now = QDateTime::currentDateTimeUtc() };
    if (project.config.kind == revision::ProjectKind::Alembic && !way.steps.isEmpty()) {
        STOPOVER_TRY_ASSIGN(options.rendered, renderRevisions(project, way.steps, settings));
    }
    QStringList remaining;
    for (const revision::PlanStep& step : std::as_const(way.steps))
        remaining.append(step.revision);
    TravelOutcome outcome;
    while (!remaining.isEmpty()) {
        STOPOVER_TRY_ASSIGN(table, readVersionTable(connection, project.config));
        STOPOVER_TRY_ASSIGN(way, revision::planSteps(project.graph, direction, remaining, table.rows));
        STOPOVER_TRY_ASSIGN(const NextRun next, planNextRun(connection, settings, project, way, options));
        if (next.plan.blocked())
            return Failure(ErrorCode::Blocked, rulesOf(next.plan));
        outcome.losses += next.losses;
        outcome.run = next.existing.value_or(RunId {});
        if (!next.existing) {
            STOPOVER_TRY_ASSIGN(outcome.run, run::journal::createRun(connection, next.plan));
        }
        ++outcome.runs;
        for (const QString& leg : next.legs) {
            run::Control control;
            run::Runner runner({ .settings = settings,
                                 .run = outcome.run,
                                 .leg = leg,
                                 .executors = executors(project.config),
                                 .confirmation = *run::Confirmation::typed(next.plan.target, next.plan.target) },
                               control, sink);
            outcome.result = runner.run();
            if (outcome.result.outcome != Outcome::Succeeded)
                return outcome;
        }
        remaining.remove(0, next.revisions);
    }
    return outcome;
}

} // namespace stopover::migrate
