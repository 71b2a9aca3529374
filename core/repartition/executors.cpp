#include "core/repartition/executors.h"

#include "core/repartition/analyzeexecutor.h"
#include "core/repartition/backupexecutor.h"
#include "core/repartition/copyexecutor.h"
#include "core/repartition/replayexecutor.h"
#include "core/repartition/swapexecutor.h"
#include "core/repartition/verifyexecutor.h"
#include "core/run/sqlexecutor.h"
#include "core/run/unitsexecutor.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

run::Executors executors()
{
    return {
        { u"sql"_s, std::make_shared<run::SqlExecutor>() },    { u"units"_s, std::make_shared<run::UnitsExecutor>() },
        { u"analyze"_s, std::make_shared<AnalyzeExecutor>() }, { u"backup"_s, std::make_shared<BackupExecutor>() },
        { u"copy"_s, std::make_shared<CopyExecutor>() },       { u"replay"_s, std::make_shared<ReplayExecutor>() },
        { u"verify"_s, std::make_shared<VerifyExecutor>() },   { u"swap"_s, std::make_shared<SwapExecutor>() }
    };
}

Result<RollbackReadiness> rollbackReadiness(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const run::journal::Position position, run::journal::positionOf(connection, run));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
    const bool swapped = position.position == "swapped"_L1;
    if (!swapped && position.position != "rolled_back"_L1)
        return Failure(ErrorCode::RunState, { QString::number(run.value), position.position, u"rollback"_s });
    const QList<run::Step> leg = plan.legs.value(swapped ? u"rollback"_s : u"again"_s);
    const auto replay = std::ranges::find(leg, u"replay"_s, &run::Step::slug);
    if (replay == leg.end())
        return Failure(ErrorCode::RunState, { QString::number(run.value), position.position, u"replay"_s });
    const QJsonValue queries = replay->params[u"queries"_s];
    constexpr qint64 maxCounted = 1'000'000;
    RollbackReadiness light;
    STOPOVER_TRY_ASSIGN(const pg::Rows behind, connection.execute(queries[u"backlog"_s].toString(), { maxCounted }));
    light.keysBehind = behind.integer(0, 0);
    STOPOVER_TRY_ASSIGN(const pg::Rows conflicts, connection.execute(queries[u"conflicts"_s].toString()));
    for (int row = 0; row < conflicts.count(); ++row) {
        light.conflicts = conflicts.integer(row, 1);
        light.firstConflicts.append(conflicts.text(row, 0));
    }
    return light;
}

} // namespace stopover::repartition
