#include "core/run/journalschema.h"
#include "core/run/target.h"
#include "core/sql/identifier.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/dumps.h"
#include "tests/support/migrations.h"
#include "tests/support/movecase.h"
#include "tests/support/writer.h"

#include <QTemporaryDir>

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 3000) g;
ANALYZE public.items)"_s;

const QString spec =
    u"[repartition]\ntable = \"public.items\"\nstrategy = \"list\"\nkey = \"grp % 4\"\npartitions = 4\n"
    "batch_rows = 500\n"_s;

/// Each is a trap for a program that takes it over.
const QList<pg::SessionSetting> hostile {
    { u"statement_timeout"_s, u"500ms"_s },
    { u"lock_timeout"_s, u"500ms"_s },
    { u"idle_in_transaction_session_timeout"_s, u"500ms"_s },
    { u"idle_session_timeout"_s, u"500ms"_s }, // 14
    { u"transaction_timeout"_s, u"500ms"_s }, // 17
    { u"default_transaction_isolation"_s, u"serializable"_s },
    { u"default_transaction_deferrable"_s, u"on"_s },
    { u"row_security"_s, u"off"_s },
    { u"check_function_bodies"_s, u"off"_s },
    { u"synchronous_commit"_s, u"off"_s },
    { u"client_min_messages"_s, u"error"_s },
    { u"standard_conforming_strings"_s, u"off"_s },
    { u"array_nulls"_s, u"off"_s },
    { u"transform_null_equals"_s, u"on"_s },
    { u"quote_all_identifiers"_s, u"on"_s },
    { u"bytea_output"_s, u"escape"_s },
    { u"extra_float_digits"_s, u"-15"_s },
    { u"DateStyle"_s, u"SQL, DMY"_s },
    { u"IntervalStyle"_s, u"sql_standard"_s },
    { u"TimeZone"_s, u"Asia/Tokyo"_s },
    { u"search_path"_s, u"nowhere"_s },
    { u"jit"_s, u"on"_s },
    { u"client_connection_check_interval"_s, u"0"_s }, // 14
    { u"tcp_keepalives_idle"_s, u"7200"_s },
};

/// Shorter than a statement of ours that waits, and than a session of ours that has nothing to do.
const QList<pg::SessionSetting> impatient {
    { u"statement_timeout"_s, u"100ms"_s },
    { u"lock_timeout"_s, u"100ms"_s },
    { u"idle_in_transaction_session_timeout"_s, u"100ms"_s },
    { u"idle_session_timeout"_s, u"100ms"_s }, // 14
    { u"transaction_timeout"_s, u"100ms"_s }, // 17
};

} // namespace

/// Settings that end, hide or change what sessions of ours do, wherever they come from, are none of theirs.
class HostileSettingsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everySettingIsOurs_data() { addSources(); }

    void everySettingIsOurs();

    void theJobLosesNothing_data() { addSources(); }

    void theJobLosesNothing();

    void anIndexIsBuiltConcurrently_data() { addSources(); }

    void anIndexIsBuiltConcurrently();

    void readOnlyByDefaultIsRefused_data() { addSources(); }

    void readOnlyByDefaultIsRefused();
    void aConnectionThatMayWriteDoes();

    void everyPhaseWaitsAsItMust_data() { addSources(); }

    void everyPhaseWaitsAsItMust();

    void backupsAreMadeAndRestored_data() { addSources(); }

    void backupsAreMadeAndRestored();

    void dumpsAreMadeAndRestored_data();
    void dumpsAreMadeAndRestored();

private:
    static void addSources();
    void make(const QString& source, const QList<pg::SessionSetting>& settings);
    [[nodiscard]] bool knows(const QString& setting) const;
    [[nodiscard]] test::CtlResult ctl(const QStringList& arguments) const;

    std::optional<test::TestDatabase> m_database;
    pg::Settings m_settings;
};

void HostileSettingsTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_database.emplace();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(u"CREATE ROLE hostile LOGIN"_s));
    VERIFY_OK(connection.execute(u"ALTER DATABASE "_s + sql::quoted(m_database->name()) + u" OWNER TO hostile"_s));
    VERIFY_OK(connection.execute(u"ALTER SCHEMA public OWNER TO hostile"_s));
    m_settings = m_database->settings().withLogin(u"hostile"_s, {});
}

void HostileSettingsTest::cleanup()
{
    if (!m_database)
        return;
    m_database.reset();
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    VERIFY_OK(connection.execute(u"DROP ROLE hostile"_s));
}

void HostileSettingsTest::addSources()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("of the role") << u"ALTER ROLE hostile SET"_s;
    QTest::newRow("of the role in the database") << u"ALTER ROLE hostile IN DATABASE THIS SET"_s;
    QTest::newRow("of the database") << u"ALTER DATABASE THIS SET"_s;
    QTest::newRow("of the connection") << QString();
}

bool HostileSettingsTest::knows(const QString& setting) const
{
    return test::scalar(m_database->settings(),
                        u"SELECT count(*) FROM pg_settings WHERE name = "_s + sql::literal(setting))
        == u"1"_s;
}

void HostileSettingsTest::make(const QString& source, const QList<pg::SessionSetting>& settings)
{
    pg::Connection connection = m_database->connect();
    QString options;
    for (const auto& [name, value] : settings) {
        if (!knows(name))
            continue;
        options += u" -c "_s + name + u'=' + QString(value).replace(u' ', u"\\\\ "_s);
        if (source.isEmpty())
            continue;
        const QString statement = QString(source).replace(u"THIS"_s, sql::quoted(m_database->name()));
        const QString text = name == "DateStyle"_L1 ? value : sql::literal(value);
        VERIFY_OK(connection.execute(statement + u' ' + name + u" = "_s + text));
    }
    VERIFY_OK(connection.execute(u"SELECT pg_reload_conf()"_s));
    if (source.isEmpty()) {
        REQUIRE_VALUE(m_settings, pg::Settings::parse(m_settings.text() + u" options='"_s + options + u'\''));
    }
}

void HostileSettingsTest::everySettingIsOurs()
{
    QFETCH(const QString, source);
    make(source, hostile);
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(m_settings));
    for (const auto& [name, value] : pg::sessionSettings(connection.serverVersion())) {
        // As SHOW prints it, which turns "25s" into what the server makes of it.
        REQUIRE_VALUE(const pg::Rows rows,
                      connection.execute(u"SELECT current_setting($1), set_config($1, $2, false), source FROM"
                                         " pg_settings WHERE name = $1"_s,
                                         { name, value }));
        QCOMPARE(rows.text(0, 0), rows.text(0, 1));
        QVERIFY2(rows.text(0, 2) == "session"_L1, qPrintable(name));
    }
    REQUIRE_VALUE(const pg::Rows durable, connection.execute(u"SHOW synchronous_commit"_s));
    QCOMPARE(durable.text(0, 0), u"on"_s);
    for (const auto& [name, value] : hostile) {
        if (!knows(name) || name == "synchronous_commit"_L1)
            continue;
        const auto ours = pg::sessionSettings(connection.serverVersion());
        QVERIFY2(std::ranges::any_of(ours, [&name = name](const auto& one) { return one.name == name; }),
                 qPrintable(name));
    }
}

void HostileSettingsTest::theJobLosesNothing()
{
    QFETCH(const QString, source);
    make(source, hostile);
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
    }
    test::Writer writer(m_settings, u"public.items"_s);
    REQUIRE_VALUE(const RunId number, test::startMove(m_settings, spec));
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        if (phase == run::Phase::Finish)
            writer.stop();
        // Somebody keeps a statement of ours waiting, and our sessions idle, for longer than each of the timeouts.
        pg::Connection holder = m_database->connect();
        std::jthread hold;
        const auto onEvent = [&](const run::Event& event) {
            const bool isCopy = event.kind == run::EventKind::StepStarted && event.slug == "copy"_L1;
            if (!isCopy || hold.joinable())
                return;
            VERIFY_OK(holder.executeScript(u"BEGIN; LOCK TABLE public.items"_s));
            hold = std::jthread([&holder] {
                std::this_thread::sleep_for(1200ms);
                static_cast<void>(holder.execute(u"ROLLBACK"_s));
            });
            std::this_thread::sleep_for(700ms);
        };
        run::Control control;
        const test::PhaseOutcome outcome = test::runPhase(m_settings, number, phase, control, onEvent);
        QVERIFY2(outcome.result.outcome == Outcome::Succeeded,
                 qPrintable(run::wordOf(phase) + u": "_s + QString::fromUtf8(test::describe(outcome.result.error))));
        QVERIFY(phase != run::Phase::Apply || hold.joinable());
        for (const run::Event& event : outcome.events)
            QVERIFY2(event.kind != run::EventKind::Reconnecting, qPrintable(event.detail));
    }
    QCOMPARE(writer.firstError(), QString());
    QCOMPARE(writer.lost(), 0);
    QVERIFY(writer.acknowledged() > 0);
    QCOMPARE(test::scalar(m_settings, u"SELECT count(*) FROM public.items WHERE id <= 3000"_s), u"3000"_s);
}

/// It waits for a transaction that was there before, for longer than the role would have it.
void HostileSettingsTest::anIndexIsBuiltConcurrently()
{
    QFETCH(const QString, source);
    make(source, { { u"lock_timeout"_s, u"200ms"_s }, { u"statement_timeout"_s, u"200ms"_s } });
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
    }
    test::SqlProject folder;
    folder.add(u"aa"_s,
               u"-- +stopover upgrade\n-- +stopover autocommit\n"
               "CREATE INDEX CONCURRENTLY items_grp ON public.items (grp);\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, folder.open());
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(u"BEGIN; UPDATE public.items SET note = 'held' WHERE id = 1"_s));
    // Let go once it has waited for longer than either timeout.
    pg::Connection observer = m_database->connect();
    const std::jthread hold([&holder, &observer](const std::stop_token& stop) {
        const QString waits = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                              " AND query LIKE 'CREATE INDEX CONCURRENTLY%' AND query_start < clock_timestamp() - "
                              "interval '600 ms'"_s;
        while (!stop.stop_requested()) {
            const auto rows = observer.execute(waits);
            if (rows && rows->integer(0, 0) > 0)
                break;
            std::this_thread::sleep_for(50ms);
        }
        static_cast<void>(holder.execute(u"COMMIT"_s));
    });
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_settings, project, revision::Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(
        test::scalar(m_settings, u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'public.items_grp'::regclass"_s),
        u"t"_s);
}

/// That is no trap but a wish: our sessions may write, and nothing is changed.
void HostileSettingsTest::readOnlyByDefaultIsRefused()
{
    QFETCH(const QString, source);
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
    }
    make(source, { { u"default_transaction_read_only"_s, u"on"_s } });
    REQUIRE_VALUE(const run::Plan plan, test::planMove(m_settings, spec));
    QVERIFY(plan.blocked());
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(m_settings));
    COMPARE_ERROR(run::journal::install(connection), ErrorCode::ReadOnly);
    REQUIRE_VALUE(const run::Target target, run::readTarget(connection));
    QVERIFY(target.readOnlyByDefault);
}

/// The wish of the role gives way to what is asked of this connection.
void HostileSettingsTest::aConnectionThatMayWriteDoes()
{
    make(u"ALTER ROLE hostile SET"_s, { { u"default_transaction_read_only"_s, u"on"_s } });
    make({}, { { u"default_transaction_read_only"_s, u"off"_s } });
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
    }
    REQUIRE_VALUE(const RunId number, test::startMove(m_settings, spec));
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        const test::PhaseOutcome outcome = test::runPhase(m_settings, number, phase);
        QVERIFY2(outcome.result.outcome == Outcome::Succeeded, test::describe(outcome.result.error).constData());
    }
}

/// In each step of each phase nothing is done for a while, and a transaction that began before holds what it needs.
void HostileSettingsTest::everyPhaseWaitsAsItMust()
{
    QFETCH(const QString, source);
    make(source, impatient);
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
        VERIFY_OK(owner.executeScript(u"CREATE MATERIALIZED VIEW public.counted AS SELECT grp, count(*),"
                                      " pg_sleep(0.05)::text AS slept FROM public.items GROUP BY grp"_s));
    }
    REQUIRE_VALUE(const RunId number, test::startMove(m_settings, spec));
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback, run::Phase::Abort }) {
        const auto onEvent = [](const run::Event& event) {
            if (event.kind == run::EventKind::StepStarted)
                std::this_thread::sleep_for(200ms);
        };
        run::Control control;
        const test::PhaseOutcome outcome = test::runPhase(m_settings, number, phase, control, onEvent);
        QVERIFY2(outcome.result.outcome == Outcome::Succeeded,
                 qPrintable(run::wordOf(phase) + u": "_s + QString::fromUtf8(test::describe(outcome.result.error))));
        for (const run::Event& event : outcome.events)
            QVERIFY2(event.kind != run::EventKind::Reconnecting, qPrintable(event.detail));
    }
}

test::CtlResult HostileSettingsTest::ctl(const QStringList& arguments) const
{
    return test::runCtl(QStringList { u"--db"_s, m_settings.text() } + arguments);
}

/// As typed: hashes of the rows take longer than a statement may.
void HostileSettingsTest::backupsAreMadeAndRestored()
{
    QFETCH(const QString, source);
    make(source, impatient);
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.executeScript(sourceTable));
        VERIFY_OK(owner.executeScript(u"INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM"
                                      " generate_series(3001, 200000) g"_s));
    }
    const test::CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.items"_s, u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QString id = QString::number(made.lines().last()[u"id"_s].toInteger());
    const test::CtlResult verified = ctl({ u"backup"_s, u"verify"_s, id, u"--level"_s, u"3"_s, u"--json"_s });
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.messages));
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        VERIFY_OK(owner.execute(u"DELETE FROM public.items WHERE id % 2 = 0"_s));
    }
    const test::CtlResult restored =
        ctl({ u"backup"_s, u"restore"_s, id, u"--confirm"_s, u"public.items"_s, u"--json"_s });
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
    QCOMPARE(test::scalar(m_settings, u"SELECT count(*) FROM public.items"_s), u"200000"_s);
}

void HostileSettingsTest::dumpsAreMadeAndRestored_data()
{
    addSources();
    QTest::newRow("of the server") << u"ALTER SYSTEM SET"_s;
}

/// By the programs of PostgreSQL, whose sessions wait for each other.
void HostileSettingsTest::dumpsAreMadeAndRestored()
{
    if (!test::canDump())
        QSKIP("no pg_dump reads this server");
    QFETCH(const QString, source);
    {
        REQUIRE_VALUE(pg::Connection owner, pg::Connection::open(m_settings));
        // Who loads the small one has nothing to do until the large one is there, whose indexes it then makes.
        VERIFY_OK(owner.executeScript(
            u"CREATE TABLE public.large AS SELECT g AS id, 'row ' || g AS note FROM generate_series(1, 300000) g;"
            "CREATE TABLE public.small AS SELECT 1 AS id; CREATE INDEX ON public.large (id);"
            "CREATE INDEX ON public.large (note); CREATE INDEX ON public.large (id, note)"_s));
        pg::Connection admin = m_database->connect();
        VERIFY_OK(admin.execute(u"ALTER ROLE hostile CREATEDB"_s));
    }
    const auto reset = qScopeGuard([this] {
        pg::Connection admin = m_database->connect();
        static_cast<void>(admin.execute(u"ALTER SYSTEM RESET ALL"_s));
        static_cast<void>(admin.execute(u"SELECT pg_reload_conf()"_s));
    });
    make(source, impatient);
    const QTemporaryDir folder;
    const test::CtlResult made = ctl({ u"backup"_s, u"create"_s, u"--format"_s, u"directory"_s, u"--jobs"_s, u"2"_s,
                                       u"--to"_s, folder.path(), u"--json"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    const QString path = made.document()[u"backup"_s].toString();
    const QString fresh = m_database->name() + u"_fresh"_s;
    const auto drop = qScopeGuard([this, &fresh] {
        pg::Connection admin = m_database->connect();
        static_cast<void>(admin.execute(u"DROP DATABASE IF EXISTS "_s + fresh));
    });
    const test::CtlResult restored = ctl({ u"backup"_s, u"restore"_s, path, u"--database"_s, fresh, u"--json"_s });
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.messages));
    QVERIFY(restored.document()[u"proven"_s].toBool());
    QCOMPARE(test::scalar(m_database->settings().withDatabase(fresh), u"SELECT count(*) FROM public.large"_s),
             u"300000"_s);
}

STOPOVER_TEST_MAIN(HostileSettingsTest)
#include "tst_hostilesettings.moc"
