#pragma once

#include "core/base/strongid.h"
#include "core/checks/policy.h"
#include "core/pg/connection.h"

namespace stopover::preflight {

/// A signed-off item of a run's checklist: before, during or after it.
struct SignOff
{
    QString item; ///< for example "rollback plan read"
    QString name; ///< who says so
};

/// "item=name; other item=name". Errors: Usage.
Result<QList<SignOff>> signOffsFrom(const QString& text);

/// Writes what policy asks people for into the timeline of the run; nothing where it asks for nothing.
Result<void> recordChecklist(pg::Connection& connection, RunId run, const checks::Policy& policy);

/// The items that may be signed off for a run: those that it began with, and those that policy asks for by now.
/// Errors: RunMissing, JournalMissing.
Result<QStringList> checklistOf(pg::Connection& connection, RunId run, const checks::Policy& policy);

/// Signs off a further checklist item of a run, with the server's time. Errors: Usage for what is no item, naming
/// those that are; those of checklistOf().
Result<void> signOff(pg::Connection& connection, RunId run, const checks::Policy& policy, const SignOff& tick);

/// Refuses what is none of the items. Errors: Usage.
Result<void> refuseUnknownItems(const QList<SignOff>& ticks, const QStringList& items);

/// Whether the retired table may be dropped: every item the policy requires after a run is signed off. Errors: Blocked
/// with the open items; connection errors.
Result<void> mayFinish(pg::Connection& connection, RunId run, const checks::Policy& policy);

} // namespace stopover::preflight
