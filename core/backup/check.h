#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

struct TableCheck
{
    qint64 rows = 0;
    QString checksum;
    bool right = false; ///< as many rows, and the same ones, as when it was made
};

/// Rereads every row of a backup table, compares it with the register, and records the result there and in the history.
/// A retired table changes while it is kept in sync with the live one, so only its existence and row count are checked.
/// Errors: BackupGone if the table does not exist.
Result<TableCheck> checkTable(pg::Connection& connection, const Backup& backup);

} // namespace stopover::backup
