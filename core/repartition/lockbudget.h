#pragma once

#include "core/repartition/flow.h"
#include "core/run/stepcontext.h"

namespace stopover::repartition {

/// The time for which a transaction may hold a lock that everybody waits behind. What is left of it is the server's
/// limit for the next statement; when nothing is left, nothing more is begun. Works on the context's control session.
class LockBudget
{
public:
    /// Begins now.
    LockBudget(run::StepContext& context, std::chrono::milliseconds budget);

    /// Before each statement. Errors: LockBudget.
    Result<void> arm();

    /// The statements, each under what is left. Errors: LockBudget, and those of the statements.
    Result<void> run(const run::Statements& statements);

    /// LockBudget for an error that is the server's word about this limit; any other error as it is.
    [[nodiscard]] Error explained(const Error& error) const;

    [[nodiscard]] std::chrono::duration<double, std::milli> held() const { return Flow::Clock::now() - m_began; }

private:
    [[nodiscard]] Error exceeded() const;

    run::StepContext& m_context;
    std::chrono::milliseconds m_budget;
    Flow::Clock::time_point m_began;
    Flow::Clock::time_point m_armedAt;
};

} // namespace stopover::repartition
