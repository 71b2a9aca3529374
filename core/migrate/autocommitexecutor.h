#pragma once

#include "core/run/executor.h"

namespace stopover::migrate {

/// Runs one statement that the server refuses inside a transaction.
///
/// Its effect and the journal row cannot commit together. After a crash the statement is run again; if its object
/// already exists, it counts as done. An INVALID index left behind by CREATE INDEX CONCURRENTLY is dropped before it is
/// rebuilt.
class AutocommitExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::migrate
