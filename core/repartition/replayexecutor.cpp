#include "core/repartition/replayexecutor.h"

#include "core/repartition/replay.h"
#include "core/run/retry.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keysPerBatch = 5000;
constexpr qint64 fewEnough = 200;
constexpr int roundsWithoutProgress = 60;

} // namespace

Result<void> replayUntilSmall(run::StepContext& context, const run::ReplayQueries& queries, qint64 limit)
{
    Replay replay(context.control(), queries);
    STOPOVER_TRY(replay.prepare());
    qint64 replayed = 0;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int stuck = 0;;) {
        STOPOVER_TRY(context.checkpoint());
        const auto started = std::chrono::steady_clock::now();
        qint64 taken = 0;
        const auto attempt = [&](int) -> Result<void> {
            STOPOVER_TRY_ASSIGN(taken, replay.replayBatch(context.fence(), keysPerBatch));
            return {};
        };
        STOPOVER_TRY(run::retryTransient(context, {}, attempt));
        replayed += taken;
        context.addDone(taken, std::chrono::steady_clock::now() - started);
        STOPOVER_TRY_ASSIGN(const qint64 left, replay.backlog(keysPerBatch * 20));
        context.setTotal(replayed + left, u"keys"_s);
        if (left <= limit) {
            context.note(u"replayed"_s, replayed);
            return {};
        }
        stuck = left < best ? 0 : stuck + 1;
        best = std::min(best, left);
        if (stuck > roundsWithoutProgress)
            return Failure(ErrorCode::BacklogTooLarge,
                           { context.plan().target, QString::number(left), QString::number(limit) });
    }
}

Result<void> ReplayExecutor::execute(run::StepContext& context) const
{
    STOPOVER_TRY(replayUntilSmall(context, context.params<run::ReplayParams>().queries, fewEnough));
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(run::journal::markStepDone(context.control(), context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::repartition
