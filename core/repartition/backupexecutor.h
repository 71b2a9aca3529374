#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// Copies a table into a backup table on all workers, which share one exported snapshot, and compares
/// count and digest of both under it while writers go on; only then the registry row is written.
/// Nothing of a broken attempt counts: the next one starts from nothing.
class BackupExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::repartition
