#pragma once

#include "core/run/stepcontext.h"

namespace stopover::change {

/// Replays logged keys from the live table into the other one, one batch per transaction.
///
/// State-based: for each key it deletes the other table's rows and inserts the live table's current ones, so order and
/// repetition do not matter. Uses one session, on its thread.
class Replay
{
public:
    /// One of several sessions' part of the keys.
    struct Share
    {
        int number = 0;
        int of = 1;
    };

    Replay(pg::Connection& connection, run::ReplayQueries queries);

    /// Prepares the session: the batch table, and plans that probe keys instead of scanning.
    Result<void> prepare();

    /// Likewise for compareTouched().
    Result<void> prepare(const run::VerifyQueries& queries);

    /// One batch in a REPEATABLE READ transaction; returns how many log entries it took, 0 if the log is empty. Errors:
    /// RollbackConflict if the other table rejects a row.
    Result<qint64> replayBatch(const run::Fence& fence, qint64 maxKeys);

    /// Likewise, beside others; 0, too, once the live table was truncated. Errors: a unique violation, too, where two rows
    /// may have exchanged a value.
    Result<qint64> replayShare(const run::Fence& fence, qint64 maxKeys, Share share);

    /// The same inside the caller's transaction, for everything that is logged: the swap holds the lock.
    Result<qint64> drainHere();

    /// How statements go to the server, each list in one trip; by itself as its session does.
    using Way = std::function<Result<QList<pg::Rows>>(const pg::Queries& queries)>;

    void setWay(Way way) { m_way = std::move(way); }

    /// Whether the live table was truncated and the other one was not yet.
    Result<bool> truncated();

    /// Log entries, counted up to `most`.
    Result<qint64> backlog(qint64 most);

    /// In the caller's transaction, once: of the keys that were replayed and not compared since, up to `most` are equal
    /// on both sides, or VerificationFailed. They are forgotten then. Returns whether there may be more.
    Result<bool> compareTouched(const run::VerifyQueries& queries, qint64 most);

private:
    Result<qint64> bringKeys(const pg::Query& pick);
    Result<qint64> drain(qint64 maxKeys);
    Result<qint64> silently(const std::function<Result<qint64>()>& work);
    Result<void> settleTruncation();
    Result<pg::Rows> execute(const QString& statement, const pg::Params& params = {});
    Result<Error> conflictError(const Error& cause);

    pg::Connection& m_connection;
    run::ReplayQueries m_queries;
    Way m_way;
};

} // namespace stopover::change
