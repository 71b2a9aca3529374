#pragma once

#include "core/run/stepcontext.h"

#include <functional>

namespace stopover::run {

struct RetryPolicy
{
    int attempts = LockPolicy().attempts;
    std::chrono::milliseconds lockTimeout { LockPolicy().timeoutMs };
    std::chrono::milliseconds firstSleep { 100 };
    std::chrono::milliseconds longestSleep { 5000 };
};

/// The policy that a step asks for.
RetryPolicy retryPolicyOf(const Step& step);

/// Calls `attempt` until it succeeds, fails with an error that a retry cannot fix, or the attempts are used up. Sleeps
/// between calls, longer each time and with jitter, so that two contenders do not collide again.
///
/// Only lock timeouts, deadlocks and serialization failures are retried; never a COMMIT in doubt. After the last
/// attempt a lock timeout becomes ErrorCode::LockTimeout.
Result<void> retryTransient(StepContext& context, const RetryPolicy& policy,
                            const std::function<Result<void>(int number)>& attempt);

/// Likewise, for whatever `mayPass` says; it is asked once for each failed attempt.
Result<void> retryWhile(StepContext& context, const RetryPolicy& policy,
                        const std::function<bool(const Error& error)>& mayPass,
                        const std::function<Result<void>(int number)>& attempt);

} // namespace stopover::run
