#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

enum class CsvValues {
    ForSpreadsheets, ///< texts that begin with = + - @, a tab or CR have an apostrophe before them: no formula is run
    Exact, ///< as COPY reads them again
};

/// Writes the rows of a backup table as CSV with a head, in constant memory; the file is its owner's only, and is there
/// whole or not at all. Numbers, times and booleans are the same in both forms. Returns the number of rows. Errors:
/// BackupGone, Io, Sql.
Result<qint64> exportCsv(pg::Connection& connection, const Backup& backup, const QString& path, CsvValues values);

} // namespace stopover::backup
