#pragma once

#include "core/catalog/database.h"
#include "core/change/move.h"

namespace stopover::change {

/// Entries of the server's lock table.
struct LockForecast
{
    qint64 needed = 0; ///< at once, by the transaction of the run that needs most
    qint64 available = 0; ///< for all sessions together
    int transactions = 1; ///< that they are for: max_locks_per_transaction times this is `available`

    /// So many that others, or we, would be refused a lock.
    [[nodiscard]] bool tooMany() const;
    /// max_locks_per_transaction with which there is room.
    [[nodiscard]] qint64 helps() const;
};

/// Counts what a swap locks (both tables, every partition with its indexes, and partners of foreign keys with theirs) and
/// what abort does, which drops partitions with their indexes, TOAST tables, types, triggers and constraints, few of them
/// all in one transaction. Errors: Sql.
Result<LockForecast> forecastLocks(const catalog::Database& database, const Move& move);

} // namespace stopover::change
