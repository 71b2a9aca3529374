#pragma once

#include "core/pg/copy.h"

namespace stopover::pg {

/// Runs one statement of somebody else's script, whose bytes are in the session's client_encoding. As
/// Connection::execute() it is one message of the extended protocol, so that the server itself refuses a second
/// statement.
Result<void> executeEncoded(Connection& connection, const QByteArray& statement);

} // namespace stopover::pg
