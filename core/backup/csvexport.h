#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

/// Writes the rows of a backup table as CSV with a head, in constant memory; the file is its owner's only, and is there
/// whole or not at all. Returns the number of rows. Errors: BackupGone, Io, Sql.
Result<qint64> exportCsv(pg::Connection& connection, const Backup& backup, const QString& path);

} // namespace stopover::backup
