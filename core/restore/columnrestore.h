#pragma once

#include "core/restore/restore.h"

namespace stopover::restore {

/// A run that brings one column back, by key: makes it when it is gone, saves what it holds when it is there, fills it
/// in pieces, and checks every row that both have. Errors: as planRestore().
Result<run::Plan> planColumnRestore(const pg::Settings& settings, pg::Connection& connection,
                                    const RestoreRequest& request);

} // namespace stopover::restore
