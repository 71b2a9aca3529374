#pragma once

#include "core/run/control.h"
#include "core/run/holder.h"
#include "core/run/worktransaction.h"

#include <thread>

namespace stopover::run {

/// Says in the journal, from a session and a thread of its own, that the process which drives a run is alive, and
/// listens whether the server is.
///
/// A server that does not answer within Silence::answer is said to be silent. If nothing is heard of it for
/// Silence::silent, all sessions of the run are cut, since by then somebody else may have taken the run over, and a
/// call that waits for a dead link would wait for hours.
class Heartbeat
{
public:
    /// `onSilence` is called on the heartbeat's thread, with the time since the last answer.
    Heartbeat(const pg::Settings& settings, Fence fence, Control& control,
              std::function<void(std::chrono::seconds)> onSilence);
    ~Heartbeat();
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;
    Heartbeat(Heartbeat&&) = delete;
    Heartbeat& operator=(Heartbeat&&) = delete;

    /// Whether this very process gives signs of life for the run under that epoch. From any thread.
    static bool isGivenFor(Fence fence);

private:
    void beat(const std::stop_token& stop);
    Result<void> beatOnce();

    pg::Settings m_settings;
    Fence m_fence;
    Control& m_control;
    std::function<void(std::chrono::seconds)> m_onSilence;
    std::optional<pg::Connection> m_connection;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace stopover::run
