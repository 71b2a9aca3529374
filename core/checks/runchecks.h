#pragma once

#include "core/checks/check.h"

#include <functional>

namespace stopover::checks {

/// Runs every check of a phase in turn, each in its own transaction with a time limit, which is rolled back. What
/// cannot be queried (privileges, a missing view, the limit) is NotCheckable, with the server's message.
///
/// Blocks; not on the GUI thread. Errors: ConnectionLost only.
Result<QList<CheckResult>> runChecks(pg::Connection& connection, CheckTime phase, const Subject& subject,
                                     const Thresholds& thresholds,
                                     const std::function<void(const CheckResult&)>& each = {});

/// Repeats the short-lived checks right before the swap: the first one that blocks is the error. `overridden` are the
/// ids overridden before. Errors: Blocked, naming the check.
Result<void> checkBeforeSwap(pg::Connection& connection, const Subject& subject, const Thresholds& thresholds,
                             const QStringList& overridden = {});

/// Marks what the baseline did not have: items, and what was fine then. Rights and query times are compared with
/// theirs. What was as bad before is no regression.
void markRegressions(QList<CheckResult>& results, const QList<CheckResult>& baseline, const Thresholds& thresholds);

/// Whether a run may go on: nothing blocks.
bool passed(const QList<CheckResult>& results);

/// Fills in the tables that names mean. Errors: TableMissing.
Result<Subject> subjectOf(pg::Connection& connection, const QList<sql::QualifiedName>& tables);

} // namespace stopover::checks
