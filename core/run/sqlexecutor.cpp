#include "core/run/sqlexecutor.h"

#include "core/base/crashpoint.h"
#include "core/run/holder.h"
#include "core/run/retry.h"
#include "core/run/standbycheck.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

Result<void> runOne(pg::Connection& connection, const Statement& statement)
{
    crashPoint("before a statement");
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement.sql));
    return assertHolds(statement, rows);
}

Result<void> runWatched(StepContext& context)
{
    const AroundStatement& around = context.options().around;
    for (const Statement& statement : context.step().statements) {
        // What is around a statement takes its time as well.
        const auto run = [&]() -> Result<void> {
            STOPOVER_TRY(context.refuseWhenCancelled());
            return runOne(context.control(), statement);
        };
        STOPOVER_TRY(around ? around(context.control(), context.step(), statement, run) : run());
    }
    return {};
}

Result<void> runOnce(StepContext& context, const RetryPolicy& policy)
{
    pg::Connection& connection = context.control();
    const Step& step = context.step();
    const bool repeatable = std::get<SqlParams>(step.params).isolation == StepIsolation::RepeatableRead;
    const auto isolation = repeatable ? pg::Isolation::RepeatableRead : pg::Isolation::ReadCommitted;
    STOPOVER_TRY(askStandby(context));
    STOPOVER_TRY_ASSIGN(WorkTransaction transaction,
                        WorkTransaction::begin(connection, context.fence(), isolation, Durability::Local));
    // "does not exist, skipping" is no news: our own statements say IF EXISTS to be repeatable. Whoever is stopped in
    // between gives the locks back after a while.
    STOPOVER_TRY(connection.execute(
        u"SELECT set_config('lock_timeout', $1, true), set_config('client_min_messages', 'warning', true),"
        " set_config('idle_in_transaction_session_timeout', $2, true)"_s,
        { QString::number(policy.lockTimeout.count()), QString::number(Silence::current().silent.count()) }));
    STOPOVER_TRY(runWatched(context));
    if (step.leadsTo)
        STOPOVER_TRY(journal::setRunState(connection, context.key().run, *step.leadsTo));
    STOPOVER_TRY(journal::markStepDone(connection, context.key(), context.notes()));
    return transaction.commit();
}

} // namespace

Result<void> SqlExecutor::execute(StepContext& context) const
{
    const RetryPolicy policy = retryPolicyOf(context.step());
    return retryTransient(context, policy, [&](int) { return runOnce(context, policy); });
}

Result<void> assertHolds(const Statement& statement, const pg::Rows& rows)
{
    if (statement.assertion.isEmpty() || (rows.count() == 1 && rows.boolean(0, 0)))
        return {};
    Error error = Error::of(errorCodeNamed(statement.assertion));
    for (int column = 1; rows.count() == 1 && column < rows.columns(); ++column)
        error.args.append(rows.text(0, column));
    return Failure(error);
}

Result<void> runStatements(pg::Connection& connection, const Statements& statements)
{
    for (const Statement& statement : statements) {
        STOPOVER_TRY(runOne(connection, statement));
    }
    return {};
}

Result<void> runStatements(StepContext& context, const Statements& statements)
{
    for (const Statement& statement : statements) {
        STOPOVER_TRY(context.refuseWhenCancelled());
        STOPOVER_TRY(runOne(context.control(), statement));
    }
    return {};
}

} // namespace stopover::run
