#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Replays logged keys until only a few are left. Errors: CatchUpStalled when the application writes faster
/// than replay can follow.
class ReplayExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::change
