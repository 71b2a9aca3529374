#pragma once

#include "core/catalog/database.h"
#include "core/catalog/table.h"

namespace stopover::catalog {

/// Reads everything that a move of the table has to carry over.
///
/// Errors: TableMissing; Sql when the role may not read a catalog. The queries are not one snapshot:
/// who acts on the answer checks its fingerprint again under the lock.
Result<Table> readTable(const Database& database, const sql::QualifiedName& name);

Result<ServerInfo> readServer(const Database& database);

} // namespace stopover::catalog
