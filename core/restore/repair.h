#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"
#include "core/sql/identifier.h"

#include <QDateTime>

namespace stopover::restore {

/// Rows of a table that stand in the way of a key.
struct RepairRequest
{
    sql::QualifiedName table;
    QString constraint; ///< a foreign key of the table: its orphans, rows that refer to nothing
    /// else columns that should be unique: of rows that agree in them all but the one with the smallest key
    QStringList unique;
};

/// Plans to take these rows out: a proven backup of the table first, then, in one transaction in which nobody else
/// writes, they move into a table of their own in stopover_backup, which is registered. Nothing is lost: both are kept,
/// and the backup's restore brings the table back as it was.
///
/// Errors: TableMissing, BadSpec for a foreign key that is not there or for others by which further rows would go
/// along, KeyMissing for duplicates in a table without a primary key, Sql.
Result<run::Plan> planRepair(const pg::Settings& settings, const RepairRequest& request, const QDateTime& now);

} // namespace stopover::restore
