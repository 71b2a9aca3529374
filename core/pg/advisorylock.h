#pragma once

#include "core/pg/connection.h"

#include <chrono>
#include <stop_token>

namespace stopover::pg {

/// Names one advisory lock of the database.
struct AdvisoryKey
{
    qint32 space = 0;
    qint32 object = 0;
};

/// Who holds an advisory lock.
struct AdvisoryHolder
{
    int pid = 0;
    QString role;
    QString application;
    QString host;
    QString since; ///< start of the session, ISO 8601, server clock
};

/// Takes a session-level advisory lock by polling, since a session waiting in pg_advisory_lock() deadlocks with CREATE
/// INDEX CONCURRENTLY. Leaves no transaction open.
///
/// Returns false if the lock was not free within `patience`, or `stop` was requested. The server releases the lock with
/// the session. May be repeated; each success needs one unlock.
Result<bool> tryLockByPolling(Connection& connection, AdvisoryKey key, std::chrono::milliseconds patience,
                              const std::stop_token& stop);

Result<void> unlock(Connection& connection, AdvisoryKey key);

/// Who holds the lock now; nothing when it is free.
Result<std::optional<AdvisoryHolder>> holderOf(Connection& connection, AdvisoryKey key);

} // namespace stopover::pg
