#include "core/base/process.h"
#include "core/pg/connection.h"
#include "core/sandbox/account.h"
#include "core/sandbox/server.h"
#include "tests/support/inbetween.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using sandbox::Access;

/// Databases of others are brought into the private server: what code in them tries there.
class ConfinementTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theSuperuserHasAPassword();
    void whoeverGetsToTheSocketIsNoSuperuser();
    void anOrdinaryRoleEntersItsOwnDatabaseOnly();
    void foreignCodeStaysInside_data();
    void foreignCodeStaysInside();
    void nobodyMayUseTheFunctionsForFiles();
    void isolationIsThereWhereTheKernelGivesIt();
    void theNetworkIsNotReached();
    void homesAreNotSeen();
    void limitsHold();
    void aServerOfAnEarlierVersionGetsItsPassword();
    void eachStartMakesANewPassword();

private:
    [[nodiscard]] QString asTheServer(const QString& command);
    [[nodiscard]] QString withoutPassword(const QString& uri) const;
    static QString askAs(const QString& uri, const QString& query);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server; ///< guarded
};

namespace {

/// What a program gets that the server's account runs, through psql and the socket.
QString byTheAccount(const sandbox::Server& server, const QStringList& arguments)
{
    const auto account = sandbox::accountFor(server.directory());
    ProcessRequest request { .program = u"psql"_s, .arguments = arguments, .workingDirectory = u"/"_s };
    if (account && !account->isCaller)
        request.user = account->uid;
    const auto output = runProcess(request);
    return output ? QString::fromUtf8(output->standardOutput).trimmed() : u"refused: "_s + output.error().args.value(2);
}

} // namespace

void ConfinementTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(u"/tmp/stopover-test-confinement-XXXXXX"_s);
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755));
    // A home with a server in it, so that both are tried: what is covered, and what stays.
    qputenv("HOME", QFile::encodeName(m_folder->path()));
    QFile secret(m_folder->filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("Canary-18") > 0);
    secret.setPermissions(QFileDevice::Permissions(0x6644));
    m_server = std::make_unique<sandbox::Server>(
        sandbox::Options { .directory = m_folder->filePath(u"sandbox"_s), .durable = false });
    VERIFY_OK(m_server->start());
}

void ConfinementTest::cleanupTestCase()
{
    const QString passwords = m_server->passwordFile();
    VERIFY_OK(m_server->remove());
    QVERIFY(!QFileInfo::exists(passwords));
}

QString ConfinementTest::withoutPassword(const QString& uri) const
{
    return uri.section(u"&passfile="_s, 0, 0);
}

QString ConfinementTest::askAs(const QString& uri, const QString& query)
{
    const auto settings = pg::Settings::parse(uri);
    auto connection = pg::Connection::open(*settings);
    if (!connection)
        return connection.error().codeName();
    const auto rows = connection->execute(query);
    return rows ? rows->count() > 0 ? rows->text(0, 0) : QString() : rows.error().sqlState;
}

/// Runs a shell command as code would that has got out of the database, and returns what it says.
QString ConfinementTest::asTheServer(const QString& command)
{
    const auto settings = m_server->settings();
    auto connection = pg::Connection::open(*settings);
    if (!connection)
        return QString::fromUtf8(test::describe(connection.error()));
    const auto made = connection->executeScript(
        u"CREATE TEMP TABLE said (line text); COPY said FROM PROGRAM '%1' (DELIMITER E'\\x01', QUOTE E'\\x02', ESCAPE "
        "E'\\x02', FORMAT csv)"_s.arg(QString(u"{ %1; } 2>&1; true"_s.arg(command)).replace(u'\'', u"''"_s)));
    if (!made)
        return u"failed: "_s + made.error().message + made.error().detail;
    const auto rows = connection->execute(u"SELECT coalesce(string_agg(line, E'\\n'), '') FROM said"_s);
    return rows ? rows->text(0, 0) : QString();
}

void ConfinementTest::theSuperuserHasAPassword()
{
    QCOMPARE(askAs(m_server->uri(), u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s), u"t"_s);
    QCOMPARE(askAs(withoutPassword(m_server->uri()), u"SELECT 1"_s), u"authentication_failed"_s);
    QVERIFY(!m_server->uri().contains(u"password="_s));

    struct stat status
    {};

    QCOMPARE(lstat(QFile::encodeName(m_server->passwordFile()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(status.st_uid, geteuid());
    QVERIFY(!m_server->passwordFile().startsWith(m_server->directory()));
}

/// As the server's own account, which may enter the folder of the socket.
void ConfinementTest::whoeverGetsToTheSocketIsNoSuperuser()
{
    const QStringList question { u"-XAtwc"_s, u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s };
    const QString open = test::TestServer::instance().server().uri();
    // The trap works: without a password, code of the server's account is its superuser.
    QCOMPARE(byTheAccount(test::TestServer::instance().server(), question + QStringList { open }), u"t"_s);
    const QString refused = byTheAccount(*m_server, question + QStringList { m_server->uri() });
    QVERIFY2(refused.startsWith(u"refused"_s) && refused.contains(u"password"_s), qPrintable(refused));
}

void ConfinementTest::anOrdinaryRoleEntersItsOwnDatabaseOnly()
{
    REQUIRE_VALUE(const pg::Settings maintenance, m_server->settings(u"postgres"_s));
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(maintenance));
    VERIFY_OK(admin.execute(u"CREATE ROLE resident LOGIN"_s));
    VERIFY_OK(admin.execute(u"CREATE ROLE other LOGIN"_s));
    VERIFY_OK(admin.execute(u"CREATE DATABASE resident OWNER resident TEMPLATE template0"_s));
    QCOMPARE(askAs(m_server->uri(u"resident"_s, u"resident"_s), u"SELECT current_user::text"_s), u"resident"_s);
    QCOMPARE(askAs(m_server->uri(u"resident"_s, u"other"_s), u"SELECT 1"_s), u"authentication_failed"_s);
    for (const QString& database : { u"postgres"_s, u"template1"_s, u"demo"_s })
        QCOMPARE(askAs(m_server->uri(database, u"resident"_s), u"SELECT 1"_s), u"authentication_failed"_s);
    REQUIRE_VALUE(const pg::Rows log, admin.execute(u"SELECT pg_catalog.pg_read_file('pg_hba.conf')"_s));
    QVERIFY(!log.text(0, 0).contains(u"host"_s));
}

void ConfinementTest::foreignCodeStaysInside_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a program") << u"COPY (SELECT 1) TO PROGRAM 'id'"_s;
    QTest::newRow("a program that is read") << u"COPY t FROM PROGRAM 'id'"_s;
    QTest::newRow("a file that is written") << u"COPY (SELECT 1) TO '/tmp/stopover-test-written'"_s;
    QTest::newRow("a file that is read") << u"COPY t FROM '/etc/passwd'"_s;
    QTest::newRow("a function that reads a file") << u"SELECT pg_read_file('PG_VERSION')"_s;
    // These look themselves who calls them.
    QTest::newRow("an old function that reads a file") << u"SELECT pg_read_file_old('PG_VERSION', 0, 10)"_s;
    QTest::newRow("a function that lists a folder") << u"SELECT pg_ls_dir('.')"_s;
    QTest::newRow("a file as a large object") << u"SELECT lo_import('/etc/passwd')"_s;
    QTest::newRow("a large object as a file") << u"SELECT lo_export(lo_create(0), '/tmp/stopover-test-written')"_s;
    QTest::newRow("a function in C") << u"CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'libc.so.6', 'fork'"_s;
    QTest::newRow("a library") << u"LOAD 'dblink'"_s;
    QTest::newRow("an untrusted Perl") << u"CREATE LANGUAGE plperlu"_s;
    QTest::newRow("an untrusted Python") << u"CREATE LANGUAGE plpython3u"_s;
    QTest::newRow("a language of one's own") << u"CREATE LANGUAGE own HANDLER plpgsql_call_handler"_s;
    QTest::newRow("dblink") << u"CREATE EXTENSION dblink"_s;
    QTest::newRow("foreign servers") << u"CREATE EXTENSION postgres_fdw"_s;
    QTest::newRow("foreign files") << u"CREATE EXTENSION file_fdw"_s;
    QTest::newRow("a wrapper of one's own") << u"CREATE FOREIGN DATA WRAPPER own"_s;
    QTest::newRow("another role") << u"SET ROLE stopover"_s;
    QTest::newRow("another session") << u"SET SESSION AUTHORIZATION stopover"_s;
    QTest::newRow("a role that is made") << u"CREATE ROLE made SUPERUSER"_s;
    QTest::newRow("a role that is raised") << u"ALTER ROLE current_user SUPERUSER"_s;
    QTest::newRow("the superuser's password") << u"ALTER ROLE stopover PASSWORD 'x'"_s;
    QTest::newRow("membership") << u"GRANT pg_execute_server_program TO current_user"_s;
    QTest::newRow("the server's settings") << u"ALTER SYSTEM SET archive_command = 'id'"_s;
    QTest::newRow("passwords of others") << u"SELECT rolpassword FROM pg_authid"_s;
    QTest::newRow("an event trigger")
        << u"CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s;
    QTest::newRow("a subscription") << u"CREATE SUBSCRIPTION s CONNECTION 'host=example.com' PUBLICATION p"_s;
    QTest::newRow("the limit of its files") << u"SET temp_file_limit = -1"_s;
}

void ConfinementTest::foreignCodeStaysInside()
{
    QFETCH(QString, statement);
    REQUIRE_VALUE(const pg::Settings maintenance, m_server->settings(u"postgres"_s));
    REQUIRE_VALUE(pg::Connection admin, pg::Connection::open(maintenance));
    VERIFY_OK(admin.executeScript(u"DROP DATABASE IF EXISTS foreigner"_s));
    VERIFY_OK(admin.executeScript(u"DROP ROLE IF EXISTS foreigner"_s));
    VERIFY_OK(admin.execute(u"CREATE ROLE foreigner LOGIN"_s));
    VERIFY_OK(admin.execute(u"CREATE DATABASE foreigner OWNER foreigner TEMPLATE template0"_s));
    REQUIRE_VALUE(const pg::Settings settings, m_server->settings(u"foreigner"_s, u"foreigner"_s));
    REQUIRE_VALUE(pg::Connection foreigner, pg::Connection::open(settings));
    VERIFY_OK(foreigner.executeScript(u"SET search_path = pg_catalog, pg_temp; CREATE TEMP TABLE t (line text)"_s));
    const auto refused = foreigner.execute(statement);
    QVERIFY(!refused);
    // "Insufficient privilege", or there is nothing of the name on this machine.
    const QStringList known { u"42501"_s, u"0A000"_s, u"58P01"_s, u"42704"_s, u"42883"_s };
    QVERIFY2(known.contains(refused.error().sqlState), test::describe(refused.error()).constData());
    QVERIFY(!QFile::exists(u"/tmp/stopover-test-written"_s));
}

void ConfinementTest::nobodyMayUseTheFunctionsForFiles()
{
    for (const QString& database : { u"template1"_s, u"postgres"_s }) {
        const QString may = askAs(
            m_server->uri(database),
            u"SELECT coalesce(string_agg(proname, ' '), '') FROM pg_proc WHERE "
            u"has_function_privilege('pg_signal_backend', oid, 'EXECUTE')"
            " AND proname !~ '_old$' AND proname ~ "
            "'^(pg_read_|pg_stat_file|pg_ls_|pg_file_|lo_import|lo_export|pg_logdir|pg_current_logfile|pg_rotate|pg_reload)'"_s);
        QCOMPARE(may, QString());
        QCOMPARE(askAs(m_server->uri(database),
                       u"SELECT count(*)::text FROM pg_language WHERE NOT lanpltrusted AND lanname NOT IN ('internal', "
                       "'c')"_s),
                 u"0"_s);
    }
    QCOMPARE(askAs(m_server->uri(), u"SHOW listen_addresses"_s), QString());
}

void ConfinementTest::isolationIsThereWhereTheKernelGivesIt()
{
    QStringList arguments { u"--mount"_s, u"--net"_s, u"true"_s };
    if (geteuid() != 0)
        arguments.prepend(u"--map-root-user"_s);
    if (!runProcess({ .program = u"unshare"_s, .arguments = arguments }))
        QSKIP("no namespaces here; the status says so");
    QVERIFY(m_server->status().isolation.complete());
    const QJsonObject isolation = m_server->status().toJson()[u"isolation"_s].toObject();
    QVERIFY(isolation[u"network"_s].toBool() && isolation[u"files"_s].toBool() && isolation[u"privileges"_s].toBool());
    // Of a process without any, nothing else is said.
    const sandbox::Isolation none = sandbox::isolationOf(QCoreApplication::applicationPid());
    QVERIFY(!none.network && !none.files && !none.privileges);
}

void ConfinementTest::theNetworkIsNotReached()
{
    if (!m_server->status().isolation.network)
        QSKIP("no network namespaces here; the status says so");
    const auto connectTo = [](const test::InBetween& listener) -> QString {
        return u"python3 -c \"import socket; socket.create_connection((\\\"127.0.0.1\\\", %1), 5)\""_s.arg(
            listener.port());
    };
    // The trap works: so does the program, outside.
    test::InBetween there;
    VERIFY_OK(runProcess({ .program = u"sh"_s, .arguments = { u"-c"_s, connectTo(there) } }));
    QVERIFY(there.heard().contains("visited"));
    test::InBetween here;
    const QString inside = asTheServer(connectTo(here));
    QVERIFY2(inside.contains(u"refused"_s) || inside.contains(u"unreachable"_s), qPrintable(inside));
    QVERIFY(!here.wasVisited());
}

void ConfinementTest::homesAreNotSeen()
{
    if (!m_server->status().isolation.files)
        QSKIP("no mount namespaces here; the status says so");
    const QString secret = m_folder->filePath(u"secret"_s);
    const QString outside =
        askAs(test::TestServer::instance().server().uri(), u"SELECT pg_read_file('%1')"_s.arg(secret));
    QCOMPARE(outside, u"Canary-18"_s); // the trap works
    QCOMPARE(askAs(m_server->uri(), u"SELECT pg_read_file('%1')"_s.arg(secret)), u"58P01"_s);
    QVERIFY(asTheServer(u"cat %1"_s.arg(secret)).contains(u"No such file"_s));
    QCOMPARE(
        asTheServer(u"cd .. ; cat ../secret ../../secret 2>/dev/null | grep Canary; ls -A %1"_s.arg(m_folder->path())),
        u"sandbox"_s);
    QVERIFY(!asTheServer(u"touch %1/written; ls %1"_s.arg(m_folder->path())).split(u'\n').contains(u"written"_s));
    if (geteuid() == 0)
        QCOMPARE(asTheServer(u"ls -A /root"_s), QString());
}

void ConfinementTest::limitsHold()
{
    const QStringList limits =
        asTheServer(
            u"for name in core processes \"file size\" address; do grep \"^Max $name\" /proc/self/limits; done"_s)
            .split(u'\n');
    QCOMPARE(limits.size(), 4);
    const QList<qint64> highest { 0, 4096, qint64(4) << 30, std::numeric_limits<qint64>::max() };
    for (qsizetype at = 0; at < limits.size(); ++at) {
        static const QRegularExpression values(u"^Max [a-z ]+?  +(\\S+) +(\\S+)"_s);
        const auto match = values.match(limits.at(at));
        for (const int limit : { 1, 2 }) {
            bool isNumber = false;
            const qint64 value = match.captured(limit).toLongLong(&isNumber);
            QVERIFY2(isNumber && value <= highest.at(at), qPrintable(limits.at(at)));
        }
    }
    QVERIFY(m_server->status().isolation.privileges);
    QVERIFY(asTheServer(u"grep NoNewPrivs /proc/self/status"_s).endsWith(u'1'));
    QCOMPARE(m_server->status().toJson()[u"isolation"_s].toObject()[u"privileges"_s].toBool(), true);
}

void ConfinementTest::aServerOfAnEarlierVersionGetsItsPassword()
{
    QVERIFY(m_server->stop());
    const QTemporaryDir home(u"/tmp/stopover-test-older-XXXXXX"_s);
    QFile::setPermissions(home.path(), QFileDevice::Permissions(0x7755));
    const QString directory = home.filePath(u"sandbox"_s);
    sandbox::Server open({ .directory = directory, .durable = false, .access = Access::Open });
    VERIFY_OK(open.start());
    // As initdb left it, and a server that runs with it.
    const auto account = sandbox::accountFor(directory);
    QVERIFY(account.has_value());
    ProcessRequest change { .program = u"sed"_s,
                            .arguments = { u"-i"_s, u"1d"_s, open.dataDirectory() + u"/pg_hba.conf"_s },
                            .workingDirectory = u"/"_s };
    VERIFY_OK(runProcess(change));
    if (!account->isCaller)
        QCOMPARE(
            chown(QFile::encodeName(open.dataDirectory() + u"/pg_hba.conf"_s).constData(), account->uid, account->gid),
            0);
    sandbox::Server guarded({ .directory = directory, .durable = false });
    VERIFY_OK(guarded.start());
    QCOMPARE(askAs(open.uri(), u"SELECT 1"_s), u"authentication_failed"_s);
    QCOMPARE(askAs(guarded.uri(), u"SELECT 1"_s), u"1"_s);
    VERIFY_OK(guarded.remove());
    VERIFY_OK(m_server->start());
}

void ConfinementTest::eachStartMakesANewPassword()
{
    const auto password = [this] {
        QFile file(m_server->passwordFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split(':').last() : QByteArray();
    };
    const QByteArray before = password();
    QCOMPARE(before.size(), 64);
    VERIFY_OK(m_server->stop());
    VERIFY_OK(m_server->start());
    QVERIFY(password() != before);
    for (const QString& name : { m_server->logFile(), QString(m_server->logFile() + u".1"_s) }) {
        QFile log(name);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(!text.contains(before) && !text.contains(password()));
    }
}

STOPOVER_TEST_MAIN(ConfinementTest)
#include "tst_confinement.moc"
