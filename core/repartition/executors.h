#pragma once

#include "core/run/executor.h"

namespace stopover::repartition {

/// What runs the steps of a repartition plan.
run::Executors executors();

/// How ready a rollback (or going forward again) is, while the run is in its bake period.
struct RollbackReadiness
{
    qint64 keysBehind = 0; ///< keys written since, not yet in the kept table
    qint64 conflicts = 0; ///< keys that the kept table would refuse
    QStringList firstConflicts;
};

/// Reads the light of a run. Errors: RunMissing, RunState when there is nothing to roll back.
Result<RollbackReadiness> rollbackReadiness(pg::Connection& connection, RunId run);

} // namespace stopover::repartition
