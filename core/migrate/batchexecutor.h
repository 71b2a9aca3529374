#pragma once

#include "core/run/executor.h"

namespace stopover::migrate {

/// Repeats one statement, a transaction each time, until it touches no row: a backfill that holds few rows
/// for a short time. It can be paused, and goes on by itself where it was, since what is done is no longer found.
class BatchExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::migrate
