#include "core/change/swapexecutor.h"

#include "core/base/crashpoint.h"
#include "core/change/bakereview.h"
#include "core/change/catchup.h"
#include "core/change/guards.h"
#include "core/change/lockbudget.h"
#include "core/change/oldsnapshots.h"
#include "core/pg/sqlstate.h"
#include "core/run/retry.h"
#include "core/run/sqlexecutor.h"
#include "core/run/standbycheck.h"

#include <limits>

namespace stopover::change {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 fewBeforeLock = 50;
constexpr qint64 mostUnderLock = 500;
constexpr qint64 leastUnderLock = 20;
constexpr int maxRounds = 10;
constexpr qint64 comparedTogether = 1000; ///< keys
constexpr int patientAttempts = 2; ///< behind the writers, before they are braked
constexpr auto keepUpFor = 1s;
constexpr auto promptly = 500ms; ///< what was prepared before is still good after that

Result<void> compareInSnapshots(run::StepContext& context, Replay& replay)
{
    for (bool mayBeMore = true; mayBeMore;) {
        STOPOVER_TRY(context.refuseWhenCancelled());
        // What is lost of this is compared again.
        STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                            run::WorkTransaction::begin(context.control(), context.fence(),
                                                        pg::Isolation::RepeatableRead, run::Durability::Local));
        STOPOVER_TRY_ASSIGN(mayBeMore,
                            replay.compareTouched(context.params<run::SwapParams>().verify, comparedTogether));
        STOPOVER_TRY(transaction.commit());
    }
    return {};
}

/// Compares and forgets the touched keys, some at a time in a snapshot of their own, so that few remain for the lock.
/// False: that says nothing, for the table was truncated meanwhile. An older snapshot finds it empty, too, but not yet
/// the marker.
Result<bool> settleTouched(run::StepContext& context, Replay& replay)
{
    const Result<void> compared = compareInSnapshots(context, replay);
    if (compared)
        return true;
    if (compared.error().code == ErrorCode::VerificationFailed) {
        STOPOVER_TRY_ASSIGN(const bool truncated, replay.truncated());
        if (truncated)
            return false;
    }
    return compared.failure();
}

/// The lock that everybody waits behind, and with it the budget.
Result<LockBudget> takeLock(run::StepContext& context)
{
    const auto& params = context.params<run::SwapParams>();
    // A standby that is gone must not keep the lock; the next commit of the journal waits for it, and with it for this.
    STOPOVER_TRY(context.control().execute(
        u"SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', '10s', true),"
        " set_config('synchronous_commit', 'local', true), set_config('client_min_messages', 'warning', true)"_s,
        { QString::number(context.step().lockPolicy.timeoutMs) }));
    return LockBudget::takeLock(context, params.locks.first(), std::chrono::milliseconds(params.budgetMs));
}

void noteMs(run::StepContext& context, const QString& key, std::chrono::duration<double, std::milli> time)
{
    context.note(key, time.count());
}

Result<void> swapUnderLock(run::StepContext& context, LockBudget& budget, Replay& replay, qint64 allowed)
{
    const auto& params = context.params<run::SwapParams>();
    replay.setWay([&budget](const pg::Queries& queries) { return budget.execute(queries); });
    STOPOVER_TRY(budget.run(params.locks.sliced(1) + params.guards));
    noteMs(context, u"guards_ms"_s, budget.held());
    STOPOVER_TRY_ASSIGN(const qint64 waiting, replay.backlog(allowed + 1));
    const Moment moment = underLock(context.key().phase);
    if (waiting > allowed && refuses(u"swap.backlog", moment))
        return Failure(ErrorCode::BacklogTooLarge,
                       { context.plan().target, QString::number(waiting), QString::number(allowed) });
    STOPOVER_TRY_ASSIGN(const qint64 drained, replay.drainHere());
    noteMs(context, u"drained_ms"_s, budget.held());
    if (drained > 0 && refuses(u"swap.touched", moment))
        STOPOVER_TRY(replay.compareTouched(params.verify, std::numeric_limits<int>::max()));
    context.note(u"drained"_s, drained);
    noteMs(context, u"compared_ms"_s, budget.held());
    crashPoint("swap after the drain");
    return budget.run(context.step().statements);
}

/// The journal's part of the transaction, and its end.
Result<void> commitSwap(run::StepContext& context, LockBudget& budget, run::WorkTransaction& transaction)
{
    // Up to the commit, so that the journal has it too; the event tells it with the commit.
    noteMs(context, u"lock_held_ms"_s, budget.held());
    pg::Queries journal = run::journal::stepDone(context.key(), context.step().slug, context.notes());
    if (context.step().leadsTo)
        journal.append(run::journal::runState(context.key().run, *context.step().leadsTo));
    STOPOVER_TRY(budget.execute(journal));
    crashPoint("swap before its commit");
    STOPOVER_TRY(budget.check());
    STOPOVER_TRY(transaction.commit());
    noteMs(context, u"lock_held_ms"_s, budget.held());
    return {};
}

/// Little is left to copy and to compare, so that the lock is short.
Result<void> approach(run::StepContext& context, CatchUp& catchUp, Replay& replay, qint64 allowed)
{
    const qint64 few = std::min(fewBeforeLock, allowed / 2);
    for (int round = 0; round < maxRounds; ++round) {
        STOPOVER_TRY(catchUp.until(few));
        STOPOVER_TRY_ASSIGN(const bool settled, settleTouched(context, replay));
        STOPOVER_TRY_ASSIGN(const qint64 since, replay.backlog(allowed));
        if (settled && since <= allowed / 2)
            return {};
    }
    return compareInSnapshots(context, replay);
}

/// The standby answers now, and little has come in while it was asked.
Result<void> awaitStandby(run::StepContext& context, const std::function<Result<void>()>& approachAgain)
{
    for (int round = 0; round < maxRounds; ++round) {
        STOPOVER_TRY_ASSIGN(const std::chrono::milliseconds took, run::askStandby(context));
        if (took <= promptly)
            break;
        STOPOVER_TRY(approachAgain());
    }
    return {};
}

Result<void> attemptSwap(run::StepContext& context, CatchUp& catchUp, OldSnapshots& snapshots, int attempt,
                         qint64 allowed)
{
    pg::Connection& control = context.control();
    Replay replay(control, context.params<run::SwapParams>().queries);
    STOPOVER_TRY(replay.prepare(context.params<run::SwapParams>().verify));
    const auto approachAgain = [&] { return approach(context, catchUp, replay, allowed); };
    STOPOVER_TRY(approachAgain());
    STOPOVER_TRY(snapshots.await(approachAgain));
    STOPOVER_TRY(awaitStandby(context, approachAgain));
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    context.note(u"attempts"_s, attempt);
    STOPOVER_TRY_ASSIGN(LockBudget budget, takeLock(context));
    STOPOVER_TRY(swapUnderLock(context, budget, replay, allowed));
    return commitSwap(context, budget, transaction);
}

/// Everybody waits while a lock is held for nothing, so the whole budget is not spent many times.
constexpr int maxOverBudget = 6;

} // namespace

Result<void> SwapExecutor::execute(run::StepContext& context) const
{
    if (!context.confirmation() || !context.confirmation()->covers(context.plan().target, context.control()))
        return Failure(ErrorCode::ConfirmationMissing, { context.plan().target });
    CatchUp catchUp(context, context.params<run::SwapParams>().queries);
    OldSnapshots snapshots(context);
    qint64 allowed = mostUnderLock;
    int overBudget = 0;
    int behind = 0;
    const auto mayPass = [&](const Error& error) {
        if (error.code == ErrorCode::LockBudget) {
            allowed = std::max(leastUnderLock, allowed / 2);
            return ++overBudget < maxOverBudget;
        }
        if (error.code == ErrorCode::BacklogTooLarge)
            ++behind;
        return error.code == ErrorCode::BacklogTooLarge || pg::isTransient(error);
    };
    return run::retryWhile(context, run::retryPolicyOf(context.step()), mayPass, [&](int attempt) -> Result<void> {
        if (behind >= patientAttempts)
            STOPOVER_TRY(catchUp.slowWriters());
        return attemptSwap(context, catchUp, snapshots, attempt, allowed);
    });
}

Result<bool> SwapExecutor::keepUp(run::StepContext& context) const
{
    const auto& params = context.params<run::SwapParams>();
    Replay replay(context.control(), params.queries);
    STOPOVER_TRY(replay.prepare(params.verify));
    // Whoever emptied the live table by mistake has its rows in the other one, until a person goes there.
    STOPOVER_TRY_ASSIGN(const bool truncated, replay.truncated());
    if (truncated)
        return false;
    CatchUp catchUp(context, params.queries);
    STOPOVER_TRY_ASSIGN(const qint64 left, catchUp.forAWhile(fewBeforeLock, keepUpFor));
    if (left > fewBeforeLock)
        return true;
    STOPOVER_TRY(settleTouched(context, replay));
    return false;
}

Result<std::optional<run::Revision>> SwapExecutor::revised(const pg::Settings& settings, const run::Plan& plan,
                                                           run::Phase phase, bool midway) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<BakeReview> review, reviewBake(settings, plan, phase, midway));
    if (!review)
        return std::optional<run::Revision> {};
    if (!review->obstacles.isEmpty())
        return Failure(ErrorCode::NotCarried, notCarriedArguments(plan.target, review->obstacles));
    return std::optional(run::Revision { .plan = review->plan, .carried = review->carried });
}

} // namespace stopover::change
