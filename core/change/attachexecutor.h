#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// Makes partitions and attaches them, under a guard of the default partition where there is one.
///
/// The guard refuses rows, so it does not outlive the step: a failure or a cancel releases it, on the runner's session
/// and with attempts of its own; what cannot be released is said by a warning, `stopover.guard_left`. A pause does not
/// reach it. A lost connection, a takeover and a killed program leave it until the step goes on, which begins by
/// releasing it, or the run is aborted. The oid of each partition is noted, for the abort to know what the
/// run made.
class AttachExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::change
