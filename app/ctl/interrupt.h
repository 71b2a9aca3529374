#pragma once

#include "core/run/control.h"

#include <thread>

namespace stopover::ctl {

/// While it lives, Ctrl+C and SIGTERM cancel the run instead of ending the program.
///
/// Must be made before other threads, since they inherit the blocked signals.
class Interrupt
{
public:
    explicit Interrupt(run::Control& control);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    int m_signals = -1;
    std::jthread m_thread;
};

} // namespace stopover::ctl
