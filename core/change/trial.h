#pragma once

#include "core/change/move.h"
#include "core/pg/connection.h"
#include "core/run/plan.h"

namespace stopover::change {

/// Runs the statements of every phase on an empty twin of the table, in one transaction that is rolled back, so that a
/// missing right or an event trigger that refuses a command is found before anything is copied.
///
/// Locks no table in use above ACCESS SHARE, waits 100 ms for that at most, and takes one round trip: some 50 ms. Statements that lock
/// tables of others (foreign keys, publications, views) are not tried: see rights.h. Blocks. Changes nothing, but
/// event triggers of others run.
///
/// Findings: "rights.statement", "event_trigger.refuses", "event_trigger.drop" (which Spec::accept may name),
/// "trial.busy", "trial.failed". Errors: of the connection.
Result<QList<run::Finding>> tryPhases(pg::Connection& connection, const Move& move);

} // namespace stopover::change
