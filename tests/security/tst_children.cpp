#include "core/backup/clienttools.h"
#include "core/migrate/alembicrender.h"
#include "core/pg/childaccess.h"
#include "core/pg/connection.h"
#include "core/revision/project.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/inbetween.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using backup::ClientTools;

/// The programs that are started with our connection: what they are told, whom they talk to, and what others see of it.
class ChildrenTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void whoeverSitsInBetweenIsRefused_data();
    void whoeverSitsInBetweenIsRefused();
    void aServiceThatChangesLeadsNobodyElsewhere();
    void variablesLeadNobodyElsewhere();
    void whatWasGivenArrives_data();
    void whatWasGivenArrives();
    void servicesAreVerifiedToo_data();
    void servicesAreVerifiedToo();
    void thisMachineIsThisMachine_data();
    void thisMachineIsThisMachine();
    void passwordsAreInNoArgumentAndNoVariable();
    void thePasswordIsForOneServer();
    void theKeysPasswordArrivesByAFile();
    void pythonGetsNoPasswordInAVariable();

private:
    void writeService(const QByteArray& text) const;
    QTemporaryDir m_folder;
};

namespace {

constexpr auto canary = "Canary-52";

pg::Settings settingsOf(const QString& text)
{
    const auto settings = pg::Settings::parse(text);
    if (!settings)
        qFatal("%s", test::describe(settings.error()).constData());
    return *settings;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A variable for the scope.
auto with(const char* name, const QByteArray& value)
{
    qputenv(name, value);
    return qScopeGuard([name] { qunsetenv(name); });
}

revision::ProjectConfig demoConfig()
{
    revision::ProjectRequest request;
    request.folder = QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic");
    const auto project = revision::openProject(request);
    return project ? project->config : revision::ProjectConfig();
}

} // namespace

void ChildrenTest::writeService(const QByteArray& text) const
{
    QFile file(m_folder.filePath(u"services"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void ChildrenTest::whoeverSitsInBetweenIsRefused_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("refused");
    for (const QString& program :
         { u"pg_dump"_s, u"pg_basebackup"_s, u"pg_restore"_s, u"pg_dumpall"_s, u"alembic"_s }) {
        QTest::newRow(qPrintable(program)) << program << QString() << true;
        // The trap works: whoever asks for encryption alone talks to the wrong one.
        QTest::newRow(qPrintable(program + u" with encryption alone"_s)) << program << u" sslmode=require"_s << false;
    }
}

void ChildrenTest::whoeverSitsInBetweenIsRefused()
{
    QFETCH(QString, program);
    QFETCH(QString, mode);
    QFETCH(bool, refused);
    test::InBetween between;
    const pg::Settings settings =
        settingsOf(u"host=db.example hostaddr=127.0.0.1 port=%1 user=dba password=%2 dbname=production"_s.arg(
                       between.port(), QLatin1StringView(canary))
                   + mode);
    if (program == "alembic"_L1) {
        const auto ran = migrate::runPython(
            demoConfig(), settings,
            { .script = u"migrate.py"_s, .request = { { u"direction"_s, u"up"_s }, { u"target"_s, u"heads"_s } } });
        QVERIFY(!ran);
        QVERIFY(!test::describe(ran.error()).contains(canary));
    } else {
        REQUIRE_VALUE(const ClientTools tools, ClientTools::forServer(settings));
        QStringList arguments { u"--no-password"_s };
        if (program == "pg_basebackup"_L1)
            arguments.append(u"--pgdata="_s + m_folder.filePath(u"base"_s));
        if (program == "pg_restore"_L1) {
            // Nothing is sent before its archive is known as one.
            const test::TestDatabase database;
            REQUIRE_VALUE(const ClientTools ours, ClientTools::forServer(database.settings()));
            VERIFY_OK(runProcess(
                ours.request(u"pg_dump"_s, { u"--format=custom"_s, u"--file="_s + m_folder.filePath(u"empty.dump"_s) },
                             database.name())));
            arguments.append(m_folder.filePath(u"empty.dump"_s));
        }
        QVERIFY(!runProcess(tools.request(program, arguments, u"production"_s)));
    }
    const QByteArray heard = between.heard();
    QVERIFY2(heard.contains(refused ? "refused" : "heard"), heard.constData());
    QCOMPARE(heard.contains("dba"), !refused);
}

/// The session is open; then somebody changes the file of the services.
void ChildrenTest::aServiceThatChangesLeadsNobodyElsewhere()
{
    const test::TestDatabase database;
    const QByteArray sockets = QFile::encodeName(test::TestServer::instance().server().socketDirectory());
    writeService("[production]\nhost=" + sockets + "\nport=5432\nuser=stopover\ndbname=" + database.name().toUtf8()
                 + '\n');
    const auto file = with("PGSERVICEFILE", QFile::encodeName(m_folder.filePath(u"services"_s)));
    const pg::Settings settings = settingsOf(u"service=production"_s);
    const pg::Settings resolved = settings.resolved();
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
    VERIFY_OK(connection.execute(u"CREATE TABLE public.here ()"_s));
    const pg::Settings pinned = connection.pinned();

    test::InBetween elsewhere;
    writeService("[production]\nhost=127.0.0.1\nport=" + elsewhere.port().toUtf8()
                 + "\nuser=stopover\nsslmode=require\ndbname=" + database.name().toUtf8() + '\n');
    for (const pg::Settings& one : { resolved, pinned }) {
        REQUIRE_VALUE(const ClientTools tools, ClientTools::forServer(one));
        REQUIRE_VALUE(const ProcessOutput dumped,
                      runProcess(tools.request(u"pg_dump"_s, { u"--schema-only"_s }, database.name())));
        QVERIFY(dumped.standardOutput.contains("CREATE TABLE public.here"));
        VERIFY_OK(pg::Connection::open(one));
    }
    // The trap works: whoever asks the service again is led there.
    QVERIFY(!runProcess(
        { .program = u"pg_dump"_s, .arguments = { u"--schema-only"_s, u"--dbname=service=production"_s } }));
    QVERIFY(elsewhere.heard().contains("visited"));
}

void ChildrenTest::variablesLeadNobodyElsewhere()
{
    const test::TestDatabase database;
    const pg::Settings resolved = database.settings().resolved();
    test::InBetween elsewhere;
    const auto address = with("PGHOSTADDR", "127.0.0.1");
    const auto port = with("PGPORT", elsewhere.port().toUtf8());
    const auto options = with("PGOPTIONS", "-c search_path=evil");
    const auto mode = with("PGSSLMODE", "disable");
    const auto service = with("PGSERVICE", "elsewhere");
    REQUIRE_VALUE(const ClientTools tools, ClientTools::forServer(resolved));
    VERIFY_OK(runProcess(tools.request(u"pg_dump"_s, { u"--schema-only"_s }, database.name())));
    const ProcessRequest request = tools.request(u"pg_dump"_s, {}, database.name());
    for (const QString& name : request.environment.keys())
        QVERIFY2(!name.startsWith("PG"_L1), qPrintable(name));
    QVERIFY(!elsewhere.wasVisited());
}

void ChildrenTest::whatWasGivenArrives_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    const QStringList keywords { u"sslmode=verify-ca"_s,
                                 u"sslmode=prefer"_s,
                                 u"sslrootcert=/a b/root.crt"_s,
                                 u"sslcert=/c/client.crt"_s,
                                 u"sslkey=/c/client.key"_s,
                                 u"sslcrl=/c/revoked.crl"_s,
                                 u"sslcrldir=/c/revoked"_s,
                                 u"channel_binding=require"_s,
                                 u"gssencmode=require"_s,
                                 u"krbsrvname=pg"_s,
                                 u"gsslib=gssapi"_s,
                                 u"target_session_attrs=read-write"_s,
                                 u"hostaddr=192.0.2.7"_s,
                                 u"options=-c geqo=off"_s,
                                 u"ssl_min_protocol_version=TLSv1.3"_s,
                                 u"requirepeer=postgres"_s,
                                 u"connect_timeout=7"_s,
                                 u"passfile=/c/it's mine"_s,
                                 u"user=it's me"_s,
                                 u"dbname=a\\b"_s };
    for (const QString& one : keywords)
        QTest::newRow(qPrintable(one)) << one.section(u'=', 0, 0) << one.section(u'=', 1);
}

/// To the program by its argument, and to the program's own connections by variables.
void ChildrenTest::whatWasGivenArrives()
{
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    const QString quoted = QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    const pg::Settings settings = settingsOf(u"host=db.example %1='%2'"_s.arg(keyword, quoted));
    REQUIRE_VALUE(const pg::ChildAccess access, pg::ChildAccess::to(settings));
    const pg::Settings arrived = settingsOf(access.conninfo({}, u"x"_s));
    QCOMPARE(arrived.value(keyword.toLatin1()), value);
    QCOMPARE(arrived.value("sslmode"), keyword == "sslmode"_L1 ? value : u"verify-full"_s);
    const QProcessEnvironment environment = access.fullEnvironment();
    QVERIFY(environment.toStringList().join(u'\n').contains(u'=' + value) || keyword == "sslcrldir"_L1);
    QCOMPARE(environment.value(u"PGSSLMODE"_s), arrived.value("sslmode"));
    QCOMPARE(environment.value(u"PGHOST"_s), u"db.example"_s);
}

void ChildrenTest::servicesAreVerifiedToo_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("mode");
    QTest::newRow("a service that says nothing") << QByteArray("host=db.example\n") << u"verify-full"_s;
    QTest::newRow("weaker, as it was written") << QByteArray("host=db.example\nsslmode=require\n") << u"require"_s;
    QTest::newRow("libpq's default, as it was written") << QByteArray("host=db.example\nsslmode=prefer\n") << QString();
    QTest::newRow("in a comment") << QByteArray("host=db.example\n#sslmode=prefer\n") << u"verify-full"_s;
    QTest::newRow("in another section") << QByteArray("host=db.example\n[other]\nsslmode=prefer\n") << u"verify-full"_s;
    QTest::newRow("on this machine") << QByteArray("host=/tmp\n") << QString();
}

void ChildrenTest::servicesAreVerifiedToo()
{
    QFETCH(QByteArray, service);
    QFETCH(QString, mode);
    writeService("[first]\nsslmode=disable\n[production]\npassword=Canary-52\n" + service);
    const auto file = with("PGSERVICEFILE", QFile::encodeName(m_folder.filePath(u"services"_s)));
    const pg::Settings resolved = settingsOf(u"service=production"_s).resolved();
    QCOMPARE(resolved.value("sslmode"), mode);
    QCOMPARE(resolved.value("service"), QString());
    QVERIFY(!resolved.value("host").isEmpty());
    QCOMPARE(resolved.password().reveal(), QByteArray(canary));
    QVERIFY(!resolved.text().contains(QLatin1StringView(canary)));
    {
        const auto byVariable = with("PGSERVICE", "production");
        QCOMPARE(settingsOf(QString()).resolved().value("sslmode"), mode);
    }
    // One that is not there says so where it is opened.
    COMPARE_ERROR(pg::Connection::open(settingsOf(u"service=nowhere"_s)), ErrorCode::ConnectFailed);
}

void ChildrenTest::thisMachineIsThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a socket") << u"host=/tmp"_s << true;
    QTest::newRow("nothing") << u"dbname=x"_s << true;
    QTest::newRow("the loopback") << u"host=127.0.0.1"_s << true;
    QTest::newRow("the loopback of IPv6") << u"host=::1"_s << true;
    QTest::newRow("a name that looks like it") << u"host=127.0.0.1.example"_s << false;
    QTest::newRow("a local name with the address of another") << u"host=localhost hostaddr=192.0.2.1"_s << false;
    QTest::newRow("an address alone") << u"hostaddr=192.0.2.1"_s << false;
    QTest::newRow("another name at this machine") << u"host=db.example hostaddr=127.0.0.1"_s << false;
}

void ChildrenTest::thisMachineIsThisMachine()
{
    QFETCH(QString, text);
    QFETCH(bool, stays);
    QCOMPARE(settingsOf(text).staysOnThisMachine(), stays);
    QCOMPARE(settingsOf(text).resolved().value("sslmode"), stays ? QString() : u"verify-full"_s);
}

/// Of the whole program, while its child waits for a lock.
void ChildrenTest::passwordsAreInNoArgumentAndNoVariable()
{
    const test::TestDatabase database;
    pg::Connection holder = database.connect();
    VERIFY_OK(
        holder.executeScript(u"CREATE TABLE public.t (id bigint PRIMARY KEY); INSERT INTO public.t VALUES (1)"_s));
    VERIFY_OK(holder.executeScript(u"BEGIN; LOCK TABLE public.t"_s));
    test::CtlProcess ctl({ u"--db"_s, database.uri() + u"&password="_s + QLatin1StringView(canary), u"backup"_s,
                           u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, m_folder.filePath(u"dumps"_s) });
    QString child;
    const auto isThere = [&child, name = database.name().toUtf8()] {
        for (const QString& pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            // Others may dump databases of theirs on this machine.
            if (contentsOf(u"/proc/"_s + pid + u"/comm"_s).trimmed() == "pg_dump"
                && contentsOf(u"/proc/"_s + pid + u"/cmdline"_s).contains(name))
                child = u"/proc/"_s + pid;
        }
        return !child.isEmpty() && !contentsOf(child + u"/cmdline"_s).isEmpty();
    };
    QTRY_VERIFY(isThere());
    const QByteArray arguments = contentsOf(child + u"/cmdline"_s);
    const QByteArray variables = contentsOf(child + u"/environ"_s);
    VERIFY_OK(holder.executeScript(u"ROLLBACK"_s));
    QCOMPARE(ctl.finish().exitCode, 0);
    QVERIFY(arguments.contains("--dbname"));
    QVERIFY(variables.contains("PGPASSFILE="));
    QVERIFY(!arguments.contains(canary));
    QVERIFY(!variables.contains(canary));
    for (const QFileInfo& file : QDir(m_folder.filePath(u"dumps"_s)).entryInfoList(QDir::Files))
        QVERIFY2(!contentsOf(file.filePath()).contains(canary), qPrintable(file.fileName()));
}

void ChildrenTest::thePasswordIsForOneServer()
{
    REQUIRE_VALUE(
        const pg::ChildAccess access,
        pg::ChildAccess::to(settingsOf(u"host=db:one.example port=5433 user=me dbname=x password='a:b\\\\c'"_s)));
    const QString path = access.environment().value(u"PGPASSFILE"_s);
    QCOMPARE(contentsOf(path), QByteArray("db\\:one.example:5433:*:me:a\\:b\\\\c\n"));
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QCOMPARE(settingsOf(access.conninfo({}, {})).value("passfile"), path);
    REQUIRE_VALUE(const pg::ChildAccess local, pg::ChildAccess::to(settingsOf(u"host=/tmp user=me password=x"_s)));
    QCOMPARE(contentsOf(local.environment().value(u"PGPASSFILE"_s)),
             QByteArray("/tmp:5432:*:me:x\nlocalhost:5432:*:me:x\n"));
}

void ChildrenTest::theKeysPasswordArrivesByAFile()
{
    const pg::Settings settings = settingsOf(u"host=db.example sslkey=/c/key sslpassword=Canary-52"_s);
    QVERIFY(!settings.text().contains(QLatin1StringView(canary)));
    REQUIRE_VALUE(const pg::ChildAccess access, pg::ChildAccess::to(settings));
    const QString info = access.conninfo({}, {});
    QVERIFY(!info.contains(QLatin1StringView(canary)));
    QVERIFY(!access.fullEnvironment().toStringList().join(u' ').contains(QLatin1StringView(canary)));
    const auto file = with("PGSERVICEFILE", access.environment().value(u"PGSERVICEFILE"_s).toUtf8());
    QCOMPARE(settingsOf(info).resolved().keyPassword().reveal(), QByteArray(canary));
    COMPARE_ERROR(pg::ChildAccess::to(settingsOf(u"host=db.example sslpassword='a\nhost=elsewhere'"_s)),
                  ErrorCode::BadConnectionSettings);
}

void ChildrenTest::pythonGetsNoPasswordInAVariable()
{
    const test::TestDatabase database;
    const QTemporaryDir folder;
    QFile env(folder.filePath(u"env.py"_s));
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write("import json, os, sys\n"
              "sys.stdout.write(json.dumps({'environ': dict(os.environ), 'argv': sys.argv, 'file': "
              "open(os.environ['PGPASSFILE']).read()}))\n");
    env.close();
    revision::ProjectConfig config { .folder = folder.path() };
    config.scriptLocation = folder.path();
    QVERIFY(QDir(folder.path()).mkdir(u"versions"_s));
    const auto service = with("PGSERVICE", "elsewhere");
    const pg::Settings settings = settingsOf(database.uri() + u"&password=Canary-52"_s);
    const auto ran = migrate::runPython(
        config, settings,
        { .script = u"migrate.py"_s, .request = { { u"direction"_s, u"up"_s }, { u"target"_s, u"heads"_s } } });
    VERIFY_OK(ran);
    const QJsonObject said = QJsonDocument::fromJson(ran->mid(ran->indexOf('{'))).object();
    QVERIFY(said[u"file"_s].toString().contains(QLatin1StringView(canary)));
    QVERIFY(!QJsonDocument(said[u"environ"_s].toObject()).toJson().contains(canary));
    QVERIFY(!QJsonDocument(said[u"argv"_s].toArray()).toJson().contains(canary));
    QVERIFY(!ran->contains("PGSERVICE\""));
    QVERIFY(ran->contains(QByteArray("\"PGDATABASE\": \"" + database.name().toUtf8())));
}

STOPOVER_TEST_MAIN(ChildrenTest)
#include "tst_children.moc"
