#pragma once

#include "core/change/move.h"

/// The body of the trigger that captures writes.
namespace stopover::change {

/// From here on, oids in the list of triggers are notes that capture is broken: no process has a higher number.
constexpr qint64 brokenFrom = 4294967295 - (1 << 22);

/// Logs the key, and for a row that was there before, the partition that its old version is in; see places.h.
/// Row-level and append-only: no shared hot row, and logical apply workers fire row triggers only.
///
/// It cannot fail the application's statement (ADR 24). Everything that can is in a block with an exception handler,
/// which writes nothing, and so needs no transaction id for each row. Whether the log can be written is tried once in
/// each transaction, which then has a lock on it.
QString captureBody(const Move& move, Direction direction);

} // namespace stopover::change
