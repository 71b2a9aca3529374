#pragma once

#include "core/run/executor.h"

namespace stopover::backup {

/// Copies a table into a backup table while another session takes the digest of the same snapshot, then compares it
/// with that of the copy, read again after its commit. Writers go on. Only then the registry row is written.
/// Nothing of a broken attempt counts: the next one starts from nothing.
class BackupExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::backup
