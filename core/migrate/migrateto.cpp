#include "core/migrate/migrateto.h"

#include "core/migrate/alembicrender.h"
#include "core/migrate/executors.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

/// The phases of one run, each to its end.
Result<run::RunResult> runPhases(pg::Connection& connection, const pg::Settings& settings,
                                 const revision::Project& project, const NextRun& next, RunId id,
                                 const MigrateOptions& options)
{
    run::Control own;
    run::RunResult result;
    if (options.beforeRun) {
        STOPOVER_TRY(options.beforeRun(connection, next.plan));
    }
    for (const run::Phase phase : next.phases) {
        run::Runner runner({ .settings = settings,
                             .run = id,
                             .phase = phase,
                             .executors = executors(project.config),
                             .options = options.run,
                             .confirmation = *run::Confirmation::typed(next.plan.target, next.plan.target) },
                           options.control == nullptr ? own : *options.control, options.sink);
        result = runner.run();
        if (result.outcome != Outcome::Succeeded)
            return result;
    }
    if (options.afterRun) {
        STOPOVER_TRY(options.afterRun(connection, next.plan));
    }
    return result;
}

} // namespace

Result<MigrateOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project,
                                 revision::Direction direction, const QString& target, const MigrateOptions& options)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY_ASSIGN(const VersionTable table, readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(const revision::Path path,
                        direction == revision::Direction::Up
                            ? revision::planUpgrade(project.graph, target, table.rows)
                            : revision::planDowngrade(project.graph, target, table.rows));
    QStringList revisions;
    for (const revision::PathStep& step : path.steps)
        revisions.append(step.revision);
    return applyRevisions(settings, project, direction, revisions, options);
}

Result<MigrateOutcome> applyRevisions(const pg::Settings& settings, const revision::Project& project,
                                      revision::Direction direction, QStringList revisions,
                                      const MigrateOptions& options)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    PlanOptions planning { .now = QDateTime::currentDateTimeUtc() };
    MigrateOutcome outcome;
    while (!revisions.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const VersionTable table, readVersionTable(connection, project.config));
        STOPOVER_TRY_ASSIGN(const revision::Path path,
                            revision::planSteps(project.graph, direction, revisions, table.rows));
        if (project.config.kind == revision::ProjectKind::Alembic && planning.rendered.isEmpty()) {
            STOPOVER_TRY_ASSIGN(planning.rendered, renderRevisions(project, path.steps, settings));
        }
        STOPOVER_TRY_ASSIGN(const NextRun next, planNextRun(connection, settings, project, path, planning));
        if (next.plan.blocked())
            return Failure(ErrorCode::Blocked, next.plan.blockers());
        outcome.losses += next.losses;
        outcome.run = next.existing.value_or(RunId {});
        if (!next.existing) {
            STOPOVER_TRY_ASSIGN(outcome.run, run::journal::createRun(connection, next.plan));
        }
        ++outcome.runs;
        STOPOVER_TRY_ASSIGN(outcome.result, runPhases(connection, settings, project, next, outcome.run, options));
        if (outcome.result.outcome != Outcome::Succeeded)
            return outcome;
        revisions.remove(0, next.revisions);
    }
    return outcome;
}

} // namespace stopover::migrate
