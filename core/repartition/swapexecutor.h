#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// Makes the kept table live, in one short transaction under ACCESS EXCLUSIVE: replays what is still
/// logged, compares what was replayed since the verification, and changes names, keys, views, triggers,
/// sequences and grants over. Waits for the lock only below the server's deadlock_timeout, so that the
/// application is never the victim, and tries again a bounded number of times, showing who blocks.
class SwapExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::repartition
