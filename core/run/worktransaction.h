#pragma once

#include "core/base/strongid.h"
#include "core/pg/transaction.h"

namespace stopover::run {

/// Which run a transaction works for, and under whose command.
struct Fence
{
    RunId run;
    int epoch = 0;
};

enum class Durability {
    Synchronous,
    Local, ///< waits for no standby: under locks that others wait behind. The next synchronous commit covers it
    Asynchronous, ///< work and its journal row may vanish together in a server crash; then it is done again
};

/// A transaction that works for a run: it locks the run's row, so that no other Stopover can take the run over
/// meanwhile, and fails if one already has.
class WorkTransaction
{
public:
    /// Errors: Fenced when the epoch has moved on.
    static Result<WorkTransaction> begin(pg::Connection& connection, const Fence& fence,
                                         pg::Isolation isolation = pg::Isolation::ReadCommitted,
                                         Durability durability = Durability::Synchronous);

    /// As pg::Transaction::commit(): CommitInDoubt is resolved by reading the journal again.
    Result<void> commit() { return m_transaction.commit(); }

    void rollback() { m_transaction.rollback(); }

private:
    explicit WorkTransaction(pg::Transaction transaction)
        : m_transaction(std::move(transaction))
    {}

    pg::Transaction m_transaction;
};

} // namespace stopover::run
