#include "core/change/replay.h"

#include "core/base/crashpoint.h"
#include "core/change/silence.h"
#include "core/pg/sqlstate.h"

#include <limits>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// The batch is small and the tables are large, which the planner cannot know of a temporary table: probe the indexes.
/// The full join of a comparison has no other way then.
pg::Query planBySize(bool bySize)
{
    const QString value = bySize ? u"on"_s : u"off"_s;
    return { u"SELECT set_config('enable_hashjoin', $1, true), set_config('enable_mergejoin', $1, true),"
             " set_config('enable_seqscan', $1, true)"_s,
             { value } };
}

/// What a query of places has read, as parameters.
pg::Params arraysOf(const pg::Rows& places)
{
    pg::Params arrays;
    for (int column = 0; column < places.columns(); ++column)
        arrays.append(places.text(0, column));
    return arrays;
}

} // namespace

Replay::Replay(pg::Connection& connection, run::ReplayQueries queries)
    : m_connection(connection)
    , m_queries(std::move(queries))
    , m_way([&connection](const pg::Queries& together) -> Result<QList<pg::Rows>> {
        if (together.size() > 1)
            return connection.executeTogether(together);
        STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(together.first().text, together.first().params));
        return QList<pg::Rows> { rows };
    })
{}

Result<void> Replay::prepare()
{
    STOPOVER_TRY(m_connection.executeWith({ { u"client_min_messages"_s, u"warning"_s } }, m_queries.batchTable));
    return {};
}

Result<void> Replay::prepare(const run::VerifyQueries& queries)
{
    STOPOVER_TRY(prepare());
    const QStringList make = queries.touchedBatch ? queries.touchedBatch->make : QStringList();
    for (const QString& statement : make)
        STOPOVER_TRY(m_connection.executeWith({ { u"client_min_messages"_s, u"warning"_s } }, statement));
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

Result<qint64> Replay::replayShare(const run::Fence& fence, qint64 maxKeys, Share share)
{
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(m_connection, fence, pg::Isolation::RepeatableRead));
    STOPOVER_TRY_ASSIGN(const bool isTruncated, truncated());
    if (isTruncated)
        return 0;
    const pg::Query pick { m_queries.pickShare.value_or(QString()), { maxKeys, share.number, share.of } };
    STOPOVER_TRY_ASSIGN(const qint64 taken, silently([this, &pick] { return bringKeys(pick); }));
    STOPOVER_TRY(transaction.commit());
    return taken;
}

Result<qint64> Replay::drainHere()
{
    return drain(std::numeric_limits<int>::max());
}

Result<pg::Rows> Replay::execute(const QString& statement, const pg::Params& params)
{
    STOPOVER_TRY_ASSIGN(const QList<pg::Rows> rows, m_way({ { statement, params } }));
    return rows.first();
}

Result<bool> Replay::truncated()
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, execute(m_queries.truncated));
    return rows.boolean(0, 0);
}

Result<void> Replay::settleTruncation()
{
    STOPOVER_TRY_ASSIGN(const bool isTruncated, truncated());
    if (!isTruncated)
        return {};
    STOPOVER_TRY(m_way({ { m_queries.reconcile }, { m_queries.settleTruncation } }));
    return {};
}

Result<qint64> Replay::drain(qint64 maxKeys)
{
    return silently([this, maxKeys]() -> Result<qint64> {
        STOPOVER_TRY(settleTruncation());
        return bringKeys({ m_queries.pick, { maxKeys } });
    });
}

Result<qint64> Replay::silently(const std::function<Result<qint64>()>& work)
{
    STOPOVER_TRY(beginSilence(m_connection, m_queries.silent));
    STOPOVER_TRY_ASSIGN(const qint64 taken, work());
    STOPOVER_TRY(endSilence(m_connection, m_queries.silent));
    return taken;
}

Result<qint64> Replay::bringKeys(const pg::Query& pick)
{
    const bool placesForDelete = m_queries.places && m_queries.places->deletes;
    const bool placesForInsert = m_queries.places && m_queries.places->inserts;
    const pg::Queries read = m_queries.places ? pg::Queries { { m_queries.places->read } } : pg::Queries();
    pg::Queries picking { pick };
    // Who needs no places to delete may tell some.
    if (placesForInsert)
        picking.append({ planBySize(false), { m_queries.deleteOld } });
    STOPOVER_TRY_ASSIGN(const QList<pg::Rows> picked, m_way(picking + read));
    const qint64 taken = picked.first().affected();
    if (taken == 0)
        return 0;
    const pg::Params places = m_queries.places ? arraysOf(picked.last()) : pg::Params();
    pg::Queries queries;
    if (!placesForInsert)
        queries.append({ planBySize(false), { m_queries.deleteOld, placesForDelete ? places : pg::Params() } });
    if (!m_queries.deleteOldNull.isEmpty())
        queries.append({ m_queries.deleteOldNull, placesForDelete ? places : pg::Params() });
    queries.append({ { m_queries.insert, placesForInsert ? places : pg::Params() },
                     { m_queries.touch },
                     planBySize(true),
                     { u"DELETE FROM pg_temp.stopover_batch"_s } });
    STOPOVER_TRY(m_way(queries));
    return taken;
}

Result<bool> Replay::compareTouched(const run::VerifyQueries& queries, qint64 most)
{
    pg::Queries taking { planBySize(false) };
    if (queries.touchedBatch)
        taking.append({ queries.touchedBatch->take, { most } });
    if (!queries.touchedPlaces.isEmpty())
        taking.append({ queries.touchedPlaces });
    STOPOVER_TRY_ASSIGN(const QList<pg::Rows> taken, m_way(taking));
    const bool mayBeMore = queries.touchedBatch && taken.at(1).affected() >= most;
    if (queries.touchedBatch && taken.at(1).affected() == 0)
        return false;
    const pg::Params places = queries.touchedPlaces.isEmpty() ? pg::Params() : arraysOf(taken.last());
    STOPOVER_TRY_ASSIGN(const pg::Rows differing, execute(queries.touchedDiffer, places));
    if (differing.count() > 0) {
        QStringList keys;
        for (int row = 0; row < differing.count(); ++row)
            keys.append(differing.text(row, 0));
        return Failure(ErrorCode::VerificationFailed, { m_queries.target, differing.text(0, 1), keys.join(u", "_s) });
    }
    if (!queries.touchedBatch)
        STOPOVER_TRY(execute(queries.clearTouched));
    return mayBeMore;
}

Result<qint64> Replay::backlog(qint64 most)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, execute(m_queries.backlog, { most }));
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

} // namespace stopover::change
