#include "ui/runs/storedrun.h"

#include "core/pg/advisorylock.h"
#include "core/pg/sqlstate.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/operation.h"
#include "core/run/runsessions.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

Result<pg::Connection> connectTo(const pg::Settings& settings)
{
    return pg::Connection::open(settings.withApplicationName(u"stopover window"_s));
}

Result<LossAmount> measure(pg::Connection& connection, const QString& table)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT c.reltuples::int8, pg_total_relation_size(c.oid) FROM pg_class c"
                                           " WHERE c.oid = to_regclass($1)"_s,
                                           { table }));
    if (rows.count() == 0)
        return LossAmount();
    return LossAmount { .rows = rows.integer(0, 0), .bytes = rows.integer(0, 1) };
}

/// A journal that an earlier program installed has no signs of life: there the session alone says whose the run is.
Result<std::optional<run::LockHolder>> holderOf(pg::Connection& connection, RunId run)
{
    auto holder = run::lockHolder(connection);
    if (holder || !pg::isUndefinedTable(holder.error()))
        return holder;
    STOPOVER_TRY_ASSIGN(const auto found, pg::holderOf(connection, run::journal::runLock));
    if (!found || !found->application.startsWith(run::journal::applicationName(run, {})))
        return std::optional<run::LockHolder>();
    return std::optional(run::LockHolder {
        .run = run, .who = found->role + u'@' + found->host, .since = found->since, .pid = found->pid });
}

StepView::State stateOf(const StoredRun& run, const run::StepRecord& step)
{
    if (step.state == run::StepState::Done)
        return StepView::State::Done;
    if (step.state == run::StepState::Failed)
        return StepView::State::Failed;
    if (step.state == run::StepState::Cancelled)
        return StepView::State::Cancelled;
    if (step.state == run::StepState::Running)
        return run.driven() ? StepView::State::Running : StepView::State::InDoubt;
    return StepView::State::Pending;
}

QString retiredOf(const run::Plan& plan)
{
    return plan.facts[u"retired"_s].toString();
}

QString say(const char* text)
{
    return QCoreApplication::translate("PhaseLoss", text);
}

/// What a phase of a restore takes and leaves.
void sayOfRestore(const StoredRun& run, run::Phase phase, LossStatement& loss)
{
    const bool inPlace = run.plan.facts[u"in_place"_s].toBool();
    if (phase == run::Phase::Rollback) {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Roll back the restore of %1?"));
        // What is kept is a list of rows, not another table like the live one.
        if (inPlace)
            loss.amount = {};
        loss.lost = { say(QT_TRANSLATE_NOOP("PhaseLoss", "Nothing. Writes made since the restore stay.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP("PhaseLoss", "The backup, so that it can be restored again.")) };
        loss.undo = inPlace ? say(QT_TRANSLATE_NOOP("PhaseLoss", "Restore the backup again."))
                            : say(QT_TRANSLATE_NOOP("PhaseLoss", "Reapply the restore."));
    } else if (phase == run::Phase::Finish) {
        loss.lost = {
            inPlace ? say(QT_TRANSLATE_NOOP(
                "PhaseLoss", "The record of the restored rows, and with it the rollback that keeps later writes."))
                    : say(QT_TRANSLATE_NOOP(
                        "PhaseLoss",
                        "The table that the restore replaced, and with it the rollback that keeps later writes."))
        };
        loss.remains = { say(QT_TRANSLATE_NOOP(
            "PhaseLoss", "The restored table with every row, the backup, and any newer rows that were kept.")) };
    } else if (phase == run::Phase::Abort) {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Discard the restored copy of %1?"));
        loss.amount = {};
        loss.lost = { say(QT_TRANSLATE_NOOP("PhaseLoss", "What the run prepared beside the live table.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP("PhaseLoss", "The live table with every row, as it is now.")) };
        loss.undo = say(QT_TRANSLATE_NOOP("PhaseLoss", "Restore the backup again."));
        loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Keep run"));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Discard the copy"));
    }
}

/// Of a finish that drops no table.
void sayOfKeeping(LossStatement& loss)
{
    loss.level = LossLevel::FromBackup;
    loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Finish, and keep %1?"));
    loss.lost = { say(QT_TRANSLATE_NOOP("PhaseLoss", "The rollback that keeps later writes.")) };
    loss.remains.prepend(say(QT_TRANSLATE_NOOP("PhaseLoss", "The retired table, as it is now.")));
    loss.undo = QString();
    loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Not now"));
    loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Finish"));
}

/// Of an operation that has no copy to discard.
void sayOfAbort(const QString& operation, LossStatement& loss)
{
    const bool ofProject = run::operationOf(operation).ofProject;
    loss.amount = {};
    loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Keep run"));
    if (operation == "ahead"_L1) {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Drop the new partitions of %1?"));
        loss.lost = { say(
            QT_TRANSLATE_NOOP("PhaseLoss", "The partitions that the run created, where they are empty.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP("PhaseLoss", "Every row, and every other partition.")) };
        loss.undo = say(QT_TRANSLATE_NOOP("PhaseLoss", "Create them again."));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Drop partitions"));
        return;
    }
    loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Abort the run on %1?"));
    loss.lost = { ofProject
                      ? say(QT_TRANSLATE_NOOP("PhaseLoss", "Nothing. Revisions that were not reached stay pending."))
                      : say(QT_TRANSLATE_NOOP("PhaseLoss", "A backup that is not finished. No row of the table.")) };
    loss.remains = { say(QT_TRANSLATE_NOOP("PhaseLoss", "What the run committed, and its copies of removed data.")) };
    loss.undo = ofProject ? say(QT_TRANSLATE_NOOP("PhaseLoss", "Plan it again on the Revisions page."))
                          : say(QT_TRANSLATE_NOOP("PhaseLoss", "Plan it again."));
    loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Abort the run"));
}

} // namespace

bool StoredRun::driven() const
{
    return record.activity == run::Activity::Running && holder && holder->run == record.id && !holderEnded;
}

bool StoredRun::silent() const
{
    return driven() && holder->isSilent();
}

bool StoredRun::interrupted() const
{
    return record.activity == run::Activity::Running && !driven();
}

bool StoredRun::open() const
{
    return record.activity != run::Activity::Idle && record.activity != run::Activity::Planned && record.unfinished();
}

Result<QList<run::RunRecord>> readRuns(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return run::listRuns(connection);
}

Result<StoredRun> readStoredRun(const pg::Settings& settings, RunId run)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    StoredRun stored;
    STOPOVER_TRY_ASSIGN(stored.record, run::readRun(connection, run));
    STOPOVER_TRY_ASSIGN(stored.plan, run::journal::planOf(connection, run));
    STOPOVER_TRY_ASSIGN(stored.steps, run::readSteps(connection, run));
    STOPOVER_TRY_ASSIGN(stored.holder, holderOf(connection, run));
    stored.holderEnded = stored.holder && stored.holder->hasEnded();
    STOPOVER_TRY_ASSIGN(stored.orphans, run::journal::orphansOf(connection, run));
    if (stored.record.state == run::RunState::Swapped || stored.record.state == run::RunState::RolledBack) {
        const auto light = change::rollbackReadiness(connection, settings, run);
        if (light)
            stored.light = *light;
        STOPOVER_TRY_ASSIGN(stored.kept, measure(connection, retiredOf(stored.plan)));
    }
    return stored;
}

Result<qint64> readKeysBehind(const pg::Settings& settings, const run::Plan& plan, run::Phase phase)
{
    const QList<run::Step> steps = plan.phases.value(phase);
    const auto replay = std::ranges::find(steps, run::StepKind::Replay, &run::Step::kind);
    if (replay == steps.end())
        return -1;
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    constexpr qint64 maxCounted = 100'000;
    const auto rows = connection.execute(std::get<run::ReplayParams>(replay->params).queries.backlog, { maxCounted });
    return rows ? rows->integer(0, 0) : qint64(-1); // the log is not there yet
}

QList<StepView> stepViews(const StoredRun& run)
{
    const run::Phase phase = run.record.phase.value_or(run::Phase::Apply);
    QList<StepView> views;
    for (const run::Step& step : run.plan.phases.value(phase))
        views.append({ .step = step });
    for (const run::StepRecord& step : run.steps) {
        if (step.phase != phase || step.pass != run.record.pass || step.no < 1 || step.no > views.size())
            continue;
        StepView& view = views[step.no - 1];
        view.state = stateOf(run, step);
        view.data = step.data;
        view.progress.seconds = step.seconds;
        view.progress.done = step.data[u"rows"_s].toVariant().toLongLong();
        view.progress.unit = u"rows"_s;
        if (step.error == run.record.error)
            view.note = text::failureText(run.record).simplified();
        else if (!step.error.isEmpty())
            view.note = text::reasonOfCode(step.error);
    }
    return views;
}

LossStatement lossOf(const StoredRun& run, run::Phase phase, const pg::Settings& settings, bool keepRetired)
{
    const QString retired = retiredOf(run.plan);
    LossStatement loss { .level = LossLevel::FromBackup, .object = run.record.target, .amount = run.kept };
    loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Not now"));
    if (phase == run::Phase::Rollback) {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Roll back %1?"));
        loss.lost = { say(QT_TRANSLATE_NOOP("PhaseLoss",
                                            "Nothing. Writes made since the swap are copied back, every row is "
                                            "compared, and the tables are swapped back.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP(
            "PhaseLoss", "The partitioned table, so that the change can be reapplied without copying.")) };
        loss.undo = say(QT_TRANSLATE_NOOP("PhaseLoss", "Reapply."));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Roll back"));
    } else if (phase == run::Phase::Reapply) {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Reapply %1?"));
        loss.lost = { say(QT_TRANSLATE_NOOP("PhaseLoss",
                                            "Nothing. Writes made since the rollback are copied over, every row is "
                                            "compared, and the tables are swapped.")) };
        loss.undo = say(QT_TRANSLATE_NOOP("PhaseLoss", "Roll back."));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Reapply"));
    } else if (phase == run::Phase::Finish) {
        loss.level = LossLevel::Final;
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Drop %1?"));
        loss.object = retired;
        loss.typedName = run.record.target;
        loss.lost = { say(
            QT_TRANSLATE_NOOP("PhaseLoss", "The retired table, and with it the rollback that keeps later writes.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP(
            "PhaseLoss", "The partitioned table with every row, and the backup table if there is one.")) };
        loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Keep table"));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Drop table"));
        loss.measure = [settings, retired]() -> Result<LossAmount> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
            return measure(connection, retired);
        };
    } else if (!run::operationOf(run.record.operation).replacesTable) {
        sayOfAbort(run.record.operation, loss);
    } else {
        loss.question = say(QT_TRANSLATE_NOOP("PhaseLoss", "Discard the copy of %1?"));
        loss.amount = {};
        loss.lost = { say(QT_TRANSLATE_NOOP(
            "PhaseLoss", "The shadow table with its partitions, and the backup table of this run.")) };
        loss.remains = { say(QT_TRANSLATE_NOOP("PhaseLoss", "The live table with every row, as it is now.")) };
        loss.undo = say(QT_TRANSLATE_NOOP("PhaseLoss", "Plan and run it again. It starts with an empty copy."));
        loss.keepText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Keep run"));
        loss.destroyText = say(QT_TRANSLATE_NOOP("PhaseLoss", "Discard the copy"));
    }
    if (run.record.operation == "restore"_L1)
        sayOfRestore(run, phase, loss);
    if (keepRetired)
        sayOfKeeping(loss);
    if (run.light && !run.light->carried.isEmpty())
        loss.dependents.append(say(QT_TRANSLATE_NOOP("PhaseLoss", "Changed since, and carried over as well: %1"))
                                   .arg(run.light->carried.join(u", "_s)));
    for (const run::Finding& obstacle : run.light ? run.light->obstacles : QList<run::Finding>())
        loss.dependents.append(text::explainFinding(obstacle));
    if (run.light && run.light->conflicts > 0)
        loss.dependents.append(say(QT_TRANSLATE_NOOP("PhaseLoss", "%1 rows would be rejected by the other table: %2"))
                                   .arg(text::grouped(run.light->conflicts), run.light->firstConflicts.join(u", "_s)));
    return loss;
}

} // namespace stopover::ui
