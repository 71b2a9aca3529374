#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

enum class CsvValues {
    ForSpreadsheets, ///< text starting with = + - @, tab or CR gets an apostrophe, so that no spreadsheet runs it
    Exact, ///< exactly as COPY reads it back
};

/// Writes the rows of a backup table as CSV with a header line, in constant memory. The file is readable by its owner
/// only, and is written completely or not at all. Numbers, times and booleans are the same in both formats. Returns the
/// number of rows. Errors: BackupGone, Io, Sql.
Result<qint64> exportCsv(pg::Connection& connection, const Backup& backup, const QString& path, CsvValues values);

} // namespace stopover::backup
