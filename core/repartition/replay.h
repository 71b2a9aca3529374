#pragma once

#include "core/run/stepcontext.h"

namespace stopover::repartition {

/// Replays logged keys from the live table into the other one, one batch per transaction.
///
/// State-based: for each key it deletes the other table's rows and inserts the live table's current ones, so order and
/// repetition do not matter. Uses one session, on its thread.
class Replay
{
public:
    Replay(pg::Connection& connection, run::ReplayQueries queries);

    /// Prepares the session: the batch table, and plans that probe keys instead of scanning.
    Result<void> prepare();

    /// One batch in a REPEATABLE READ transaction; returns how many log entries it took, 0 if the log is empty. Errors:
    /// RollbackConflict if the other table rejects a row.
    Result<qint64> replayBatch(const run::Fence& fence, qint64 maxKeys);

    /// The same inside the caller's transaction, for everything that is logged: the swap holds the lock.
    Result<qint64> drainHere();

    /// Called before each statement of a drain; an error ends it.
    void setBeforeStatement(std::function<Result<void>()> call) { m_beforeStatement = std::move(call); }

    /// Log entries, counted up to `most`.
    Result<qint64> backlog(qint64 most);

    /// The arrays that a query of places reads, as parameters.
    Result<pg::Params> placesOf(const QString& query);

private:
    Result<qint64> drain(qint64 maxKeys);
    Result<void> settleTruncation();
    Result<pg::Rows> execute(const QString& statement, const pg::Params& params = {});

    Result<Error> conflictError(const Error& cause);

    pg::Connection& m_connection;
    run::ReplayQueries m_queries;
    std::function<Result<void>()> m_beforeStatement;
};

} // namespace stopover::repartition
