#pragma once

#include "app/ctl/command.h"
#include "core/preflight/preflight.h"

namespace stopover::ctl {

enum class Holding {
    Blocks,
    AdvisoryOnly, ///< in an emergency nothing is held up
};

/// The preflight of a plan under the project's policy, with --override and --sign-off. What warns is said; what blocks
/// is an error. Errors: Blocked, Usage, those of the policy file.
Result<preflight::PreflightResult> passPreflight(Context& context, pg::Connection& connection, const run::Plan& plan,
                                                 Holding holding = Holding::Blocks);

/// Into the journal, with a baseline of the health that "health" compares with later.
Result<void> recordPreflight(pg::Connection& connection, RunId run, const preflight::PreflightResult& passage);

/// One line a check; with `all`, those that passed as well.
void printChecks(Console& console, const QList<checks::CheckResult>& results, bool all);
QJsonArray checksJson(const QList<checks::CheckResult>& results);

/// Folder of --project, or where we are.
QString projectFolder(const Arguments& arguments);

} // namespace stopover::ctl
