#pragma once

#include "core/risk/lint.h"

namespace stopover::risk {

/// Marks the findings that a comment before their statement silences: "-- +stopover ignore RULE reason=why".
/// Without a reason nothing is silenced, and R12 says so. `before` is what stands before the statement.
void applySuppressions(const QString& before, QList<LintFinding>& findings);

} // namespace stopover::risk
