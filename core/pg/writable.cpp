#include "core/pg/writable.h"

namespace stopover::pg {

using namespace Qt::StringLiterals;

Result<void> refuseReadOnly(Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const Rows rows,
        connection.execute(u"SELECT pg_catalog.pg_is_in_recovery(),"
                           " pg_catalog.current_setting('transaction_read_only') OPERATOR(pg_catalog.=) 'on'"_s));
    if (rows.boolean(0, 0))
        return Failure(ErrorCode::Standby, { connection.pinned().describe() });
    if (rows.boolean(0, 1))
        return Failure(ErrorCode::ReadOnly, { connection.pinned().describe() });
    return {};
}

} // namespace stopover::pg
