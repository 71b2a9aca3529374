#pragma once

#include "core/migrate/planner.h"
#include "core/service/runservice.h"

namespace stopover::service {

struct MigrateOutcome
{
    run::RunResult result;
    RunId run; ///< the last one
    int runs = 0;
    QList<migrate::TableLoss> losses;
};

struct MigrateOptions
{
    /// Agrees to what a run of that target cannot take back; not given: whatever asks fails.
    std::function<Result<run::Confirmation>(const QString& target)> confirm {};
    Checks checks = Checks::Skipped;
    run::EventSink sink {};
    run::RunOptions run {};
    run::Control* control = nullptr; ///< to cancel with; not given: nobody does
    std::function<Result<void>(pg::Connection&, const run::Plan&)> beforeRun {}; ///< an error ends it
    std::function<Result<void>(pg::Connection&, const run::Plan&)> afterRun {}; ///< of a run that succeeded
};

/// Takes a database to a target, run after run, without asking anybody: for databases of our own. Installs the
/// journal. Errors: those of planning; what a run ended with is in the outcome.
Result<MigrateOutcome> migrateTo(const pg::Settings& settings, const revision::Project& project,
                                 revision::Direction direction, const QString& target, const MigrateOptions& options);

/// The same along these revisions, in this order.
Result<MigrateOutcome> applyRevisions(const pg::Settings& settings, const revision::Project& project,
                                      revision::Direction direction, QStringList revisions,
                                      const MigrateOptions& options);

} // namespace stopover::service
