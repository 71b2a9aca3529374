#include "core/pg/writable.h"

namespace stopover::pg {

using namespace Qt::StringLiterals;

Result<void> refuseReadOnly(Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const Rows rows,
        connection.execute(u"SELECT pg_catalog.pg_is_in_recovery(),"
                           " EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name OPERATOR(pg_catalog.=)"
                           " 'default_transaction_read_only' AND 'on' OPERATOR(pg_catalog.=) ANY (ARRAY[setting,"
                           " reset_val]))"_s));
    if (rows.boolean(0, 0))
        return Failure(ErrorCode::Standby, { connection.pinned().describe() });
    if (rows.boolean(0, 1))
        return Failure(ErrorCode::ReadOnly, { connection.pinned().describe() });
    return {};
}

Result<void> refusePooler(Connection& connection)
{
    connection.lookForHiddenPooler();
    const Pooler* pooler = connection.pooler();
    if (pooler == nullptr || pooler->keepsSession())
        return {};
    return Failure(ErrorCode::Pooled, pooler->args());
}

Result<void> refuseUnwritable(Connection& connection)
{
    STOPOVER_TRY(refusePooler(connection));
    return refuseReadOnly(connection);
}

} // namespace stopover::pg
