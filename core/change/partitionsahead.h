#pragma once

#include "core/pg/settings.h"
#include "core/run/plan.h"
#include "core/sql/identifier.h"

namespace stopover::change {

/// Further partitions of a table that is partitioned by RANGE.
struct AheadRequest
{
    sql::QualifiedName table;
    int count = 1;
    QString timeZone; ///< in which the bounds are round; empty: read from the bounds, the journal and the database
};

/// Plans the next `count` partitions behind the last one. Changes nothing.
///
/// The width is that of the last partitions; each new one is made like the newest there is: indexes, keys, rights, storage,
/// triggers, and its own partitions. It gets a CHECK that implies its bounds and is attached in the same transaction, so
/// that nothing is scanned, and the parent is locked in SHARE UPDATE EXCLUSIVE mode only. Tables that foreign keys
/// connect with it are locked in SHARE ROW EXCLUSIVE mode meanwhile, and a DEFAULT partition, last, in ACCESS EXCLUSIVE
/// mode; a large one gets a validated CHECK first, so that it is not scanned under that lock.
/// The abort phase drops the partitions that the run has made, and refuses where one has rows (PartitionNotEmpty).
///
/// Where the bounds do not tell how to go on, or DEFAULT has rows of the new ranges, a finding blocks the plan.
/// Errors: TableMissing where the table is not partitioned by RANGE, ForeignCode, BadSpec for the time zone, Sql.
Result<run::Plan> planAhead(const pg::Settings& settings, const AheadRequest& request);

} // namespace stopover::change
