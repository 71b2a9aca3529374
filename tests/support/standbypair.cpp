#include "tests/support/standbypair.h"

#include "core/base/process.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <thread>

namespace stopover::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString directoryOf(const QString& name)
{
    static int number = 0;
    return u"/tmp/stopover-test-%1-%2%3"_s.arg(QCoreApplication::applicationPid()).arg(name).arg(++number);
}

template <typename T>
T needed(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, describe(result.error()).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void copyTree(const QString& from, const QString& to)
{
    // As it is, with its owner: the server's account is another where root runs the tests.
    needed(runProcess({ .program = u"cp"_s, .arguments = { u"-a"_s, from, to }, .timeout = 120s }), "copy of a server");
}

/// A server that was made, and shut down cleanly.
class Original
{
public:
    Original()
        : m_server({ .directory = directoryOf(u"original"_s), .durable = false, .access = sandbox::Access::Open })
    {
        needed(m_server.start(), "original server");
        needed(m_server.stop(), "original server");
    }

    ~Original() { static_cast<void>(m_server.remove()); }

    Original(const Original&) = delete;
    Original& operator=(const Original&) = delete;
    Original(Original&&) = delete;
    Original& operator=(Original&&) = delete;

    [[nodiscard]] QString copy(const QString& name) const
    {
        const QString directory = directoryOf(name);
        copyTree(m_server.directory(), directory);
        return directory;
    }

private:
    sandbox::Server m_server;
};

const Original& original()
{
    static const Original server;
    return server;
}

sandbox::Server primaryServer()
{
    return sandbox::Server(
        { .directory = original().copy(u"first"_s), .durable = false, .access = sandbox::Access::Open });
}

sandbox::Server standbyOf(const sandbox::Server& primary)
{
    const QString directory = original().copy(u"second"_s);
    const QString line = u"primary_conninfo = 'host=%1 user=%2 application_name=%3'"_s.arg(
        primary.socketDirectory(), sandbox::superuser, StandbyPair::standbyName());
    sandbox::Server server(
        { .directory = directory, .durable = false, .access = sandbox::Access::Open, .extraSettings = { line } });
    QFile signal(server.dataDirectory() + u"/standby.signal"_s);
    if (!signal.open(QIODevice::WriteOnly))
        qFatal("no standby.signal");
    return server;
}

pg::Settings settingsOf(const QString& uri)
{
    return needed(pg::Settings::parse(uri), "settings");
}

/// A query that says true in the end.
void await(const pg::Settings& settings, const QString& query)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(patienceMs);
    while (std::chrono::steady_clock::now() < deadline) {
        pg::Connection connection = needed(pg::Connection::open(settings), "connection");
        if (needed(connection.execute(query), "query").boolean(0, 0))
            return;
        std::this_thread::sleep_for(20ms);
    }
    qFatal("never true: %s", qPrintable(query));
}

void run(const pg::Settings& settings, const QStringList& statements)
{
    pg::Connection connection = needed(pg::Connection::open(settings), "connection");
    for (const QString& statement : statements)
        needed(connection.execute(statement), "statement");
}

} // namespace

StandbyPair::StandbyPair()
    : m_primary(primaryServer())
    , m_standby(standbyOf(m_primary))
{
    startPrimary();
    startStandby();
    awaitStandby();
}

StandbyPair::~StandbyPair()
{
    static_cast<void>(m_standby.remove());
    static_cast<void>(m_primary.remove());
}

QString StandbyPair::uri() const
{
    const auto word = [](const sandbox::Server& server) {
        return QString::fromLatin1(QUrl::toPercentEncoding(server.socketDirectory()));
    };
    return u"postgresql:///demo?host=%1,%2&user=%3&target_session_attrs=read-write&connect_timeout=5"_s.arg(
        word(m_primary), word(m_standby), sandbox::superuser);
}

pg::Settings StandbyPair::settings() const
{
    return settingsOf(uri());
}

pg::Settings StandbyPair::primary() const
{
    return settingsOf(m_primary.uri());
}

pg::Settings StandbyPair::standby() const
{
    return settingsOf(m_standby.uri());
}

void StandbyPair::setSynchronous(bool on) const
{
    run(primary(),
        { on ? QString(u"ALTER SYSTEM SET synchronous_standby_names = '%1'"_s.arg(standbyName()))
             : u"ALTER SYSTEM RESET synchronous_standby_names"_s,
          u"SELECT pg_catalog.pg_reload_conf()"_s });
    await(primary(),
          on ? u"SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE sync_state = 'sync')"_s
             : u"SELECT pg_catalog.current_setting('synchronous_standby_names') = ''"_s);
}

void StandbyPair::killStandby()
{
    needed(m_standby.kill(), "kill");
    if (m_primary.status().state == sandbox::State::Running)
        await(primary(), u"SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_stat_replication)"_s);
}

void StandbyPair::startStandby()
{
    needed(m_standby.start(), "standby");
}

void StandbyPair::awaitStandby() const
{
    pg::Connection connection = needed(pg::Connection::open(primary()), "connection");
    const QString position =
        needed(connection.execute(u"SELECT pg_catalog.pg_current_wal_lsn()"_s), "position").text(0, 0);
    await(primary(),
          u"SELECT coalesce(pg_catalog.bool_and(replay_lsn >= '%1'), false) FROM pg_catalog.pg_stat_replication"_s.arg(
              position));
}

void StandbyPair::stopStreaming() const
{
    awaitStandby();
    run(standby(), { u"ALTER SYSTEM SET primary_conninfo = ''"_s, u"SELECT pg_catalog.pg_reload_conf()"_s });
    await(primary(), u"SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_stat_replication)"_s);
}

void StandbyPair::killPrimary()
{
    needed(m_primary.kill(), "kill");
}

void StandbyPair::startPrimary()
{
    needed(m_primary.start(), "primary");
}

void StandbyPair::failOver()
{
    killPrimary();
    run(standby(), { u"SELECT pg_catalog.pg_promote(true, 60)"_s });
}

} // namespace stopover::test
