#pragma once

#include "core/pg/connection.h"

class QDateTime;

namespace stopover::run {

/// The end of the names of tables that a plan makes beside the live ones, `yyyyMMdd_HHmmss`: the first second from
/// `now` on, in UTC, that no table of ours carries yet, so that a second plan of the same second gets names of its own.
/// Errors: connection errors, Sql.
Result<QString> freeNameStamp(pg::Connection& connection, const QDateTime& now);

} // namespace stopover::run
