#include "core/pg/sqlstate.h"

namespace stopover::pg {

using namespace Qt::StringLiterals;

bool isLockTimeout(const Error& error)
{
    return error.sqlState == "55P03"_L1;
}

bool isDeadlock(const Error& error)
{
    return error.sqlState == "40P01"_L1;
}

bool isSerializationFailure(const Error& error)
{
    return error.sqlState == "40001"_L1;
}

bool isQueryCancelled(const Error& error)
{
    return error.sqlState == "57014"_L1;
}

bool isUniqueViolation(const Error& error)
{
    return error.sqlState == "23505"_L1;
}

bool isDataException(const Error& error)
{
    return error.sqlState.startsWith("22"_L1);
}

bool isUndefinedTable(const Error& error)
{
    return error.sqlState == "42P01"_L1 || error.sqlState == "3F000"_L1;
}

bool isUndefinedColumn(const Error& error)
{
    return error.sqlState == "42703"_L1;
}

bool isMissingPrivilege(const Error& error)
{
    return error.sqlState == "42501"_L1;
}

bool isConnectionLost(const Error& error)
{
    // Class 08, and errors with which the server ends a session: shutdown, crash of another backend, still starting.
    return error.code == ErrorCode::ConnectionLost || error.sqlState.startsWith("08"_L1) || error.sqlState == "57P01"_L1
        || error.sqlState == "57P02"_L1 || error.sqlState == "57P03"_L1;
}

bool isTransient(const Error& error)
{
    return error.code == ErrorCode::Sql && (isLockTimeout(error) || isDeadlock(error) || isSerializationFailure(error));
}

} // namespace stopover::pg
