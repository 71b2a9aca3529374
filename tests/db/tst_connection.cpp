#include "core/pg/connection.h"
#include "core/pg/sqlstate.h"
#include "core/sql/identifier.h"
#include "tests/support/linkcutter.h"
#include "tests/support/testcase.h"

#include <QFile>

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;

class ConnectionTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = std::make_unique<test::TestDatabase>(); }

    void cleanupTestCase() { m_database.reset(); }

    void nullIsNotEmpty();
    void parametersAreNoSql();
    void sessionsReadAlike();
    void secondStatementIsRefused();
    void scriptRunsAllOrNothing();
    void errorsKeepTheServersWords();
    void anErrorLeavesTheSessionUsable();
    void copyThroughExecuteIsRefused();
    void noticesArriveWhileTheStatementRuns();
    void cancelsFromAnotherThread();
    void cancelOfAnIdleSessionIsHarmless();
    void cancellerOutlivesItsConnection();
    void terminatedSessionIsLost();
    void cutLinkIsLost();
    void whoHangsUpOnACancelEndsNoProgram();
    void wrongPasswordIsNeverShown();
    void missingPasswordIsSaid();
    void unreachableServer_data();
    void unreachableServer();
    void unknownDatabaseIsSaid();
    void namesReachTheServerUnchanged_data();
    void namesReachTheServerUnchanged();

private:
    [[nodiscard]] Result<pg::Settings> keyholder() const;
    std::unique_ptr<test::TestDatabase> m_database;
};

void ConnectionTest::nullIsNotEmpty()
{
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const pg::Rows rows,
                  connection.execute(u"SELECT $1::text, $2::text, $1::text IS NULL, $2::text IS NULL"_s,
                                     { std::nullopt, QString() }));
    QVERIFY(rows.isNull(0, 0));
    QVERIFY(!rows.isNull(0, 1));
    QVERIFY(rows.boolean(0, 2));
    QVERIFY(!rows.boolean(0, 3));
    QCOMPARE(rows.text(0, 1), QString());
}

void ConnectionTest::parametersAreNoSql()
{
    pg::Connection connection = m_database->connect();
    const QString hostile = u"'; DROP TABLE x; -- \\ \" ä 😀\n\t"_s;
    REQUIRE_VALUE(const pg::Rows rows,
                  connection.execute(u"SELECT $1::text AS \"Text\", $2::bigint, $3::boolean, $4::text"_s,
                                     { hostile, std::numeric_limits<qint64>::min(), true, QString(1'000'000, u'x') }));
    QCOMPARE(rows.columnName(0), u"Text"_s);
    QCOMPARE(rows.text(0, 0), hostile);
    QCOMPARE(rows.integer(0, 1), std::numeric_limits<qint64>::min());
    QVERIFY(rows.boolean(0, 2));
    QCOMPARE(rows.text(0, 3).size(), 1'000'000);
}

/// Whatever the role or the database prescribes, a value reads the same.
void ConnectionTest::sessionsReadAlike()
{
    const test::TestDatabase odd;
    {
        pg::Connection connection = odd.connect();
        const QString alter = u"ALTER DATABASE "_s + sql::quoted(odd.name()) + u" SET "_s;
        for (const QString& setting :
             { u"DateStyle = 'German'"_s, u"TimeZone = 'Asia/Tokyo'"_s, u"IntervalStyle = 'sql_standard'"_s,
               u"bytea_output = 'escape'"_s, u"search_path = 'nowhere'"_s, u"extra_float_digits = -15"_s })
            VERIFY_OK(connection.execute(alter + setting));
    }
    const QString query = u"SELECT timestamptz '2024-03-01 12:00:00+00', interval '1 day 2 hours', '\\x00ff'::bytea,"
                          " current_setting('search_path'), 0.1::float8 + 0.2::float8"_s;
    pg::Connection plain = m_database->connect();
    pg::Connection fromOdd = odd.connect();
    REQUIRE_VALUE(const pg::Rows expected, plain.execute(query));
    REQUIRE_VALUE(const pg::Rows actual, fromOdd.execute(query));
    for (int column = 0; column < expected.columns(); ++column)
        QCOMPARE(actual.text(0, column), expected.text(0, column));
    QCOMPARE(actual.text(0, 3), u"pg_catalog, pg_temp"_s);
}

void ConnectionTest::secondStatementIsRefused()
{
    pg::Connection connection = m_database->connect();
    COMPARE_ERROR(connection.execute(u"SELECT 1; SELECT 2"_s), ErrorCode::Sql);
}

void ConnectionTest::scriptRunsAllOrNothing()
{
    pg::Connection connection = m_database->connect();
    COMPARE_ERROR(connection.executeScript(u"CREATE TABLE public.half (); SELECT 1/0; SELECT 2"_s), ErrorCode::Sql);
    REQUIRE_VALUE(const pg::Rows rows, connection.execute(u"SELECT to_regclass('public.half') IS NULL"_s));
    QVERIFY(rows.boolean(0, 0));
    VERIFY_OK(connection.executeScript(u"SELECT 1; CREATE TABLE public.whole (); SELECT 2"_s));
    VERIFY_OK(connection.execute(u"SELECT FROM public.whole"_s));
}

void ConnectionTest::errorsKeepTheServersWords()
{
    pg::Connection connection = m_database->connect();
    const QString statement = u"DO $$BEGIN RAISE EXCEPTION 'what' USING DETAIL = 'more', HINT = 'do',"
                              " ERRCODE = '22012'; END$$"_s;
    const Result<pg::Rows> failed = connection.execute(statement);
    COMPARE_ERROR(failed, ErrorCode::Sql);
    QCOMPARE(failed.error().sqlState, u"22012"_s);
    QCOMPARE(failed.error().message, u"what"_s);
    QCOMPARE(failed.error().detail, u"more"_s);
    QCOMPARE(failed.error().hint, u"do"_s);
    QCOMPARE(failed.error().statement, statement);
}

void ConnectionTest::anErrorLeavesTheSessionUsable()
{
    pg::Connection connection = m_database->connect();
    COMPARE_ERROR(connection.execute(u"SELECT 1/0"_s), ErrorCode::Sql);
    QVERIFY(!connection.isBroken());
    QVERIFY(!connection.inTransaction());
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
}

void ConnectionTest::copyThroughExecuteIsRefused()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(u"CREATE TABLE public.copied (id int)"_s));
    COMPARE_ERROR(connection.executeScript(u"COPY public.copied FROM STDIN"_s), ErrorCode::Internal);
    COMPARE_ERROR(connection.executeScript(u"COPY (SELECT generate_series(1, 1000)) TO STDOUT"_s), ErrorCode::Internal);
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
}

/// The statement would sleep for minutes: only a notice that arrives in its course can end it.
void ConnectionTest::noticesArriveWhileTheStatementRuns()
{
    pg::Connection connection = m_database->connect();
    QList<pg::Notice> notices;
    connection.setNoticeHandler([&notices, canceller = connection.canceller()](const pg::Notice& notice) {
        notices.append(notice);
        canceller.cancel();
    });
    const Result<pg::Rows> ended = connection.execute(
        u"DO $$BEGIN RAISE WARNING 'go' USING DETAIL = 'now', ERRCODE = '01000'; PERFORM pg_sleep(300); END$$"_s);
    QVERIFY(!ended);
    QVERIFY(pg::isQueryCancelled(ended.error()));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.front().severity, u"WARNING"_s);
    QCOMPARE(notices.front().message, u"go"_s);
    QCOMPARE(notices.front().detail, u"now"_s);
    QCOMPARE(notices.front().sqlState, u"01000"_s);
}

void ConnectionTest::cancelsFromAnotherThread()
{
    pg::Connection connection = m_database->connect();
    pg::Connection observer = m_database->connect();
    const std::jthread other([&observer, pid = connection.backendPid(), canceller = connection.canceller()] {
        // Not before the statement runs: an earlier cancel would find nothing to cancel.
        while (true) {
            const Result<pg::Rows> rows =
                observer.execute(u"SELECT state = 'active' FROM pg_stat_activity WHERE pid = $1::int"_s, { pid });
            if (!rows || rows->boolean(0, 0))
                break;
        }
        canceller.cancel();
    });
    const Result<pg::Rows> ended = connection.execute(u"SELECT pg_sleep(300)"_s);
    QVERIFY(!ended);
    QVERIFY(pg::isQueryCancelled(ended.error()));
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
}

void ConnectionTest::cancelOfAnIdleSessionIsHarmless()
{
    pg::Connection connection = m_database->connect();
    connection.canceller().cancel();
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
}

void ConnectionTest::cancellerOutlivesItsConnection()
{
    pg::Canceller canceller;
    canceller.cancel();
    {
        const pg::Connection connection = m_database->connect();
        canceller = connection.canceller();
    }
    canceller.cancel();
}

void ConnectionTest::terminatedSessionIsLost()
{
    pg::Connection connection = m_database->connect();
    pg::Connection killer = m_database->connect();
    VERIFY_OK(killer.execute(u"SELECT pg_terminate_backend($1::int, 10000)"_s, { connection.backendPid() }));
    const Result<pg::Rows> failed = connection.execute(u"SELECT 1"_s);
    COMPARE_ERROR(failed, ErrorCode::ConnectionLost);
    QVERIFY(pg::isConnectionLost(failed.error()));
    QVERIFY(connection.isBroken());
    COMPARE_ERROR(connection.execute(u"SELECT 1"_s), ErrorCode::ConnectionLost);
    COMPARE_ERROR(connection.executeScript(u"SELECT 1"_s), ErrorCode::ConnectionLost);
}

void ConnectionTest::cutLinkIsLost()
{
    test::LinkCutter cutter(test::TestServer::instance().server().socketDirectory());
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(cutter.settings(m_database->name())));
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
    cutter.arm(test::LinkCut::BeforeReply, "SELECT 2");
    VERIFY_OK(connection.execute(u"SELECT 1"_s));
    COMPARE_ERROR(connection.execute(u"SELECT 2"_s), ErrorCode::ConnectionLost);
    QVERIFY(cutter.fired());

    REQUIRE_VALUE(pg::Connection another, pg::Connection::open(cutter.settings(m_database->name())));
    cutter.cutNow();
    COMPARE_ERROR(another.execute(u"SELECT 1"_s), ErrorCode::ConnectionLost);
}

/// A pooler that goes down accepts the connection of a cancel and closes it before the request is written.
void ConnectionTest::whoHangsUpOnACancelEndsNoProgram()
{
    test::LinkCutter cutter(test::TestServer::instance().server().socketDirectory());
    REQUIRE_VALUE(const pg::Connection connection, pg::Connection::open(cutter.settings(m_database->name())));
    const pg::Canceller canceller = connection.canceller();
    cutter.setFault(test::LinkFault::Refuse);
    constexpr int attempts = 3000; // about one in twenty is closed in time
    for (int number = 0; number < attempts; ++number)
        canceller.cancel();
    cutter.setFault(test::LinkFault::None);
    REQUIRE_VALUE(const pg::Connection another, pg::Connection::open(cutter.settings(m_database->name())));
}

/// Makes a role that needs the password "right"; returns settings of that role without one.
Result<pg::Settings> ConnectionTest::keyholder() const
{
    const sandbox::Server& server = test::TestServer::instance().server();
    pg::Connection admin = m_database->connect();
    STOPOVER_TRY_ASSIGN(const pg::Rows role, admin.execute(u"SELECT FROM pg_roles WHERE rolname = 'keyholder'"_s));
    if (role.count() == 0) {
        QFile rules(server.dataDirectory() + "/pg_hba.conf"_L1);
        if (!rules.open(QIODevice::ReadWrite))
            return Failure(ErrorCode::Io, { rules.fileName(), rules.errorString() });
        const QByteArray before = rules.readAll();
        rules.seek(0);
        rules.write("local all keyholder scram-sha-256\n" + before);
        rules.close();
        STOPOVER_TRY(admin.execute(u"SELECT pg_reload_conf()"_s));
        STOPOVER_TRY(admin.execute(u"CREATE ROLE keyholder LOGIN PASSWORD 'right'"_s));
    }
    return pg::Settings::parse(u"host=%1 port=5432 user=keyholder dbname=%2 passfile=/nonexistent"_s.arg(
        server.socketDirectory(), m_database->name()));
}

void ConnectionTest::wrongPasswordIsNeverShown()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const pg::Settings bare, keyholder());
    const pg::Settings wrong = bare.withPassword(Secret("hunter2"));
    QTRY_VERIFY(!pg::Connection::open(wrong)); // the server reads its rules again at its leisure
    const Result<pg::Connection> refused = pg::Connection::open(wrong);
    COMPARE_ERROR(refused, ErrorCode::AuthenticationFailed);
    QVERIFY(!test::describe(refused.error()).contains("hunter2"));
    QVERIFY(refused.error().args.value(0).startsWith("keyholder@"_L1));
    VERIFY_OK(pg::Connection::open(bare.withPassword(Secret("right"))));
}

void ConnectionTest::missingPasswordIsSaid()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const pg::Settings bare, keyholder());
    QTRY_VERIFY(!pg::Connection::open(bare));
    COMPARE_ERROR(pg::Connection::open(bare), ErrorCode::AuthenticationFailed);
}

void ConnectionTest::unreachableServer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no socket") << u"host=/nonexistent port=5432 user=me dbname=demo password=hunter2"_s;
    QTest::newRow("no listener") << u"postgresql://me:hunter2@127.0.0.1:1/demo"_s;
    QTest::newRow("a bad value") << u"host=127.0.0.1 port=hunter2 user=me dbname=demo password=hunter2"_s;
}

void ConnectionTest::unreachableServer()
{
    QFETCH(QString, text);
    REQUIRE_VALUE(const pg::Settings settings, pg::Settings::parse(text));
    const Result<pg::Connection> refused = pg::Connection::open(settings);
    COMPARE_ERROR(refused, ErrorCode::ConnectFailed);
    QVERIFY(refused.error().args.value(0).startsWith("me@"_L1));
    QVERIFY(!refused.error().args.value(1).isEmpty());
    QVERIFY(!refused.error().args.value(1).contains("hunter2"_L1));
}

void ConnectionTest::unknownDatabaseIsSaid()
{
    const pg::Settings settings = test::TestServer::instance().settings(u"no such database"_s);
    const Result<pg::Connection> refused = pg::Connection::open(settings);
    COMPARE_ERROR(refused, ErrorCode::ConnectFailed);
    QVERIFY(refused.error().args.value(1).contains("no such database"_L1));
}

void ConnectionTest::namesReachTheServerUnchanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a reserved word") << u"select"_s;
    QTest::newRow("upper case") << u"Chunks"_s;
    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("a line break") << u"two\nlines"_s;
    QTest::newRow("an injection") << u"x\"; DROP SCHEMA public; --"_s;
    QTest::newRow("63 bytes of two-byte letters") << QString(31, u'ä') + u'b';
    QTest::newRow("a derived name") << sql::derivedName(QString(40, u'ö'), u"_old_20240101_000000"_s);
    QTest::newRow("a backslash") << u"a\\b"_s;
}

/// The server's own reading is the measure of quoted(), sql(), display() and literal().
void ConnectionTest::namesReachTheServerUnchanged()
{
    QFETCH(QString, name);
    pg::Connection connection = m_database->connect();
    QStringList notices;
    connection.setNoticeHandler([&notices](const pg::Notice& notice) { notices.append(notice.message); });
    const sql::QualifiedName table { u"public"_s, name };
    VERIFY_OK(connection.execute(u"CREATE TABLE "_s + table.sql() + u" ()"_s));
    REQUIRE_VALUE(const pg::Rows rows,
                  connection.execute(u"SELECT relname, oid = to_regclass($1), relname = "_s + sql::literal(name)
                                         + u" FROM pg_class WHERE oid = $2::text::regclass"_s,
                                     { table.display(), table.sql() }));
    QCOMPARE(rows.text(0, 0), name);
    QVERIFY(rows.boolean(0, 1));
    QVERIFY(rows.boolean(0, 2));
    QCOMPARE(notices, QStringList()); // a name that was cut would raise one
}

STOPOVER_TEST_MAIN(ConnectionTest)
#include "tst_connection.moc"
