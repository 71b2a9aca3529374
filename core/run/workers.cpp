#include "core/run/workers.h"

#include <thread>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

Result<void> workOnce(StepContext& context, int number, const std::atomic<bool>& failed,
                      const std::function<Result<void>(Worker&)>& body)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, context.openSession(u"worker-"_s + QString::number(number)));
    const Control::Lease lease(context.steering(), connection);
    Worker worker { connection, number, failed };
    return body(worker);
}

} // namespace

Error decidingError(const Error& earlier, const Error& later)
{
    return later.code == ErrorCode::CommitInDoubt ? later : earlier;
}

Result<void> runWorkers(StepContext& context, int count, const std::function<Result<void>(Worker&)>& body)
{
    std::atomic<bool> failed { false };
    std::mutex mutex;
    std::optional<Error> error;
    {
        std::vector<std::jthread> threads;
        for (int number = 1; number <= count; ++number) {
            threads.emplace_back([&, number] {
                const Result<void> done = workOnce(context, number, failed, body);
                if (done)
                    return;
                const std::lock_guard lock(mutex);
                error = error ? decidingError(*error, done.error()) : done.error();
                failed.store(true);
            });
        }
    }
    if (error)
        return Failure(*error);
    return {};
}

} // namespace stopover::run
