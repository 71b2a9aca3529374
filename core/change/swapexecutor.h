#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Makes the other table live, in one short transaction under ACCESS EXCLUSIVE: replays the remaining log, compares
/// what was replayed since verification, and swaps names, keys, views, triggers, sequences and grants. Waits for the
/// lock for less than the server's deadlock_timeout, so that the application is never the deadlock victim, and retries
/// a bounded number of times, reporting who blocks. The lock is held for SwapParams::budgetMs at most: an attempt that would
/// take longer is given up, with nothing changed, and the next has less to do. Errors: CatchUpStalled, LockBudget.
class SwapExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
    Result<bool> keepUp(run::StepContext& context) const override;
    Result<std::optional<run::Revision>> revised(const pg::Settings& settings, const run::Plan& plan, run::Phase phase,
                                                 bool midway) const override;
};

} // namespace stopover::change
