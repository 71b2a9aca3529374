#pragma once

#include "core/backup/manifest.h"
#include "core/backup/registry.h"
#include "core/pg/settings.h"
#include "core/run/event.h"

#include <functional>

namespace stopover::backup {

struct DumpRequest
{
    QString folder; ///< empty: dumpFolder()
    DumpFormat format = DumpFormat::Custom;
    bool schemaOnly = false;
    bool dataOnly = false;
    bool globals = false; ///< roles and tablespaces too, beside the dump
    QList<sql::QualifiedName> tables; ///< empty: the whole database
    int jobs = 2; ///< of the directory format
    int retainDays = 30;
};

struct DumpProgress
{
    qint64 bytes = 0; ///< written so far
    qint64 rows = 0; ///< of the tables that are being copied at the moment
    QString tables; ///< their names
    int compared = 0; ///< tables whose rows were counted and hashed
    int all = 0;
    QList<run::Blocker> blockers; ///< who holds what pg_dump or the counting waits for; it gives up after ten seconds
};

/// Reports progress; returning false cancels, and no file is left.
using DumpWatcher = std::function<bool(const DumpProgress&)>;

/// Default folder for dumps: stopover/backups in the user's data folder.
QString dumpFolder();

/// Dumps a database with pg_dump while writes continue; rows of all tables are counted and hashed under the same
/// exported snapshot. The files are written in a directory only the user can enter, synced, then renamed, and
/// registered at level 1. Blocks; call it on its own thread. Errors: Io, ProcessFailed, Cancelled, MissingPrivilege; no
/// file remains after an error.
Result<Backup> makeDump(const pg::Settings& settings, const DumpRequest& request, const QDateTime& now,
                        const DumpWatcher& watch);

/// Who holds what a pg_dump of this database waits for, or the counting beside it, as far as the session may see it:
/// see pg::Settings::watching().
Result<QList<run::Blocker>> dumpBlockers(pg::Connection& connection);

/// The tables whose rows a dump holds, by the rules of pg_dump.
struct DumpTables
{
    QList<DumpedTable> compared;
    QStringList notCompared; ///< counting them would run other roles' code with superuser rights
};

Result<DumpTables> dumpedTables(pg::Connection& connection, const QList<sql::QualifiedName>& chosen);

/// Count and hash of one table. Rows that a policy hides are an error.
Result<void> digestTable(pg::Connection& connection, DumpedTable& table);

} // namespace stopover::backup
