#include "tests/bench/benchserver.h"

#include "core/sandbox/demo.h"

#include <QFile>

#include <chrono>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

const QString demoTemplate = u"bench_demo"_s;

sandbox::Options optionsOf(const QString& directory)
{
    // The lock table of a server whose owner has many partitions.
    return { .directory = directory + u"/server"_s,
             .durable = false,
             .extraSettings = { u"max_locks_per_transaction = 1024"_s } };
}

} // namespace

BenchServer::BenchServer(qint64 rows)
    : m_directory(u"/tmp/stopover-bench-XXXXXX"_s)
    , m_server(optionsOf(m_directory.path()))
{
    // The server runs as another account, which has to reach its directory.
    QFile::setPermissions(m_directory.path(), QFileDevice::Permissions::fromInt(0x7755));
    need(m_server.start(), "server");
    pg::Connection admin = need(pg::Connection::open(need(m_server.settings(), "settings")), "connect");
    need(admin.execute(u"CREATE DATABASE "_s + demoTemplate), "create");
    pg::Connection demo = need(pg::Connection::open(need(m_server.settings(demoTemplate), "settings")), "connect");
    need(sandbox::loadDemo(demo, rows, [](const sandbox::DemoProgress&) {}, {}), "demo");
}

BenchServer::~BenchServer()
{
    static_cast<void>(m_server.remove());
}

pg::Settings BenchServer::freshDemo()
{
    return fresh(demoTemplate);
}

pg::Settings BenchServer::freshDatabase()
{
    return fresh(u"template1"_s);
}

pg::Settings BenchServer::fresh(const QString& templateName)
{
    pg::Connection admin = need(pg::Connection::open(need(m_server.settings(), "settings")), "connect");
    need(admin.execute(u"SET client_min_messages = warning"_s), "set");
    need(admin.execute(u"DROP DATABASE IF EXISTS "_s + databaseName() + u" WITH (FORCE)"_s), "drop");
    need(admin.execute(u"CREATE DATABASE "_s + databaseName() + u" TEMPLATE "_s + templateName), "create");
    need(admin.execute(u"CHECKPOINT"_s), "checkpoint");
    return need(m_server.settings(databaseName()), "settings");
}

double timed(pg::Connection& connection, const QString& statement)
{
    const auto started = std::chrono::steady_clock::now();
    need(connection.executeScript(statement), qPrintable(statement.left(200)));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
}

} // namespace stopover::bench
