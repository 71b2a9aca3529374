#pragma once

#include <functional>
#include <mutex>
#include <thread>

namespace stopover::ctl {

/// Ctrl-C, SIGTERM and the end of the terminal, as a call on a thread of their own.
///
/// The first one calls the action of the Scope that is alive; without one, and for the second, the
/// process ends at once with the exit code for cancelled. Nothing is lost by that: the journal knows.
class Interrupts
{
public:
    /// Takes over the signals of this process; there may be one object.
    Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    Interrupts(Interrupts&&) = delete;
    Interrupts& operator=(Interrupts&&) = delete;
    ~Interrupts();

    class Scope
    {
    public:
        Scope(Interrupts& interrupts, std::function<void()> action);
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        Scope(Scope&&) = delete;
        Scope& operator=(Scope&&) = delete;
        ~Scope();

    private:
        Interrupts& m_interrupts;
        std::function<void()> m_before;
    };

private:
    void listen();
    std::mutex m_mutex; ///< guards what follows
    std::function<void()> m_action;
    std::thread m_thread;
};

} // namespace stopover::ctl
