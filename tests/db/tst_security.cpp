#include "tests/support/ctlprocess.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// What somebody with less rights, or on the same machine, tries against a DBA who uses the program.
class SecurityTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void plantedFunctionsAreNotCalled();
    void filesAreTheOwnersUnderAnyUmask();
    void anOrdinaryOwnerCanDoAllOfIt();
    void whoeverSitsInBetweenIsRefused_data();
    void whoeverSitsInBetweenIsRefused();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_uri } + arguments);
    }

    void succeeds(const QStringList& arguments) const;
    void execute(const QString& script) const;
    void journey() const;
    std::unique_ptr<test::TestDatabase> m_database;
    QString m_uri;
};

namespace {

constexpr auto writesForOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

/// Functions and operators of the server's names and types, which would be found first by a search path that begins
/// with public: whoever calls one is told.
const QString planted = uR"(
CREATE FUNCTION public.caught() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a planted function was called'; END $$;
CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.now()';
CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.clock_timestamp()';
CREATE FUNCTION public.to_regclass(text) RETURNS regclass LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.to_regclass($1)';
CREATE FUNCTION public.current_setting(text) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.current_setting($1)';
CREATE FUNCTION public.current_setting(text,
    boolean) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.current_setting($1, $2)';
CREATE FUNCTION public.set_config(text, text,
    boolean) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.set_config($1, $2, $3)';
CREATE FUNCTION public.pg_backend_pid() RETURNS int LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.pg_backend_pid()';
CREATE FUNCTION public.quote_ident(text) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.quote_ident($1)';
CREATE FUNCTION public.left(text, int) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT $1';
CREATE FUNCTION public.md5(text) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.md5($1)';
CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT public.caught(); SELECT pg_catalog.sha256($1)';
CREATE FUNCTION public.hashtextextended(text,
    bigint) RETURNS bigint LANGUAGE sql AS 'SELECT public.caught(); SELECT 0::bigint';
CREATE FUNCTION public.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT public.caught(); SELECT true';
CREATE FUNCTION public.same(bigint, bigint) RETURNS boolean LANGUAGE sql AS 'SELECT public.caught(); SELECT true';
CREATE FUNCTION public.same(name, name) RETURNS boolean LANGUAGE sql AS 'SELECT public.caught(); SELECT true';
CREATE FUNCTION public.joined(text, text) RETURNS text LANGUAGE sql AS 'SELECT public.caught(); SELECT $1';
CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.same);
CREATE OPERATOR public.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = public.same);
CREATE OPERATOR public.= (LEFTARG = name, RIGHTARG = name, FUNCTION = public.same);
CREATE OPERATOR public.|| (LEFTARG = text, RIGHTARG = text, FUNCTION = public.joined);
)"_s;

/// Says its port, takes one connection, agrees to encrypt, and says what it hears.
const QString inBetween = uR"(
import socket, ssl, sys
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1])
client, _ = server.accept()
client.recv(8)
client.sendall(b"S")
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
try:
    secure = context.wrap_socket(client, server_side=True)
    words = secure.recv(1000)
    print("heard" if words else "refused", words)
except (ssl.SSLError, OSError) as error:
    print("refused", error)
)"_s;

} // namespace

void SecurityTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_uri = m_database->uri();
    execute(u"CREATE TABLE public.t (id bigint PRIMARY KEY, n int NOT NULL); INSERT INTO public.t SELECT g, g % 7 FROM "
            "generate_series(1, 500) g; ANALYZE"_s);
}

void SecurityTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

void SecurityTest::succeeds(const QStringList& arguments) const
{
    const CtlResult result = ctl(arguments);
    QVERIFY2(result.exitCode == 0, qPrintable(arguments.join(u' ') + u": "_s + result.messages));
}

/// There and back, a backup and its restore, the checks and the report.
void SecurityTest::journey() const
{
    succeeds({ u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s,
               u"--partitions"_s, u"4"_s, u"--confirm"_s, u"public.t"_s });
    succeeds({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    succeeds({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    succeeds({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    succeeds({ u"backup"_s, u"restore"_s, u"3"_s, u"--confirm"_s, u"public.t"_s });
    succeeds({ u"report"_s, u"last"_s, u"--json"_s });
    succeeds({ u"activity"_s, u"--json"_s });
    QVERIFY(ctl({ u"health"_s, u"--json"_s }).document()[u"checks"_s].toArray().size() > 20);
    QCOMPARE(test::runCtl({ u"--db"_s, m_uri, u"partitions"_s, u"public.t"_s }).exitCode, 1); // it is whole again
}

void SecurityTest::plantedFunctionsAreNotCalled()
{
    execute(planted);
    const QString name = m_database->name();
    execute(u"ALTER DATABASE "_s + name + u" SET search_path = public, pg_catalog"_s);
    {
        // The trap works: whoever trusts the search path falls into it.
        pg::Connection naive = m_database->connect();
        VERIFY_OK(naive.execute(u"SET search_path = public, pg_catalog"_s));
        const auto called = naive.execute(u"SELECT now()"_s);
        QVERIFY(!called && called.error().message.contains(u"planted"_s));
    }
    journey();
}

void SecurityTest::filesAreTheOwnersUnderAnyUmask()
{
    const QTemporaryDir folder;
    const QString there = folder.path();
    const QString program = qEnvironmentVariable("STOPOVERCTL");
    const auto openHanded = [&](const QStringList& arguments) {
        QProcess process;
        process.start(u"sh"_s,
                      QStringList { u"-c"_s, u"umask 000; exec \"$0\" \"$@\""_s, program, u"--db"_s, m_uri }
                          + arguments);
        QVERIFY(process.waitForFinished(test::patienceMs));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    };
    openHanded({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, there });
    openHanded({ u"backup"_s, u"create"_s, u"--format"_s, u"directory"_s, u"--to"_s, there });
    openHanded({ u"backup"_s, u"create"_s, u"--format"_s, u"sql"_s, u"--to"_s, there });
    openHanded({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    openHanded({ u"report"_s, u"last"_s, u"--format"_s, u"html"_s, u"--to"_s, there + u"/report.html"_s });
    QDirIterator files(there, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        files.next();
        QVERIFY2((files.fileInfo().permissions() & writesForOthers) == QFileDevice::Permissions(),
                 qPrintable(files.filePath()));
    }
    QVERIFY(seen >= 8);
}

void SecurityTest::anOrdinaryOwnerCanDoAllOfIt()
{
    NEEDS_SUPERUSER();
    const QString name = m_database->name();
    execute(u"DO $$ BEGIN CREATE ROLE plain_owner LOGIN NOSUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
            "ALTER TABLE public.t OWNER TO plain_owner; GRANT CREATE ON SCHEMA public TO plain_owner; GRANT CREATE, "
            "CONNECT ON DATABASE %1 TO plain_owner"_s.arg(name));
    m_uri.replace(u"user=stopover"_s, u"user=plain_owner"_s);
    QVERIFY(m_uri.contains(u"plain_owner"_s));
    journey();
}

void SecurityTest::whoeverSitsInBetweenIsRefused_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("refused");
    QTest::newRow("as it is without being told") << QString() << true;
    // The trap works: whoever asks for encryption alone talks to the wrong one.
    QTest::newRow("encryption alone") << u" sslmode=require"_s << false;
}

/// A server of another machine whose certificate nobody has signed: no word is said to it, the password least of all.
void SecurityTest::whoeverSitsInBetweenIsRefused()
{
    QFETCH(QString, mode);
    QFETCH(bool, refused);
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=db.example"_s, u"-keyout"_s, folder.filePath(u"key"_s), u"-out"_s,
                                 folder.filePath(u"cert"_s), u"-batch"_s }),
             0);
    QProcess between;
    between.start(u"python3"_s, { u"-u"_s, u"-c"_s, inBetween, folder.filePath(u"cert"_s), folder.filePath(u"key"_s) });
    QVERIFY(between.waitForReadyRead(test::patienceMs));
    const QString port = QString::fromLatin1(between.readLine()).trimmed();
    const QString uri =
        u"host=db.example hostaddr=127.0.0.1 port=%1 user=dba password=Canary-52 dbname=production"_s.arg(port) + mode;
    const CtlResult result = test::runCtl({ u"--db"_s, uri, u"run"_s, u"list"_s });
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.messages.contains(u"Canary-52"_s));
    QVERIFY(between.waitForFinished(test::patienceMs));
    const QByteArray heard = between.readAllStandardOutput();
    QVERIFY2(heard.contains(refused ? "refused" : "heard"), heard.constData());
    QCOMPARE(heard.contains("production"), !refused);
}

STOPOVER_TEST_MAIN(SecurityTest)
#include "tst_security.moc"
