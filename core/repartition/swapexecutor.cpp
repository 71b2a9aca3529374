#include "core/repartition/swapexecutor.h"

#include "core/base/crashpoint.h"
#include "core/repartition/replay.h"
#include "core/repartition/replayexecutor.h"
#include "core/run/retry.h"
#include "core/run/sqlexecutor.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 fewBeforeLock = 50;
constexpr qint64 maxUnderLock = 500;

/// Keys replayed since the verification: equal on both sides, or the swap does not happen.
Result<void> compareTouched(run::StepContext& context)
{
    pg::Connection& control = context.control();
    const run::VerifyQueries& verify = context.params<run::SwapParams>().verify;
    // A handful of keys in large tables: probe their indexes. The full join of the two results has no other way.
    STOPOVER_TRY(
        control.execute(u"SELECT set_config('enable_hashjoin', 'off', true),"
                        " set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)"_s));
    STOPOVER_TRY_ASSIGN(const pg::Rows differing, control.execute(verify.touchedDiffer));
    if (differing.count() > 0) {
        QStringList keys;
        for (int row = 0; row < differing.count(); ++row)
            keys.append(differing.text(row, 0));
        return Failure(ErrorCode::VerificationFailed,
                       { context.plan().target, differing.text(0, 1), keys.join(u", "_s) });
    }
    STOPOVER_TRY(control.execute(verify.clearTouched));
    return {};
}

/// Compares and forgets the touched keys in a snapshot of their own, so that few remain for the lock.
Result<void> settleTouched(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence(), pg::Isolation::RepeatableRead));
    STOPOVER_TRY(compareTouched(context));
    return transaction.commit();
}

/// The locks of the swap, in order; afterwards nobody else writes.
Result<Clock::time_point> takeLocks(run::StepContext& context)
{
    pg::Connection& control = context.control();
    STOPOVER_TRY(
        // A standby that is gone must not keep the lock; the next commit of the journal waits for it, and with it for this.
        control.execute(u"SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', '10s', true),"
                        " set_config('synchronous_commit', 'local', true),"
                        " set_config('client_min_messages', 'warning', true)"_s,
                        { QString::number(context.step().lockPolicy.timeoutMs) }));
    const run::Statements& locks = context.params<run::SwapParams>().locks;
    STOPOVER_TRY(run::runStatements(control, locks.first(1)));
    const Clock::time_point locked = Clock::now();
    STOPOVER_TRY(run::runStatements(control, locks.sliced(1)));
    return locked;
}

void noteMs(run::StepContext& context, const QString& key, Clock::time_point since)
{
    const std::chrono::duration<double, std::milli> took = Clock::now() - since;
    context.note(key, took.count());
}

Result<void> swapUnderLock(run::StepContext& context, Replay& replay)
{
    const Clock::time_point began = Clock::now();
    pg::Connection& control = context.control();
    STOPOVER_TRY(run::runStatements(control, context.params<run::SwapParams>().guards));
    STOPOVER_TRY_ASSIGN(const qint64 waiting, replay.backlog(maxUnderLock + 1));
    if (waiting > maxUnderLock)
        return Failure(ErrorCode::BacklogTooLarge,
                       { context.plan().target, QString::number(waiting), QString::number(maxUnderLock) });
    noteMs(context, u"guards_ms"_s, began);
    STOPOVER_TRY_ASSIGN(const qint64 drained, replay.drainHere());
    noteMs(context, u"drained_ms"_s, began);
    if (drained > 0)
        STOPOVER_TRY(compareTouched(context));
    context.note(u"drained"_s, drained);
    noteMs(context, u"compared_ms"_s, began);
    crashPoint("swap after the drain");
    STOPOVER_TRY(run::runStatements(control, context.step().statements));
    if (context.step().leadsTo)
        STOPOVER_TRY(run::journal::setRunState(control, context.key().run, *context.step().leadsTo));
    return {};
}

Result<void> attemptSwap(run::StepContext& context, int attempt)
{
    const run::ReplayQueries& queries = context.params<run::SwapParams>().queries;
    pg::Connection& control = context.control();
    STOPOVER_TRY(replayUntilSmall(context, queries, fewBeforeLock));
    STOPOVER_TRY(settleTouched(context));
    Replay replay(control, queries);
    STOPOVER_TRY(replay.prepare());
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY_ASSIGN(const Clock::time_point locked, takeLocks(context));
    context.note(u"attempts"_s, attempt);
    STOPOVER_TRY(swapUnderLock(context, replay));
    // Up to the commit, so that the journal has it too; the event tells it with the commit.
    noteMs(context, u"lock_held_ms"_s, locked);
    STOPOVER_TRY(run::journal::markStepDone(control, context.key(), context.notes()));
    crashPoint("swap before its commit");
    STOPOVER_TRY(transaction.commit());
    noteMs(context, u"lock_held_ms"_s, locked);
    return {};
}

} // namespace

Result<void> SwapExecutor::execute(run::StepContext& context) const
{
    if (!context.confirmation() || !context.confirmation()->covers(context.plan().target, context.control()))
        return Failure(ErrorCode::ConfirmationMissing, { context.plan().target });
    const run::RetryPolicy policy = run::retryPolicyOf(context.step());
    return run::retryTransient(context, policy, [&](int attempt) { return attemptSwap(context, attempt); });
}

} // namespace stopover::repartition
