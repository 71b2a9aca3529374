#pragma once

#include "core/pg/connection.h"

namespace stopover::pg {

/// For what is about to change the database. Errors: Standby, ReadOnly, connection errors.
Result<void> refuseReadOnly(Connection& connection);

} // namespace stopover::pg
