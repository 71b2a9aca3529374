#pragma once

#include "core/repartition/move.h"
#include "core/run/plan.h"

namespace stopover::repartition {

/// Tables and function of change capture; no lock on the live table.
run::Statements captureObjects(const Move& move, Direction direction);

/// The triggers on the table that is live under `live`; from their commit on, no write is unseen.
run::Statements armCapture(const Move& move, Direction direction);

/// Takes the triggers off the table called `name`.
run::Statements disarmCapture(const Move& move, Direction direction, const sql::QualifiedName& name);

/// Fails with capture_bypassed when a trigger was disabled or replaced since armCapture().
run::Statement captureIntact(const Move& move, Direction direction);

/// Removes captureObjects(); may be repeated.
run::Statements dropCapture(const Move& move, Direction direction);

} // namespace stopover::repartition
