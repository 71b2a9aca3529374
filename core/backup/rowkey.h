#pragma once

#include "core/backup/registry.h"

namespace stopover::backup {

/// The columns by which the rows of a table and of its backup are told apart: the primary key of the table, else the
/// key that the backup has recorded, else the primary key of the partitions. Empty when there is none.
/// `table` is an SQL name; a table that is gone has only what was recorded. Errors: those of the server.
Result<QStringList> rowKey(pg::Connection& connection, const QString& table, const Backup& backup);

} // namespace stopover::backup
