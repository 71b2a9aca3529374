#include "core/change/steps.h"

#include "core/change/capturesql.h"
#include "core/change/copysql.h"
#include "core/change/early.h"
#include "core/change/foreignkeysql.h"
#include "core/change/guards.h"
#include "core/change/stagesql.h"
#include "core/change/swapguards.h"
#include "core/change/swapsql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using run::Statements;
using run::Step;
using run::Undo;
using sql::literal;

namespace {

// Bytes and rows a second of a 2-core machine, for a first estimate only.
constexpr double rebuiltBytesPerSecond = 110e6;
constexpr double indexBytesPerSecond = 250e6;
constexpr double verifyRowsPerSecond = 900e3;

double secondsFor(const Move& move, double bytesPerSecond)
{
    return static_cast<double>(move.table.totalBytes) / bytesPerSecond;
}

qint64 rowsOf(const Move& move)
{
    return move.table.estimatedRows < 0 ? -1 : qRound64(move.table.estimatedRows);
}

QString existsSql(const QString& name)
{
    return u"SELECT to_regclass("_s + literal(name) + u") IS NOT NULL"_s;
}

Statements asStatements(const QStringList& texts)
{
    Statements statements;
    for (const QString& text : texts)
        statements.append({ text });
    return statements;
}

QStringList partitionNames(const Move& move)
{
    QStringList partitions;
    for (const Partition& partition : move.layout.partitions)
        partitions.append(move.partition(partition).sql());
    return partitions;
}

} // namespace

run::LockPolicy impatient(const Move& move)
{
    return { .attempts = swapAttempts, .timeoutMs = std::min(400, move.server.deadlockTimeoutMs / 2) };
}

Step stageStep(const Move& move)
{
    Step step;
    step.slug = u"stage"_s;
    step.titleArgs = { move.partitioned.kept.display(), QString::number(move.layout.partitions.size()) };
    step.lock = u"ACCESS SHARE"_s;
    step.recoveryPoint = u"schema"_s;
    step.statements = stageStatements(move);
    step.estimatedSeconds = static_cast<double>(move.layout.partitions.size()) * 0.005;
    step.postcondition =
        u"SELECT to_regclass(%1) IS NOT NULL OR (SELECT position FROM stopover.run WHERE target_oid = %2"
        " ORDER BY id DESC LIMIT 1) <> %3"_s.arg(literal(move.partitioned.kept.sql()), QString::number(move.table.oid),
                                                 literal(run::wordOf(run::RunState::Source)));
    if (hasEarlyKeys(move))
        step.lockPolicy = impatient(move);
    return step;
}

QList<Step> partitionSteps(const Move& move)
{
    if (!hasEarlyKeys(move))
        return {};
    Step each;
    each.slug = u"partitions"_s;
    each.titleArgs = { QString::number(move.layout.partitions.size()) };
    each.units = partitionUnits(move);
    each.params = run::UnitsParams {};
    each.lockPolicy = impatient(move);
    each.estimatedSeconds = static_cast<double>(move.layout.partitions.size()) * 0.01;
    Step furnish;
    furnish.slug = u"furnish"_s;
    furnish.titleArgs = { move.partitioned.kept.display() };
    furnish.statements = furnishStatements(move);
    return { each, furnish };
}

Step captureStep(const Move& move)
{
    Step step;
    step.slug = u"capture"_s;
    step.titleArgs = { move.live.display() };
    step.lock = u"SHARE ROW EXCLUSIVE"_s;
    step.statements = asStatements(workTables(move)) + captureObjects(move, Direction::Forward)
        + captureObjects(move, Direction::Reverse) + armCapture(move, Direction::Forward, move.live);
    step.lockPolicy.attempts = swapAttempts;
    step.estimatedSeconds = 0.1;
    step.postcondition = existsSql(move.log(Direction::Forward).sql());
    return step;
}

Step copyStep(const Move& move)
{
    const bool byRange = move.server.version >= 140000 && move.table.accessMethod == "heap"_L1
        && move.spec.copy == CopyMethod::Automatic;
    Step step;
    step.slug = u"copy"_s;
    step.titleArgs = { move.live.display(), move.partitioned.kept.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.params = run::CopyParams { .order = byRange ? run::CopyOrder::Blocks : run::CopyOrder::Keys,
                                    .batchRows = move.spec.batchRows,
                                    .rows = rowsOf(move),
                                    .target = move.live.display(),
                                    .range = rangeQueries(move),
                                    .keyset = keysetQueries(move),
                                    .silent = move.silent ? std::optional(true) : std::nullopt };
    step.estimatedRows = rowsOf(move);
    step.estimatedSeconds = secondsFor(move, rebuiltBytesPerSecond);
    return step;
}

Step indexStep(const Move& move)
{
    Step step;
    step.slug = u"indexes"_s;
    step.titleArgs = { QString::number(move.table.indexes.size()), QString::number(move.layout.partitions.size()) };
    step.params = run::UnitsParams {};
    step.units = indexUnits(move);
    step.lockPolicy.timeoutMs = 60'000;
    step.estimatedSeconds =
        secondsFor(move, indexBytesPerSecond) * static_cast<double>(std::max<qsizetype>(1, move.table.indexes.size()));
    return step;
}

Step withWayBack(Step step, const Move& move)
{
    step.units.append(armCapture(move, Direction::Reverse, move.partitioned.kept) + earlyTriggers(move));
    return step;
}

Step analyzeStep(const Move& move)
{
    Step step;
    step.slug = u"analyze"_s;
    step.titleArgs = { move.partitioned.kept.display() };
    step.statements = { { u"ANALYZE (SKIP_LOCKED) "_s + move.partitioned.kept.sql() } };
    step.params = run::AnalyzeParams { .partitions = partitionNames(move) };
    step.estimatedSeconds = 0.5;
    return step;
}

Step replayStep(const Move& move, Direction direction)
{
    Step step;
    step.slug = u"replay"_s;
    step.titleArgs = { move.live.display(), move.keptSide(direction).kept.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.params = run::ReplayParams { .target = move.live.display(), .queries = replayQueries(move, direction) };
    return step;
}

Step materializedViewStep(const Move& move)
{
    Step step;
    step.slug = u"matviews"_s;
    step.titleArgs = { QString::number(rebuiltViews(move).size()) };
    step.statements = materializedViewStatements(move);
    return step;
}

Step refreshStep(const Move& move, Direction direction)
{
    Step step;
    step.slug = u"refresh"_s;
    step.titleArgs = { QString::number(rebuiltViews(move).size()) };
    for (const catalog::Dependent& view : move.table.dependents) {
        if (!rebuiltViews(move).contains(view.name.sql()) || !view.populated)
            continue;
        const sql::QualifiedName kept = direction == Direction::Forward
            ? sql::QualifiedName { move.stageSchema, view.name.name }
            : sql::QualifiedName { move.original.kept.schema, sql::derivedName(view.name.name, move.suffix) };
        step.statements.append({ u"REFRESH MATERIALIZED VIEW "_s + kept.sql() });
    }
    return step;
}

Step verifyStep(const Move& move, Direction direction)
{
    const sql::QualifiedName kept = move.keptSide(direction).kept;
    Step step;
    step.slug = u"verify"_s;
    step.titleArgs = { move.live.display(), kept.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.recoveryPoint = u"data"_s;
    step.params = run::VerifyParams { .target = move.live.display(),
                                      .partitions = partitionNames(move),
                                      .partitionedIsLive = direction == Direction::Reverse,
                                      .original = direction == Direction::Forward ? move.live.sql() : kept.sql(),
                                      .originalOid = move.table.oid,
                                      .rows = rowsOf(move),
                                      .byRange = move.server.version >= 140000 && move.table.accessMethod == "heap"_L1,
                                      .queries = verifyQueries(move, direction),
                                      .replay = replayQueries(move, direction) };
    step.estimatedRows = rowsOf(move);
    step.estimatedSeconds = static_cast<double>(std::max<qint64>(0, rowsOf(move))) / verifyRowsPerSecond;
    return step;
}

Step carryStep(const Move& move, Direction direction, const BringAlong& along)
{
    Step step;
    step.slug = u"carry"_s;
    step.titleArgs = { move.live.display(), move.keptSide(direction).kept.display() };
    run::Statements first = along.capture;
    if (direction == Direction::Reverse)
        first += watchPartitions(move);
    if (!first.isEmpty()) {
        step.lock = u"SHARE ROW EXCLUSIVE"_s;
        // On its own: what follows may take long, and nobody waits for that.
        step.units.append(first);
        step.params = run::UnitsParams {};
    }
    step.statements = along.before;
    step.lockPolicy = impatient(move);
    step.estimatedSeconds = 0.1;
    return step;
}

std::optional<Step> completeStep(const Move& move, Direction direction, const BringAlong& along)
{
    if (along.after.isEmpty())
        return std::nullopt;
    Step step;
    step.slug = u"complete"_s;
    step.titleArgs = { move.keptSide(direction).kept.display(), along.objects.join(u", "_s) };
    step.statements = along.after;
    step.lockPolicy.attempts = swapAttempts;
    step.estimatedSeconds = secondsFor(move, indexBytesPerSecond);
    return step;
}

Step swapStep(const Move& move, Direction direction, const Structure& structure)
{
    const bool forward = direction == Direction::Forward;
    Step step;
    step.slug = u"swap"_s;
    step.titleArgs = { move.live.display(), forward ? move.original.kept.display() : move.partitioned.kept.display() };
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.undo = Undo::KeepsWrites;
    step.pointOfNoReturn = true;
    step.needsConfirmation = true;
    step.statements = swapStatements(move, direction);
    step.leadsTo = forward ? run::RunState::Swapped : run::RunState::RolledBack;
    step.lockPolicy = impatient(move);
    step.params = run::SwapParams { .target = move.live.display(),
                                    .budgetMs = move.spec.lockBudgetMs,
                                    .locks = swapLocks(move, direction),
                                    .guards = swapGuards(move, direction, structure),
                                    .queries = replayQueries(move, direction),
                                    .verify = verifyQueries(move, direction) };
    if (isAccepted(u"snapshot.old", move.spec.accept))
        std::get<run::SwapParams>(step.params).acceptsOldSnapshots = true;
    step.estimatedSeconds = 0.05;
    return step;
}

QList<Step> dropKeySteps(const Move& move, Direction direction)
{
    Step step;
    step.slug = u"drop_keys"_s;
    step.lock = u"ACCESS EXCLUSIVE"_s;
    step.undo = Undo::KeepsWrites;
    // Nobody is waited for while they are missing.
    step.needsConfirmation = true;
    step.units = dropKeyUnits(move);
    step.titleArgs = { QString::number(step.units.size()) };
    step.params = run::UnitsParams {};
    step.lockPolicy = impatient(move);
    return direction == Direction::Forward || step.units.isEmpty() ? QList<Step>() : QList<Step> { step };
}

QList<Step> constraintSteps(const Move& move, Direction direction)
{
    QList<Step> steps;
    Step late;
    late.slug = u"foreign_keys"_s;
    late.lock = u"SHARE ROW EXCLUSIVE"_s;
    late.undo = Undo::KeepsWrites;
    late.units = lateKeyUnits(move, direction);
    late.titleArgs = { QString::number(late.units.size()) };
    late.params = run::UnitsParams {};
    late.lockPolicy = impatient(move);
    if (!late.units.isEmpty())
        steps.append(late);
    Step step;
    step.slug = u"constraints"_s;
    step.lock = u"SHARE UPDATE EXCLUSIVE"_s;
    step.undo = Undo::KeepsWrites;
    step.units = validateUnits(move, direction);
    step.statements = adoptForeignKeys(move, direction);
    step.titleArgs = { QString::number(step.units.size()) };
    step.params = run::UnitsParams {};
    step.lockPolicy = { .attempts = swapAttempts, .timeoutMs = 2000 };
    if (!step.units.isEmpty() || !step.statements.isEmpty())
        steps.append(step);
    return steps;
}

} // namespace stopover::change
