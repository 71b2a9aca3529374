#pragma once

#include "core/checks/check.h"

#include <functional>

namespace stopover::checks {

/// Runs every check of a phase, one after the other, each in a transaction of its own with a time limit that is rolled
/// back. What cannot be asked (rights, a missing view, the limit) is NotCheckable with the server's words.
///
/// Blocks; not on the GUI thread. Errors: ConnectionLost only.
Result<QList<CheckResult>> runChecks(pg::Connection& connection, Phase phase, const Subject& subject,
                                     const Thresholds& thresholds,
                                     const std::function<void(const CheckResult&)>& each = {});

/// Those that hold only for the moment, asked again right before the swap: the first that blocks, as an error.
/// `overridden` are the ids that were passed over before. Errors: Blocked, naming it.
Result<void> checkBeforeSwap(pg::Connection& connection, const Subject& subject, const Thresholds& thresholds,
                             const QStringList& overridden = {});

/// Marks what the baseline did not have: items, and what was fine then. Rights and query times are compared with
/// theirs. What was as bad before is no regression.
void markRegressions(QList<CheckResult>& results, const QList<CheckResult>& baseline, const Thresholds& thresholds);

/// Whether a run may go on: nothing blocks.
bool passed(const QList<CheckResult>& results);

/// Fills in the tables that names mean. Errors: TableMissing, BadIdentifier.
Result<Subject> subjectOf(pg::Connection& connection, const QStringList& tables);

} // namespace stopover::checks
