#include "core/change/replayexecutor.h"

#include "core/change/catchup.h"

namespace stopover::change {

namespace {

constexpr qint64 fewEnough = 200;

} // namespace

Result<void> ReplayExecutor::execute(run::StepContext& context) const
{
    CatchUp catchUp(context, context.params<run::ReplayParams>().queries);
    STOPOVER_TRY(catchUp.until(fewEnough));
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(run::journal::markStepDone(context.control(), context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::change
