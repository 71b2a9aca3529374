#pragma once

#include "core/run/stepcontext.h"

#include <thread>

namespace stopover::run {

/// While it exists, watches from its own session whether any session of the run waits for a lock, and reports who holds
/// the lock and how many sessions queue behind us. Never waits for a lock itself.
class LockWatch
{
public:
    explicit LockWatch(StepContext& context);

private:
    void watch(const std::stop_token& stop);
    Result<void> look(pg::Connection& connection);
    StepContext& m_context;
    std::chrono::steady_clock::time_point m_told;
    int m_preparedOn = 0; ///< the server process that knows our statement
    std::jthread m_thread;
};

/// Who blocks a backend now, as far as the session may see it: see pg::Settings::watching().
Result<QList<Blocker>> blockersOf(pg::Connection& connection, int backendPid);

} // namespace stopover::run
