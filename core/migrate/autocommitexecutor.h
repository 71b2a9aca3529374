#pragma once

#include "core/run/executor.h"

namespace stopover::migrate {

/// Runs one statement that the server refuses inside of a transaction.
///
/// Its effect and the journal's word cannot commit together. After a crash the statement is run again; that
/// what it makes is there already then means that it was done. An INVALID index that CREATE INDEX CONCURRENTLY
/// left behind is dropped before it is built anew.
class AutocommitExecutor final : public run::Executor
{
public:
    Result<void> execute(run::StepContext& context) const override;
};

} // namespace stopover::migrate
