#pragma once

#include "core/run/executor.h"

namespace stopover::run {

/// Runs the units of a step on all workers, a transaction and a journal row each, in any order.
/// A unit that is done stays done over a crash.
class UnitsExecutor final : public Executor
{
public:
    Result<void> execute(StepContext& context) const override;
};

} // namespace stopover::run
