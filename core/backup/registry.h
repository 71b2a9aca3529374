#pragma once

#include "core/backup/backupstep.h"
#include "core/base/strongid.h"
#include "core/catalog/table.h"
#include "core/pg/connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace stopover::backup {

enum class Kind {
    Table, ///< a copy of a table
    Column, ///< key and one column
    Retired, ///< the table itself, replaced by a swap
    Newer, ///< rows that a restore replaced
    Dump, ///< a file or folder of pg_dump
};

/// Life cycle of a backup, up to its removal.
enum class Stage {
    Fresh, ///< younger than a day
    InRetention,
    Due, ///< retention ended, not reviewed yet
    Reviewed, ///< retention ended, and a person has reviewed it
    Dropped,
};

/// How much is known of a backup. 0: made. 1: complete. 2: readable to its end. 3: compared row by row.
using Level = int;

/// A row of the register `stopover.migration_backups`.
struct Backup
{
    qint64 id = 0;
    Kind kind = Kind::Table;
    QString table; ///< of what, as --confirm wants it; the database of a dump
    QString object; ///< the backup table, or the path of a dump
    qint64 rows = 0;
    QString checksum; ///< sum of row hashes; empty where none was taken
    RowHash hash = RowHash::Text; ///< what the checksum is of
    qint64 bytes = -1; ///< -1: not known
    QString createdAt; ///< ISO 8601, UTC, as all times
    QString expiresAt; ///< empty for never
    QString verifiedAt; ///< the last time that it proved right
    QString reviewedAt;
    QString reviewedBy;
    QString problem; ///< what the last check found; empty when all was well
    RunId run;
    Level level = 0;
    Stage stage = Stage::Fresh;
    bool due = false;
    bool there = true; ///< the table exists; of a dump not known here
    QString neededBy; ///< empty, or the run whose rollback needs it
    QStringList columns;
    QStringList keyColumns;
    bool hasStructure = false;

    [[nodiscard]] QJsonObject toJson() const;
};

QString kindName(Kind kind);
QString stageName(Stage stage);

/// All that are not dropped, or all: what is due first, then the oldest. Empty without a journal.
Result<QList<Backup>> list(pg::Connection& connection, bool withDropped = false);

/// Errors: BackupMissing, JournalMissing.
Result<Backup> find(pg::Connection& connection, qint64 id);

/// The structure that the backup recorded of its table. Errors: BackupWithoutStructure.
Result<catalog::Table> structureOf(pg::Connection& connection, const Backup& backup);

/// Writes into the audit what was done with a backup, in the caller's transaction if there is one.
Result<void> log(pg::Connection& connection, qint64 backup, const QString& action, const QString& detail);

} // namespace stopover::backup
