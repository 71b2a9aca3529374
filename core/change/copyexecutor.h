#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Copies the live table into the stage, each chunk with its journal row in a transaction of its own;
/// keys that capture has logged are left to replay. By block ranges on all workers, or in the order of
/// the key on one.
class CopyExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::change
