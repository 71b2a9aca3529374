#include "core/backup/dump.h"
#include "core/backup/dumpcheck.h"
#include "core/rehearsal/privatecopy.h"
#include "core/sandbox/outsideaccess.h"
#include "core/sandbox/server.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;

/// The copy of a database on the private server: what the code that came with it may do there.
class PrivateCopyTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void copiesAreWorkedInAsAnOrdinaryRole();
    void anUntrustedLanguageIsNotCopied();
    void dblinkReachesNobodyFromACopy();
    void dblinkReachesNobodyFromADumpThatIsVerified();
    void aRoundTripRunsAsAnOrdinaryRole();
    void powersOfANamesakeAreNotLent();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server; ///< guarded
};

void PrivateCopyTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(u"/tmp/stopover-test-copy-XXXXXX"_s);
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755));
    m_server = std::make_unique<sandbox::Server>(
        sandbox::Options { .directory = m_folder->filePath(u"sandbox"_s), .durable = false });
    VERIFY_OK(m_server->start());
}

void PrivateCopyTest::cleanupTestCase()
{
    VERIFY_OK(m_server->remove());
}

void PrivateCopyTest::copiesAreWorkedInAsAnOrdinaryRole()
{
    const test::TestDatabase live;
    pg::Connection connection = live.connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY); INSERT INTO public.t SELECT generate_series(1, 100);"
        "CREATE FUNCTION public.hostile() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN COPY (SELECT 1) TO PROGRAM "
        "'id'; RETURN NEW; END $$;"
        "CREATE TRIGGER hostile BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.hostile()"_s));
    // The trap works where the connected role is a superuser.
    VERIFY_OK(connection.execute(u"INSERT INTO public.t VALUES (101)"_s));
    REQUIRE_VALUE(const rehearsal::PrivateCopy copy,
                  rehearsal::PrivateCopy::make({ .live = live.settings() }, *m_server));
    REQUIRE_VALUE(pg::Connection inside, pg::Connection::open(copy.settings()));
    REQUIRE_VALUE(
        const pg::Rows who,
        inside.execute(
            u"SELECT rolsuper, current_database()::text, current_setting('temp_file_limit') <> '-1' FROM pg_roles "
            "WHERE rolname = current_user"_s));
    QVERIFY(!who.boolean(0, 0));
    QVERIFY(who.boolean(0, 2));
    const auto fired = inside.execute(u"INSERT INTO public.t VALUES (102)"_s);
    QVERIFY(!fired && fired.error().sqlState == "42501"_L1);
    // No session of the superuser is where foreign code is.
    REQUIRE_VALUE(const pg::Settings maintenance, m_server->settings(u"postgres"_s));
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(maintenance));
    REQUIRE_VALUE(const pg::Rows others,
                  admin.execute(u"SELECT count(*) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid"
                                " WHERE r.rolsuper AND a.datname = $1 AND a.backend_type = 'client backend'"_s,
                                { who.text(0, 1) }));
    QCOMPARE(others.integer(0, 0), 0);
}

void PrivateCopyTest::anUntrustedLanguageIsNotCopied()
{
    const test::TestDatabase live;
    pg::Connection connection = live.connect();
    VERIFY_OK(sandbox::refuseUntrustedLanguages(connection));
    // Untrusted unless it says otherwise.
    VERIFY_OK(connection.execute(u"CREATE LANGUAGE own HANDLER pg_catalog.plpgsql_call_handler"_s));
    COMPARE_ERROR(sandbox::refuseUntrustedLanguages(connection), ErrorCode::RehearsalImpossible);
    VERIFY_OK(connection.execute(u"DROP LANGUAGE own"_s));
    if (!connection.execute(u"CREATE EXTENSION plperlu"_s) && !connection.execute(u"CREATE EXTENSION plpython3u"_s))
        return; // none is installed here
    COMPARE_ERROR(rehearsal::PrivateCopy::make({ .live = live.settings() }, *m_server), ErrorCode::RehearsalImpossible);
}

void PrivateCopyTest::dblinkReachesNobodyFromACopy()
{
    const test::TestDatabase live;
    pg::Connection connection = live.connect();
    if (!connection.execute(u"CREATE EXTENSION dblink WITH SCHEMA public"_s))
        QSKIP("dblink is not installed");
    const QString call =
        u"SELECT public.dblink_connect('host=%1 port=5432 dbname=postgres user=stopover password=x')"_s;
    // The trap works: an ordinary role may call it, and the server answers.
    VERIFY_OK(connection.executeScript(
        u"DO $$ BEGIN CREATE ROLE caller LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s));
    const QString open = test::TestServer::instance().server().socketDirectory();
    REQUIRE_VALUE(const pg::Settings caller, pg::Settings::parse(live.uri() + u"&user=caller"_s));
    REQUIRE_VALUE(pg::Connection ordinary, pg::Connection::open(caller));
    const auto called = ordinary.execute(call.arg(open));
    QVERIFY2(!called && called.error().sqlState != "42501"_L1,
             called ? "" : test::describe(called.error()).constData());
    REQUIRE_VALUE(const rehearsal::PrivateCopy copy,
                  rehearsal::PrivateCopy::make({ .live = live.settings() }, *m_server));
    REQUIRE_VALUE(pg::Connection inside, pg::Connection::open(copy.settings()));
    const auto refused = inside.execute(call.arg(m_server->socketDirectory()));
    QVERIFY2(!refused && refused.error().sqlState == "42501"_L1,
             refused ? "connected" : test::describe(refused.error()).constData());
}

/// What a dump computes while it is loaded may not call it either.
void PrivateCopyTest::dblinkReachesNobodyFromADumpThatIsVerified()
{
    const test::TestDatabase live;
    pg::Connection connection = live.connect();
    if (!connection.execute(u"CREATE EXTENSION dblink WITH SCHEMA public"_s))
        QSKIP("dblink is not installed");
    VERIFY_OK(connection.executeScript(
        u"CREATE FUNCTION public.reaches(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM "
        u"public.dblink_get_connections(); RETURN $1; END $$;"
        "CREATE TABLE public.t (id int CHECK (public.reaches(id) = id)); INSERT INTO public.t SELECT "
        "generate_series(1, 10)"_s));
    const QTemporaryDir folder;
    const auto noPhases = [](const QString&, const QString&) {};
    const auto dumped = [&] {
        return backup::makeDump(live.settings(), { .folder = folder.path() }, QDateTime::currentDateTimeUtc(),
                                [](const backup::DumpProgress&) { return true; });
    };
    REQUIRE_VALUE(const backup::Backup hostile, dumped());
    const auto refused = backup::checkDump(hostile.object, 3, *m_server, noPhases);
    QVERIFY2(!refused, "the dump called dblink");
    const QString why = QString::fromUtf8(test::describe(refused.error()));
    QVERIFY2(why.contains(u"dblink_get_connections"_s), qPrintable(why));
    // With the extension alone it is verified as before.
    VERIFY_OK(connection.executeScript(u"ALTER TABLE public.t DROP CONSTRAINT t_id_check"_s));
    REQUIRE_VALUE(const backup::Backup harmless, dumped());
    VERIFY_OK(backup::checkDump(harmless.object, 3, *m_server, noPhases));
}

/// What the revisions of a project do, with the rights of a role that may only what it owns.
void PrivateCopyTest::aRoundTripRunsAsAnOrdinaryRole()
{
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    const QStringList trip { u"--project"_s,    project.folder(), u"check"_s,
                             u"--round-trip"_s, u"--dir"_s,       m_server->directory() };
    const test::CtlResult harmless = test::runCtl(trip);
    QVERIFY2(harmless.exitCode == 0, qPrintable(harmless.messages));
    project.add(u"bb"_s,
                u"-- +stopover upgrade\nCOPY (SELECT 1) TO PROGRAM 'true';\n-- +stopover downgrade\nSELECT 1;\n"_s);
    const test::CtlResult hostile = test::runCtl(trip);
    QVERIFY2(hostile.exitCode != 0 && hostile.messages.contains(u"42501"_s),
             qPrintable(hostile.messages + hostile.output));
}

void PrivateCopyTest::powersOfANamesakeAreNotLent()
{
    const test::TestDatabase live;
    pg::Connection connection = live.connect();
    VERIFY_OK(connection.executeScript(
        u"DO $$ BEGIN CREATE ROLE operators; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
        "DO $$ BEGIN CREATE ROLE harmless; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s));
    REQUIRE_VALUE(const pg::Settings maintenance, m_server->settings(u"postgres"_s));
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(maintenance));
    VERIFY_OK(admin.executeScript(
        u"CREATE ROLE operators; GRANT pg_execute_server_program TO operators; CREATE ROLE harmless"_s));
    REQUIRE_VALUE(const rehearsal::PrivateCopy copy,
                  rehearsal::PrivateCopy::make({ .live = live.settings() }, *m_server));
    REQUIRE_VALUE(pg::Connection inside, pg::Connection::open(copy.settings()));
    QVERIFY(!inside.execute(u"COPY (SELECT 1) TO PROGRAM 'true'"_s));
    VERIFY_OK(inside.execute(u"SET ROLE harmless"_s));
    QVERIFY(!inside.execute(u"SET ROLE operators"_s));
}

STOPOVER_TEST_MAIN(PrivateCopyTest)
#include "tst_privatecopy.moc"
