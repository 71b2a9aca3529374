#include "core/run/unitsexecutor.h"

#include "core/run/retry.h"
#include "core/run/sqlexecutor.h"
#include "core/run/workers.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

/// One row a unit; kept when an earlier attempt has already written them.
Result<qint64> writeUnits(StepContext& context)
{
    pg::Params params = context.key().params();
    params.append(context.step().units.size());
    STOPOVER_TRY(
        context.control().execute(u"INSERT INTO stopover.chunk (run, leg, pass, step, no) SELECT $1, $2, $3, $4, n"
                                  " FROM generate_series(0, $5::bigint - 1) n ON CONFLICT DO NOTHING"_s,
                                  params));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        context.control().execute(u"SELECT count(*) FROM stopover.chunk WHERE run = $1 AND leg = $2"
                                                  " AND pass = $3 AND step = $4 AND state = 'done'"_s,
                                                  context.key().params()));
    return rows.integer(0, 0);
}

/// Takes one unit that nobody works on and runs it; false when there is none left.
Result<bool> runNextUnit(StepContext& context, pg::Connection& connection)
{
    const auto started = std::chrono::steady_clock::now();
    // Its locks are not kept for a standby; the next commit of the journal waits for it, and with it for these.
    STOPOVER_TRY_ASSIGN(
        WorkTransaction transaction,
        WorkTransaction::begin(connection, context.fence(), pg::Isolation::ReadCommitted, Durability::Local));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows next,
        connection.execute(u"SELECT no FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3"
                           " AND step = $4 AND state = 'todo' ORDER BY no LIMIT 1 FOR UPDATE SKIP LOCKED"_s,
                           context.key().params()));
    if (next.count() == 0)
        return false;
    const qint64 number = next.integer(0, 0);
    const auto timeout = retryPolicyOf(context.step()).lockTimeout.count();
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = "_s + QString::number(timeout)));
    STOPOVER_TRY(context.refuseWhenCancelled());
    STOPOVER_TRY(runStatements(connection, context.step().units.at(number)));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
    pg::Params params = context.key().params();
    params.append(number);
    params.append(QString::number(took.count()));
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.chunk SET state = 'done', ms = $6::float8"
                                    " WHERE run = $1 AND leg = $2 AND pass = $3 AND step = $4 AND no = $5"_s,
                                    params));
    STOPOVER_TRY(transaction.commit());
    context.addDone(1, took);
    STOPOVER_TRY(context.pace().restBehind(took));
    return true;
}

/// What comes after all units; nobody queues behind it for longer than behind one of them.
Result<void> runLast(StepContext& context, const RetryPolicy& policy)
{
    pg::Connection& connection = context.control();
    STOPOVER_TRY_ASSIGN(
        WorkTransaction transaction,
        WorkTransaction::begin(connection, context.fence(), pg::Isolation::ReadCommitted, Durability::Local));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = "_s + QString::number(policy.lockTimeout.count())));
    STOPOVER_TRY(context.refuseWhenCancelled());
    STOPOVER_TRY(runStatements(connection, context.step().statements));
    STOPOVER_TRY(journal::markStepDone(connection, context.key(), context.notes()));
    return transaction.commit();
}

} // namespace

Result<void> UnitsExecutor::execute(StepContext& context) const
{
    STOPOVER_TRY_ASSIGN(const qint64 done, writeUnits(context));
    context.setTotal(context.step().units.size(), u"partitions"_s);
    context.setDone(done);
    const RetryPolicy policy = retryPolicyOf(context.step());
    const int workers = std::min(context.options().workers, static_cast<int>(context.step().units.size()));
    const auto work = [&](Worker& worker) -> Result<void> {
        bool more = true;
        const auto attempt = [&](int) -> Result<void> {
            STOPOVER_TRY_ASSIGN(more, runNextUnit(context, worker.connection));
            return {};
        };
        while (more && !worker.othersFailed.load()) {
            STOPOVER_TRY(context.checkpoint());
            STOPOVER_TRY(retryTransient(context, policy, attempt));
        }
        return {};
    };
    STOPOVER_TRY(runWorkers(context, workers, work));
    return retryTransient(context, policy, [&](int) { return runLast(context, policy); });
}

} // namespace stopover::run
