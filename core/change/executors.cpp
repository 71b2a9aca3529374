#include "core/change/executors.h"

#include "core/backup/backupexecutor.h"
#include "core/change/analyzeexecutor.h"
#include "core/change/attachexecutor.h"
#include "core/change/bakereview.h"
#include "core/change/copyexecutor.h"
#include "core/change/replayexecutor.h"
#include "core/change/swapexecutor.h"
#include "core/change/verifyexecutor.h"
#include "core/pg/sqlstate.h"
#include "core/run/sqlexecutor.h"
#include "core/run/unitsexecutor.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

run::Executors executors()
{
    return { { run::StepKind::Sql, std::make_shared<run::SqlExecutor>() },
             { run::StepKind::Units, std::make_shared<run::UnitsExecutor>() },
             { run::StepKind::Analyze, std::make_shared<AnalyzeExecutor>() },
             { run::StepKind::Backup, std::make_shared<backup::BackupExecutor>() },
             { run::StepKind::Copy, std::make_shared<CopyExecutor>() },
             { run::StepKind::Replay, std::make_shared<ReplayExecutor>() },
             { run::StepKind::Verify, std::make_shared<VerifyExecutor>() },
             { run::StepKind::Swap, std::make_shared<SwapExecutor>() },
             { run::StepKind::Attach, std::make_shared<AttachExecutor>() } };
}

namespace {

/// The phase that leads to the other table now.
std::optional<run::Phase> nextSwap(const run::journal::Standing& standing)
{
    const run::Situation atRest { .state = standing.state, .activity = run::Activity::Idle };
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Reapply }) {
        if (run::mayEnter(atRest, phase))
            return phase;
    }
    return std::nullopt;
}

} // namespace

Result<RollbackReadiness> changesBehind(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
    const std::optional<run::Phase> next = nextSwap(standing);
    if (!next)
        return Failure(ErrorCode::RunState,
                       { QString::number(run.value), run::wordOf(standing.state), run::wordOf(run::Phase::Rollback) });
    const QList<run::Step> phase = plan.phases.value(*next);
    const auto replay = std::ranges::find(phase, run::StepKind::Replay, &run::Step::kind);
    if (replay == phase.end())
        return Failure(ErrorCode::RunState, { QString::number(run.value), run::wordOf(standing.state), u"replay"_s });
    const run::ReplayQueries queries = std::get<run::ReplayParams>(replay->params).queries;
    constexpr qint64 maxCounted = 1'000'000;
    RollbackReadiness light;
    STOPOVER_TRY_ASSIGN(const pg::Rows behind, connection.execute(queries.backlog, { maxCounted }));
    light.keysBehind = behind.integer(0, 0);
    if (queries.age) {
        STOPOVER_TRY_ASSIGN(const pg::Rows age, connection.execute(*queries.age));
        light.secondsBehind = age.integer(0, 0);
    }
    const auto conflicts = connection.execute(queries.conflicts);
    // Of a column or table that is called otherwise now, the review says more.
    if (!conflicts && !pg::isUndefinedColumn(conflicts.error()) && !pg::isUndefinedTable(conflicts.error()))
        return conflicts.failure();
    for (int row = 0; conflicts && row < conflicts->count(); ++row) {
        light.conflicts = conflicts->integer(row, 1);
        light.firstConflicts.append(conflicts->text(row, 0));
    }
    return light;
}

Result<RollbackReadiness> rollbackReadiness(pg::Connection& connection, const pg::Settings& settings, RunId run)
{
    STOPOVER_TRY_ASSIGN(RollbackReadiness light, changesBehind(connection, run));
    STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
    const std::optional<run::Phase> next = nextSwap(standing);
    if (!next)
        return light;
    const bool midway = standing.situation().open() && standing.phase != next;
    const auto review = reviewBake(settings, plan, *next, midway);
    // In the moment of a swap nobody else can look.
    if (!review && review.error().code != ErrorCode::ReadLocked)
        return review.failure();
    if (review && *review) {
        light.carried = (*review)->carried;
        light.obstacles = (*review)->obstacles;
    }
    return light;
}

} // namespace stopover::change
