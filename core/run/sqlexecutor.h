#pragma once

#include "core/run/executor.h"

namespace stopover::run {

/// Runs the statements of a step and its journal row in one transaction; waits for locks only for the step's
/// lock_timeout, and retries a bounded number of times, reporting who blocks.
class SqlExecutor final : public Executor
{
public:
    Result<void> execute(StepContext& context) const override;
};

/// The first row of a statement with assertion must say true.
Result<void> assertHolds(const Statement& statement, const pg::Rows& rows);

/// Runs statements one by one on a connection, and looks at their assertions.
Result<void> runStatements(pg::Connection& connection, const Statements& statements);

/// Likewise on the session of the run, where a cancel that comes before one of them ends it. Errors: Cancelled.
Result<void> runStatements(StepContext& context, const Statements& statements);

} // namespace stopover::run
