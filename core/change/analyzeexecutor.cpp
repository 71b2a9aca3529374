#include "core/change/analyzeexecutor.h"

#include "core/run/sqlexecutor.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// SHARE UPDATE EXCLUSIVE keeps out ANALYZE, not the readers and writers of the partition, nor the parent's sampling.
Result<void> holdPartitions(const run::StepContext& context, pg::Connection& keeper)
{
    for (const QString& partition : context.params<run::AnalyzeParams>().partitions) {
        STOPOVER_TRY(keeper.execute(u"LOCK TABLE ONLY "_s + partition + u" IN SHARE UPDATE EXCLUSIVE MODE"_s));
    }
    return {};
}

} // namespace

Result<void> AnalyzeExecutor::execute(run::StepContext& context) const
{
    STOPOVER_TRY_ASSIGN(pg::Connection keeper, context.openSession(u"keeper"_s));
    STOPOVER_TRY_ASSIGN(pg::Transaction holder, pg::Transaction::begin(keeper));
    STOPOVER_TRY(holdPartitions(context, keeper));
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    // A warning for each partition that is left out would say nothing.
    STOPOVER_TRY(control.execute(u"SET LOCAL client_min_messages = error"_s));
    STOPOVER_TRY(context.refuseWhenCancelled());
    STOPOVER_TRY(run::runStatements(control, context.step().statements));
    STOPOVER_TRY(run::journal::markStepDone(control, context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::change
