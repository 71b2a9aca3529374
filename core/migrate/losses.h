#pragma once

#include "core/catalog/database.h"
#include "core/migrate/revisionsteps.h"
#include "core/risk/statement.h"

#include <QDateTime>

namespace stopover::migrate {

/// What a table or column holds that a revision takes away.
struct TableLoss
{
    risk::Loss loss;
    sql::QualifiedName table; ///< as it is in the database
    qint64 rows = -1; ///< estimated; -1: never analysed
    qint64 bytes = 0;
    QString revision;
    int part = 0; ///< of the revision, from 0
    QString backupTable; ///< its name in stopover_backup
};

/// What these revisions would take from tables that exist now and hold something. Reads the catalog only.
Result<QList<TableLoss>> findLosses(pg::Connection& connection, const QList<RevisionWork>& works, const QDateTime& now);

/// A step that copies what would be lost into stopover_backup, with its row in the register: the whole table,
/// or the key and the column. Compared row by row, with the structure that a restore rebuilds.
Result<run::Step> backupStep(const catalog::Database& database, const TableLoss& loss, int number);

/// To run first in the transaction that removes it: locks out writers, and if rows were written since the copy was made,
/// makes it again, compares and registers it. Nothing happens if an earlier revision has dropped the table (ADR 18).
run::Statement renewBackup(const TableLoss& loss);

} // namespace stopover::migrate
