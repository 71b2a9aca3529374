#pragma once

#include "core/backup/dump.h"
#include "core/sandbox/server.h"

namespace stopover::backup {

/// Progress of a check: a stable name ("hash", "read", "restore", "compare") and its object.
using CheckWatcher = std::function<void(const QString& phase, const QString& detail)>;

struct DumpCheck
{
    Level reached = 0;
    int tables = 0; ///< compared row by row
    qint64 rows = 0;
};

/// Verifies a dump up to a level. 1: all bytes are as written. 2: it can be read to the end. 3: it is restored to a
/// database of the private server, and every table has the rows it had in the dump's snapshot. Errors: BackupGone,
/// DumpDamaged (with the reason), DumpNewer, ProcessFailed, those of the private server.
Result<DumpCheck> checkDump(const QString& dump, Level level, sandbox::Server& server, const CheckWatcher& watch);

/// Level 1 alone. Errors: as above.
Result<void> checkBytes(const QString& dump, const Manifest& manifest);

/// Compares each table of a restored database with the manifest. Errors: DumpDamaged naming the table.
Result<DumpCheck> compareWith(pg::Connection& connection, const QString& dump, const Manifest& manifest);

/// Writes the outcome of a check into the register and the audit.
Result<void> recordCheck(pg::Connection& connection, const Backup& backup, const Result<DumpCheck>& check);

} // namespace stopover::backup
