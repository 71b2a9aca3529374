#pragma once

#include "core/run/executor.h"

namespace stopover::run {

/// Runs the statements of a step in one transaction, with its journal row; waits for locks only for the
/// step's lock_timeout and tries again, a bounded number of times, showing who is in the way.
class SqlExecutor final : public Executor
{
public:
    Result<void> execute(StepContext& context) const override;
};

/// Runs statements one by one on a connection; the first row of one with assertion must say true.
Result<void> runStatements(pg::Connection& connection, const Statements& statements);

} // namespace stopover::run
