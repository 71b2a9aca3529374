#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// What runs the steps of a repartition plan.
run::Executors executors();

/// Whether a rollback (or reapply) is ready, between the swap and finish.
struct RollbackReadiness
{
    qint64 keysBehind = 0; ///< keys written since, not yet in the retired table
    qint64 secondsBehind = 0; ///< since the oldest of them was written
    qint64 conflicts = 0; ///< keys that the retired table would reject
    QStringList firstConflicts;
};

/// Reads the readiness of a run. Errors: RunMissing, RunState when there is nothing to roll back.
Result<RollbackReadiness> rollbackReadiness(pg::Connection& connection, RunId run);

} // namespace stopover::repartition
