#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

/// How a backup differs from the live table: by key if there is one, otherwise by whole rows.
struct Differences
{
    qint64 onlyInBackup = 0;
    qint64 onlyLive = 0;
    qint64 changed = 0;
    bool byKey = true;
    bool liveMissing = false; ///< there is no live table; all rows are only in the backup
    QStringList onlyBackupColumns;
    QStringList onlyLiveColumns;
};

/// Compares every row, over the columns that both have. Errors: BackupGone.
Result<Differences> differences(pg::Connection& connection, const Backup& backup);

enum class RowKind { OnlyInBackup, OnlyLive, Changed };

struct RowPage
{
    QStringList columns;

    struct Row
    {
        QList<QString> backup; ///< null texts for NULL; empty when the row is not there
        QList<QString> live;
    };

    QList<Row> rows;
};

/// A page of rows that differ, in the order of the key. Needs a key. Errors: KeyMissing.
Result<RowPage> differingRows(pg::Connection& connection, const Backup& backup, RowKind kind, qint64 offset, int limit);

} // namespace stopover::backup
