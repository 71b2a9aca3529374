#pragma once

#include "core/pg/connection.h"

namespace stopover::pg {

/// For what is about to change the database. Errors: Standby, ReadOnly, connection errors.
Result<void> refuseReadOnly(Connection& connection);

/// Refuses a pooler that passes server sessions on between transactions, since session locks and settings do not hold
/// there. Call before changing anything, and before planning a change; tests the pooler once. Errors: Pooled.
Result<void> refusePooler(Connection& connection);

/// Both: for whatever writes, before it begins.
Result<void> refuseUnwritable(Connection& connection);

} // namespace stopover::pg
