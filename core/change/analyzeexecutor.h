#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Gathers the statistics of a partitioned parent alone. ANALYZE of a parent also analyses each partition, which has
/// its statistics from the index step already; with SKIP_LOCKED it leaves out those that another session of ours holds.
class AnalyzeExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::change
