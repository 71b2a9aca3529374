#include "core/change/keysetcopy.h"

#include "core/base/json.h"
#include "core/change/silence.h"
#include "core/change/throttle.h"
#include "core/run/retry.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

pg::Params asParams(const QJsonArray& key)
{
    pg::Params params;
    for (const QJsonValue& value : key)
        params.append(value.toString());
    return params;
}

struct Cursor
{
    qint64 nextNo = 0;
    QJsonArray last; ///< empty before the first batch
};

Result<Cursor> readCursor(run::StepContext& context)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        context.control().execute(u"SELECT no, hi_key FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3"
                                  " AND step = $4 ORDER BY no DESC LIMIT 1"_s,
                                  context.key().params()));
    if (rows.count() == 0)
        return Cursor {};
    STOPOVER_TRY_ASSIGN(const QJsonArray last, jsonArray(rows.bytes(0, 1), u"stopover.chunk.hi_key"_s));
    return Cursor { rows.integer(0, 0) + 1, last };
}

/// Copies the batch behind the cursor; false when there is no further row.
Result<bool> copyBatch(run::StepContext& context, const Cursor& cursor)
{
    pg::Connection& connection = context.control();
    const auto& params = context.params<run::CopyParams>();
    const run::KeysetQueries queries = params.keyset.value_or(run::KeysetQueries {});
    const auto started = std::chrono::steady_clock::now();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(connection, context.fence(), pg::Isolation::ReadCommitted,
                                                    run::Durability::Asynchronous));
    pg::Params boundaryParams = asParams(cursor.last);
    boundaryParams.append(params.batchRows);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows boundary,
        connection.execute(cursor.last.isEmpty() ? queries.firstBoundary : queries.boundary, boundaryParams));
    if (boundary.count() == 0)
        return false;
    QJsonArray upper;
    for (int column = 0; column < boundary.columns(); ++column)
        upper.append(boundary.text(0, column));
    STOPOVER_TRY(beginSilence(connection, params.silent));
    STOPOVER_TRY_ASSIGN(const pg::Rows copied,
                        connection.execute(cursor.last.isEmpty() ? queries.insertFirst : queries.insert,
                                           asParams(cursor.last) + asParams(upper)));
    STOPOVER_TRY(endSilence(connection, params.silent));
    pg::Params chunk = context.key().params();
    chunk.append({ cursor.nextNo, QJsonDocument(upper).toJson(QJsonDocument::Compact), copied.affected(),
                   context.fence().epoch });
    STOPOVER_TRY(connection.execute(u"INSERT INTO stopover.chunk (run, leg, pass, step, no, hi_key, rows, epoch, state)"
                                    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'done')"_s,
                                    chunk));
    STOPOVER_TRY(transaction.commit());
    const Milliseconds took = std::chrono::steady_clock::now() - started;
    context.addDone(copied.affected(), took);
    STOPOVER_TRY(throttle(context, copied.affected(), took));
    STOPOVER_TRY(context.pace().restBehind(took));
    return true;
}

} // namespace

Result<void> copyByKey(run::StepContext& context)
{
    bool more = true;
    const auto attempt = [&](int) -> Result<void> {
        STOPOVER_TRY_ASSIGN(const Cursor cursor, readCursor(context));
        STOPOVER_TRY_ASSIGN(more, copyBatch(context, cursor));
        return {};
    };
    while (more) {
        STOPOVER_TRY(context.checkpoint());
        STOPOVER_TRY(run::retryTransient(context, {}, attempt));
    }
    return {};
}

} // namespace stopover::change
