#pragma once

#include "core/migrate/versiontable.h"
#include "core/revision/stamp.h"

namespace stopover::migrate {

/// Records what a plan says, in one transaction; makes the version table when it is missing.
/// Holds the run lock meanwhile. Errors: RunActive; VersionRowMismatch when the rows have changed since the plan was
/// made, Sql.
Result<void> stampDatabase(pg::Connection& connection, const VersionTable& table, const revision::StampPlan& plan);

} // namespace stopover::migrate
