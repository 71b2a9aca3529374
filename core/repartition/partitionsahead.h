#pragma once

#include "core/pg/settings.h"
#include "core/sql/identifier.h"

namespace stopover::repartition {

/// Creates the next `count` RANGE partitions of a table without ACCESS EXCLUSIVE on the parent: a
/// table of its own with a matching CHECK, then ATTACH under a short lock_timeout. Returns their names.
Result<QStringList> createPartitionsAhead(const pg::Settings& settings, const sql::QualifiedName& table, int count);

} // namespace stopover::repartition
