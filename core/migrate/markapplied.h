#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"
#include "core/run/takeover.h"

namespace stopover::migrate {

/// Evidence for and against a half-run revision being applied.
struct Evidence
{
    QString revision; ///< the first one of the run that is not recorded
    QStringList done; ///< parts of it that the journal says are done
    QStringList open; ///< and those that are not
    QStringList held; ///< checks of the file that hold now
    QStringList failed; ///< and those that do not

    /// Something speaks for it, and nothing against it.
    [[nodiscard]] bool supports() const { return failed.isEmpty() && !(held.isEmpty() && done.isEmpty()); }
};

/// Reads it; runs the checks, changes nothing. Errors: RunState when the run is no unfinished upgrade.
Result<Evidence> evidenceOf(pg::Connection& connection, RunId run);

/// Records that the revision is applied although its run did not get to its end: version row, applied_revision and
/// journal in one transaction, with the checks of the file once more. A resume then goes on with the next revision.
/// Holds the run lock meanwhile. Errors: as evidenceOf(); RunActive, VersionRowMismatch, RevisionVerifyFailed.
Result<void> markApplied(pg::Connection& connection, RunId run, run::TakeOver mode = run::TakeOver::WhenGone);

} // namespace stopover::migrate
