#pragma once

#include "core/catalog/database.h"
#include "core/change/findinglist.h"
#include "core/change/move.h"

/// What others have done while a table bakes, and no reading of the table by its name tells.
namespace stopover::change {

/// Refuses where the table of that name is not the one whose writes are captured, or is not there: it was renamed, moved
/// to another schema, or replaced. Returns whether it is the same. Errors: connection errors, Sql.
Result<bool> isTableOfRun(const catalog::Database& database, const Move& move, Direction direction,
                          FindingList& obstacles);

/// Refuses what others have made of single partitions (oids): it would stay with them. Errors: connection errors, Sql.
Result<void> refuseWhatIsOnPartitions(const catalog::Database& database, const Move& move, const QStringList& leaves,
                                      FindingList& obstacles);

/// Which triggers of capture somebody has disabled, enabled or dropped since they were made, and when, as a digest; empty
/// where they are as they were. Errors: connection errors, Sql.
Result<QString> changedTriggers(const catalog::Database& database, const Move& move, Direction direction);

} // namespace stopover::change
