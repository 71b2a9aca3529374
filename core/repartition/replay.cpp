#include "core/repartition/replay.h"

#include "core/base/crashpoint.h"
#include "core/pg/sqlstate.h"

#include <limits>

namespace stopover::repartition {

using namespace Qt::StringLiterals;

Replay::Replay(pg::Connection& connection, run::ReplayQueries queries)
    : m_connection(connection)
    , m_queries(std::move(queries))
{}

Result<void> Replay::prepare()
{
    STOPOVER_TRY(m_connection.executeWith({ { u"client_min_messages"_s, u"warning"_s } }, m_queries.batchTable));
    return {};
}

Result<qint64> Replay::replayBatch(const run::Fence& fence, qint64 maxKeys)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(m_connection, fence, pg::Isolation::RepeatableRead));
    const Result<qint64> taken = drain(maxKeys);
    if (!taken && pg::isUniqueViolation(taken.error())) {
        transaction.rollback();
        // Two rows may have exchanged a unique value: in one snapshot of everything they fit again.
        if (maxKeys != std::numeric_limits<int>::max())
            return replayBatch(fence, std::numeric_limits<int>::max());
        STOPOVER_TRY_ASSIGN(const Error conflict, conflictError(taken.error()));
        return Failure(conflict);
    }
    STOPOVER_TRY(taken);
    crashPoint("replay before its commit");
    STOPOVER_TRY(transaction.commit());
    return *taken;
}

Result<qint64> Replay::drainHere()
{
    return drain(std::numeric_limits<int>::max());
}

Result<pg::Rows> Replay::execute(const QString& statement, const pg::Params& params)
{
    if (m_beforeStatement)
        STOPOVER_TRY(m_beforeStatement());
    return m_connection.execute(statement, params);
}

Result<pg::Params> Replay::placesOf(const QString& query)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, execute(query));
    pg::Params places;
    for (int column = 0; column < rows.columns(); ++column)
        places.append(rows.text(0, column));
    return places;
}

Result<void> Replay::settleTruncation()
{
    STOPOVER_TRY_ASSIGN(const pg::Rows truncated, execute(m_queries.truncated));
    if (!truncated.boolean(0, 0))
        return {};
    STOPOVER_TRY(execute(m_queries.reconcile));
    STOPOVER_TRY(execute(m_queries.settleTruncation));
    return {};
}

Result<qint64> Replay::drain(qint64 maxKeys)
{
    STOPOVER_TRY(settleTruncation());
    STOPOVER_TRY_ASSIGN(const pg::Rows picked, execute(m_queries.pick, { maxKeys }));
    const qint64 taken = picked.affected();
    if (taken == 0)
        return 0;
    // The batch is small and the tables are large, which the planner cannot know of a temporary table.
    STOPOVER_TRY(execute(u"SELECT set_config('enable_hashjoin', 'off', true),"
                         " set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)"_s));
    const pg::Params none;
    pg::Params places;
    if (m_queries.places) {
        STOPOVER_TRY_ASSIGN(places, placesOf(m_queries.places->read));
    }
    const pg::Params& deleted = m_queries.places && m_queries.places->deletes ? places : none;
    const pg::Params& inserted = m_queries.places && m_queries.places->inserts ? places : none;
    STOPOVER_TRY(execute(m_queries.deleteOld, deleted));
    if (!m_queries.deleteOldNull.isEmpty())
        STOPOVER_TRY(execute(m_queries.deleteOldNull, deleted));
    STOPOVER_TRY(execute(m_queries.insert, inserted));
    STOPOVER_TRY(execute(m_queries.touch));
    STOPOVER_TRY(execute(u"SELECT set_config('enable_hashjoin', 'on', true),"
                         " set_config('enable_mergejoin', 'on', true), set_config('enable_seqscan', 'on', true)"_s));
    STOPOVER_TRY(execute(u"DELETE FROM pg_temp.stopover_batch"_s));
    return taken;
}

Result<qint64> Replay::backlog(qint64 most)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, m_connection.execute(m_queries.backlog, { most }));
    return rows.integer(0, 0);
}

Result<Error> Replay::conflictError(const Error& cause)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, m_connection.execute(m_queries.conflicts));
    Error error = cause;
    error.code = ErrorCode::RollbackConflict;
    QStringList keys;
    for (int row = 0; row < rows.count(); ++row)
        keys.append(rows.text(row, 0));
    error.args = { m_queries.target, rows.count() > 0 ? rows.text(0, 1) : u"1"_s,
                   keys.isEmpty() ? cause.detail : keys.join(u", "_s) };
    return error;
}

} // namespace stopover::repartition
