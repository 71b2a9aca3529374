#pragma once

#include "core/migrate/planner.h"
#include "core/run/runner.h"

namespace stopover::migrate {

struct MigrateOutcome
{
    run::RunResult result;
    RunId run; ///< the last one
    int runs = 0;
    QList<TableLoss> losses;
};

struct MigrateOptions
{
    run::EventSink sink {};
    run::RunOptions run {};
    run::Control* control = nullptr; ///< to cancel with; not given: nobody does
    std::function<Result<void>(pg::Connection&, const run::Plan&)> beforeRun {}; ///< an error ends it
    std::function<Result<void>(pg::Connection&, const run::Plan&)> afterRun {}; ///< of a run that succeeded
};

/// Takes a database to a target, run after run, without asking anybody: for databases of our own. Installs the
/// journal. Errors: those of planning; what a run ended with is in the outcome.
Result<MigrateOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project,
                                 revision::Direction direction, const QString& target,
                                 const MigrateOptions& options = {});

/// The same along these revisions, in this order.
Result<MigrateOutcome> applyRevisions(const pg::Settings& settings, const revision::Project& project,
                                      revision::Direction direction, QStringList revisions,
                                      const MigrateOptions& options = {});

} // namespace stopover::migrate
