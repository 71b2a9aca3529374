#pragma once

#include "core/catalog/database.h"
#include "core/catalog/table.h"

namespace stopover::catalog {

/// Reads everything that a repartition of the table must carry over.
///
/// Errors: TableMissing; Sql if the role may not read a catalog. The queries do not share a snapshot: whoever acts on
/// the result checks the fingerprint again under the lock.
Result<Table> readTable(const Database& database, const sql::QualifiedName& name);

Result<ServerInfo> readServer(const Database& database);

} // namespace stopover::catalog
