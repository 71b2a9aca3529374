#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/journalschema.h"
#include "core/sql/identifier.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/movecase.h"
#include "tests/support/pooler.h"
#include "tests/support/writer.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;
using test::PgBouncer;

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 3000) g;
ANALYZE public.items)"_s;

const QString spec =
    u"[repartition]\ntable = \"public.items\"\nstrategy = \"list\"\nkey = \"grp % 4\"\npartitions = 4\n"
    "batch_rows = 500\n"_s;

/// What an application that has set nothing finds set in its session, beside the five that PgBouncer keeps for each
/// client; and what somebody has left in it. The sleep holds the session, so that several clients see several.
const QString whatTheApplicationSees = uR"(
SELECT coalesce(string_agg(name || ' = ' || setting, ', ' ORDER BY name), 'clean')
       || (SELECT coalesce(', locks ' || nullif(count(*), 0), '') FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid())
       || (SELECT coalesce(', statements ' || nullif(count(*), 0), '') FROM pg_prepared_statements)
       || ' ' || current_setting('TimeZone') || ' ' || current_setting('search_path') || left(pg_sleep(0.5)::text, 0)
  FROM pg_settings WHERE source = 'session'
   AND name NOT IN ('application_name', 'client_encoding', 'DateStyle', 'TimeZone', 'standard_conforming_strings'))"_s;

/// Clients that keep the pool busy with short statements.
class Crowd
{
public:
    Crowd(const PgBouncer& pool, const QString& database, int size)
    {
        for (int number = 0; number < size; ++number) {
            auto& client = m_clients.emplace_back(std::make_unique<QProcess>());
            client->start(u"psql"_s, { u"-X"_s, u"-q"_s, u"-d"_s, pool.uri(database, u"anna"_s) });
            client->write(QByteArray("SELECT FROM pg_sleep(0.003);\n").repeated(100'000));
        }
    }

    ~Crowd()
    {
        for (const auto& client : m_clients) {
            client->kill();
            client->waitForFinished();
        }
    }

    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;
    Crowd(Crowd&&) = delete;
    Crowd& operator=(Crowd&&) = delete;

private:
    std::vector<std::unique_ptr<QProcess>> m_clients;
};

} // namespace

/// Through PgBouncer: it is found, nothing that an application would notice is left in its sessions, and a run works
/// where a session is kept, or not at all.
class PoolerTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void theModeIsFound_data();
    void theModeIsFound();
    void aDirectConnectionHasNone();

    void theApplicationSeesItsOwnSettings_data() { addModes(); }

    void theApplicationSeesItsOwnSettings();

    void whatChangesSomethingNamesThePooler_data() { addModes(); }

    void whatChangesSomethingNamesThePooler();
    void preflightBlocks();

    void noProgramOfTheServerRunsThroughIt_data() { addModes(); }

    void noProgramOfTheServerRunsThroughIt();
    void noDumpIsRestoredThroughIt();
    void sessionModeRunsTheWholeJob_data();
    void sessionModeRunsTheWholeJob();

private:
    static void addModes();

    CtlResult ctl(const PgBouncer& pool, const QStringList& arguments) const
    {
        return test::runCtl(arguments + QStringList { u"--db"_s, pool.uri(m_database->name(), m_role) });
    }

    [[nodiscard]] QStringList seenByApplications(const PgBouncer& pool, int clients) const;
    [[nodiscard]] pg::Settings direct() const;
    QString m_role = u"anna"_s;
    std::optional<test::TestDatabase> m_database;
    std::optional<QTemporaryDir> m_directory;
    QString m_spec;
    QString m_script;
};

void PoolerTest::initTestCase()
{
    const test::TestDatabase database;
    pg::Connection connection = database.connect();
    VERIFY_OK(connection.execute(u"CREATE ROLE anna LOGIN"_s));
}

void PoolerTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_database.emplace();
    m_directory.emplace();
    pg::Connection owner = m_database->connect();
    VERIFY_OK(owner.execute(u"ALTER DATABASE "_s + sql::quoted(m_database->name()) + u" OWNER TO anna"_s));
    VERIFY_OK(owner.execute(u"ALTER SCHEMA public OWNER TO anna"_s));
    REQUIRE_VALUE(pg::Connection anna, pg::Connection::open(direct()));
    VERIFY_OK(anna.executeScript(sourceTable));
    m_spec = m_directory->filePath(u"items.toml"_s);
    m_script = m_directory->filePath(u"change.sql"_s);
    QFile specFile(m_spec);
    QVERIFY(specFile.open(QIODevice::WriteOnly));
    specFile.write(spec.toUtf8());
    QFile script(m_script);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("ALTER TABLE public.items ADD COLUMN more int;\n");
}

void PoolerTest::cleanup()
{
    m_database.reset();
    m_directory.reset();
}

void PoolerTest::cleanupTestCase()
{
    m_database.reset();
}

pg::Settings PoolerTest::direct() const
{
    return m_database->settings().withLogin(u"anna"_s, {});
}

/// Each client is given a session of its own while the others have theirs.
QStringList PoolerTest::seenByApplications(const PgBouncer& pool, int clients) const
{
    std::vector<std::unique_ptr<QProcess>> applications;
    for (int number = 0; number < clients; ++number) {
        auto& one = applications.emplace_back(std::make_unique<QProcess>());
        one->start(u"psql"_s,
                   { u"-XAtq"_s, u"-d"_s, pool.uri(m_database->name(), u"anna"_s), u"-c"_s, whatTheApplicationSees });
    }
    QStringList seen;
    for (const auto& one : applications) {
        one->waitForFinished();
        seen.append(QString::fromUtf8(one->readAllStandardOutput() + one->readAllStandardError()).trimmed());
    }
    seen.removeDuplicates();
    return seen;
}

void PoolerTest::theModeIsFound_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("crowd");
    QTest::addColumn<bool>("roundRobin");
    for (const QString& mode : { u"session"_s, u"transaction"_s, u"statement"_s }) {
        const auto row = [&mode](const char* what, int size, int crowd, bool roundRobin) {
            QTest::addRow("%s mode, %s", qPrintable(mode), what) << mode << size << crowd << roundRobin;
        };
        row("nobody else", 20, 0, false);
        row("one session", 1, 0, false);
        row("two sessions in turn", 2, 0, true);
        row("many sessions in turn", 20, 0, true);
        row("busy with room", 20, 4, false);
        row("busy in turn", 6, 4, true);
        if (mode != "session"_L1) // where nobody would get in
            row("more clients than sessions", 3, 6, false);
    }
}

void PoolerTest::theModeIsFound()
{
    QFETCH(const QString, mode);
    QFETCH(const int, size);
    QFETCH(const int, crowd);
    QFETCH(const bool, roundRobin);
    const PgBouncer pool(
        { .mode = mode, .poolSize = size, .more = { u"server_round_robin = %1"_s.arg(roundRobin ? 1 : 0) } });
    const Crowd busy(pool, m_database->name(), crowd);
    REQUIRE_VALUE(const pg::Connection connection, pg::Connection::open(pool.settings(m_database->name(), m_role)));
    QVERIFY(connection.pooler() != nullptr);
    QCOMPARE(pg::poolModeName(connection.pooler()->mode), mode);
    QCOMPARE(connection.pooler()->name, u"PgBouncer"_s);
    QCOMPARE(connection.pooler()->address, pool.address());
    QCOMPARE(connection.pooler()->serverPort, u"5432"_s);
}

void PoolerTest::aDirectConnectionHasNone()
{
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(direct()));
    QCOMPARE(connection.pooler(), nullptr);
    VERIFY_OK(pg::refusePooler(connection));
}

void PoolerTest::addModes()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("crowd");
    for (const QString& mode : { u"session"_s, u"transaction"_s, u"statement"_s }) {
        QTest::addRow("%s mode, quiet", qPrintable(mode)) << mode << 0;
        QTest::addRow("%s mode, busy", qPrintable(mode)) << mode << 2;
    }
}

void PoolerTest::theApplicationSeesItsOwnSettings()
{
    QFETCH(const QString, mode);
    QFETCH(const int, crowd);
    constexpr int sessions = 6;
    const PgBouncer pool({ .mode = mode, .poolSize = sessions });
    const QStringList before = seenByApplications(pool, sessions);
    QCOMPARE(before.size(), 1);
    QVERIFY2(before.first().startsWith("clean "_L1), qPrintable(before.first()));
    const Crowd busy(pool, m_database->name(), crowd);
    const int others = sessions - crowd;
    {
        REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(pool.settings(m_database->name(), m_role)));
        REQUIRE_VALUE(const pg::Rows path, connection.execute(u"SELECT current_setting('search_path')"_s));
        QCOMPARE(path.text(0, 0), u"pg_catalog, pg_temp"_s);
        QCOMPARE(seenByApplications(pool, others - 1), before);
    }
    QCOMPARE(seenByApplications(pool, others), before);
    const QList<QStringList> commands { { u"repartition"_s, u"plan"_s, m_spec },
                                        { u"lint"_s, m_script },
                                        { u"health"_s },
                                        { u"activity"_s },
                                        { u"preflight"_s, u"--table"_s, u"public.items"_s },
                                        { u"preflight"_s, u"--script"_s, m_script },
                                        { u"run"_s, u"list"_s } };
    for (const QStringList& command : commands) {
        const CtlResult result = ctl(pool, command);
        const bool isPlan = command.first() == "repartition"_L1;
        QVERIFY2(result.exitCode == 0 || result.exitCode == 1,
                 qPrintable(command.join(u' ') + u": "_s + result.messages + result.output));
        QVERIFY2(isPlan || !result.messages.contains("mode at"_L1), qPrintable(command.join(u' ') + result.messages));
        const QStringList after = seenByApplications(pool, others);
        QVERIFY2(after == before, qPrintable(command.join(u' ') + u": "_s + after.join(u'\n')));
    }
}

void PoolerTest::whatChangesSomethingNamesThePooler()
{
    QFETCH(const QString, mode);
    QFETCH(const int, crowd);
    if (mode == "session"_L1)
        return;
    const PgBouncer pool({ .mode = mode, .poolSize = 6 });
    const Crowd busy(pool, m_database->name(), crowd);
    const QString words = u"PgBouncer in %1 mode at %2; connect to port 5432 directly."_s.arg(mode, pool.address());
    const QString name = m_database->name();
    for (const QStringList& command : { QStringList { u"repartition"_s, u"plan"_s, m_spec },
                                        { u"repartition"_s, u"run"_s, m_spec, u"--confirm"_s, u"public.items"_s },
                                        { u"install"_s },
                                        { u"backup"_s, u"create"_s, u"--table"_s, u"public.items"_s } }) {
        const CtlResult result = ctl(pool, command);
        QVERIFY2(result.exitCode == 1, qPrintable(command.join(u' ') + u": "_s + result.messages + result.output));
        QVERIFY2(result.messages.contains(words), qPrintable(command.join(u' ') + u": "_s + result.messages));
    }
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(pool.settings(name, m_role)));
    // Whatever asks nobody is refused by the server itself.
    COMPARE_ERROR(connection.execute(u"CREATE TABLE public.other (n int)"_s), ErrorCode::Pooled);
    REQUIRE_VALUE(pg::Connection second, pg::Connection::open(pool.settings(name, m_role)));
    COMPARE_ERROR(second.executeScript(u"CREATE TABLE public.other (n int)"_s), ErrorCode::Pooled);
    REQUIRE_VALUE(pg::Connection third, pg::Connection::open(pool.settings(name, m_role)));
    COMPARE_ERROR(pg::tryLockByPolling(third, run::journal::runLock, std::chrono::seconds(1), {}), ErrorCode::Pooled);
    QCOMPARE(test::scalar(direct(), u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'stopover%'"_s), u"0"_s);
    QCOMPARE(test::scalar(direct(), u"SELECT to_regclass('public.other') IS NULL"_s), u"t"_s);
}

void PoolerTest::preflightBlocks()
{
    const PgBouncer pool({ .mode = u"transaction"_s });
    const CtlResult result = ctl(pool, { u"preflight"_s, u"--table"_s, u"public.items"_s, u"--json"_s });
    bool blocked = false;
    for (const QJsonValue& check : result.document()[u"checks"_s].toArray())
        blocked = blocked || (check[u"id"_s] == "P16"_L1 && check[u"verdict"_s] == "block"_L1);
    QVERIFY2(blocked, qPrintable(result.output));
}

/// pg_dump empties the search path of a session that the application gets next.
void PoolerTest::noProgramOfTheServerRunsThroughIt()
{
    QFETCH(const QString, mode);
    QFETCH(const int, crowd);
    const PgBouncer pool({ .mode = mode, .poolSize = 6 });
    const Crowd busy(pool, m_database->name(), crowd);
    const QTemporaryDir folder;
    const CtlResult refused =
        ctl(pool, { u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.messages.contains(u"PgBouncer in "_s), qPrintable(refused.messages));
    QVERIFY(QDir(folder.path()).isEmpty());
    const QTemporaryDir server(u"/tmp/stopover-pooler-XXXXXX"_s);
    // The server runs as another account, which has to reach its directory.
    QFile::setPermissions(server.path(), QFileDevice::Permissions::fromInt(0x7755));
    const QString home = server.filePath(u"server"_s);
    const CtlResult rehearsed = ctl(pool, { u"rehearse"_s, u"--plan"_s, m_spec, u"--dir"_s, home });
    test::runCtl({ u"sandbox"_s, u"stop"_s, u"--dir"_s, home });
    QCOMPARE(rehearsed.exitCode, 1);
    QVERIFY2(rehearsed.messages.contains(u"PgBouncer in "_s), qPrintable(rehearsed.messages));
    const QString folderOfBase = folder.filePath(u"base"_s);
    const CtlResult copied = ctl(pool, { u"backup"_s, u"base"_s, u"--to"_s, folderOfBase });
    QCOMPARE(copied.exitCode, 1);
    QVERIFY2(copied.messages.contains(u"PgBouncer in "_s), qPrintable(copied.messages));
    QVERIFY(!QDir(folderOfBase).exists());
}

/// Neither the programs nor the statements of a script, which set what a session has.
void PoolerTest::noDumpIsRestoredThroughIt()
{
    const QTemporaryDir folder;
    const CtlResult made = test::runCtl(
        { u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path(), u"--db"_s, direct().text() });
    QCOMPARE(made.exitCode, 0);
    const QStringList dumps = QDir(folder.path()).entryList({ u"*.dump"_s });
    QCOMPARE(dumps.size(), 1);
    const PgBouncer pool({ .mode = u"session"_s, .poolSize = 6 });
    const QString dump = folder.filePath(dumps.first());
    const CtlResult whole = ctl(pool, { u"backup"_s, u"restore"_s, dump, u"--database"_s, u"restored_through_pool"_s });
    QCOMPARE(whole.exitCode, 1);
    QVERIFY2(whole.messages.contains(u"PgBouncer in "_s), qPrintable(whole.messages));
    const CtlResult table = ctl(pool, { u"backup"_s, u"restore"_s, dump, u"--table"_s, u"public.items"_s });
    QCOMPARE(table.exitCode, 1);
    QVERIFY2(table.messages.contains(u"PgBouncer in "_s), qPrintable(table.messages));
}

void PoolerTest::sessionModeRunsTheWholeJob_data()
{
    QTest::addColumn<QString>("resetQuery");
    QTest::newRow("sessions are handed on as they are") << QString();
    QTest::newRow("sessions are reset") << u"DISCARD ALL"_s;
}

void PoolerTest::sessionModeRunsTheWholeJob()
{
    QFETCH(const QString, resetQuery);
    const PgBouncer pool({ .mode = u"session"_s, .poolSize = 20, .resetQuery = resetQuery });
    const pg::Settings pooled = pool.settings(m_database->name(), m_role);
    const QStringList before = seenByApplications(pool, 4);
    test::Writer writer(direct(), u"public.items"_s);
    REQUIRE_VALUE(const RunId number, test::startMove(pooled, spec));
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        const test::PhaseOutcome outcome = test::runPhase(pooled, number, phase);
        QVERIFY2(outcome.result.outcome == Outcome::Succeeded,
                 qPrintable(run::wordOf(phase) + u": "_s + QString::fromUtf8(test::describe(outcome.result.error))));
        if (phase == run::Phase::Finish)
            writer.stop();
    }
    QCOMPARE(writer.firstError(), QString());
    QCOMPARE(writer.lost(), 0);
    QVERIFY(writer.acknowledged() > 0);
    QCOMPARE(test::scalar(direct(), u"SELECT count(*) FROM public.items WHERE id <= 3000"_s), u"3000"_s);
    QCOMPARE(seenByApplications(pool, 6), before);
    QCOMPARE(test::scalar(direct(), u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s), u"0"_s);
}

STOPOVER_TEST_MAIN(PoolerTest)
#include "tst_pooler.moc"
