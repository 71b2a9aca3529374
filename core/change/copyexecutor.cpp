#include "core/change/copyexecutor.h"

#include "core/base/crashpoint.h"
#include "core/change/keysetcopy.h"
#include "core/change/silence.h"
#include "core/change/throttle.h"
#include "core/run/pace.h"
#include "core/run/retry.h"
#include "core/run/workers.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr double aimMs = 300; ///< a batch should take 200 to 500 ms
constexpr qint64 maxBytesPerChunk = 16LL << 20;
constexpr int maxChunksPerBatch = 16;

Result<qint64> number(pg::Connection& connection, const QString& statement, const pg::Params& params = {})
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(statement, params));
    return rows.integer(0, 0);
}

const run::RangeQueries& rangeQueries(const run::StepContext& context)
{
    return context.params<run::CopyParams>().range;
}

/// Blocks that hold about batch_rows rows, but never more than a few megabytes: rows may be wide.
qint64 blocksPerChunk(const run::StepContext& context, qint64 blocks, qint64 bytes)
{
    const auto& params = context.params<run::CopyParams>();
    const qint64 rows = std::max<qint64>(1, params.rows);
    const qint64 byRows = std::max<qint64>(1, params.batchRows * blocks / rows);
    const qint64 bytesPerBlock = std::max<qint64>(1, bytes / std::max<qint64>(1, blocks));
    return std::clamp<qint64>(std::min(byRows, maxBytesPerChunk / bytesPerBlock), 1, 1 << 20);
}

/// Cuts the heap as it is now into chunks, once: the end is read after capture was armed, so that every
/// row beyond it is logged.
Result<void> writeChunks(run::StepContext& context)
{
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY_ASSIGN(
        const qint64 existing,
        number(control,
               u"SELECT count(*) FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3 AND step = $4"_s,
               context.key().params()));
    if (existing > 0)
        return {};
    STOPOVER_TRY_ASSIGN(const qint64 file, number(control, rangeQueries(context).file));
    STOPOVER_TRY_ASSIGN(const qint64 blocks, number(control, rangeQueries(context).blocks));
    STOPOVER_TRY_ASSIGN(const qint64 bytes, number(control, rangeQueries(context).bytes));
    pg::Params params = context.key().params();
    params.append(blocks);
    params.append(blocksPerChunk(context, blocks, bytes));
    params.append(QString::number(file));
    STOPOVER_TRY(control.execute(u"INSERT INTO stopover.chunk (run, leg, pass, step, no, lo, hi, lo_key)"
                                 " SELECT $1, $2, $3, $4, lo / $6::bigint, lo, least(lo + $6::bigint, $5::bigint), $7"
                                 " FROM generate_series(0, $5::bigint - 1, $6::bigint) lo"_s,
                                 params));
    return transaction.commit();
}

/// The heap was rewritten (VACUUM FULL, CLUSTER): block numbers mean other rows now. Start again; the log
/// still has every key that was touched since capture began.
Result<void> startAgain(run::StepContext& context)
{
    pg::Connection& control = context.control();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(control, context.fence()));
    STOPOVER_TRY(beginSilence(control, context.params<run::CopyParams>().silent));
    STOPOVER_TRY(control.execute(rangeQueries(context).reset));
    STOPOVER_TRY(endSilence(control, context.params<run::CopyParams>().silent));
    STOPOVER_TRY(
        control.execute(u"DELETE FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3 AND step = $4"_s,
                        context.key().params()));
    STOPOVER_TRY(transaction.commit());
    context.note(u"restarted"_s, true);
    context.setDone(0);
    return writeChunks(context);
}

struct Batch
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 lo = 0;
    qint64 hi = 0;
    QString file;
};

/// Takes up to `most` neighbouring chunks that nobody works on.
Result<std::optional<Batch>> claim(const run::StepContext& context, pg::Connection& connection, int most)
{
    pg::Params params = context.key().params();
    params.append(most);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT no, lo, hi, lo_key FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3"
                           " AND step = $4 AND state = 'todo' ORDER BY no LIMIT $5::int FOR UPDATE SKIP LOCKED"_s,
                           params));
    if (rows.count() == 0)
        return std::optional<Batch>();
    Batch batch { rows.integer(0, 0), rows.integer(0, 0), rows.integer(0, 1), rows.integer(0, 2), rows.text(0, 3) };
    for (int row = 1; row < rows.count() && rows.integer(row, 1) == batch.hi; ++row) {
        batch.last = rows.integer(row, 0);
        batch.hi = rows.integer(row, 2);
    }
    return std::optional(batch);
}

/// Copies one batch; returns false when none is left. Errors: SchemaChanged when the heap was rewritten.
Result<bool> copyBatch(run::StepContext& context, pg::Connection& connection, int most, Milliseconds& took)
{
    const auto started = std::chrono::steady_clock::now();
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(connection, context.fence(), pg::Isolation::ReadCommitted,
                                                    run::Durability::Asynchronous));
    STOPOVER_TRY_ASSIGN(const std::optional<Batch> batch, claim(context, connection, most));
    if (!batch)
        return false;
    const QString resting = context.pace().restingCondition(run::copiedBytesPerRest);
    STOPOVER_TRY(beginSilence(connection, context.params<run::CopyParams>().silent));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows copied,
        connection.execute(rangeQueries(context).insert + resting,
                           { QString(u"(%1,0)"_s.arg(batch->lo)), QString(u"(%1,0)"_s.arg(batch->hi)) }));
    STOPOVER_TRY(endSilence(connection, context.params<run::CopyParams>().silent));
    // Asked after the read, whose lock keeps the answer true until the commit.
    STOPOVER_TRY_ASSIGN(const qint64 file, number(connection, rangeQueries(context).file));
    if (QString::number(file) != batch->file)
        return Failure(ErrorCode::SchemaChanged, { context.plan().target, u"file"_s });
    took = std::chrono::steady_clock::now() - started;
    pg::Params params = context.key().params();
    params.append(
        { batch->first, batch->last, copied.affected(), QString::number(took.count()), context.fence().epoch });
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.chunk SET state = 'done', rows = CASE WHEN no = $5 THEN $7::bigint ELSE 0 END,"
        " ms = CASE WHEN no = $5 THEN $8::float8 ELSE 0 END, epoch = $9 WHERE run = $1 AND leg = $2"
        " AND pass = $3 AND step = $4 AND no BETWEEN $5 AND $6"_s,
        params));
    crashPoint("copy before its commit");
    STOPOVER_TRY(transaction.commit());
    took = std::chrono::steady_clock::now() - started;
    context.addDone(copied.affected(), took);
    STOPOVER_TRY(throttle(context, copied.affected(), took));
    return true;
}

Result<void> copyRanges(run::StepContext& context)
{
    const auto work = [&](run::Worker& worker) -> Result<void> {
        int most = 1;
        bool more = true;
        Milliseconds took {};
        const auto attempt = [&](int) -> Result<void> {
            STOPOVER_TRY_ASSIGN(more, copyBatch(context, worker.connection, most, took));
            return {};
        };
        while (more && !worker.othersFailed.load()) {
            STOPOVER_TRY(context.checkpoint());
            STOPOVER_TRY(run::retryTransient(context, {}, attempt));
            if (took.count() > 0)
                most =
                    std::clamp(static_cast<int>(most * aimMs / took.count()), 1, std::min(most * 2, maxChunksPerBatch));
        }
        return {};
    };
    return run::runWorkers(context, context.options().workers, work);
}

bool wasRewritten(const Result<void>& done)
{
    return !done && done.error().code == ErrorCode::SchemaChanged;
}

Result<void> copyByRange(run::StepContext& context)
{
    constexpr int maxRestarts = 3;
    STOPOVER_TRY(writeChunks(context));
    Result<void> done = copyRanges(context);
    for (int restart = 0; wasRewritten(done) && restart < maxRestarts; ++restart) {
        STOPOVER_TRY(startAgain(context));
        done = copyRanges(context);
    }
    return done;
}

} // namespace

Result<void> CopyExecutor::execute(run::StepContext& context) const
{
    const auto& params = context.params<run::CopyParams>();
    context.setTotal(params.rows, u"rows"_s);
    STOPOVER_TRY_ASSIGN(
        const qint64 before,
        number(
            context.control(),
            u"SELECT coalesce(sum(rows), 0) FROM stopover.chunk WHERE run = $1 AND leg = $2 AND pass = $3 AND step = "
            "$4"_s,
            context.key().params()));
    context.setDone(before);
    STOPOVER_TRY(params.order == run::CopyOrder::Blocks ? copyByRange(context) : copyByKey(context));
    context.note(u"rows"_s, context.progress().done);
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction,
                        run::WorkTransaction::begin(context.control(), context.fence()));
    STOPOVER_TRY(run::journal::markStepDone(context.control(), context.key(), context.notes()));
    return transaction.commit();
}

} // namespace stopover::change
