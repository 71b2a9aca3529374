#include "core/run/retry.h"

#include "core/pg/sqlstate.h"

#include <QRandomGenerator>
#include <QScopeGuard>

namespace stopover::run {

using namespace Qt::StringLiterals;

RetryPolicy retryPolicyOf(const Step& step)
{
    RetryPolicy policy;
    policy.attempts = step.lockPolicy.attempts;
    policy.lockTimeout = std::chrono::milliseconds(step.lockPolicy.timeoutMs);
    return policy;
}

Result<void> retryTransient(StepContext& context, const RetryPolicy& policy,
                            const std::function<Result<void>(int number)>& attempt)
{
    return retryWhile(context, policy, pg::isTransient, attempt);
}

Result<void> retryWhile(StepContext& context, const RetryPolicy& policy,
                        const std::function<bool(const Error& error)>& mayPass,
                        const std::function<Result<void>(int number)>& attempt)
{
    // Attempts of a part of the step do not count as those of the step.
    const auto restore = qScopeGuard([&context, outer = context.attempt()] { context.setAttempt(outer); });
    auto sleep = policy.firstSleep;
    for (int number = 1;; ++number) {
        context.setAttempt(number);
        const Result<void> done = attempt(number);
        if (done || !mayPass(done.error()))
            return done;
        if (number >= policy.attempts) {
            Error error = done.error();
            if (pg::isLockTimeout(error)) {
                error.code = ErrorCode::LockTimeout;
                error.args = { context.plan().target, QString::number(number) };
            }
            return Failure(error);
        }
        const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
        STOPOVER_TRY(context.steering().sleep(
            std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(sleep.count()) * jitter))));
        sleep = std::min(policy.longestSleep, sleep * 2);
    }
}

} // namespace stopover::run
