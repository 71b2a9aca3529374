#include "core/migrate/planner.h"

#include "core/base/readfile.h"
#include "core/change/planner.h"
#include "core/change/specfile.h"
#include "core/migrate/planlint.h"
#include "core/pg/writable.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/target.h"

#include <QJsonArray>

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using revision::Direction;

namespace {

bool isStructural(const revision::Project& project, const revision::PathStep& step)
{
    return project.file(step.node).kind == revision::FileKind::Structural;
}

Result<RevisionText> textOf(const revision::Project& project, const revision::PathStep& step,
                            const PlanOptions& options)
{
    const revision::RevisionFile& file = project.file(step.node);
    if (file.kind == revision::FileKind::Sql)
        return readSqlText(file.path, step.direction == Direction::Up);
    if (file.kind == revision::FileKind::Structural)
        return RevisionText { .revision = step.revision };
    const auto found = options.rendered.constFind(step.revision);
    if (found == options.rendered.constEnd())
        return Failure(ErrorCode::RevisionFileBad, { file.path, u"1"_s, u"not_rendered"_s, step.revision });
    return *found;
}

bool takesAway(const RevisionText& text)
{
    for (const RevisionPart& part : text.parts) {
        for (const QString& statement : part.statements) {
            const auto facts = risk::readStatement(statement);
            if (!facts || !facts->losses.isEmpty())
                return true;
        }
    }
    return false;
}

/// How the step is taken back: by the other direction, if the file has one, and without loss, if neither takes
/// anything away. What is not known is not promised.
run::Undo undoOf(const revision::RevisionFile& file, const revision::PathStep& step, const RevisionText& text)
{
    const bool up = step.direction == Direction::Up;
    if (file.kind != revision::FileKind::Sql) {
        const bool cannot = up
            && (file.downgrade == revision::FunctionState::Missing
                || file.downgrade == revision::FunctionState::Raises);
        return cannot ? run::Undo::None : run::Undo::FromBackup;
    }
    const auto back = readSqlText(file.path, !up);
    if (!back || back->irreversible)
        return run::Undo::None;
    return takesAway(text) || takesAway(*back) ? run::Undo::FromBackup : run::Undo::Free;
}

Result<QList<RevisionWork>> worksOf(const revision::Project& project, const revision::Path& path,
                                    const PlanOptions& options)
{
    const QList<QStringList> rows = path.rows();
    QList<RevisionWork> works;
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const revision::PathStep& step = path.steps.at(i);
        if (isStructural(project, step) && i > 0)
            break;
        const revision::RevisionFile& file = project.file(step.node);
        RevisionWork work {
            .step = step, .before = rows.at(i), .after = rows.at(i + 1), .path = file.path, .title = file.title
        };
        STOPOVER_TRY_ASSIGN(work.text, textOf(project, step, options));
        if (work.text.irreversible)
            return Failure(ErrorCode::RevisionIrreversible, { step.revision, file.path });
        work.undo = undoOf(file, step, work.text);
        works.append(work);
        if (isStructural(project, step))
            break;
    }
    return works;
}

/// Gives a run up where it stands: what was committed stays.
run::Step leaveStep()
{
    run::Step step;
    step.slug = u"cleanup"_s;
    step.leadsTo = run::RunState::Aborted;
    return step;
}

Result<void> describeTarget(pg::Connection& connection, const revision::Path& path, run::Plan& plan)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT datname, oid FROM pg_catalog.pg_database WHERE datname = current_database()"_s));
    plan.operation = path.direction == Direction::Up ? u"upgrade"_s : u"downgrade"_s;
    plan.target = rows.text(0, 0);
    plan.targetOid = rows.integer(0, 1);
    plan.specText = path.target;
    return {};
}

Result<change::Spec> specIn(const QString& path)
{
    STOPOVER_TRY_ASSIGN(const QByteArray toml, readFile(path, limits::configuration));
    return change::parseSpec(toml, path);
}

/// A bad specification anywhere on the way is found before the first revision runs.
Result<void> checkSpecs(const revision::Project& project, const revision::Path& path)
{
    for (const revision::PathStep& step : path.steps) {
        if (path.direction == Direction::Up && isStructural(project, step))
            STOPOVER_TRY(specIn(project.file(step.node).path));
    }
    return {};
}

/// No swap of a revision whose row is not on top of the others.
void guardSwap(QList<run::Step>& steps, const VersionTable& table, const RevisionWork& work)
{
    for (run::Step& step : steps) {
        if (auto* swap = std::get_if<run::SwapParams>(&step.params))
            swap->guards.append(guardRows(table, work.step.revision, work.before).last());
    }
}

/// The repartition that a structural revision asks for, with the version table's row as one more step of each phase.
Result<NextRun> planStructural(const pg::Settings& settings, const RevisionWork& work, const revision::Project& project,
                               const VersionTable& table, const PlanOptions& options)
{
    STOPOVER_TRY_ASSIGN(const change::Spec spec, specIn(work.path));
    NextRun next { .revisions = 1 };
    STOPOVER_TRY_ASSIGN(next.plan, change::makePlan(settings, spec, options.now));
    STOPOVER_TRY_ASSIGN(const revision::Path back,
                        revision::planSteps(project.graph, Direction::Down, { work.step.revision }, work.after));
    RevisionWork undo = work;
    undo.step = back.steps.first();
    undo.before = work.after;
    undo.after = work.before;
    // Asked under the lock of the swap: behind it the table would be back, and its revision still recorded.
    if (table.exists)
        guardSwap(next.plan.phases[run::Phase::Apply], table, work);
    guardSwap(next.plan.phases[run::Phase::Reapply], table, work);
    guardSwap(next.plan.phases[run::Phase::Rollback], table, undo);
    next.plan.phases[run::Phase::Apply].append(recordStep(work, table));
    if (!table.exists)
        next.plan.phases[run::Phase::Apply].last().statements.prepend(createTable(table));
    next.plan.phases[run::Phase::Reapply].append(recordStep(work, table));
    next.plan.phases[run::Phase::Rollback].append(recordStep(undo, table));
    next.plan.facts.insert(u"revision"_s, work.step.revision);
    return next;
}

/// A structural revision is undone by the run that has done it.
Result<NextRun> undoStructural(pg::Connection& connection, const RevisionWork& work)
{
    STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
    if (!installed)
        return Failure(ErrorCode::RevisionIrreversible, { work.step.revision, work.path });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT a.run, r.target, r.position FROM stopover.applied_revision a JOIN stopover.run r ON r.id = a.run"
            " WHERE a.revision = $1 AND r.operation = 'repartition'"_s,
            { work.step.revision }));
    if (rows.count() == 0 || rows.text(0, 2) == run::wordOf(run::RunState::Finished))
        return Failure(ErrorCode::RevisionIrreversible, { work.step.revision, work.path });
    NextRun next { .existing = RunId { rows.integer(0, 0) },
                   .phases = { run::Phase::Rollback, run::Phase::Abort },
                   .revisions = 1 };
    STOPOVER_TRY_ASSIGN(next.plan, run::journal::planOf(connection, *next.existing));
    return next;
}

/// What takes something away is confirmed by name: a way down, and each revision with a loss.
void askBeforeLosses(QList<run::Step>& steps, Direction direction, const QList<TableLoss>& losses)
{
    for (run::Step& step : steps) {
        const run::RevisionPart* part = step.part();
        step.needsConfirmation = part != nullptr
            && (direction == Direction::Down
                || std::ranges::find(losses, part->revision, &TableLoss::revision) != losses.end());
    }
}

Result<QList<run::Step>> backupSteps(const catalog::Database& database, const QList<TableLoss>& losses)
{
    QList<run::Step> steps;
    for (int i = 0; i < losses.size(); ++i) {
        STOPOVER_TRY_ASSIGN(const run::Step step, backupStep(database, losses.at(i), i + 1));
        steps.append(step);
    }
    return steps;
}

} // namespace

Result<NextRun> planNextRun(pg::Connection& connection, const pg::Settings& settings, const revision::Project& project,
                            const revision::Path& path, const PlanOptions& options)
{
    STOPOVER_TRY(pg::refusePooler(connection));
    STOPOVER_TRY(checkSpecs(project, path));
    STOPOVER_TRY_ASSIGN(const VersionTable table, readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(QList<RevisionWork> works, worksOf(project, path, options));
    if (isStructural(project, works.first().step))
        return path.direction == Direction::Up ? planStructural(settings, works.first(), project, table, options)
                                               : undoStructural(connection, works.first());
    NextRun next { .revisions = works.size() };
    STOPOVER_TRY(describeTarget(connection, path, next.plan));
    QList<run::Step> steps;
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(next.losses, findLosses(connection, works, options.now));
    if (options.backup) {
        STOPOVER_TRY_ASSIGN(steps, backupSteps(database, next.losses));
    }
    STOPOVER_TRY_ASSIGN(const catalog::Schema schema, catalog::readSchema(database));
    STOPOVER_TRY_ASSIGN(const PlanLint lint, lintWorks(works, schema));
    next.plan.findings = lint.findings;
    if (!options.backup && !options.rehearsal && !next.losses.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const bool wanted, run::wantsBackups(connection));
        if (wanted)
            next.plan.findings.append(
                { .severity = run::Severity::Block, .rule = u"backup.policy"_s, .object = connection.database() });
    }
    QJsonArray ids;
    for (const RevisionWork& work : works) {
        QList<run::Step> own = stepsOf(work, table);
        for (const TableLoss& loss : options.backup ? next.losses : QList<TableLoss>()) {
            if (loss.revision == work.step.revision && own.at(loss.part).kind() == run::StepKind::Sql)
                own[loss.part].statements.prepend(renewBackup(loss));
        }
        steps += own;
        ids.append(work.step.revision);
    }
    askBeforeLosses(steps, path.direction, next.losses);
    if (!table.exists) {
        const auto first = std::ranges::find(steps, works.first().step.revision, [](const run::Step& step) {
            return step.part() == nullptr ? QString() : step.part()->revision;
        });
        if (first->kind() == run::StepKind::Sql) {
            first->statements.prepend(createTable(table));
        } else {
            run::Step make;
            make.slug = u"version_table"_s;
            make.statements = { createTable(table) };
            steps.prepend(make);
        }
    }
    steps.last().leadsTo = run::RunState::Finished;
    next.plan.facts = { { u"project"_s, project.config.folder },
                        { u"section"_s, project.config.section },
                        { u"config"_s, project.config.file },
                        { u"revisions"_s, ids },
                        { u"before"_s, works.first().before.join(u',') },
                        { u"after"_s, works.last().after.join(u',') },
                        { u"grade"_s, risk::gradeName(lint.grade) },
                        { u"downtime"_s, risk::downtimeName(lint.downtime) } };
    next.plan.phases.insert(run::Phase::Apply, steps);
    next.plan.phases.insert(run::Phase::Abort, { leaveStep() });
    return next;
}

} // namespace stopover::migrate
