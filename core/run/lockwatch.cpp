#include "core/run/lockwatch.h"

#include <condition_variable>

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LockWatch::LockWatch(StepContext& context, int backendPid, int attempt)
    : m_context(context),
      m_thread([this, backendPid, attempt](const std::stop_token& stop) { watch(stop, backendPid, attempt); })
{
}

void LockWatch::watch(const std::stop_token& stop, int backendPid, int attempt)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    // A statement that gets its lock at once needs no watcher.
    const auto pause = [&](std::chrono::milliseconds time) {
        std::unique_lock lock(mutex);
        return wake.wait_for(lock, stop, time, [] { return false; }) || stop.stop_requested();
    };
    if (pause(100ms))
        return;
    auto connection = m_context.openSession(u"watch"_s);
    if (!connection)
        return;
    do {
        const Result<QList<Blocker>> blockers = blockersOf(*connection, backendPid);
        if (!blockers)
            return;
        if (blockers->isEmpty())
            continue;
        const Result<pg::Rows> queue = connection->execute(
            u"SELECT count(*) FROM pg_catalog.pg_stat_activity"
            " WHERE wait_event_type = 'Lock' AND $1::int = ANY (pg_catalog.pg_blocking_pids(pid))"_s,
            { backendPid });
        m_context.emitEvent({ .kind = EventKind::LockWait,
                              .blockers = *blockers,
                              .queuedBehindUs = queue ? static_cast<int>(queue->integer(0, 0)) : 0,
                              .attempt = attempt });
    } while (!pause(200ms));
}

Result<QList<Blocker>> blockersOf(pg::Connection& connection, int backendPid)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), coalesce(a.state, ''),"
                           " left(coalesce(a.query, ''), 120),"
                           " coalesce(extract(epoch FROM clock_timestamp() - a.xact_start), 0)::float8, a.backend_type"
                           " FROM pg_catalog.pg_stat_activity a WHERE a.pid = ANY (pg_catalog.pg_blocking_pids($1::int))"
                           " ORDER BY a.xact_start LIMIT 20"_s,
                           { backendPid }));
    QList<Blocker> blockers;
    for (int row = 0; row < rows.count(); ++row)
        blockers.append({ .pid = static_cast<int>(rows.integer(row, 0)),
                          .role = rows.text(row, 1),
                          .application = rows.text(row, 2),
                          .state = rows.text(row, 3),
                          .query = rows.text(row, 4),
                          .transactionSeconds = rows.bytes(row, 5).toDouble(),
                          .kind = rows.text(row, 6) });
    return blockers;
}

} // namespace stopover::run
