#pragma once

#include "core/restore/restore.h"

namespace stopover::restore {

/// A run that restores one column by key: creates it if it is missing, saves its current values if not, fills it in
/// batches, and checks every row that both tables have. Errors: as planRestore().
Result<run::Plan> planColumnRestore(const pg::Settings& settings, pg::Connection& connection,
                                    const RestoreRequest& request);

} // namespace stopover::restore
