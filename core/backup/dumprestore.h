#pragma once

#include "core/backup/dumpcheck.h"
#include "core/backup/dumpcontents.h"
#include "core/run/confirmation.h"

namespace stopover::backup {

/// What a person has allowed of a dump, besides restoring it.
struct DumpConsent
{
    bool code = false; ///< of a dump of another origin: whatever its statements do, with the rights of an ordinary role
    QStringList superuser {}; ///< made by the superuser, for example "EXTENSION postgis"; extensions only
    QStringList leaveOut {}; ///< not restored, for example "EVENT TRIGGER audit"
};

struct DumpRestoreRequest
{
    QString dump;
    QString database; ///< the new database; must not exist
    int jobs = 2;
    DumpConsent consent {};
    bool swap = false; ///< afterwards it takes the name of the database it is of, which is kept under another
};

struct DumpTableRequest
{
    QString dump;
    sql::QualifiedName table;
    DumpConsent consent {};
};

/// With whose rights a dump is restored.
struct DumpRights
{
    /// as they were given: makes, renames and drops databases and roles, and runs nothing of a dump
    pg::Settings admin;
    pg::Settings work; ///< of the live database: its register is read, and backup tables are written, with these
};

struct DumpRestored
{
    QString database; ///< where the contents are now
    QString kept; ///< the old database's new name after a swap; else empty
    bool proven = false; ///< compared with the manifest, table by table
    QString owner; ///< a role that was made to own it; else empty
    QStringList missingRoles; ///< that the dump gives rights to, and that are not here
    QStringList notCompared; ///< tables that the manifest has no count of: see Manifest
    QStringList differing; ///< definitions that are not word for word the dump's, so that nobody else got any of it
    int tables = 0;
    qint64 rows = 0;
};

/// True if the manifest is the one registered in this database, that is, Stopover wrote the dump.
Result<bool> isTrusted(pg::Connection& connection, const QString& dump);

/// What the statements of a dump do, read with the server's grammar; nothing of it is run. Errors: those of
/// readContents().
Result<DumpContents> contentsOf(const pg::Settings& settings, const QString& dump);

/// Restores a whole dump into a fresh database beside the live one and compares; on any error that database is
/// dropped again and nothing has changed. It is loaded and compared by an ordinary role (RestoreTarget), whoever
/// asks for it, and then given to its owners (handOver()). With `swap` the two databases change names, which needs
/// that nobody is connected. Errors: BackupGone, DumpDamaged, DumpNewer, ProcessFailed, Sql; DumpUntrusted with
/// what its statements do, unless the dump is registered, harmless or allowed; DumpNeedsSuperuser, registered or
/// not; those of RestoreTarget.
Result<DumpRestored> restoreWhole(DumpRights rights, const DumpRestoreRequest& request, const CheckWatcher& watch);

/// Renames database `restored` to the name in `settings`; the old database is renamed too, and its new name is
/// returned. All or nothing. Nobody may be connected to either, including the caller: the server waits five seconds,
/// then refuses; no session is terminated. Errors: ConfirmationMissing, Sql (55006 while somebody is connected).
Result<QString> putInPlace(const pg::Settings& settings, const QString& restored,
                           const run::Confirmation& confirmation);

/// Takes one table out of a dump into a backup table of the live database, with its structure, compared with the
/// manifest, and registers it: from there it is reviewed and restored like any other. The dump is loaded by an
/// ordinary role into a database of its own. Errors: as restoreWhole().
Result<Backup> extractTable(const DumpRights& rights, const DumpTableRequest& request, const QDateTime& now);

} // namespace stopover::backup
