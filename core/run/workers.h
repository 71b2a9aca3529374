#pragma once

#include "core/run/stepcontext.h"

#include <atomic>
#include <functional>

namespace stopover::run {

/// What one worker thread has: a session of its own, and word of the others.
struct Worker
{
    pg::Connection& connection;
    int number = 0;
    const std::atomic<bool>& othersFailed;
};

/// Of two errors of one step the one that decides how the run is left: an outcome that is unknown, before one that failed.
[[nodiscard]] Error decidingError(const Error& earlier, const Error& later);

/// Runs `body` on `count` threads, each with its own session that cancel() reaches, and waits for all.
///
/// Returns the first error, or one that leaves the outcome unknown; the others see Worker::othersFailed and end after their current batch.
Result<void> runWorkers(StepContext& context, int count, const std::function<Result<void>(Worker&)>& body);

} // namespace stopover::run
