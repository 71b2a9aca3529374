#pragma once

#include "core/run/stepcontext.h"

namespace stopover::change {

/// Slows the writers of the live table down, a few milliseconds a statement, so that replay can follow them.
///
/// Only where Control::mayBrake() allows it. What it sets expires by itself within seconds: a client that dies leaves
/// nobody slow. The trigger goes with the swap, the abort or the finish. Works on the context's control session.
class Brake
{
public:
    Brake(run::StepContext& context, const run::ReplayQueries& queries);
    ~Brake() = default;
    Brake(const Brake&) = delete;
    Brake& operator=(const Brake&) = delete;

    /// Brakes harder, up to a limit; says so by an event and notes it. Does nothing where that is not allowed, or the
    /// plan was made by a program that had no brake.
    Result<void> press(qint64 tooMany);

    /// Renews what is set, if anything is; what is no longer allowed expires.
    Result<void> hold();

private:
    Result<void> make();
    Result<void> set();

    run::StepContext& m_context;
    const std::optional<run::BrakeQueries>& m_queries;
    int m_milliseconds = 0;
    std::chrono::steady_clock::time_point m_setAt;
    bool m_made = false;
};

} // namespace stopover::change
