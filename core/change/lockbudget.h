#pragma once

#include "core/change/flow.h"
#include "core/run/stepcontext.h"

namespace stopover::change {

/// The time for which a transaction may hold a lock that everybody waits behind. The server gives each statement what
/// is left of it by its own clock, and ends the session that is silent for longer. Statements go together, so that a
/// server far away is visited a few times only. Works on the context's control session.
class LockBudget
{
public:
    /// Waits for the lock and begins when it is there. Errors: those of the statement, Cancelled.
    static Result<LockBudget> takeLock(run::StepContext& context, const run::Statement& lock,
                                       std::chrono::milliseconds budget);

    /// The rows of each, under what is left. Errors: LockBudget, Cancelled, and those of the statements.
    Result<QList<pg::Rows>> execute(const pg::Queries& queries);

    /// The statements under what is left; those without an assertion as one. Errors: as above.
    Result<void> run(const run::Statements& statements);

    /// Before the transaction ends. Errors: LockBudget.
    [[nodiscard]] Result<void> check() const;

    [[nodiscard]] std::chrono::duration<double, std::milli> held() const { return Flow::Clock::now() - m_began; }

private:
    LockBudget(run::StepContext& context, std::chrono::milliseconds budget, const QString& deadline);
    [[nodiscard]] Error exceeded() const;

    run::StepContext& m_context;
    std::chrono::milliseconds m_budget;
    pg::Query m_limit;
    Flow::Clock::time_point m_began;
};

} // namespace stopover::change
