#pragma once

#include "core/change/move.h"
#include "core/run/params.h"

namespace stopover::change {

/// The brake of the live table: see Brake. It may be made again while it is there.
run::BrakeQueries brakeQueries(const Move& move);

/// Takes it off a table, whatever the table is called by then.
run::Statement releaseBrake(const sql::QualifiedName& table);

/// Drops what is left of it.
run::Statements dropBrake(const Move& move);

} // namespace stopover::change
