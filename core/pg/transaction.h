#pragma once

#include "core/pg/connection.h"

namespace stopover::pg {

enum class Isolation {
    ReadCommitted,
    RepeatableRead,
};

/// What pg_xact_status says of a transaction id.
enum class TransactionFate {
    Committed,
    Aborted,
    InProgress,
    Forgotten, ///< too old for the server to remember
};

/// A transaction block; rolls back when destroyed without commit().
///
/// The connection must outlive it and be used by nobody else meanwhile.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection, Isolation isolation = Isolation::ReadCommitted);

    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// The full transaction id to ask pg_xact_status for after a COMMIT in doubt.
    void setTransactionId(const QString& id) { m_transactionId = id; }

    /// Commits. CommitInDoubt: the server may or may not have committed; ask fateOf() or read the
    /// journal on a new connection, do not call again. Any other error: rolled back.
    Result<void> commit();

    /// Rolls back; errors are of no interest, since the server does so by itself.
    void rollback();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {}

    Connection* m_connection;
    QString m_transactionId;
};

/// Asks the server how a transaction ended (pg_xact_status, or txid_status before 13).
Result<TransactionFate> fateOf(Connection& connection, const QString& transactionId);

} // namespace stopover::pg
