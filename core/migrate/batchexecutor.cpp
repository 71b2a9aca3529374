#include "core/migrate/batchexecutor.h"

#include "core/base/crashpoint.h"
#include "core/run/retry.h"
#include "core/run/worktransaction.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

/// One batch; false when there was nothing left, and the step is marked done with that.
Result<bool> runBatch(run::StepContext& context, const run::RetryPolicy& policy)
{
    const auto started = std::chrono::steady_clock::now();
    pg::Connection& connection = context.control();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(connection, context.fence()));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = "_s + QString::number(policy.lockTimeout.count())));
    STOPOVER_TRY(
        connection.execute(u"SET LOCAL search_path = "_s + context.params<run::BatchParams>().part.searchPath));
    crashPoint("before a batch");
    STOPOVER_TRY(context.refuseWhenCancelled());
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(context.step().statements.first().sql));
    STOPOVER_TRY(connection.execute(u"SET LOCAL search_path = pg_catalog"_s));
    if (rows.affected() == 0) {
        STOPOVER_TRY(run::journal::markStepDone(connection, context.key(), context.notes()));
    }
    STOPOVER_TRY(transaction.commit());
    context.addDone(rows.affected(), std::chrono::steady_clock::now() - started);
    return rows.affected() > 0;
}

} // namespace

Result<void> BatchExecutor::execute(run::StepContext& context) const
{
    const run::RetryPolicy policy = run::retryPolicyOf(context.step());
    context.setTotal(-1, u"rows"_s);
    bool more = true;
    const auto attempt = [&](int) -> Result<void> {
        STOPOVER_TRY_ASSIGN(more, runBatch(context, policy));
        return {};
    };
    while (more) {
        STOPOVER_TRY(context.checkpoint());
        STOPOVER_TRY(run::retryTransient(context, policy, attempt));
    }
    return {};
}

} // namespace stopover::migrate
