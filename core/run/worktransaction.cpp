#include "core/run/worktransaction.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

Result<WorkTransaction> WorkTransaction::begin(pg::Connection& connection, const Fence& fence, pg::Isolation isolation,
                                               Durability durability)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection, isolation));
    if (durability == Durability::Asynchronous)
        STOPOVER_TRY(connection.execute(u"SET LOCAL synchronous_commit = off"_s));
    if (durability == Durability::Local)
        STOPOVER_TRY(connection.execute(u"SET LOCAL synchronous_commit = local"_s));
    const QString id =
        connection.serverVersion() >= 130000 ? u"pg_catalog.pg_current_xact_id()"_s : u"pg_catalog.txid_current()"_s;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT epoch, "_s + id + u"::text FROM stopover.run WHERE id = $1 FOR SHARE"_s,
                           { fence.run.value }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunMissing, { QString::number(fence.run.value) });
    if (rows.integer(0, 0) != fence.epoch)
        return Failure(ErrorCode::Fenced, { QString::number(fence.run.value) });
    transaction.setTransactionId(rows.text(0, 1));
    return WorkTransaction(std::move(transaction));
}

} // namespace stopover::run
