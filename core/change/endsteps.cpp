#include "core/change/brakesql.h"
#include "core/change/capturesql.h"
#include "core/change/stagesql.h"
#include "core/change/steps.h"
#include "core/change/swapsql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statements;
using run::Step;
using run::Undo;
using sql::literal;

namespace {

Statements dropWorkTables(const Move& move)
{
    Statements statements = dropCapture(move, Direction::Forward);
    statements.append(dropCapture(move, Direction::Reverse));
    statements.append(dropBrake(move));
    statements.append({ u"DROP TABLE IF EXISTS "_s + move.touched().sql() });
    return statements;
}

/// The triggers of TRUNCATE, which each partition has of its own.
Step releaseStep(const Move& move)
{
    Step step;
    step.slug = u"release"_s;
    step.titleArgs = { QString::number(move.layout.partitions.size()) };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.undo = Undo::FromBackup;
    for (const Partition& partition : move.layout.partitions)
        step.units.append(disarmPartition(move, move.partition(partition)));
    step.params = run::UnitsParams {};
    step.lockPolicy = impatient(move);
    return step;
}

/// Each partition of the shadow table; whatever else has its name by now stays.
Step dropPartitionsStep(const Move& move)
{
    Step step;
    step.slug = u"drop_partitions"_s;
    step.titleArgs = { QString::number(move.layout.partitions.size()) };
    for (const Partition& partition : move.layout.partitions) {
        const QString name = move.partition(partition).sql();
        step.units.append({ { sql::doBlock(
            u"BEGIN IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = pg_catalog.to_regclass(%1) AND"
            " inhrelid = pg_catalog.to_regclass(%2)) THEN DROP TABLE %3; END IF; END"_s.arg(
                literal(move.partitioned.kept.sql()), literal(name), name)) } });
    }
    step.params = run::UnitsParams {};
    step.lockPolicy = impatient(move);
    return step;
}

/// From here on the way back is closed: what is written is not logged any more, and a rollback would see that.
Step restStep(const Move& move)
{
    Step step;
    step.slug = u"rest"_s;
    step.titleArgs = { move.live.display() };
    step.undo = Undo::FromBackup;
    step.statements = { restCapture(move, Direction::Reverse), forgetCapture(move, Direction::Reverse) };
    return step;
}

/// The live table first, for a moment; what takes long comes once it is let go.
Step disarmStep(const Move& move)
{
    Step step;
    step.slug = u"disarm"_s;
    step.titleArgs = { move.live.display() };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.statements = { disarmCapture(move, Direction::Forward) };
    step.statements.append(releaseBrake(move.live));
    step.statements.append(dropCapture(move, Direction::Forward));
    step.lockPolicy = impatient(move);
    return step;
}

/// Row triggers on all partitions fall with that of the parent.
Step releaseParentStep(const Move& move)
{
    Step step;
    step.slug = u"release_parent"_s;
    step.titleArgs = { move.live.display() };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.undo = Undo::FromBackup;
    step.statements = { disarmCapture(move, Direction::Reverse) };
    step.statements.append(releaseBrake(move.live));
    step.lockPolicy = impatient(move);
    return step;
}

/// Once: what follows is the rest of what was agreed to.
QList<Step> confirmedFirst(QList<Step> steps)
{
    for (Step& step : steps)
        step.needsConfirmation = &step == &steps.first();
    return steps;
}

Step finishStep(const Move& move)
{
    Step step;
    step.slug = run::wordOf(run::Phase::Finish);
    step.titleArgs = { move.original.kept.display() };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.undo = Undo::FromBackup;
    step.needsConfirmation = true;
    step.statements = { disarmCapture(move, Direction::Reverse) };
    step.statements.append(releaseBrake(move.live));
    for (auto view = move.table.dependents.crbegin(); view != move.table.dependents.crend(); ++view) {
        if (rebuiltViews(move).contains(view->name.sql()))
            step.statements.append(
                { u"DROP MATERIALIZED VIEW IF EXISTS "_s
                  + sql::QualifiedName { move.original.kept.schema, sql::derivedName(view->name.name, move.suffix) }
                        .sql() });
    }
    step.statements.append({ u"DROP TABLE IF EXISTS "_s + move.original.kept.sql() });
    step.statements.append({ u"DROP SCHEMA IF EXISTS "_s + sql::quoted(move.stageSchema) });
    step.statements.append(dropWorkTables(move));
    step.statements.append(
        { u"UPDATE stopover.migration_backups SET state = 'dropped', dropped_at = clock_timestamp() WHERE "
          "backup_table = "_s
          + literal(move.original.kept.display()) });
    step.leadsTo = run::RunState::Finished;
    step.lockPolicy.attempts = swapAttempts;
    return step;
}

Step abortStep(const Move& move)
{
    Step step;
    step.slug = run::wordOf(run::Phase::Abort);
    step.titleArgs = { move.live.display() };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.needsConfirmation = true;
    step.statements = { disarmCapture(move, Direction::Forward) };
    // Of partitions that somebody has detached from the copy, too.
    step.statements.append(disarmCapture(move, Direction::Reverse));
    step.statements.append(releaseBrake(move.live));
    step.statements.append(dropStageStatements(move));
    step.statements.append(dropWorkTables(move));
    if (move.spec.backup == BackupKind::Table) {
        step.statements.append({ u"DROP TABLE IF EXISTS "_s + move.backup.sql() });
        step.statements.append(
            { u"UPDATE stopover.migration_backups SET state = 'dropped', dropped_at = clock_timestamp() WHERE "
              "backup_table = "_s
              + literal(move.backup.display()) });
    }
    step.leadsTo = run::RunState::Aborted;
    step.lockPolicy.attempts = swapAttempts;
    return step;
}

} // namespace

bool endsInPieces(const Move& move)
{
    // Up to so many are worked on in one transaction: locks and time that nobody notices.
    constexpr qsizetype fewPartitions = 100;
    return move.layout.partitions.size() > fewPartitions;
}

QList<Step> finishSteps(const Move& move)
{
    QList<Step> steps;
    if (endsInPieces(move))
        steps = { restStep(move), releaseStep(move), releaseParentStep(move) };
    steps.append(finishStep(move));
    return confirmedFirst(steps);
}

QList<Step> abortSteps(const Move& move)
{
    QList<Step> steps;
    if (endsInPieces(move))
        steps = { disarmStep(move), dropPartitionsStep(move) };
    steps.append(abortStep(move));
    return confirmedFirst(steps);
}

} // namespace stopover::change
