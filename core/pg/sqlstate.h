#pragma once

#include "core/base/error.h"

namespace stopover::pg {

/// What an SQLSTATE means for the caller. Decisions are made on these, never on message text.
bool isLockTimeout(const Error& error); ///< 55P03
bool isDeadlock(const Error& error); ///< 40P01
bool isSerializationFailure(const Error& error); ///< 40001
bool isQueryCancelled(const Error& error); ///< 57014
bool isUniqueViolation(const Error& error); ///< 23505
bool isDataException(const Error& error); ///< class 22: a value that its type does not take
bool isUndefinedTable(const Error& error); ///< 42P01, 3F000
bool isUndefinedColumn(const Error& error);
bool isMissingPrivilege(const Error& error); ///< 42501

/// The connection is gone: reconnect before anything else.
bool isConnectionLost(const Error& error);

/// The whole transaction may be tried again: lock timeout, deadlock or serialization failure.
/// Never true for a COMMIT in doubt.
bool isTransient(const Error& error);

} // namespace stopover::pg
