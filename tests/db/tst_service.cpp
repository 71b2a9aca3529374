#include "core/migrate/planner.h"
#include "core/restore/repair.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/service/privateserver.h"
#include "core/service/runservice.h"
#include "tests/support/confirmed.h"
#include "tests/support/journalversions.h"
#include "tests/support/legs.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <barrier>
#include <future>

namespace stopover {

using namespace Qt::StringLiterals;
using service::Checks;
using service::Ended;

/// The one way to start a run, and what it refuses.
class ServiceTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_database.reset(); }

    void aRunGoesThereAndBack();
    void aTableHasOneRun();
    void twoAtOnceMakeOneRun();
    void aRunThatNeverBeganPassesItsPreflightThen();
    void aRunThatNeverBeganIsDiscarded();
    void whatWasDiscardedMeanwhileDoesNotBegin();
    void aClosedLockStopsAPauseWithinAStep();
    void aClosedLockStopsWhatWasConfirmedLater();
    void oneJournalIsMadeAtOnce();
    void aJournalInUseIsNotUpgraded();
    void aBlockedRunThatNeverBeganIsOverridden();
    void aStepThatIsNotThereIsNamed();
    void aClosedLockStopsAPausedRun();
    void aServerThatTurnsReadOnlyStopsTheNextStep();
    void nobodySkipsTheChecksElsewhere();
    void aPrivateConfirmationHoldsThereOnly();
    void whatWasConfirmedIsNotAskedAgain();
    void whatIsNotConfirmedStopsBeforeTheSwap();
    void aRepairIsConfirmed();
    void aWayDownIsConfirmed();
    void anUpgradeIsConfirmedWhereItTakesAway();
    void theHealthIsReadAfterwards();
    void whatASwapCarriesIsNoRegression();

private:
    [[nodiscard]] run::Plan plan() const { return *test::planMove(m_database->settings(), m_toml); }

    [[nodiscard]] service::RunService service(service::ChangeLock lock = {}) const
    {
        return service::RunService(m_database->settings(), {}, std::move(lock));
    }

    /// With everything that a person gives.
    [[nodiscard]] service::Terms confirmed(const QString& stopBefore = {}) const
    {
        return { .options = { .stopBefore = stopBefore },
                 .checks = Checks::Advisory,
                 .confirmation = test::Confirmed::of(u"public.t"_s) };
    }

    Ended start(const service::Terms& terms) { return service().start(plan(), terms, { .control = *m_steering }); }

    /// The next run of the project in that direction.
    [[nodiscard]] run::Plan planOf(const test::SqlProject& project, revision::Direction direction) const;

    /// Starts it with no confirmation and then with one: the first stops before the loss, the second runs and says so.
    void confirmedOnly(const run::Plan& plan, const QString& untouched);

    [[nodiscard]] QString kind() const
    {
        return test::scalar(m_database->settings(), u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<run::Control> m_steering;
    const QString m_toml =
        u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=4\nbackup='none'\n"_s;
};

void ServiceTest::init()
{
    m_steering = std::make_unique<run::Control>();
    m_database = std::make_unique<test::TestDatabase>();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (id bigint PRIMARY KEY, v text);"
                                       "INSERT INTO public.t SELECT g, 'x' FROM generate_series(1, 500) g;"
                                       "ANALYZE public.t"_s));
}

void ServiceTest::aRunGoesThereAndBack()
{
    RunId created;
    int checked = 0;
    const service::Observer observer { .control = *m_steering,
                                       .preflight = [&checked](const auto&) { ++checked; },
                                       .created = [&created](RunId run) { created = run; } };
    const Ended there = service().start(plan(), confirmed(), observer);
    QCOMPARE(there.result.outcome, Outcome::Succeeded);
    QCOMPARE(there.run, created);
    QCOMPARE(checked, 1);
    QCOMPARE(kind(), u"p"_s);
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Abort })
        QCOMPARE(service().enter(there.run, phase, confirmed(), observer).result.outcome, Outcome::Succeeded);
    QCOMPARE(kind(), u"r"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.t"_s), u"500"_s);
    // Who, and a baseline, for every run.
    QCOMPARE(test::scalar(
                 m_database->settings(),
                 u"SELECT count(DISTINCT kind) FROM stopover.event WHERE kind IN ('preflight', 'health_baseline')"_s),
             u"2"_s);
    QVERIFY(!test::scalar(m_database->settings(), u"SELECT actor || host || application_version FROM stopover.run"_s)
                 .isEmpty());
}

void ServiceTest::aTableHasOneRun()
{
    const Ended there = start(confirmed());
    QCOMPARE(there.result.outcome, Outcome::Succeeded);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.u (LIKE public.t INCLUDING ALL)"_s));
    run::Plan second = plan();
    const Ended refused = service().start(second, confirmed(), { .control = *m_steering });
    COMPARE_ERROR(Result<void>(Failure(refused.result.error)),
                  second.blocked() ? ErrorCode::Blocked : ErrorCode::RunOpen);
    // One that is not about how the table is partitioned already.
    second.findings.clear();
    COMPARE_ERROR(Result<void>(Failure(service().start(second, confirmed(), { .control = *m_steering }).result.error)),
                  ErrorCode::RunOpen);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.run"_s), u"1"_s);
}

/// Both have planned and passed their preflight before either writes its run.
void ServiceTest::twoAtOnceMakeOneRun()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    const run::Plan same = plan();
    std::barrier both(2);
    const auto begin = [&](run::Control& steering) {
        return service().start(same, confirmed(),
                               { .control = steering, .preflight = [&both](const auto&) { both.arrive_and_wait(); } });
    };
    run::Control other;
    auto second = std::async(std::launch::async, [&] { return begin(other); });
    const Ended first = begin(*m_steering);
    const Ended later = second.get();
    const bool firstWon = first.result.outcome == Outcome::Succeeded;
    QCOMPARE((firstWon ? first : later).result.outcome, Outcome::Succeeded);
    COMPARE_ERROR(Result<void>(Failure((firstWon ? later : first).result.error)), ErrorCode::RunOpen);
    QCOMPARE(
        test::scalar(m_database->settings(), u"SELECT string_agg(position, ' ' ORDER BY position) FROM stopover.run"_s),
        u"aborted swapped"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.t"_s), u"500"_s);
}

void ServiceTest::aRunThatNeverBeganPassesItsPreflightThen()
{
    REQUIRE_VALUE(const service::Admission admission, service().admit(plan(), confirmed(), { .control = *m_steering }));
    REQUIRE_VALUE(const service::Admission twin, service().admit(plan(), confirmed(), { .control = *m_steering }));
    int checked = 0;
    const service::Observer observer { .control = *m_steering, .preflight = [&checked](const auto&) { ++checked; } };
    QCOMPARE(service().resume(admission.run, confirmed(), observer).result.outcome, Outcome::Succeeded);
    QCOMPARE(checked, 1);
    // What was admitted on the same table meanwhile finds a run that is open.
    COMPARE_ERROR(Result<void>(Failure(service().resume(twin.run, confirmed(), observer).result.error)),
                  ErrorCode::RunOpen);
}

void ServiceTest::aRunThatNeverBeganIsDiscarded()
{
    REQUIRE_VALUE(const service::Admission never, service().admit(plan(), confirmed(), { .control = *m_steering }));
    const Ended stopped = start(confirmed(u"swap"_s));
    QVERIFY(stopped.result.stoppedBefore);
    // The objects of both have the same names: they are the other's.
    QCOMPARE(service().enter(never.run, run::Phase::Abort, confirmed(), { .control = *m_steering }).result.outcome,
             Outcome::Succeeded);
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT position FROM stopover.run WHERE id = "_s + QString::number(never.run.value)),
             u"aborted"_s);
    QCOMPARE(service().resume(stopped.run, confirmed(), { .control = *m_steering }).result.outcome, Outcome::Succeeded);
    QCOMPARE(kind(), u"p"_s);
}

/// Another console discards it between the look at its state and its first phase.
void ServiceTest::whatWasDiscardedMeanwhileDoesNotBegin()
{
    REQUIRE_VALUE(const service::Admission never, service().admit(plan(), confirmed(), { .control = *m_steering }));
    pg::Connection other = m_database->connect();
    REQUIRE_VALUE(const run::journal::Standing before, run::journal::standingOf(other, never.run));
    REQUIRE_VALUE(const bool discarded, run::journal::discardPlanned(other, never.run));
    QVERIFY(discarded);
    COMPARE_ERROR(run::journal::enterPhase(other, never.run, before.state, run::Phase::Apply, {}), ErrorCode::RunState);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.step"_s), u"0"_s);
}

void ServiceTest::aClosedLockStopsAPauseWithinAStep()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"INSERT INTO public.t SELECT g, repeat('x', 500) FROM generate_series(1000, 60000) g; ANALYZE public.t"_s));
    auto locked = std::make_shared<std::atomic<bool>>(false);
    const service::RunService console = service(
        [locked]() -> Result<void> { return locked->load() ? Failure(ErrorCode::ChangesLocked) : Result<void>(); });
    const service::Observer observer { .control = *m_steering, .event = [&](const run::Event& event) {
                                          if (event.kind == run::EventKind::StepStarted && event.slug == "copy"_L1)
                                              m_steering->pause();
                                          if (event.kind != run::EventKind::Paused)
                                              return;
                                          locked->store(true);
                                          m_steering->resume();
                                      } };
    const Ended stopped = console.start(plan(), confirmed(u"swap"_s), observer);
    COMPARE_ERROR(Result<void>(Failure(stopped.result.error)), ErrorCode::ChangesLocked);
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT state FROM stopover.step WHERE slug = 'copy' AND leg = 'apply'"_s),
             u"failed"_s);
}

/// The question may stand for hours.
void ServiceTest::aClosedLockStopsWhatWasConfirmedLater()
{
    auto locked = std::make_shared<std::atomic<bool>>(false);
    const service::RunService console = service(
        [locked]() -> Result<void> { return locked->load() ? Failure(ErrorCode::ChangesLocked) : Result<void>(); });
    service::Terms terms = confirmed();
    terms.confirmation.reset();
    terms.options.asks = true;
    const service::Observer observer { .control = *m_steering, .event = [&](const run::Event& event) {
                                          if (event.kind != run::EventKind::ConfirmationWanted)
                                              return;
                                          locked->store(true);
                                          m_steering->confirm(test::Confirmed::of(u"public.t"_s));
                                      } };
    const Ended stopped = console.start(plan(), terms, observer);
    COMPARE_ERROR(Result<void>(Failure(stopped.result.error)), ErrorCode::ChangesLocked);
    QCOMPARE(kind(), u"r"_s);
}

void ServiceTest::oneJournalIsMadeAtOnce()
{
    constexpr int clients = 6;
    std::vector<std::future<Result<void>>> made;
    std::barrier all(clients);
    for (int i = 0; i < clients; ++i)
        made.push_back(std::async(std::launch::async, [&]() -> Result<void> {
            pg::Connection connection = m_database->connect();
            all.arrive_and_wait();
            return run::journal::install(connection);
        }));
    for (auto& one : made)
        VERIFY_OK(one.get());
}

/// Made by an earlier program, and read by a run that is driven just now.
void ServiceTest::aJournalInUseIsNotUpgraded()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(test::installJournalVersion(connection, trust::journalVersion - 1));
    const auto version = [this] {
        return test::scalar(m_database->settings(), u"SELECT max(version) FROM stopover.meta"_s).toInt();
    };
    pg::Connection driving = m_database->connect();
    VERIFY_OK(run::journal::lockRuns(driving));
    COMPARE_ERROR(run::journal::install(connection), ErrorCode::RunActive);
    QCOMPARE(version(), trust::journalVersion - 1);
    VERIFY_OK(driving.execute(u"SELECT pg_advisory_unlock_all()"_s));
    VERIFY_OK(run::journal::install(connection));
    QCOMPARE(version(), trust::journalVersion);
}

/// What blocks a run when it begins, or a phase before its swap, is passed with a reason, which is in the timeline.
void ServiceTest::aBlockedRunThatNeverBeganIsOverridden()
{
    REQUIRE_VALUE(const service::Admission never, service().admit(plan(), confirmed(), { .control = *m_steering }));
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.execute(u"SET application_name = 'alembic'"_s));
    service::Terms terms = confirmed();
    terms.checks = Checks::Enforced;
    const auto resume = [&] { return service().resume(never.run, terms, { .control = *m_steering }).result; };
    const auto reasons = [this] {
        return test::scalar(m_database->settings(),
                            u"SELECT string_agg(concat_ws(' ', data::json ->> 'check', data::json ->> 'reason'), ', '"
                            " ORDER BY id) FROM stopover.event WHERE kind = 'override'"_s);
    };
    const run::RunResult blocked = resume();
    COMPARE_ERROR(Result<void>(Failure(blocked.error)), ErrorCode::Blocked);
    QCOMPARE(blocked.error.args, QStringList { u"P15"_s });
    terms.approvals.overrides = u"P15="_s;
    COMPARE_ERROR(Result<void>(Failure(resume().error)), ErrorCode::Usage);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT state FROM stopover.run"_s), u"planned"_s);
    terms.approvals.overrides = u"P15=it only reads"_s;
    const run::RunResult passed = resume();
    QVERIFY2(passed.outcome == Outcome::Succeeded, test::describe(passed.error).constData());
    QCOMPARE(reasons(), u"P15 it only reads"_s);
    const auto enter = [&](run::Phase phase) {
        return service().enter(never.run, phase, terms, { .control = *m_steering }).result;
    };
    QCOMPARE(enter(run::Phase::Rollback).outcome, Outcome::Succeeded);
    terms.approvals.overrides = u"P15=it still reads"_s;
    QCOMPARE(enter(run::Phase::Reapply).outcome, Outcome::Succeeded);
    QVERIFY2(reasons().endsWith("P15 it still reads"_L1), qPrintable(reasons()));
    QCOMPARE(kind(), u"p"_s);
}

void ServiceTest::aStepThatIsNotThereIsNamed()
{
    const Ended refused = start(confirmed(u"nowhere"_s));
    COMPARE_ERROR(Result<void>(Failure(refused.result.error)), ErrorCode::StepUnknown);
    QVERIFY(refused.result.error.args.value(1).contains(u"swap"_s));
    QVERIFY(!refused.run.isValid());
}

void ServiceTest::aClosedLockStopsAPausedRun()
{
    auto locked = std::make_shared<std::atomic<bool>>(false);
    const service::RunService console = service(
        [locked]() -> Result<void> { return locked->load() ? Failure(ErrorCode::ChangesLocked) : Result<void>(); });
    m_steering->setBreakpoints({ u"copy"_s });
    const service::Observer observer { .control = *m_steering, .event = [&](const run::Event& event) {
                                          if (event.kind != run::EventKind::Paused)
                                              return;
                                          locked->store(true);
                                          m_steering->resume();
                                      } };
    const Ended stopped = console.start(plan(), confirmed(), observer);
    COMPARE_ERROR(Result<void>(Failure(stopped.result.error)), ErrorCode::ChangesLocked);
    QCOMPARE(kind(), u"r"_s);
    COMPARE_ERROR(Result<void>(Failure(console.resume(stopped.run, {}, observer).result.error)),
                  ErrorCode::ChangesLocked);
    locked->store(false);
    m_steering->setBreakpoints({});
    QCOMPARE(console.resume(stopped.run, {}, { .control = *m_steering }).result.outcome, Outcome::Succeeded);
    QCOMPARE(kind(), u"p"_s);
}

void ServiceTest::aServerThatTurnsReadOnlyStopsTheNextStep()
{
    pg::Connection admin = m_database->connect();
    m_steering->setBreakpoints({ u"copy"_s });
    const service::Observer observer { .control = *m_steering, .event = [&](const run::Event& event) {
                                          if (event.kind != run::EventKind::Paused)
                                              return;
                                          // What a switch-over does to the server that is no longer to be written to.
                                          VERIFY_OK(
                                              admin.execute(u"ALTER SYSTEM SET default_transaction_read_only = on"_s));
                                          VERIFY_OK(admin.execute(u"SELECT pg_reload_conf()"_s));
                                          QTest::qWait(300);
                                          m_steering->resume();
                                      } };
    const Ended stopped = service().start(plan(), confirmed(), observer);
    VERIFY_OK(admin.execute(u"ALTER SYSTEM RESET default_transaction_read_only"_s));
    VERIFY_OK(admin.execute(u"SELECT pg_reload_conf()"_s));
    COMPARE_ERROR(Result<void>(Failure(stopped.result.error)), ErrorCode::ReadOnly);
    QCOMPARE(kind(), u"r"_s);
}

void ServiceTest::nobodySkipsTheChecksElsewhere()
{
    service::Terms terms = confirmed();
    terms.checks = Checks::Skipped;
    COMPARE_ERROR(Result<void>(Failure(start(terms).result.error)), ErrorCode::Internal);
    REQUIRE_VALUE(terms.confirmation,
                  service::PrivateServer::confirm(test::TestServer::instance().server(), u"public.t"_s));
    QCOMPARE(start(terms).result.outcome, Outcome::Succeeded);
}

void ServiceTest::aPrivateConfirmationHoldsThereOnly()
{
    sandbox::Server& server = test::TestServer::instance().server();
    REQUIRE_VALUE(const run::Confirmation ours, service::PrivateServer::confirm(server, u"public.t"_s));
    const pg::Connection connection = m_database->connect();
    QVERIFY(ours.covers(u"public.t"_s, connection));
    QVERIFY(!ours.covers(u"public.u"_s, connection));
    // A second server with the same names, even the same data, is another one.
    QTemporaryDir folder;
    // The server's account has to get there.
    QVERIFY(
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther));
    sandbox::Server other({ .directory = folder.filePath(u"other"_s), .durable = false });
    VERIFY_OK(other.start());
    REQUIRE_VALUE(const pg::Settings there, other.settings());
    {
        REQUIRE_VALUE(const pg::Connection elsewhere, pg::Connection::open(there));
        QVERIFY(!ours.covers(u"public.t"_s, elsewhere));
        const service::Terms terms { .checks = Checks::Skipped, .confirmation = ours };
        const Ended refused = service::RunService(there).start(plan(), terms, { .control = *m_steering });
        COMPARE_ERROR(Result<void>(Failure(refused.result.error)), ErrorCode::NotOurServer);
    }
    VERIFY_OK(other.remove());
    COMPARE_ERROR(service::PrivateServer::confirm(other, u"public.t"_s), ErrorCode::NotOurServer);
}

void ServiceTest::whatWasConfirmedIsNotAskedAgain()
{
    const Ended stopped = start(confirmed(u"swap"_s));
    QVERIFY(stopped.result.stoppedBefore);
    QCOMPARE(service().resume(stopped.run, {}, { .control = *m_steering }).result.outcome, Outcome::Succeeded);
    QCOMPARE(kind(), u"p"_s);
}

void ServiceTest::whatIsNotConfirmedStopsBeforeTheSwap()
{
    service::Terms terms = confirmed();
    terms.confirmation.reset();
    const Ended stopped = start(terms);
    COMPARE_ERROR(Result<void>(Failure(stopped.result.error)), ErrorCode::ConfirmationMissing);
    QCOMPARE(kind(), u"r"_s);
    terms.confirmation = test::Confirmed::of(u"public.u"_s);
    COMPARE_ERROR(Result<void>(Failure(service().resume(stopped.run, terms, { .control = *m_steering }).result.error)),
                  ErrorCode::ConfirmationMissing);
    QCOMPARE(service().resume(stopped.run, confirmed(), { .control = *m_steering }).result.outcome, Outcome::Succeeded);
}

run::Plan ServiceTest::planOf(const test::SqlProject& project, revision::Direction direction) const
{
    pg::Connection connection = m_database->connect();
    const revision::Project read = *project.open();
    const migrate::VersionTable table = *migrate::readVersionTable(connection, read.config);
    const bool up = direction == revision::Direction::Up;
    const revision::Path path = up ? *revision::planUpgrade(read.graph, u"heads"_s, table.rows)
                                   : *revision::planDowngrade(read.graph, u"base"_s, table.rows);
    return migrate::planNextRun(connection, m_database->settings(), read, path,
                                { .now = QDateTime::currentDateTimeUtc() })
        ->plan;
}

void ServiceTest::confirmedOnly(const run::Plan& plan, const QString& untouched)
{
    const QString before = test::scalar(m_database->settings(), untouched);
    service::Terms terms { .checks = Checks::Advisory };
    const Ended refused = service().start(plan, terms, { .control = *m_steering });
    COMPARE_ERROR(Result<void>(Failure(refused.result.error)), ErrorCode::ConfirmationMissing);
    QCOMPARE(test::scalar(m_database->settings(), untouched), before);
    terms.confirmation = test::Confirmed::of(plan.target);
    const Ended done = service().resume(refused.run, terms, { .control = *m_steering });
    QVERIFY2(done.result.outcome == Outcome::Succeeded, qPrintable(done.result.error.message));
    QVERIFY(test::scalar(m_database->settings(), untouched) != before);
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT string_agg(data::json ->> 'by', ' ') FROM stopover.event WHERE kind = 'confirmed'"
                          " AND run = "_s
                              + QString::number(refused.run.value)),
             u"typed_name"_s);
}

void ServiceTest::aRepairIsConfirmed()
{
    const auto repair =
        restore::planRepair(m_database->settings(), { .table = { u"public"_s, u"t"_s }, .unique = { u"v"_s } },
                            QDateTime::currentDateTimeUtc());
    VERIFY_OK(repair);
    confirmedOnly(*repair, u"SELECT count(*) FROM public.t"_s);
}

void ServiceTest::aWayDownIsConfirmed()
{
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    REQUIRE_VALUE(const revision::Project read, project.open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), read, revision::Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    confirmedOnly(planOf(project, revision::Direction::Down), u"SELECT to_regclass('public.a')"_s);
}

void ServiceTest::anUpgradeIsConfirmedWhereItTakesAway()
{
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    const Ended harmless = service().start(planOf(project, revision::Direction::Up), { .checks = Checks::Advisory },
                                           { .control = *m_steering });
    QVERIFY2(harmless.result.outcome == Outcome::Succeeded, qPrintable(harmless.result.error.message));
    // Nothing is lost with a table that holds nothing; this one holds something.
    project.add(u"bb"_s,
                u"-- +stopover upgrade\nDROP TABLE a;\nDROP TABLE public.t;\n-- +stopover downgrade\nSELECT 1;\n"_s);
    confirmedOnly(planOf(project, revision::Direction::Up), u"SELECT to_regclass('public.t')"_s);
}

void ServiceTest::theHealthIsReadAfterwards()
{
    int read = 0;
    const Ended there =
        service().start(plan(), confirmed(), { .control = *m_steering, .health = [&read](const auto&) { ++read; } });
    QCOMPARE(there.result.outcome, Outcome::Succeeded);
    QCOMPARE(read, 1);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM stopover.event WHERE kind = 'health'"_s),
             u"1"_s);
}

void ServiceTest::whatASwapCarriesIsNoRegression()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(
        connection.executeScript(u"REVOKE UPDATE ON public.t FROM CURRENT_USER; GRANT SELECT ON public.t TO PUBLIC;"
                                 "GRANT UPDATE ON public.t TO CURRENT_USER;"
                                 "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;"
                                 "CREATE POLICY positive ON public.t USING (id > 0) WITH CHECK (v <> '')"_s));
    QStringList found;
    const auto note = [&found](const QList<checks::CheckResult>& results) {
        for (const checks::CheckResult& one : results) {
            if (one.isNew)
                found.append(one.id + u' ' + one.items.join(u", "_s));
        }
    };
    const Ended there = service().start(plan(), confirmed(), { .control = *m_steering, .health = note });
    QCOMPARE(there.result.outcome, Outcome::Succeeded);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    // A right that is gone is one.
    VERIFY_OK(connection.executeScript(u"REVOKE SELECT ON public.t FROM PUBLIC"_s));
    REQUIRE_VALUE(const QList<checks::CheckResult> health, preflight::health(connection, {}));
    note(health);
    QVERIFY2(found.join(u' ').contains(u"H11b"_s), qPrintable(found.join(u'\n')));
}

} // namespace stopover

STOPOVER_TEST_MAIN(stopover::ServiceTest)
#include "tst_service.moc"
