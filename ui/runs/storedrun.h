#pragma once

#include "core/change/executors.h"
#include "core/run/history.h"
#include "core/run/holder.h"
#include "ui/runs/stepview.h"
#include "ui/widgets/lossdialog.h"

namespace stopover::ui {

/// A run as the journal has it.
struct StoredRun
{
    run::RunRecord record;
    run::Plan plan;
    QList<run::StepRecord> steps;
    std::optional<change::RollbackReadiness> light; ///< while there is something to roll back or go forward to
    LossAmount kept; ///< of the table that a rollback needs
    std::optional<run::LockHolder> holder; ///< who drives a run on this database now
    bool holderEnded = false; ///< a process of this machine and account that is gone, or this one's own lost session
    QList<int> orphans; ///< backends that a dead client left

    /// Someone drives it at the moment, here or elsewhere.
    [[nodiscard]] bool driven() const;
    /// Who drives it has given no sign of life for so long that the run may be taken over.
    [[nodiscard]] bool silent() const;
    /// It says that it is running, but nobody drives it.
    [[nodiscard]] bool interrupted() const;
    /// A phase was begun and not ended.
    [[nodiscard]] bool open() const;
};

/// Blocks; opens a session of its own. Errors: RunMissing, JournalMissing, connection errors.
Result<StoredRun> readStoredRun(const pg::Settings& settings, RunId run);

/// All runs, newest first; blocks likewise.
Result<QList<run::RunRecord>> readRuns(const pg::Settings& settings);

/// Keys not yet copied to the other table in the current phase; -1 if there is no log.
Result<qint64> readKeysBehind(const pg::Settings& settings, const run::Plan& plan, run::Phase phase);

/// The steps of the phase entered last, or of the apply phase.
[[nodiscard]] QList<StepView> stepViews(const StoredRun& run);

/// What a phase would remove; shown before it starts. `keepRetired` is for Phase::Finish.
[[nodiscard]] LossStatement lossOf(const StoredRun& run, run::Phase phase, const pg::Settings& settings,
                                   bool keepRetired = false);

} // namespace stopover::ui
