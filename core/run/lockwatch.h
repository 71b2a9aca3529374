#pragma once

#include "core/run/stepcontext.h"

#include <thread>

namespace stopover::run {

/// While it lives, watches from a session of its own whether `backendPid` waits for a lock, and
/// publishes who holds it and how many sessions queue behind us. It never waits for a lock itself.
class LockWatch
{
public:
    LockWatch(StepContext& context, int backendPid, int attempt);

private:
    void watch(const std::stop_token& stop, int backendPid, int attempt);
    StepContext& m_context;
    std::jthread m_thread;
};

/// Who blocks a backend now.
Result<QList<Blocker>> blockersOf(pg::Connection& connection, int backendPid);

} // namespace stopover::run
