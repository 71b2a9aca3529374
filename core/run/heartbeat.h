#pragma once

#include "core/run/control.h"
#include "core/run/holder.h"
#include "core/run/worktransaction.h"

#include <thread>

namespace stopover::run {

/// Writes a heartbeat for the process that drives a run, on its own session and thread, and checks that the server
/// answers.
///
/// A server that does not answer within Silence::answer is reported as silent. After Silence::silent all sessions of
/// the run are disconnected, since another Stopover may have taken the run over by then, and a call waiting on a dead
/// connection would wait for hours.
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
    [[nodiscard]] bool isAnswer(const Error& error) const;

    pg::Settings m_settings;
    Fence m_fence;
    Control& m_control;
    std::function<void(std::chrono::seconds)> m_onSilence;
    std::optional<pg::Connection> m_connection;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace stopover::run
