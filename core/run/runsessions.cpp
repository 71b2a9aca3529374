#include "core/run/runsessions.h"

#include "core/run/journal.h"

#include <thread>

namespace stopover::run::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString visitor = u"keep-up"_s;

Result<QList<int>> sessionsOf(pg::Connection& connection, RunId run, int butFor)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT pid FROM pg_catalog.pg_stat_activity WHERE application_name LIKE $1"
                           " AND datname = current_database() AND pid <> pg_backend_pid() AND pid <> $2::int"
                           // Whoever came later holds the run rightly.
                           " AND coalesce(backend_start <= (SELECT o.backend_start FROM pg_catalog.pg_stat_activity o"
                           " WHERE o.pid = $2::int), true)"_s,
                           { QString(applicationName(run, u"%"_s)), butFor }));
    QList<int> pids;
    for (int row = 0; row < rows.count(); ++row)
        pids.append(static_cast<int>(rows.integer(row, 0)));
    return pids;
}

} // namespace

Result<QList<int>> orphansOf(pg::Connection& connection, RunId run)
{
    return sessionsOf(connection, run, connection.backendPid());
}

Result<void> endOrphans(pg::Connection& connection, RunId run, std::chrono::milliseconds patience)
{
    // They may be those of another temporary login, which only who had it made may end.
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(connection.watching().withApplicationName(u"stopover"_s)));
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        STOPOVER_TRY_ASSIGN(const QList<int> pids, sessionsOf(watching, run, connection.backendPid()));
        if (pids.isEmpty())
            return {};
        if (std::chrono::steady_clock::now() > deadline)
            return Failure(ErrorCode::RunActive,
                           { QString::number(run.value), u"orphan"_s, {}, QString::number(pids.first()) });
        for (const int pid : pids)
            STOPOVER_TRY(watching.execute(u"SELECT pg_catalog.pg_terminate_backend($1)"_s, { pid }));
        std::this_thread::sleep_for(50ms);
    }
}

Result<void> endWorkers(pg::Connection& connection, RunId run, int epoch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(connection.watching().withApplicationName(u"stopover"_s)));
    STOPOVER_TRY(watching.execute(
        u"SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE application_name LIKE $1"
        " AND application_name NOT IN ($2, $3, $4) AND datname = current_database()"
        " AND (SELECT epoch FROM stopover.run WHERE id = $5) = $6::int"_s,
        { QString(applicationName(run, u"%"_s)), applicationName(run, u"control"_s), visitorName(run),
          applicationName(run, u"heartbeat"_s), run.value, epoch }));
    return {};
}

QString waitingName(RunId run)
{
    return u"stopover/waiting-"_s + QString::number(run.value);
}

QString visitorName(RunId run)
{
    return applicationName(run, visitor);
}

bool isVisitor(const QString& applicationName)
{
    // A session that has just got the lock is still called as while it waited.
    return applicationName.startsWith("stopover/waiting-"_L1)
        || (applicationName.startsWith("stopover/run-"_L1) && applicationName.endsWith(u'/' + visitor));
}

QString applicationName(RunId run, const QString& part)
{
    return u"stopover/run-"_s + QString::number(run.value) + u'/' + part;
}

} // namespace stopover::run::journal
