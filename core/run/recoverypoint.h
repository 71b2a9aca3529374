#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"
#include "core/run/words.h"

namespace stopover::run {

/// Names a point in the write-ahead log to which the server could be recovered, "stopover-run-3-forward-before", and
/// writes it with its LSN into the timeline. Where the role may not, or the server writes too little WAL, nothing is
/// done and the text is empty: a run does not depend on it.
Result<QString> makeRecoveryPoint(pg::Connection& connection, RunId run, Phase phase, const QString& moment);

} // namespace stopover::run
