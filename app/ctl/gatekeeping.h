#pragma once

#include "app/ctl/command.h"
#include "core/gate/gate.h"

namespace stopover::ctl {

enum class Holding {
    Blocks,
    OnlyTells, ///< in an emergency nothing is held up
};

/// The preflight of a plan under the project's policy, with --override and --sign-off. What warns is said; what blocks
/// is an error. Errors: Blocked, Usage, those of the policy file.
Result<gate::Passage> passGate(Context& context, pg::Connection& connection, const run::Plan& plan,
                               Holding holding = Holding::Blocks);

/// Into the journal, with a baseline of the health that "health" compares with later.
Result<void> recordPassage(pg::Connection& connection, RunId run, const gate::Passage& passage);

/// One line a check; with `all`, those that passed as well.
void printChecks(Console& console, const QList<checks::CheckResult>& results, bool all);
QJsonArray checksJson(const QList<checks::CheckResult>& results);

/// Folder of --project, or where we are.
QString projectFolder(const Arguments& arguments);

} // namespace stopover::ctl
