#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QLocalServer>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlProcess;
using test::CtlResult;
using test::runCtl;

/// Whatever is wrong: one message that names the place and the remedy, and nothing changed.
class CtlBadInputTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void badSpecifications_data();
    void badSpecifications();
    void aMissingFile();
    void aMissingJournal();
    void findingsAreExplained_data();
    void findingsAreExplained();
    void aRoleWithoutRights();
    void anUnreachableServer();
    void aWrongPassword();
    void aStandby();
    void badSettings();
    void passwordsAreNotInTheListOfProcesses();
    void jsonSaysWhatPeopleAreTold();

private:
    QString specFile(const QString& text);
    void refuse(const QStringList& arguments, int exitCode, const QStringList& named);
    [[nodiscard]] QString state() const;
    std::optional<test::TestDatabase> m_database;
    std::optional<QTemporaryDir> m_directory;
};

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int, note text, twice int GENERATED ALWAYS AS (grp * 2) STORED);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 400) g;
CREATE TABLE public.keyless (id bigint, grp int NOT NULL);
CREATE TABLE public.wayward (id bigint PRIMARY KEY, x text NOT NULL);
INSERT INTO public.wayward SELECT g, 'x' || g FROM generate_series(1, 400) g;
CREATE VIEW public.a_view AS SELECT 1 AS one;
CREATE TABLE public.parts (id bigint) PARTITION BY HASH (id))"_s;

} // namespace

void CtlBadInputTest::initTestCase()
{
    m_database.emplace();
    m_directory.emplace();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(sourceTable));
}

void CtlBadInputTest::cleanupTestCase()
{
    m_database.reset();
    m_directory.reset();
}

QString CtlBadInputTest::state() const
{
    return test::scalar(m_database->settings(),
                        u"SELECT md5(string_agg(line, ',' ORDER BY line)) FROM ("
                        " SELECT format('%s %s %s %s', oid, relname, relkind, relfilenode) AS line FROM pg_class"
                        " UNION ALL SELECT format('%s %s', oid, tgname) FROM pg_trigger"
                        " UNION ALL SELECT format('%s %s', oid, nspname) FROM pg_namespace WHERE nspname NOT LIKE "
                        "'pg_temp%' AND nspname NOT LIKE 'pg_toast%'"
                        " UNION ALL SELECT format('%s %s', oid, proname) FROM pg_proc) AS lines"_s);
}

QString CtlBadInputTest::specFile(const QString& text)
{
    const QString path = m_directory->filePath(u"spec.toml"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return path;
}

/// Both plan and run, since neither may get further than the other.
void CtlBadInputTest::refuse(const QStringList& arguments, int exitCode, const QStringList& named)
{
    const QString before = state();
    QStringList database;
    if (!arguments.contains(u"--db"_s))
        database = QStringList { u"--db"_s, m_database->uri() };
    const CtlResult plan = runCtl(QStringList { u"repartition"_s, u"plan"_s } + arguments + database);
    const CtlResult run =
        runCtl(QStringList { u"repartition"_s, u"run"_s, u"--confirm"_s, u"public.items"_s } + arguments + database);
    for (const CtlResult& result : { plan, run }) {
        QVERIFY2(result.exitCode == exitCode, qPrintable(QString::number(result.exitCode) + u' ' + result.messages));
        QCOMPARE(result.complaints(), 1);
        for (const QString& part : named)
            QVERIFY2(result.messages.contains(part), qPrintable(part + u" is missing in: "_s + result.messages));
    }
    QVERIFY(plan.output.isEmpty());
    QCOMPARE(state(), before);
}

void CtlBadInputTest::badSpecifications_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QStringList>("named");
    const QString list = u"[repartition]\ntable = \"public.items\"\nstrategy = \"list\"\nkey = \"grp % 4\"\n"_s;
    const auto row = [](const char* name, const QString& spec, const QStringList& named) {
        QTest::newRow(name) << spec << named;
    };
    const auto with = [&list](const QString& from, const QString& to) {
        QString text = list;
        text.replace(from, to);
        text.append(u"partitions = 4\n"_s);
        return text;
    };
    row("an unknown key", list + u"partitions = 4\npartitons = 5\n"_s,
        { u"spec.toml:6"_s, u"partitons"_s, u"Valid keys"_s });
    row("no partitions", list + u"partitions = 0\n"_s,
        { u"spec.toml:5 repartition.partitions"_s, u"from 1 to 10000"_s });
    row("far too many partitions", list + u"partitions = 100000\n"_s,
        { u"spec.toml:5 repartition.partitions"_s, u"from 1 to 10000"_s });
    row("a table that is not there", with(u"public.items"_s, u"public.nothing"_s), {});
    row("a column that is not there", with(u"grp % 4"_s, u"nothing"_s), { u"nothing"_s });
    row("an expression over one", with(u"grp % 4"_s, u"nothing % 4"_s), { u"nothing"_s, u"immutable"_s });
    row("an expression that is none", with(u"grp % 4"_s, u"grp %% (4"_s), { u"grp %% (4"_s });
    row("a second statement", with(u"grp % 4"_s, u"1); DROP TABLE items; --"_s), { u"DROP TABLE"_s });
    row("an expression that is volatile", with(u"grp % 4"_s, u"(random() * 4)::int"_s), { u"random"_s });
    row("an expression that fails for a row", with(u"grp % 4"_s, u"id / (id - 5)"_s),
        { u"id / (id - 5)"_s, u"division by zero"_s });
    row("an unknown strategy", with(u"\"list\""_s, u"\"alphabetical\""_s), { u"alphabetical"_s, u"hash"_s });
    row("TOML that is none", list + u"partitions = = 4\n"_s, { u"spec.toml:5"_s });
    row("no table [repartition]", u"revision = \"a\"\n"_s, { u"[repartition]"_s });
    row("nothing at all", QString(), { u"[repartition]"_s });
}

void CtlBadInputTest::badSpecifications()
{
    QFETCH(QString, spec);
    QFETCH(QStringList, named);
    if (spec.contains("public.nothing"_L1)) {
        const QString before = state();
        const CtlResult plan = runCtl({ u"repartition"_s, u"plan"_s, specFile(spec), u"--db"_s, m_database->uri() });
        QCOMPARE(plan.exitCode, 1);
        QVERIFY(plan.messages.contains("public.nothing"_L1));
        QCOMPARE(plan.complaints(), 1);
        QCOMPARE(state(), before);
        return;
    }
    refuse({ specFile(spec) }, 1, named);
}

void CtlBadInputTest::aMissingFile()
{
    refuse({ u"/nonexistent/spec.toml"_s }, 1, { u"/nonexistent/spec.toml"_s, u"path"_s });
    refuse({ m_directory->path() }, 1, { m_directory->path() });
}

void CtlBadInputTest::aMissingJournal()
{
    for (const QString& run : { u"5"_s, u"last"_s }) {
        const CtlResult shown = runCtl({ u"run"_s, u"show"_s, run, u"--db"_s, m_database->uri() });
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.messages.contains(u"has no Stopover journal"_s), qPrintable(shown.messages));
    }
}

void CtlBadInputTest::findingsAreExplained_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    QTest::newRow("no key") << u"public.keyless"_s << u"grp % 4"_s << u"CREATE UNIQUE INDEX CONCURRENTLY"_s;
    QTest::newRow("negative remainders") << u"public.wayward"_s << u"hashtext(x) % 4"_s << u"negative"_s;
    QTest::newRow("a generated column") << u"public.items"_s << u"twice % 4"_s << u"generated"_s;
    QTest::newRow("a view") << u"public.a_view"_s << u"one % 4"_s << u"not a table"_s;
    QTest::newRow("a partitioned table") << u"public.parts"_s << u"id % 4"_s << u"already partitioned"_s;
}

void CtlBadInputTest::findingsAreExplained()
{
    QFETCH(QString, table);
    QFETCH(QString, key);
    QFETCH(QString, named);
    const QString before = state();
    const QStringList spec { u"--table"_s,      table,  u"--strategy"_s, u"list"_s,        u"--key"_s, key,
                             u"--partitions"_s, u"4"_s, u"--db"_s,       m_database->uri() };
    const CtlResult run = runCtl(QStringList { u"repartition"_s, u"run"_s, u"--confirm"_s, table } + spec);
    QVERIFY2(run.exitCode == 1, qPrintable(run.messages));
    QVERIFY2(run.messages.contains(named), qPrintable(run.messages));
    QCOMPARE(run.complaints(), 1);
    const CtlResult plan = runCtl(QStringList { u"repartition"_s, u"plan"_s, u"--json"_s } + spec);
    QCOMPARE(plan.exitCode, 1);
    QVERIFY(plan.document()[u"blocked"_s].toBool());
    QCOMPARE(state(), before);
}

void CtlBadInputTest::aRoleWithoutRights()
{
    NEEDS_SUPERUSER();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE ROLE ctl_reader LOGIN; GRANT SELECT ON public.items TO ctl_reader"_s));
    const QString uri = m_database->uri().replace(u"user=stopover"_s, u"user=ctl_reader"_s);
    const QString before = state();
    const QString spec =
        specFile(u"[repartition]\ntable = \"public.items\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\n"_s);
    const CtlResult run =
        runCtl({ u"repartition"_s, u"run"_s, spec, u"--confirm"_s, u"public.items"_s, u"--db"_s, uri });
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.messages.contains("ctl_reader"_L1) && run.messages.contains("GRANT"_L1), qPrintable(run.messages));
    QCOMPARE(run.complaints(), 1);
    const CtlResult install = runCtl({ u"install"_s, u"--db"_s, uri });
    QCOMPARE(install.exitCode, 2);
    QVERIFY2(install.messages.contains("ctl_reader"_L1) && install.messages.contains("CREATE"_L1),
             qPrintable(install.messages));
    QCOMPARE(install.complaints(), 1);
    QCOMPARE(state(), before);
    VERIFY_OK(connection.executeScript(u"DROP OWNED BY ctl_reader; DROP ROLE ctl_reader"_s));
}

void CtlBadInputTest::anUnreachableServer()
{
    const QString spec =
        specFile(u"[repartition]\ntable = \"public.items\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\n"_s);
    refuse({ spec, u"--db"_s, u"host=/nonexistent dbname=shop"_s }, 2,
           { u"/nonexistent"_s, u"shop"_s, u"Check host"_s });
    refuse({ spec, u"--db"_s, u"postgresql://127.0.0.1:1/shop"_s }, 2, { u"127.0.0.1"_s, u"Check host"_s });
    const QString gone = test::TestServer::instance().server().uri(u"no_such_database"_s);
    refuse({ spec, u"--db"_s, gone }, 2, { u"no_such_database"_s });
    for (const QStringList& command : { QStringList { u"run"_s, u"list"_s },
                                        QStringList { u"partitions"_s, u"items"_s }, QStringList { u"install"_s } }) {
        const CtlResult result = runCtl(command + QStringList { u"--db"_s, u"host=/nonexistent"_s });
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.complaints(), 1);
    }
}

void CtlBadInputTest::aWrongPassword()
{
    // A server of its own, since it needs other rules for logins.
    const QString hba = u"/tmp/stopover-test-hba-%1"_s.arg(QCoreApplication::applicationPid());
    QFile rules(hba);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("local all guarded scram-sha-256\nlocal all all trust\n");
    rules.close();
    rules.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther);
    sandbox::Server server({ .directory = u"/tmp/stopover-test-guarded-%1"_s.arg(QCoreApplication::applicationPid()),
                             .durable = false,
                             .extraSettings = { u"hba_file = '%1'"_s.arg(hba) } });
    const auto removed = qScopeGuard([&] {
        static_cast<void>(server.remove());
        rules.remove();
    });
    VERIFY_OK(server.start());
    REQUIRE_VALUE(const pg::Settings settings, server.settings());
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
    VERIFY_OK(connection.execute(u"CREATE ROLE guarded LOGIN PASSWORD 'korrekt'"_s));
    const QString uri = server.uri().replace(u"user=stopover"_s, u"user=guarded"_s);
    const auto attempt = [&](const QString& suffix) {
        return runCtl({ u"run"_s, u"list"_s, u"--db"_s, uri + suffix });
    };
    QCOMPARE(attempt(u"&password=korrekt"_s).exitCode, 0);
    for (const CtlResult& refused : { attempt(u"&password=geheim"_s), attempt(QString()) }) {
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.complaints(), 1);
        QVERIFY2(refused.messages.contains("guarded"_L1) && refused.messages.contains("password"_L1),
                 qPrintable(refused.messages));
        QVERIFY(!refused.messages.contains("geheim"_L1) && !refused.output.contains("geheim"_L1));
    }
}

void CtlBadInputTest::aStandby()
{
    sandbox::Server server(
        { .directory = u"/tmp/stopover-test-standby-%1"_s.arg(QCoreApplication::applicationPid()), .durable = false });
    const auto removed = qScopeGuard([&server] { static_cast<void>(server.remove()); });
    VERIFY_OK(server.start());
    REQUIRE_VALUE(const pg::Settings settings, server.settings());
    {
        REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
        VERIFY_OK(connection.executeScript(sourceTable));
    }
    VERIFY_OK(server.stop());
    QFile signal(server.dataDirectory() + u"/standby.signal"_s);
    QVERIFY(signal.open(QIODevice::WriteOnly));
    signal.close();
    VERIFY_OK(server.start());
    const QString spec =
        specFile(u"[repartition]\ntable = \"public.items\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\n"_s);
    const CtlResult run =
        runCtl({ u"repartition"_s, u"run"_s, spec, u"--confirm"_s, u"public.items"_s, u"--db"_s, server.uri() });
    QVERIFY2(run.exitCode == 1, qPrintable(run.messages));
    QVERIFY2(run.messages.contains("standby"_L1) && run.messages.contains("primary"_L1), qPrintable(run.messages));
    const CtlResult install = runCtl({ u"install"_s, u"--db"_s, server.uri() });
    QCOMPARE(install.exitCode, 1);
    QCOMPARE(install.complaints(), 1);
}

void CtlBadInputTest::badSettings()
{
    for (const QString& settings :
         { u"host='x password=geheim"_s, u"nonsense=1 password=geheim"_s, u"postgresql://u:geheim@[/x"_s }) {
        const CtlResult refused = runCtl({ u"run"_s, u"list"_s, u"--db"_s, settings });
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.complaints(), 1);
        QVERIFY(!refused.messages.contains("geheim"_L1));
        QVERIFY(refused.messages.contains("service=NAME"_L1));
    }
}

void CtlBadInputTest::passwordsAreNotInTheListOfProcesses()
{
    // A server that listens and says nothing keeps the client waiting.
    QLocalServer silent;
    QVERIFY(silent.listen(m_directory->filePath(u".s.PGSQL.5432"_s)));
    CtlProcess process({ u"run"_s, u"list"_s, u"--db"_s,
                         u"postgresql:///x?host=%1&user=u&password=geheim"_s.arg(m_directory->path()) });
    QVERIFY(silent.waitForNewConnection(test::patienceMs));
    QFile words(u"/proc/%1/cmdline"_s.arg(process.process().processId()));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QByteArray seen = words.readAll();
    process.process().kill();
    process.process().waitForFinished(test::patienceMs);
    QVERIFY(seen.contains("--db"));
    QVERIFY2(!seen.contains("geheim"), seen.constData());
}

void CtlBadInputTest::jsonSaysWhatPeopleAreTold()
{
    NEEDS_SUPERUSER();
    const CtlResult result = runCtl({ u"partitions"_s, u"public.items"_s, u"--json"_s, u"--db"_s, m_database->uri() });
    QCOMPARE(result.exitCode, 1);
    const QJsonObject error = result.document()[u"error"_s].toObject();
    QCOMPARE(error[u"code"_s].toString(), u"table_missing"_s);
    QVERIFY(result.messages.contains(error[u"text"_s].toString()));
}

STOPOVER_TEST_MAIN(CtlBadInputTest)
#include "tst_ctlbadinput.moc"
