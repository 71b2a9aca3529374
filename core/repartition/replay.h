#pragma once

#include "core/run/stepcontext.h"

namespace stopover::repartition {

/// Brings logged keys from the live to the kept table, a batch a transaction.
///
/// State-based: it takes away what the kept table has of a key and puts there what the live table has
/// now, so that order and repetition do not matter. Works on one session, on its thread.
class Replay
{
public:
    Replay(pg::Connection& connection, run::ReplayQueries queries);

    /// Prepares the session: the batch table, and plans that probe keys instead of scanning.
    Result<void> prepare();

    /// One batch in a REPEATABLE READ transaction; returns how many log entries it took, 0 when the log
    /// is empty. Errors: RollbackConflict when the kept table refuses a row.
    Result<qint64> replayBatch(const run::Fence& fence, qint64 maxKeys);

    /// The same inside the caller's transaction, for everything that is logged: the swap holds the lock.
    Result<qint64> drainHere();

    /// Log entries, counted up to `most`.
    Result<qint64> backlog(qint64 most);

private:
    Result<qint64> drain(qint64 maxKeys);
    Result<void> settleTruncation();

    Result<Error> conflictError(const Error& cause);

    pg::Connection& m_connection;
    run::ReplayQueries m_queries;
};

} // namespace stopover::repartition
