#include "core/service/migrateto.h"

#include "core/migrate/alembicrender.h"
#include "core/run/journalschema.h"

namespace stopover::service {

using namespace Qt::StringLiterals;

namespace {

/// The phases of one run, each to its end; written into the journal before, unless it is there.
Result<run::RunResult> runPhases(pg::Connection& connection, const pg::Settings& settings, const migrate::NextRun& next,
                                 RunId& id, const MigrateOptions& options)
{
    run::Control own;
    const Observer observer { .control = options.control == nullptr ? own : *options.control, .event = options.sink };
    const RunService service(settings);
    Terms terms { .options = options.run, .checks = options.checks };
    if (options.confirm) {
        STOPOVER_TRY_ASSIGN(terms.confirmation, options.confirm(next.plan.target));
    }
    if (options.beforeRun) {
        STOPOVER_TRY(options.beforeRun(connection, next.plan));
    }
    run::RunResult result;
    for (const run::Phase phase : next.phases) {
        const Ended ended =
            id.isValid() ? service.enter(id, phase, terms, observer) : service.start(next.plan, terms, observer);
        id = ended.run;
        result = ended.result;
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
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
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
    migrate::PlanOptions planning { .now = QDateTime::currentDateTimeUtc() };
    MigrateOutcome outcome;
    while (!revisions.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
        STOPOVER_TRY_ASSIGN(const revision::Path path,
                            revision::planSteps(project.graph, direction, revisions, table.rows));
        if (project.config.kind == revision::ProjectKind::Alembic && planning.rendered.isEmpty()) {
            STOPOVER_TRY_ASSIGN(planning.rendered, migrate::renderRevisions(project, path.steps, settings));
        }
        STOPOVER_TRY_ASSIGN(const migrate::NextRun next,
                            migrate::planNextRun(connection, settings, project, path, planning));
        if (next.plan.blocked())
            return Failure(ErrorCode::Blocked, next.plan.blockers());
        outcome.losses += next.losses;
        outcome.run = next.existing.value_or(RunId {});
        ++outcome.runs;
        STOPOVER_TRY_ASSIGN(outcome.result, runPhases(connection, settings, next, outcome.run, options));
        if (outcome.result.outcome != Outcome::Succeeded)
            return outcome;
        revisions.remove(0, next.revisions);
    }
    return outcome;
}

} // namespace stopover::service
