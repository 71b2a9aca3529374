#pragma once

#include "core/base/strongid.h"
#include "core/migrate/losses.h"
#include "core/pg/settings.h"

namespace stopover::migrate {

struct PlanOptions
{
    bool backup = true; ///< copies of what would be lost, before anything else
    bool rehearsal = false; ///< it will be rolled back: nothing is lost, and no policy asks for copies
    QHash<QString, RevisionText> rendered; ///< of an Alembic project: see renderRevisions()
    QDateTime now; ///< UTC; stands in the names of backups
};

/// The next run on the path to a target. A structural revision is a run of its own, since its plan depends on the
/// result of those before it; a path may therefore take several runs, planned one after the other.
struct NextRun
{
    run::Plan plan;
    std::optional<RunId> existing; ///< the run that a structural revision was; `phases` are phases of that one
    QList<run::Phase> phases { run::Phase::Apply };
    qsizetype revisions = 0; ///< how many steps of the path this run covers
    QList<TableLoss> losses;
};

/// Plans that run. `way` starts at the database's present rows and is not empty.
///
/// Errors: RevisionFileBad, RevisionIrreversible for an undo that the file does not have, those of
/// change::parseSpec() for a structural revision anywhere on the way and of change::makePlan() for the next
/// one, connection errors.
Result<NextRun> planNextRun(pg::Connection& connection, const pg::Settings& settings, const revision::Project& project,
                            const revision::Path& path, const PlanOptions& options);

} // namespace stopover::migrate
