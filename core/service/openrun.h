#pragma once

#include "core/pg/connection.h"

namespace stopover::service {

/// A table has one run at a time, and one that kept the replaced table has not ended; a database has one migration.
/// Backups, repairs and further partitions go along with any. Errors: RunOpen.
/// Asked before planning too: over what a run has left, a plan would only name its remains.
Result<void> refuseOpenRun(pg::Connection& connection, const QString& operation, const QString& target);

} // namespace stopover::service
