#include "core/base/process.h"
#include "core/pg/connection.h"
#include "core/sandbox/processes.h"
#include "core/sandbox/server.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using sandbox::State;

/// Each test function starts, breaks or resets a server, so they share none with other tests; the
/// server of the executable lends its directory and its watchdog.
class SandboxTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        VERIFY_OK(server().start());
    }

    void startTwiceKeepsTheServer();
    void uriWorksWithPsql();
    void onlyItsUserMayEnter();
    void listensOnNoTcpPort();
    void stopTwiceIsNoError();
    void startsAfterKill();
    void startsAfterKillOfThePostmasterAlone();
    void startsWithThePidFileOfAnotherProgram();
    void startsAfterAnInterruptedInitdb();
    void killKeepsCommittedRows();
    void resetThrowsRowsAway();
    void recreatedDatabaseIsEmpty();
    void extraSettingsCount();
    void longDirectoryStillHasASocket();
    void refusesADirectoryOfSomebodyElse();
    void refusesADirectoryWithOtherFiles();
    void aBrokenSettingShowsTheLog();
    void statusOfNothing();

private:
    static sandbox::Server& server() { return test::TestServer::instance().server(); }

    static Result<pg::Rows> query(const QString& statement)
    {
        STOPOVER_TRY_ASSIGN(const pg::Settings settings, server().settings());
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
        return connection.execute(statement);
    }

    static QString directoryBeside(const QString& suffix) { return server().directory() + suffix; }
};

void SandboxTest::startTwiceKeepsTheServer()
{
    const sandbox::Status before = server().status();
    QCOMPARE(before.state, State::Running);
    REQUIRE_VALUE(const sandbox::Status after, server().start());
    QCOMPARE(after.pid, before.pid);
    QCOMPARE(after.major, 15);
    QCOMPARE(after.toJson().value("state"_L1).toString(), u"running"_s);
}

void SandboxTest::uriWorksWithPsql()
{
    REQUIRE_VALUE(
        const ProcessOutput output,
        runProcess({ .program = u"psql"_s,
                     .arguments = { u"-XAtc"_s, u"SELECT current_user, current_database()"_s, server().uri() } }));
    QCOMPARE(output.standardOutput, QByteArray("stopover|demo\n"));
}

void SandboxTest::onlyItsUserMayEnter()
{
    for (const QString& directory : { server().directory(), server().socketDirectory() }) {
        struct stat status
        {};

        QCOMPARE(lstat(QFile::encodeName(directory).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }
}

void SandboxTest::listensOnNoTcpPort()
{
    REQUIRE_VALUE(const pg::Rows rows, query(u"SHOW listen_addresses"_s));
    QCOMPARE(rows.text(0, 0), QString());
}

void SandboxTest::stopTwiceIsNoError()
{
    VERIFY_OK(server().stop());
    QCOMPARE(server().status().state, State::Stopped);
    VERIFY_OK(server().stop());
    QVERIFY(sandbox::serverProcesses(server().dataDirectory()).empty());
}

void SandboxTest::startsAfterKill()
{
    const qint64 pid = server().status().pid;
    VERIFY_OK(server().kill());
    QCOMPARE(server().status().state, State::Stopped);
    QVERIFY(QFile::exists(server().dataDirectory() + "/postmaster.pid"_L1));
    REQUIRE_VALUE(const sandbox::Status status, server().start());
    QVERIFY(status.pid != pid);
    VERIFY_OK(query(u"SELECT 1"_s));
}

/// Its children notice late when they are busy: a start in that moment must wait for them.
void SandboxTest::startsAfterKillOfThePostmasterAlone()
{
    REQUIRE_VALUE(const pg::Settings settings, server().settings());
    REQUIRE_VALUE(pg::Connection busy, pg::Connection::open(settings));
    std::jthread worker(
        [&busy] { static_cast<void>(busy.execute(u"DO 'BEGIN FOR i IN 1..2000000000 LOOP END LOOP; END'"_s)); });
    REQUIRE_VALUE(pg::Connection observer, pg::Connection::open(settings));
    const auto isBusy = [&] {
        const Result<pg::Rows> rows =
            observer.execute(u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'DO %'"_s);
        return rows && rows->integer(0, 0) == 1;
    };
    QTRY_VERIFY(isBusy());
    QCOMPARE(::kill(static_cast<pid_t>(server().status().pid), SIGKILL), 0);
    VERIFY_OK(server().start());
    worker.join();
    QVERIFY(busy.isBroken());
    VERIFY_OK(query(u"SELECT 1"_s));
}

void SandboxTest::startsWithThePidFileOfAnotherProgram()
{
    VERIFY_OK(server().stop());
    QFile file(server().dataDirectory() + "/postmaster.pid"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
               + QFile::encodeName(server().dataDirectory()) + "\n0\n5432\n\n\n0 0\nready   \n");
    file.close();
    QCOMPARE(server().status().state, State::Stopped);
    VERIFY_OK(server().start());
    VERIFY_OK(query(u"SELECT 1"_s));
}

void SandboxTest::startsAfterAnInterruptedInitdb()
{
    VERIFY_OK(server().stop());
    const QString data = server().dataDirectory();
    QVERIFY(QFile::rename(data, data + ".new"_L1));
    QVERIFY(QFile::remove(data + ".new/global/pg_control"_L1));
    QCOMPARE(server().status().state, State::Missing);
    VERIFY_OK(server().start());
    VERIFY_OK(query(u"SELECT 1"_s));
}

void SandboxTest::killKeepsCommittedRows()
{
    VERIFY_OK(query(u"CREATE TABLE public.kept AS SELECT generate_series(1, 1000) AS id"_s));
    VERIFY_OK(query(u"CHECKPOINT"_s));
    VERIFY_OK(query(u"INSERT INTO public.kept VALUES (1001)"_s));
    VERIFY_OK(query(u"SELECT pg_catalog.pg_switch_wal()"_s));
    VERIFY_OK(server().kill());
    VERIFY_OK(server().start());
    REQUIRE_VALUE(const pg::Rows rows, query(u"SELECT count(*) FROM public.kept"_s));
    QCOMPARE(rows.integer(0, 0), 1001);
}

void SandboxTest::resetThrowsRowsAway()
{
    VERIFY_OK(query(u"CREATE TABLE public.thrown_away ()"_s));
    REQUIRE_VALUE(const sandbox::Status status, server().reset());
    QCOMPARE(status.state, State::Running);
    REQUIRE_VALUE(const pg::Rows rows, query(u"SELECT pg_catalog.to_regclass('public.thrown_away') IS NULL"_s));
    QVERIFY(rows.boolean(0, 0));
}

void SandboxTest::recreatedDatabaseIsEmpty()
{
    VERIFY_OK(query(u"CREATE TABLE public.gone ()"_s));
    REQUIRE_VALUE(const pg::Settings settings, server().settings());
    REQUIRE_VALUE(pg::Connection session, pg::Connection::open(settings));
    VERIFY_OK(server().recreateDatabase());
    QVERIFY(!session.execute(u"SELECT 1"_s));
    REQUIRE_VALUE(const pg::Rows rows, query(u"SELECT pg_catalog.to_regclass('public.gone') IS NULL"_s));
    QVERIFY(rows.boolean(0, 0));
}

void SandboxTest::extraSettingsCount()
{
    VERIFY_OK(server().stop());
    sandbox::Server other({ .directory = server().directory(),
                            .durable = true,
                            .access = sandbox::Access::Open,
                            .extraSettings = { u"work_mem = '11MB'"_s, u"application_name = 'it''s'"_s } });
    VERIFY_OK(other.start());
    REQUIRE_VALUE(const pg::Rows rows, query(u"SELECT current_setting('work_mem'), current_setting('fsync')"_s));
    QCOMPARE(rows.text(0, 0), u"11MB"_s);
    QCOMPARE(rows.text(0, 1), u"on"_s);
    VERIFY_OK(server().stop());
}

void SandboxTest::longDirectoryStillHasASocket()
{
    sandbox::Server other({ .directory = directoryBeside(u"/deep/"_s + QString(120, u'x')), .durable = false });
    QVERIFY(other.socketDirectory().size() < 60);
    QVERIFY(!other.socketDirectory().startsWith(other.directory()));
}

void SandboxTest::refusesADirectoryOfSomebodyElse()
{
    sandbox::Server other({ .directory = u"/usr"_s });
    COMPARE_ERROR(other.start(), ErrorCode::SandboxDirectory);
    COMPARE_ERROR(other.reset(), ErrorCode::SandboxDirectory);
    COMPARE_ERROR(other.remove(), ErrorCode::SandboxDirectory);
}

void SandboxTest::refusesADirectoryWithOtherFiles()
{
    // A directory of the server's account that the server has not made: its log directory, say.
    const QString directory = server().dataDirectory();
    VERIFY_OK(server().stop());
    sandbox::Server other({ .directory = directory });
    COMPARE_ERROR(other.reset(), ErrorCode::SandboxDirectory);
    COMPARE_ERROR(other.remove(), ErrorCode::SandboxDirectory);
    QVERIFY(QFile::exists(directory + "/PG_VERSION"_L1));
}

void SandboxTest::aBrokenSettingShowsTheLog()
{
    VERIFY_OK(server().stop());
    sandbox::Server other({ .directory = server().directory(), .extraSettings = { u"shared_buffers = 'many'"_s } });
    const Result<sandbox::Status> started = other.start();
    QVERIFY(!started);
    QCOMPARE(started.error().codeName(), u"sandbox_failed"_s);
    QVERIFY2(started.error().args.value(1).contains("shared_buffers"_L1), qPrintable(started.error().args.value(1)));
}

void SandboxTest::statusOfNothing()
{
    const sandbox::Server other({ .directory = directoryBeside(u"-missing"_s) });
    const sandbox::Status status = other.status();
    QCOMPARE(status.state, State::Missing);
    QCOMPARE(status.pid, 0);
    QVERIFY(!QFileInfo::exists(other.directory()));
}

STOPOVER_TEST_MAIN(SandboxTest)
#include "tst_sandbox.moc"
