#pragma once

#include "core/run/plan.h"

namespace stopover::run {

/// Statements of the user's own in the forward phase, as one script: not those that keep our journal or the version
/// table, and not copies.
QString ownSql(const Plan& plan);

/// What a plan does, in whichever database and whenever: SHA-256 in hex. The plan of a database and that of its
/// private copy have the same. Empty for an operation that nobody rehearses: a backup, a restore.
QString identityOf(const Plan& plan);

} // namespace stopover::run
