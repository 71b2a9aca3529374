#pragma once

#include "core/backup/dump.h"
#include "core/sandbox/server.h"

namespace stopover::backup {

/// What a check says as it goes: a stable name ("hash", "read", "restore", "compare") and of what.
using CheckWatcher = std::function<void(const QString& phase, const QString& detail)>;

struct DumpCheck
{
    Level reached = 0;
    int tables = 0; ///< compared row by row
    qint64 rows = 0;
};

/// Proves a dump up to a level. 1: every byte is as it was written. 2: it can be read to its end. 3: restored into a
/// database of the private server, each table holds the rows that it held under the snapshot of the dump.
/// Errors: BackupGone, DumpDamaged (with what is wrong), DumpNewer, ProcessFailed, those of the private server.
Result<DumpCheck> checkDump(const QString& dump, Level level, sandbox::Server& server, const CheckWatcher& watch);

/// Level 1 alone. Errors: as above.
Result<void> checkBytes(const QString& dump, const Manifest& manifest);

/// Compares each table of a restored database with the manifest. Errors: DumpDamaged naming the table.
Result<DumpCheck> compareWith(pg::Connection& connection, const QString& dump, const Manifest& manifest);

/// Writes the outcome of a check into the register and the audit.
Result<void> recordCheck(pg::Connection& connection, const Backup& backup, const Result<DumpCheck>& check);

} // namespace stopover::backup
