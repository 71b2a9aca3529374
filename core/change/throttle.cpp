#include "core/change/throttle.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<qint64> replicaLag(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT coalesce(max(pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn)), 0)::bigint"
            " FROM pg_catalog.pg_stat_replication WHERE replay_lsn IS NOT NULL"_s));
    return rows.integer(0, 0);
}

} // namespace

Result<void> throttle(run::StepContext& context, qint64 rows, std::chrono::duration<double, std::milli> took)
{
    if (const qint64 limit = context.steering().rowsPerSecond(); limit > 0) {
        const double wantedMs =
            static_cast<double>(rows * context.options().workers) * 1000.0 / static_cast<double>(limit);
        const auto rest = std::chrono::milliseconds(static_cast<qint64>(wantedMs - took.count()));
        if (rest > 0ms) {
            context.emitEvent({ .kind = run::EventKind::Throttled, .detail = u"rows_per_second"_s });
            STOPOVER_TRY(context.steering().sleep(rest));
        }
    }
    while (true) {
        qint64 lag = 0;
        // Where a replica stands is hidden from an ordinary role. A limit that cannot be asked for is none.
        const auto asked = context.watch([&lag](pg::Connection& watching) -> Result<void> {
            STOPOVER_TRY_ASSIGN(lag, replicaLag(watching));
            return {};
        });
        // The session that watches may be the first to notice that the server is gone.
        if (!asked && asked.error().code == ErrorCode::ConnectFailed)
            return Failure(ErrorCode::ConnectionLost);
        STOPOVER_TRY(asked);
        if (lag <= context.options().maxReplicaLagBytes)
            return {};
        context.emitEvent({ .kind = run::EventKind::Throttled, .detail = u"replica_lag "_s + QString::number(lag) });
        STOPOVER_TRY(context.steering().sleep(500ms));
    }
}

} // namespace stopover::change
