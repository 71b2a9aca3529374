#pragma once

#include "core/migrate/planner.h"
#include "core/run/runner.h"

namespace stopover::migrate {

struct TravelOutcome
{
    run::RunResult result;
    RunId run; ///< the last one
    int runs = 0;
    QList<TableLoss> losses;
};

/// Takes a database to a target, run after run, without asking anybody: for databases of our own. Installs the
/// journal. Errors: those of planning; what a run ended with is in the outcome.
Result<TravelOutcome> travel(const pg::Settings& settings, const revision::Project& project, revision::Direction direction, const QString& target,
                             const run::EventSink& sink = [](const run::Event&) {});

} // namespace stopover::migrate
