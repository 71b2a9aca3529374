#pragma once

#include "core/base/strongid.h"
#include "core/checks/policy.h"
#include "core/pg/connection.h"

namespace stopover::preflight {

/// A tick on the checklist of a run: before, during or after it.
struct SignOff
{
    QString item; ///< for example "rollback plan read"
    QString name; ///< who says so
};

/// "item=name; other item=name". Errors: Usage.
Result<QList<SignOff>> signOffsFrom(const QString& text);

/// Writes what policy asks people for into the timeline of the run; nothing where it asks for nothing.
Result<void> recordChecklist(pg::Connection& connection, RunId run, const checks::Policy& policy);

/// A further tick on the checklist of a run, with the time of the server. Errors: RunMissing, JournalMissing.
Result<void> signOff(pg::Connection& connection, RunId run, const SignOff& tick);

/// Whether the way back may be dropped: every item that policy asks for after a run is ticked.
/// Errors: Blocked with the open items; connection errors.
Result<void> mayFinish(pg::Connection& connection, RunId run, const checks::Policy& policy);

} // namespace stopover::preflight
