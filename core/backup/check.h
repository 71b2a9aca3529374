#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

struct TableCheck
{
    qint64 rows = 0;
    QString checksum;
    bool right = false; ///< as many rows, and the same ones, as when it was made
};

/// Reads every row of a backup table again and compares with what the register says; records the outcome, also in the
/// audit. A retired table changes while it follows the live one: only its being there and its count are checked.
/// Errors: BackupGone, when the table is not there.
Result<TableCheck> checkTable(pg::Connection& connection, const Backup& backup);

} // namespace stopover::backup
