#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"
#include "core/run/words.h"

namespace stopover::run {

/// Creates a named restore point, such as "stopover-run-3-apply-before", and records it with its LSN in the timeline.
/// If the role may not, or wal_level is minimal, nothing happens and the result is empty: a run does not depend on it.
Result<QString> makeRecoveryPoint(pg::Connection& connection, RunId run, Phase phase, const QString& moment);

} // namespace stopover::run
