#include "tests/support/testserver.h"

#include "core/sql/identifier.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QUuid>

#include <unistd.h>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

/// Argument 1 is the server's directory, 2 that of its socket. The pid counts only while that process
/// works in the data directory.
constexpr QLatin1StringView watchdogScript {
    "trap '' HUP INT TERM\n"
    "cat >/dev/null\n"
    "pid=$(head -n 1 \"$1/data/postmaster.pid\" 2>/dev/null)\n"
    "if [ -n \"$pid\" ] && [ \"$(readlink \"/proc/$pid/cwd\")\" = \"$1/data\" ]; then\n"
    "  kill -QUIT \"$pid\"\n"
    "  while [ -n \"$(readlink \"/proc/$pid/cwd\")\" ]; do sleep 0.1; done\n"
    "fi\n"
    "rm -rf -- \"$1\" \"$2\"\n"
};

std::unique_ptr<TestServer>& theServer()
{
    static std::unique_ptr<TestServer> server;
    return server;
}

sandbox::Options testOptions()
{
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(12);
    const QString directory = QDir(QDir::tempPath()).canonicalPath() + "/stopover-test-"_L1 + unique;
    return { .directory = directory, .durable = false, .access = sandbox::Access::Open };
}

template <typename T>
T required(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, describe(result.error()).constData());
    return std::move(*result);
}

void execute(const QString& statement)
{
    pg::Connection connection =
        required(pg::Connection::open(TestServer::instance().settings(u"postgres"_s)), "maintenance connection");
    required(connection.execute(statement), "maintenance statement");
}

/// Whether the row that runs is one of these; of none, all are meant.
bool isMeant(std::initializer_list<const char*> tags)
{
    const QByteArrayView tag(QTest::currentDataTag());
    return tags.size() == 0 || std::ranges::any_of(tags, [tag](const char* one) { return tag == QByteArrayView(one); });
}

} // namespace

QByteArray describe(const Error& error)
{
    return (error.codeName() + u" ["_s + error.args.join(u" | "_s) + u"] "_s + error.sqlState + u' ' + error.message
            + u' ' + error.detail)
        .toUtf8();
}

TestServer& TestServer::instance()
{
    if (!theServer())
        theServer().reset(new TestServer); // NOLINT: the constructor is private
    return *theServer();
}

void TestServer::shutDown()
{
    theServer().reset();
}

TestServer::TestServer()
    : m_server(testOptions())
{
    startWatchdog();
    required(m_server.start(), "test server");
}

TestServer::~TestServer()
{
    if (const Result<void> removed = m_server.remove(); !removed)
        qCritical("test server: %s", describe(removed.error()).constData());
    m_watchdog.closeWriteChannel();
    m_watchdog.waitForFinished();
}

void TestServer::startWatchdog()
{
    m_watchdog.setStandardOutputFile(QProcess::nullDevice());
    m_watchdog.setStandardErrorFile(QProcess::nullDevice());
    // A session of its own, so that what ends the test's process group does not end the watchdog.
    m_watchdog.setChildProcessModifier([] { setsid(); });
    m_watchdog.start(u"/bin/sh"_s,
                     { u"-c"_s, watchdogScript, u"watchdog"_s, m_server.directory(), m_server.socketDirectory() });
    if (!m_watchdog.waitForStarted())
        qFatal("no watchdog for the test server");
}

pg::Settings TestServer::settings(const QString& database) const
{
    return required(m_server.settings(database), "settings");
}

TestDatabase::TestDatabase()
{
    static int number = 0;
    m_name = u"case_%1"_s.arg(++number);
    if (TestServer::isOrdinary()) {
        execute(u"DO $$ BEGIN IF to_regrole('ordinary') IS NULL THEN CREATE ROLE ordinary LOGIN CREATEDB CREATEROLE IN "
                "ROLE pg_monitor; END IF; END $$"_s);
        execute(u"CREATE DATABASE "_s + sql::quoted(m_name) + u" OWNER ordinary"_s);
        return;
    }
    execute(u"CREATE DATABASE "_s + sql::quoted(m_name));
}

TestDatabase::~TestDatabase()
{
    // WITH (FORCE) came with 13.
    execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "_s + sql::literal(m_name));
    execute(u"DROP DATABASE IF EXISTS "_s + sql::quoted(m_name));
}

bool TestServer::isOrdinary()
{
    return qEnvironmentVariableIsSet("STOPOVER_TEST_ORDINARY");
}

bool isLeftOut(std::initializer_list<const char*> tags)
{
    return TestServer::isOrdinary() && isMeant(tags);
}

bool isTooOld(int major, std::initializer_list<const char*> tags)
{
    static const int version =
        required(pg::Connection::open(TestServer::instance().settings(u"postgres"_s)), "version").serverVersion();
    return version / 10000 < major && isMeant(tags);
}

QString TestDatabase::uri() const
{
    const QString uri = TestServer::instance().server().uri(m_name);
    return TestServer::isOrdinary() ? QString(uri + u"&user="_s + TestServer::ordinaryRole()) : uri;
}

pg::Settings TestDatabase::settings() const
{
    return TestServer::isOrdinary() ? required(pg::Settings::parse(uri()), "settings")
                                    : TestServer::instance().settings(m_name);
}

pg::Connection TestDatabase::connect() const
{
    return required(pg::Connection::open(settings()), "test database");
}

} // namespace stopover::test
