#pragma once

#include "core/pg/connection.h"

namespace stopover::change {

/// For the rest of the transaction, or until endSilence(), ordinary triggers and those of foreign keys do not fire for
/// what the session writes; capture does. Nothing unless `silent`. Errors: the server's, where the role may not.
Result<void> beginSilence(pg::Connection& connection, const std::optional<bool>& silent);

/// Before anything else than rows of the table that is not live is written: event triggers fire again, too.
Result<void> endSilence(pg::Connection& connection, const std::optional<bool>& silent);

} // namespace stopover::change
