#pragma once

#include "core/pg/connection.h"
#include "core/run/plan.h"

namespace stopover::service {

/// A table has one run at a time, and one that kept the replaced table has not ended; a database has one migration.
/// Backups, repairs and further partitions go along with any. Errors: RunOpen.
Result<void> refuseOpenRun(pg::Connection& connection, const run::Plan& plan);

} // namespace stopover::service
