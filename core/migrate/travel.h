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

struct TravelOptions
{
    run::EventSink sink {};
    run::RunOptions run {};
    run::Control* control = nullptr; ///< to cancel with; not given: nobody does
    std::function<Result<void>(pg::Connection&, const run::Plan&)> beforeRun {}; ///< an error ends the travel
    std::function<Result<void>(pg::Connection&, const run::Plan&)> afterRun {}; ///< of a run that succeeded
};

/// Takes a database to a target, run after run, without asking anybody: for databases of our own. Installs the
/// journal. Errors: those of planning; what a run ended with is in the outcome.
Result<TravelOutcome> travel(const pg::Settings& settings, const revision::Project& project,
                             revision::Direction direction, const QString& target, const TravelOptions& options = {});

/// The same along these revisions, in this order.
Result<TravelOutcome> travelAlong(const pg::Settings& settings, const revision::Project& project,
                                  revision::Direction direction, QStringList revisions,
                                  const TravelOptions& options = {});

} // namespace stopover::migrate
