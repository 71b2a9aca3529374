#pragma once

#include "core/run/executor.h"

namespace stopover::change {

/// What runs the steps of a repartition plan.
run::Executors executors();

/// Whether a rollback (or reapply) is ready, between the swap and finish.
struct RollbackReadiness
{
    qint64 keysBehind = 0; ///< keys written since, not yet in the retired table
    qint64 secondsBehind = 0; ///< since the oldest of them was written
    qint64 conflicts = 0; ///< keys that the retired table would reject
    QStringList firstConflicts;
    QStringList carried; ///< objects made, changed or dropped since, which it takes along
    QList<run::Finding> obstacles; ///< what it could not take along: it would not begin

    [[nodiscard]] bool isReady() const { return conflicts == 0 && obstacles.isEmpty(); }
};

/// How much waits to be copied, and what would be rejected. Errors: as below.
Result<RollbackReadiness> changesBehind(pg::Connection& connection, RunId run);

/// Reads the readiness of a run, on its session and on one of its own that reads the catalog. Errors: RunMissing, RunState
/// when there is nothing to roll back.
Result<RollbackReadiness> rollbackReadiness(pg::Connection& connection, const pg::Settings& settings, RunId run);

} // namespace stopover::change
