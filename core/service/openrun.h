#pragma once

#include "core/pg/connection.h"

namespace stopover::service {

/// A table has one run at a time, and a run that kept the retired table has not ended; a database has one migration.
/// Backups, repairs and new partitions do not conflict with others. Errors: RunOpen. Also called before planning:
/// otherwise a plan would only report the leftovers of the open run.
Result<void> refuseOpenRun(pg::Connection& connection, const QString& operation, const QString& target, RunId own = {});

} // namespace stopover::service
