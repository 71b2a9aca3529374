#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"
#include "core/sql/identifier.h"

#include <QDateTime>

namespace stopover::restore {

/// Rows of a table that violate a key.
struct RepairRequest
{
    sql::QualifiedName table;
    QString constraint; ///< a foreign key of the table: its orphans, rows that refer to nothing
    /// else columns that should be unique: of rows that agree in them all but the one with the smallest key
    QStringList unique;
};

/// Plans to remove these rows: a verified backup of the table first; then, in one transaction that blocks other writes,
/// the rows move to a separate table in stopover_backup, which is registered. Nothing is lost: both are kept, and
/// restoring the backup brings the table back as it was.
///
/// Errors: TableMissing, BadSpec for a foreign key that does not exist or if other keys cascade to further rows,
/// KeyMissing for duplicates in a table without a primary key, Sql.
Result<run::Plan> planRepair(const pg::Settings& settings, const RepairRequest& request, const QDateTime& now);

} // namespace stopover::restore
