#pragma once

#include "core/run/executor.h"

namespace stopover::migrate {

/// Repeats one statement, one transaction each, until it changes no rows: a backfill that locks few rows at a time. It
/// can be paused, and continues where it stopped, since rows that are done no longer match.
class BatchExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::migrate
