#pragma once

#include "core/migrate/databasestate.h"
#include "core/migrate/revisiontext.h"
#include "core/revision/path.h"
#include "core/run/plan.h"

namespace stopover::migrate {

/// One revision of a plan, ready to be made into steps.
struct RevisionWork
{
    revision::PathStep step;
    QStringList before; ///< rows of the version table, sorted
    QStringList after;
    RevisionText text;
    run::Undo undo = run::Undo::FromBackup;
    QString path; ///< of its file
    QString title;
};

/// Steps that run the revision and record it: in the version table and in stopover.applied_revision, both in
/// the transaction of its last part.
QList<run::Step> stepsOf(const RevisionWork& work, const VersionTable& table);

/// Only the record: for a revision that something else has run.
run::Step recordStep(const RevisionWork& work, const VersionTable& table);

} // namespace stopover::migrate
