#pragma once

#include "core/pg/connection.h"
#include "core/sandbox/server.h"

#include <QProcess>

#include <memory>

namespace stopover::test {

/// The private server of one test executable: started when first asked for, without fsync, in a
/// temporary directory.
///
/// shutDown() removes it. Should the executable be killed, a small shell that waits for the end of a
/// pipe from it does the same. Failures end the executable: no test can run without a server.
class TestServer
{
public:
    static TestServer& instance();
    static void shutDown();

    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;
    TestServer(TestServer&&) = delete;
    TestServer& operator=(TestServer&&) = delete;
    ~TestServer();

    [[nodiscard]] sandbox::Server& server() { return m_server; }

    /// Of the superuser.
    [[nodiscard]] pg::Settings settings(const QString& database) const;

    /// With STOPOVER_TEST_ORDINARY set, databases belong to an ordinary role, and tests work as it: no superuser, no
    /// REPLICATION, but CREATEDB, CREATEROLE and the statistics of others, as a DBA of a managed server has them.
    [[nodiscard]] static bool isOrdinary();

    [[nodiscard]] static QString ordinaryRole() { return QStringLiteral("ordinary"); }

private:
    TestServer();
    void startWatchdog();
    sandbox::Server m_server;
    QProcess m_watchdog;
};

/// An empty database for one test function; dropped with its sessions at the end of the scope.
class TestDatabase
{
public:
    TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;
    TestDatabase(TestDatabase&&) = delete;
    TestDatabase& operator=(TestDatabase&&) = delete;
    ~TestDatabase();

    [[nodiscard]] QString name() const { return m_name; }

    /// Of the superuser, or of the ordinary owner.
    [[nodiscard]] QString uri() const;
    [[nodiscard]] pg::Settings settings() const;
    /// A new session of the same role.
    [[nodiscard]] pg::Connection connect() const;

private:
    QString m_name;
};

/// Whether the test, or the row of its data that one of the tags names, has to be left out for the ordinary role.
[[nodiscard]] bool isLeftOut(std::initializer_list<const char*> tags);
/// Whether the server is older than that major version, and the row is one of those, or all are meant.
[[nodiscard]] bool isTooOld(int major, std::initializer_list<const char*> tags);

} // namespace stopover::test

/// At the beginning of a test that does itself what only a superuser may, or of such rows of its data: left out when
/// tests run as an ordinary role.
#define NEEDS_SUPERUSER(...)                                                                                           \
    do {                                                                                                               \
        if (::stopover::test::isLeftOut({ __VA_ARGS__ }))                                                              \
            QSKIP("needs a superuser");                                                                                \
    } while (false)

/// At the beginning of a test whose setup has what an older server does not have, or of such rows of its data.
#define NEEDS_SERVER(major, ...)                                                                                       \
    do {                                                                                                               \
        if (::stopover::test::isTooOld(major, { __VA_ARGS__ }))                                                        \
            QSKIP("needs PostgreSQL " #major);                                                                         \
    } while (false)
