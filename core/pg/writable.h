#pragma once

#include "core/pg/connection.h"

namespace stopover::pg {

/// For what is about to change the database. Errors: Standby, ReadOnly, connection errors.
Result<void> refuseReadOnly(Connection& connection);

/// Session locks and settings do not hold where a pooler gives the server session to others between transactions. To be
/// asked before anything is changed, and before a plan is made for it; looks closely once. Errors: Pooled.
Result<void> refusePooler(Connection& connection);

} // namespace stopover::pg
