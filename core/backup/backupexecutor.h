#pragma once

#include "core/run/executor.h"

namespace stopover::backup {

/// Copies a table into a backup table. A second session computes the digest of the live table under the same snapshot;
/// the digest of the copy is computed after its commit and compared. Writes continue. The register row is written last,
/// so a failed attempt leaves nothing that counts, and the next attempt starts over.
class BackupExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::backup
