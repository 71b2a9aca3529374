#include "tests/support/migrations.h"

#include "core/migrate/alembicrender.h"

#include <QDir>
#include <QFile>

namespace stopover::test {

using namespace Qt::StringLiterals;

SqlProject::SqlProject()
{
    write(u"stopover.toml"_s, u"[revisions]\nlocations = [\"revisions\"]\n"_s);
}

void SqlProject::write(const QString& file, const QString& text)
{
    const QString path = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

void SqlProject::add(const QString& id, const QString& sections, const QString& parents)
{
    const QString revises = parents.isEmpty() ? m_last : parents;
    write(u"revisions/"_s + id + u".sql"_s, u"-- revision: "_s + id + u"\n-- revises: "_s + revises + u"\n-- message: "_s + id + u"\n\n"_s + sections);
    m_last = id;
}

Result<revision::Project> SqlProject::open() const
{
    revision::ProjectRequest request;
    request.folder = folder();
    return revision::openProject(request);
}

Result<MigrationOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project, revision::Direction direction, const QString& target)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(revision::Plan way, direction == revision::Direction::Up ? revision::planUpgrade(project.graph, target, table.rows)
                                                                                : revision::planDowngrade(project.graph, target, table.rows));
    migrate::PlanOptions options { .now = QDateTime::currentDateTimeUtc() };
    if (project.config.kind == revision::ProjectKind::Alembic && !way.steps.isEmpty()) {
        STOPOVER_TRY_ASSIGN(options.rendered, migrate::renderRevisions(project, way.steps, settings));
    }
    QStringList remaining;
    for (const revision::PlanStep& step : std::as_const(way.steps))
        remaining.append(step.revision);
    MigrationOutcome outcome;
    while (!remaining.isEmpty()) {
        STOPOVER_TRY_ASSIGN(table, migrate::readVersionTable(connection, project.config));
        STOPOVER_TRY_ASSIGN(way, revision::planSteps(project.graph, direction, remaining, table.rows));
        STOPOVER_TRY_ASSIGN(const migrate::NextRun next, migrate::planNextRun(connection, settings, project, way, options));
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
                                 .executors = migrate::executors(project.config),
                                 .confirmation = *run::Confirmation::typed(next.plan.target, next.plan.target) },
                               control, [](const run::Event&) {});
            outcome.result = runner.run();
            if (outcome.result.outcome != Outcome::Succeeded)
                return outcome;
        }
        remaining.remove(0, next.revisions);
    }
    return outcome;
}

QString versionRows(const pg::Settings& settings)
{
    return scalar(settings, u"SELECT coalesce(string_agg(version_num, ',' ORDER BY version_num), '') FROM public.alembic_version"_s);
}

} // namespace stopover::test
