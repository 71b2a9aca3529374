#pragma once

#include "core/catalog/database.h"
#include "core/sql/identifier.h"

namespace stopover::catalog {

/// A table that is neither partitioned nor a partition.
struct PlainTable
{
    sql::QualifiedName name;
    double estimatedRows = -1; ///< -1: never analysed
    qint64 bytes = 0;
    bool readable = false;
    bool owned = false; ///< the role may act as its owner
    bool unlogged = false;
    bool inherits = false; ///< has parents or children by inheritance
};

/// The user's own tables, the biggest first, 2000 at most.
Result<QList<PlainTable>> plainTables(const Database& database);

} // namespace stopover::catalog
