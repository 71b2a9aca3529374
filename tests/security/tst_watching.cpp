#include "core/backup/dump.h"
#include "core/checks/runchecks.h"
#include "tests/security/annasdatabase.h"
#include "tests/support/migrations.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using checks::Verdict;

/// A superuser who works with the rights of anna sees and ends the sessions of others as before: bob's, and those
/// that its
/// own program has left. anna, who connects as herself, is told what she cannot see.
class WatchingTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theSettingsAsTheyWereGiven();
    void checksSeeTheTransactionsOfOthers();
    void whatIsHiddenIsNoPass();
    void onlyTheCatalogIsAskedByWhatWatches();
    void aLockWaitNamesItsBlocker();
    void aDumpNamesItsBlocker();
    void whoIsIdleSlowsNothingDown();
    void alembicIsCancelledByTheServer();
    void sessionsOfAnotherLoginAreEnded();
    void whoMakesRolesEndsTheSessionsOfItsLogins();

private:
    [[nodiscard]] QHash<QString, checks::CheckResult> preflight(const pg::Settings& settings) const;
    std::unique_ptr<test::AnnasDatabase> m_database;
    std::optional<trust::WorkLogin> m_login; ///< of the superuser
};

void WatchingTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_database = std::make_unique<test::AnnasDatabase>();
    auto login = trust::openWorkLogin(m_database->settings());
    VERIFY_OK(login);
    QCOMPARE(login->rights, trust::WorkRights::Ordinary);
    m_login = std::move(*login);
}

void WatchingTest::cleanup()
{
    m_login.reset();
    const bool none = !m_database || QTest::qWaitFor([this] { return m_database->logins() == "0"_L1; });
    m_database.reset();
    QVERIFY2(none, "a temporary login is left");
}

void WatchingTest::theSettingsAsTheyWereGiven()
{
    REQUIRE_VALUE(pg::Connection session, pg::Connection::open(m_login->settings));
    QCOMPARE(session.role(), u"anna"_s);
    QCOMPARE(session.login(), u"stopover"_s);
    for (const pg::Settings& watching :
         { m_login->settings.watching(), m_login->settings.resolved().watching(), session.watching() }) {
        REQUIRE_VALUE(pg::Connection watcher, pg::Connection::open(watching));
        REQUIRE_VALUE(const pg::Rows rows,
                      watcher.execute(
                          u"SELECT current_user, session_user, current_database(), current_setting('search_path')"_s));
        QCOMPARE(rows.text(0, 0) + rows.text(0, 1) + rows.text(0, 2) + rows.text(0, 3),
                 QString(u"stopoverstopover"_s + m_database->name() + u"pg_catalog, pg_temp"_s));
        QCOMPARE(watching.watching().value("user"), u"stopover"_s);
    }
    // Others watch as themselves.
    REQUIRE_VALUE(const pg::Connection bob, pg::Connection::open(m_database->settingsOf(u"bob"_s)));
    QCOMPARE(bob.watching().value("user"), u"bob"_s);
}

QHash<QString, checks::CheckResult> WatchingTest::preflight(const pg::Settings& settings) const
{
    QHash<QString, checks::CheckResult> found;
    auto connection = pg::Connection::open(settings);
    if (!connection)
        return found;
    auto subject = checks::subjectOf(*connection, { { u"public"_s, u"t"_s } });
    const checks::Thresholds thresholds { .longTransactionSeconds = 0 };
    const auto results = subject ? checks::runChecks(*connection, checks::CheckTime::Preflight, *subject, thresholds)
                                 : Result<QList<checks::CheckResult>>(subject.failure());
    for (const checks::CheckResult& result : results ? *results : QList<checks::CheckResult>())
        found.insert(result.id, result);
    return found;
}

void WatchingTest::checksSeeTheTransactionsOfOthers()
{
    REQUIRE_VALUE(pg::Connection bob, m_database->bobWaits(u"LOCK TABLE public.t IN SHARE MODE"_s));
    const auto found = preflight(m_login->settings);
    QCOMPARE(found[u"P07"_s].verdict, Verdict::Block);
    QVERIFY2(found[u"P07"_s].items.value(0).contains(u"idle in transaction"_s),
             qPrintable(found[u"P07"_s].items.join(u',')));
    QCOMPARE(found[u"P08"_s].verdict, Verdict::Block);
    QVERIFY2(found[u"P08"_s].items.value(0).contains(u"idle in transaction"_s),
             qPrintable(found[u"P08"_s].items.join(u',')));
    for (const QString& id : { u"P03"_s, u"P04"_s, u"P06"_s, u"P09"_s, u"P29"_s })
        QVERIFY2(found[id].verdict != Verdict::NotCheckable && found.contains(id), qPrintable(id + found[id].reason));
}

void WatchingTest::whatIsHiddenIsNoPass()
{
    REQUIRE_VALUE(pg::Connection bob, m_database->bobWaits(u"SELECT FROM public.t"_s));
    const auto found = preflight(m_database->settingsOf(u"anna"_s, u"stopover"_s));
    for (const QString& id : { u"P04"_s, u"P07"_s, u"P09"_s }) {
        QCOMPARE(found[id].verdict, Verdict::NotCheckable);
        QVERIFY2(found[id].reason.contains(u"sessions_hidden"_s) || found[id].reason.contains(u"pg_read_all_"_s),
                 qPrintable(id + found[id].reason));
    }
    QCOMPARE(found[u"P29"_s].verdict, Verdict::Pass);
}

void WatchingTest::onlyTheCatalogIsAskedByWhatWatches()
{
    int watching = 0;
    for (const checks::Check& check : checks::allChecks()) {
        watching += check.watches ? 1 : 0;
        QVERIFY2(!check.watches || (!check.readsRows && !check.rollsBack), check.id);
    }
    QVERIFY(watching >= 8);
}

void WatchingTest::aLockWaitNamesItsBlocker()
{
    test::SqlProject project;
    project.add(u"aa"_s,
                u"-- +stopover upgrade\nALTER TABLE public.t ADD COLUMN more int;\n"
                "-- +stopover downgrade\nALTER TABLE public.t DROP COLUMN more;\n"_s);
    REQUIRE_VALUE(const revision::Project opened, project.open());
    REQUIRE_VALUE(pg::Connection bob, m_database->bobWaits(u"SELECT count(*) FROM public.t"_s));
    QList<run::Blocker> blockers;
    const auto release = [&](const run::Event& event) {
        if (event.kind == run::EventKind::LockWait && blockers.isEmpty()) {
            blockers = event.blockers;
            static_cast<void>(bob.execute(u"ROLLBACK"_s));
        }
    };
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_login->settings, opened, revision::Direction::Up, u"heads"_s, { .sink = release }));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(blockers.size(), 1);
    QCOMPARE(blockers.first().role + u' ' + blockers.first().application + u' ' + blockers.first().state,
             u"bob report idle in transaction"_s);
    QVERIFY(blockers.first().query.contains(u"public.t"_s));
}

void WatchingTest::aDumpNamesItsBlocker()
{
    const QTemporaryDir folder;
    REQUIRE_VALUE(pg::Connection bob, m_database->bobWaits(u"LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE"_s));
    QList<run::Blocker> blockers;
    const auto made = backup::makeDump(m_login->settings, { .folder = folder.path() }, QDateTime::currentDateTimeUtc(),
                                       [&](const backup::DumpProgress& progress) {
                                           blockers = progress.blockers;
                                           return blockers.isEmpty();
                                       });
    QVERIFY(!made);
    QVERIFY(!blockers.isEmpty());
    QCOMPARE(blockers.first().role + u' ' + blockers.first().state, u"bob idle in transaction"_s);
}

void WatchingTest::whoIsIdleSlowsNothingDown()
{
    REQUIRE_VALUE(pg::Connection bob, pg::Connection::open(m_database->settingsOf(u"bob"_s)));
    REQUIRE_VALUE(
        const RunId run,
        test::startMove(m_login->settings,
                        u"[repartition]\ntable = 'public.t'\nstrategy = 'hash'\nkey = 'id'\npartitions = 2\n"_s));
    m_database->execute(u"SELECT pg_catalog.pg_sleep(2.5)"_s);
    const test::PhaseOutcome idle = test::runPhase(m_login->settings, run, run::Phase::Apply);
    QVERIFY2(idle.result.outcome == Outcome::Succeeded, test::describe(idle.result.error).constData());
    QVERIFY(std::ranges::none_of(idle.events,
                                 [](const run::Event& event) { return event.kind == run::EventKind::Throttled; }));
}

/// It waits for bob, and is told by the server, not killed: it rolls back and says so.
void WatchingTest::alembicIsCancelledByTheServer()
{
    test::SqlProject folder;
    QFile::remove(folder.folder() + u"/stopover.toml"_s);
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    folder.write(u"env.py"_s,
                 u"import os\nfrom alembic import context\nfrom sqlalchemy import create_engine\n"
                 "if context.is_offline_mode():\n    context.configure(url=os.environ['DATABASE_URL'], "
                 "literal_binds=True)\n    context.run_migrations()\n"
                 "else:\n    with create_engine(os.environ['DATABASE_URL']).connect() as connection:\n"
                 "        context.configure(connection=connection, transaction_per_migration=True)\n"
                 "        with context.begin_transaction():\n            context.run_migrations()\n"_s);
    folder.write(u"versions/one.py"_s,
                 u"from alembic import op\nfrom sqlalchemy import text\nrevision = 'one'\ndown_revision = "
                 u"None\n"
                 "def upgrade():\n    op.get_bind().execute(text('SELECT count(*) FROM "
                 "public.t')).scalar()\n"
                 "\ndef downgrade():\n    pass\n"_s);
    REQUIRE_VALUE(const revision::Project project, folder.open());
    REQUIRE_VALUE(pg::Connection bob, m_database->bobWaits(u"LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE"_s));
    run::Control control;
    QStringList said;
    const auto cancel = [&](const run::Event& event) {
        if (event.kind == run::EventKind::LockWait)
            control.cancel();
        if (event.kind == run::EventKind::ServerNotice)
            said.append(event.notice.message);
    };
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_login->settings, project, revision::Direction::Up, u"heads"_s,
                                  { .sink = cancel, .control = &control }));
    QVERIFY2(up.result.outcome == Outcome::Cancelled, test::describe(up.result.error).constData());
    QVERIFY2(said.join(u'\n').contains(u"canceling statement due to user request"_s), qPrintable(said.join(u'\n')));
}

/// A program was killed, and a session of its login still works: whoever goes on with the run ends it.
void WatchingTest::sessionsOfAnotherLoginAreEnded()
{
    const QString other = u"stopover/stopover/0123456789ab"_s;
    m_database->execute(u"CREATE ROLE \"%1\" LOGIN IN ROLE anna; COMMENT ON ROLE \"%1\" IS "
                        u"'Temporary login of Stopover'; "
                        "ALTER ROLE \"%1\" SET role = 'anna'"_s.arg(other));
    REQUIRE_VALUE(
        const RunId run,
        test::startMove(m_login->settings,
                        u"[repartition]\ntable = 'public.t'\nstrategy = 'hash'\nkey = 'id'\npartitions = 2\n"_s));
    auto orphan =
        pg::Connection::open(m_database->settingsOf(other, run::journal::applicationName(run, u"worker-9"_s)));
    VERIFY_OK(orphan);
    const test::PhaseOutcome done = test::runPhase(m_login->settings, run, run::Phase::Apply);
    QVERIFY2(done.result.outcome == Outcome::Succeeded, test::describe(done.result.error).constData());
    QVERIFY(!orphan->execute(u"SELECT 1"_s));
    // Its login goes with ours: see cleanup().
}

void WatchingTest::whoMakesRolesEndsTheSessionsOfItsLogins()
{
    m_database->execute(u"DO $$ BEGIN CREATE ROLE dba LOGIN CREATEROLE; EXCEPTION WHEN "
                        u"duplicate_object THEN NULL; END $$; "
                        "GRANT anna TO dba WITH ADMIN OPTION"_s);
    const auto login = trust::openWorkLogin(m_database->settingsOf(u"dba"_s));
    VERIFY_OK(login);
    QCOMPARE(login->rights, trust::WorkRights::Ordinary);
    REQUIRE_VALUE(
        pg::Connection orphan,
        pg::Connection::open(login->settings.withApplicationName(run::journal::applicationName({ 7 }, u"worker-1"_s))));
    REQUIRE_VALUE(pg::Connection session, pg::Connection::open(login->settings.withApplicationName(u"stopover"_s)));
    QCOMPARE(session.login(), u"dba"_s);
    VERIFY_OK(run::journal::endOrphans(session, { 7 }, std::chrono::seconds(5)));
    QVERIFY(!orphan.execute(u"SELECT 1"_s));
}

STOPOVER_TEST_MAIN(WatchingTest)
#include "tst_watching.moc"
