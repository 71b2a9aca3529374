#pragma once

#include "core/backup/dumpcheck.h"
#include "core/run/confirmation.h"

namespace stopover::backup {

/// An entry of a dump that runs code, grants rights or reaches out, for example "FUNCTION public f(integer)".
using DangerousEntries = QStringList;

struct DumpRestoreRequest
{
    QString dump;
    QString database; ///< the new database; must not exist
    int jobs = 2;
    bool allowCode = false; ///< the person has looked at the dangerous entries
    bool swap = false; ///< afterwards it takes the name of the database it is of, which is kept under another
};

struct DumpRestored
{
    QString database; ///< where the contents are now
    QString kept; ///< the old database's new name after a swap; else empty
    bool proven = false; ///< compared with the manifest, table by table
    int tables = 0;
    qint64 rows = 0;
};

/// True when the manifest is the one that this database registered: the dump is our own work.
Result<bool> isTrusted(pg::Connection& connection, const QString& dump);

/// What a dump of another origin would run or grant. Errors: DumpDamaged when its list cannot be read.
Result<DangerousEntries> dangerousEntries(const pg::Settings& settings, const QString& dump);

/// Errors: DumpUntrusted with the dangerous entries, unless the dump is trusted or they were allowed.
Result<void> refuseUntrusted(const pg::Settings& settings, pg::Connection& connection, const QString& dump, bool allowCode);

/// Restores a whole dump into a fresh database beside the live one and compares; on any error that database is dropped
/// again and nothing has changed. With `swap` the two databases change names, which needs that nobody is connected.
/// Errors: BackupGone, DumpDamaged, DumpNewer, DumpUntrusted, ProcessFailed, Sql.
Result<DumpRestored> restoreWhole(const pg::Settings& settings, const DumpRestoreRequest& request, const CheckWatcher& watch);

/// Gives the database `restored` the name of the one that `settings` names, which is kept under another: the answer. All or
/// nothing. Nobody may be connected to either, the caller included: the server waits for five seconds and refuses then;
/// nobody is thrown out. Errors: ConfirmationMissing, Sql (55006 while somebody is connected).
Result<QString> putInPlace(const pg::Settings& settings, const QString& restored, const run::Confirmation& confirmation);

/// Takes one table out of a dump into a backup table of the live database, with its structure, compared with the
/// manifest, and registers it: from there it is reviewed and restored like any other. Errors: as restoreWhole().
Result<Backup> takeTable(const pg::Settings& settings, const QString& dump, const sql::QualifiedName& table, const QDateTime& now, bool allowCode);

} // namespace stopover::backup
