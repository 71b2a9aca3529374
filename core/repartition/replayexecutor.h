#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// Replays logged keys until only a few are left. Errors: BacklogTooLarge when the application writes
/// faster than replay can follow.
class ReplayExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

/// Replays on the context's control session until at most `limit` entries are left.
Result<void> replayUntilSmall(run::StepContext& context, const run::ReplayQueries& queries, qint64 limit);

} // namespace stopover::repartition
