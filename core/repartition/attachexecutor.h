#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// Makes partitions and attaches them, under a guard of the default partition where there is one.
///
/// The guard refuses rows, so it does not outlive the step: whatever ends the step releases it, on the runner's session
/// and with attempts of its own. What cannot be released is said by a warning, `stopover.guard_left`. A killed program
/// leaves it until the run is resumed or aborted. The oid of each partition is noted, for the abort to know what the
/// run made.
class AttachExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::repartition
