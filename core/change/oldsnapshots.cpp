#include "core/change/oldsnapshots.h"

#include "core/change/guards.h"
#include "core/run/journal.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;
constexpr auto tellEvery = 1s;

/// VACUUM and CREATE INDEX CONCURRENTLY hold a snapshot and read no other table with it.
const auto transactions =
    u" FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid"
    " WHERE l.locktype = 'virtualxid' AND l.granted AND l.virtualxid = l.virtualtransaction"
    " AND a.datname = current_database() AND a.usesysid IS NOT NULL AND a.backend_xmin IS NOT NULL"
    " AND a.pid <> pg_catalog.pg_backend_pid() AND a.application_name NOT LIKE $1"
    " AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_vacuum v WHERE v.pid = a.pid)"
    " AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index i WHERE i.pid = a.pid)"_s;

QString nameOf(const run::Blocker& blocker)
{
    return u"%1 (%2@%3)"_s.arg(QString::number(blocker.pid), blocker.role, blocker.application);
}

} // namespace

bool OldSnapshots::accepted() const
{
    return !refuses(u"snapshot.old", beforeLock(m_context.key().phase)) || m_context.steering().ignoresOldSnapshots()
        || m_context.params<run::SwapParams>().acceptsOldSnapshots.value_or(false);
}

Result<void> OldSnapshots::mark()
{
    if (m_open)
        return {};
    return m_context.watch([this](pg::Connection& connection) -> Result<void> {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"SELECT l.virtualtransaction"_s + transactions,
                                               { run::journal::applicationName(m_context.key().run, u"%"_s) }));
        m_open.emplace();
        for (int row = 0; row < rows.count(); ++row)
            m_open->append(rows.text(row, 0));
        return {};
    });
}

Result<QList<run::Blocker>> OldSnapshots::left()
{
    QList<run::Blocker> blockers;
    if (m_open->isEmpty())
        return blockers;
    const auto look = [&](pg::Connection& connection) -> Result<void> {
        STOPOVER_TRY_ASSIGN(
            const pg::Rows rows,
            connection.execute(u"SELECT a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''),"
                               " coalesce(a.state, ''), left(coalesce(a.query, ''), 120),"
                               " coalesce(extract(epoch FROM clock_timestamp() - a.xact_start), 0)::float8,"
                               " coalesce(a.backend_type, ''), l.virtualtransaction"_s
                                   + transactions
                                   + u" AND l.virtualtransaction = ANY ($2::text[]) ORDER BY a.xact_start, a.pid"_s,
                               { run::journal::applicationName(m_context.key().run, u"%"_s),
                                 QString(u'{' + m_open->join(u',') + u'}') }));
        m_open->clear();
        for (int row = 0; row < rows.count(); ++row) {
            blockers.append({ .pid = static_cast<int>(rows.integer(row, 0)),
                              .role = rows.text(row, 1),
                              .application = rows.text(row, 2),
                              .state = rows.text(row, 3),
                              .query = rows.text(row, 4),
                              .transactionSeconds = rows.bytes(row, 5).toDouble(),
                              .kind = rows.text(row, 6) });
            m_open->append(rows.text(row, 7));
        }
        return {};
    };
    STOPOVER_TRY(m_context.watch(look));
    return blockers;
}

Result<void> OldSnapshots::await(const std::function<Result<void>()>& keepNear)
{
    STOPOVER_TRY(mark());
    std::optional<std::chrono::steady_clock::time_point> told;
    for (;;) {
        STOPOVER_TRY_ASSIGN(const QList<run::Blocker> blockers, left());
        if (blockers.isEmpty())
            return {};
        const auto now = std::chrono::steady_clock::now();
        m_began = m_began.value_or(now);
        if (now - *m_began >= m_context.options().catchUpPatience) {
            m_context.note(u"old_snapshots"_s, blockers.size());
            if (accepted())
                return {};
            QStringList names;
            for (const run::Blocker& blocker : blockers)
                names.append(nameOf(blocker));
            return Failure(ErrorCode::OldSnapshots, { m_context.plan().target, names.join(u", "_s) });
        }
        if (!told || now - *told >= tellEvery) {
            told = now;
            m_context.emitEvent(
                { .kind = run::EventKind::LockWait, .blockers = blockers, .detail = u"old_snapshot"_s });
        }
        STOPOVER_TRY(m_context.checkpoint());
        STOPOVER_TRY(m_context.steering().sleep(lookEvery));
        STOPOVER_TRY(keepNear());
    }
}

} // namespace stopover::change
