#include "core/pg/transaction.h"

#include "core/base/crashpoint.h"

namespace stopover::pg {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection& connection, Isolation isolation)
{
    const QString statement = isolation == Isolation::RepeatableRead ? u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s
                                                                     : u"BEGIN ISOLATION LEVEL READ COMMITTED"_s;
    STOPOVER_TRY(connection.execute(statement));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_transactionId(std::move(other.m_transactionId))
{}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Connection& connection = *std::exchange(m_connection, nullptr);
    crashPoint("before COMMIT");
    const Result<Rows> done = connection.execute(u"COMMIT"_s);
    crashPoint("after COMMIT");
    if (!done && connection.isBroken()) {
        Error error = Error::of(ErrorCode::CommitInDoubt, { m_transactionId });
        error.message = done.error().message;
        return Failure(error);
    }
    if (!done)
        return done.failure();
    if (done->commandTag() == "ROLLBACK")
        return Failure(ErrorCode::Internal, { u"commit"_s });
    return {};
}

void Transaction::rollback()
{
    if (m_connection == nullptr)
        return;
    Connection& connection = *std::exchange(m_connection, nullptr);
    if (!connection.isBroken() && connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
}

Result<TransactionFate> fateOf(Connection& connection, const QString& transactionId)
{
    const QString query = connection.serverVersion() >= 130000
        ? u"SELECT pg_catalog.pg_xact_status($1::pg_catalog.xid8)"_s
        : u"SELECT pg_catalog.txid_status($1::bigint)"_s;
    STOPOVER_TRY_ASSIGN(const Rows rows, connection.execute(query, { transactionId }));
    if (rows.isNull(0, 0))
        return TransactionFate::Forgotten;
    const QString status = rows.text(0, 0);
    if (status == "committed"_L1)
        return TransactionFate::Committed;
    return status == "aborted"_L1 ? TransactionFate::Aborted : TransactionFate::InProgress;
}

} // namespace stopover::pg
