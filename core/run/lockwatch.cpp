#include "core/run/lockwatch.h"

#include "core/run/runsessions.h"
#include "core/sql/identifier.h"

#include <condition_variable>

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shorter than any lock timeout of ours, or a wait could come and go unseen.
constexpr auto lookEvery = 50ms;
constexpr auto tellEvery = 200ms;

/// `whom` yields the pids of those who wait.
Result<QList<Blocker>> blockersOfThose(pg::Connection& connection, const QString& whom, const pg::Params& params)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), coalesce(a.state, ''),"
            " left(coalesce(a.query, ''), 120),"
            " coalesce(extract(epoch FROM clock_timestamp() - a.xact_start), 0)::float8, a.backend_type"
            " FROM pg_catalog.pg_stat_activity a WHERE a.pid IN (SELECT unnest(pg_catalog.pg_blocking_pids(w.pid)) "
            "FROM ("_s
                + whom + u") w) ORDER BY a.xact_start LIMIT 20"_s,
            params));
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

/// Sessions of the run that wait; parameter 1 is the pattern of their names.
const auto waiting = u"SELECT pid FROM pg_catalog.pg_stat_activity WHERE application_name LIKE $1"
                     " AND datname = current_database() AND wait_event_type = 'Lock'"_s;

} // namespace

LockWatch::LockWatch(StepContext& context)
    : m_context(context)
    , m_thread([this](const std::stop_token& stop) { watch(stop); })
{}

void LockWatch::watch(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    // A step that gets its locks at once needs no watcher.
    const auto pause = [&](std::chrono::milliseconds time) {
        std::unique_lock lock(mutex);
        return wake.wait_for(lock, stop, time, [] { return false; }) || stop.stop_requested();
    };
    if (pause(100ms))
        return;
    while (m_context.watch([this](pg::Connection& connection) { return look(connection); }) && !pause(lookEvery)) {}
}

Result<void> LockWatch::look(pg::Connection& connection)
{
    const QString pattern = journal::applicationName(m_context.key().run, u"%"_s);
    // Planning this would take ten times as long as running it, twenty times a second. A session that was lost is
    // another now.
    const bool mayPrepare = connection.pooler() == nullptr;
    if (mayPrepare && m_preparedOn != connection.backendPid()) {
        STOPOVER_TRY(connection.execute(u"PREPARE stopover_waits(text) AS SELECT EXISTS ("_s + waiting + u')'));
        m_preparedOn = connection.backendPid();
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows waits,
                        mayPrepare ? connection.execute(u"EXECUTE stopover_waits("_s + sql::literal(pattern) + u')')
                                   : connection.execute(u"SELECT EXISTS ("_s + waiting + u')', { pattern }));
    if (!waits.boolean(0, 0))
        return {};
    STOPOVER_TRY_ASSIGN(QList<Blocker> blockers, blockersOfThose(connection, waiting, { pattern }));
    // Our own workers wait for each other now and then, and never long.
    blockers.removeIf(
        [own = pattern.chopped(1)](const Blocker& blocker) { return blocker.application.startsWith(own); });
    const auto now = std::chrono::steady_clock::now();
    if (blockers.isEmpty() || now - m_told < tellEvery)
        return {};
    m_told = now;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows queue,
        connection.execute(u"WITH ours AS MATERIALIZED ("_s + waiting
                               + u") SELECT count(*) FROM pg_catalog.pg_stat_activity a WHERE a.wait_event_type = "
                                 u"'Lock' AND a.pid NOT IN (SELECT pid FROM ours)"
                                 " AND pg_catalog.pg_blocking_pids(a.pid) && ARRAY(SELECT pid FROM ours)"_s,
                           { pattern }));
    m_context.emitEvent({ .kind = EventKind::LockWait,
                          .blockers = blockers,
                          .queuedBehindUs = static_cast<int>(queue.integer(0, 0)),
                          .attempt = m_context.attempt() });
    return {};
}

Result<QList<Blocker>> blockersOf(pg::Connection& connection, int backendPid)
{
    return blockersOfThose(connection, u"SELECT $1::int AS pid"_s, { backendPid });
}

} // namespace stopover::run
