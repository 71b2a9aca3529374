#include "core/change/executors.h"
#include "tests/support/confirmed.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"
#include "tests/support/writer.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using test::PhaseOutcome;

/// What happens to a table while it is moved: each scenario at the moment where a careless engine loses a row.
class ScenarioTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsThatMoveWithinTheHeapAreNotCopiedTwice();
    void keysThatChangeDuringTheCopyArriveOnce();
    void uniqueValuesMayChangePlacesBetweenBatches();
    void aWriterThatBeganBeforeTheCaptureIsWaitedFor();
    void vacuumFullDuringTheCopyStartsItAgain();
    void aColumnAddedDuringTheRunStopsTheSwap();
    void truncateDuringTheCopyEmptiesTheCopyToo();
    void truncateOfAPartitionIsRolledBackToo();
    void aBypassedCaptureIsNoticed();
    void replicaSessionsAreCaptured();
    void differencesAreFoundAndRepaired();
    void aDuplicateThatThePartitionsAllowIsShownAtOnce();
    void aRowOutlivesADuplicateOfItsKey_data();
    void aRowOutlivesADuplicateOfItsKey();
    void aLongReaderDelaysTheSwapAndIsNamed();
    void aSecondRunnerIsRefused();
    void aTakenOverRunnerIsFenced();
    void pauseAndCancelAtABatch();
    void theServerDiesDuringTheCopy();
    void nothingRunsUnconfirmed();

private:
    void execute(const QString& script);

    [[nodiscard]] pg::Settings settings() const { return m_database->settings(); }

    [[nodiscard]] QString digest() const;
    /// Runs a phase and calls `act` once, when the step with that slug starts or makes progress.
    PhaseOutcome during(run::Phase phase, run::EventKind kind, const QString& slug, const std::function<void()>& act);
    PhaseOutcome forward(run::EventKind kind, const QString& slug, const std::function<void()>& act);
    void succeeded(const PhaseOutcome& outcome);

    std::unique_ptr<test::TestDatabase> m_database;
    RunId m_run;
};

namespace {

const QString toml =
    u"[repartition]\ntable = \"public.t\"\nstrategy = \"list\"\nkey = \"grp % 4\"\npartitions = 4\nbatch_rows = "
    "500\n"_s;

const QString source = uR"(
CREATE TABLE public.t (id bigint PRIMARY KEY, grp int NOT NULL, note text, code int);
INSERT INTO public.t SELECT g, g % 8, 'row ' || g, g FROM generate_series(1, 20000) g;
ANALYZE public.t)"_s;

} // namespace

void ScenarioTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    execute(source);
    REQUIRE_VALUE(m_run, test::startMove(settings(), toml));
}

void ScenarioTest::cleanup()
{
    m_database.reset();
}

void ScenarioTest::execute(const QString& script)
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

QString ScenarioTest::digest() const
{
    return test::scalar(
        settings(),
        u"SELECT concat_ws('/', count(*), count(DISTINCT id), sum(hashtextextended(x::text, 0)::numeric)) FROM "
        "public.t x"_s);
}

PhaseOutcome ScenarioTest::forward(run::EventKind kind, const QString& slug, const std::function<void()>& act)
{
    return during(run::Phase::Apply, kind, slug, act);
}

PhaseOutcome ScenarioTest::during(run::Phase phase, run::EventKind kind, const QString& slug,
                                  const std::function<void()>& act)
{
    run::Control control;
    control.setRowsPerSecond(40'000); // so that the copy lasts longer than the interval of its progress
    bool acted = false;
    const PhaseOutcome outcome = test::runPhase(settings(), m_run, phase, control, [&](const run::Event& event) {
        if (acted || event.kind != kind || event.slug != slug
            || (kind == run::EventKind::StepProgress && event.progress.done == 0))
            return;
        acted = true;
        act();
    });
    if (!acted)
        qFatal("the moment to act never came");
    return outcome;
}

void ScenarioTest::succeeded(const PhaseOutcome& outcome)
{
    QVERIFY2(outcome.result.outcome == Outcome::Succeeded, test::describe(outcome.result.error).constData());
    QVERIFY2(!outcome.dataOf(u"verify"_s).contains(u"repaired"_s), "only a repair made it right");
}

void ScenarioTest::rowsThatMoveWithinTheHeapAreNotCopiedTwice()
{
    // Free space in late blocks takes the new versions of early rows, behind the copy's position and before it.
    execute(u"DELETE FROM public.t WHERE id > 15000 AND id % 2 = 0"_s);
    execute(u"VACUUM public.t"_s);
    QString expected;
    const PhaseOutcome outcome = forward(run::EventKind::StepProgress, u"copy"_s, [&] {
        execute(u"UPDATE public.t SET note = 'moved', grp = grp + 1 WHERE id % 3 = 0"_s);
        expected = digest();
    });
    succeeded(outcome);
    QCOMPARE(digest(), expected);
}

void ScenarioTest::keysThatChangeDuringTheCopyArriveOnce()
{
    QString expected;
    const PhaseOutcome outcome = forward(run::EventKind::StepProgress, u"copy"_s, [&] {
        execute(u"UPDATE public.t SET id = id + 500000 WHERE id % 5 = 0; DELETE FROM public.t WHERE id % 5 = 1;"
                "INSERT INTO public.t SELECT g, 3, 'again', NULL FROM generate_series(1, 200) g WHERE g % 5 = 1;"
                "UPDATE public.t SET note = NULL WHERE id % 5 = 2"_s);
        expected = digest();
    });
    succeeded(outcome);
    QCOMPARE(digest(), expected);
}

void ScenarioTest::uniqueValuesMayChangePlacesBetweenBatches()
{
    // On the way back the old table's UNIQUE index is met by rows that exchanged their values.
    execute(
        u"DROP TABLE public.t; CREATE TABLE public.t (id bigint PRIMARY KEY, grp int NOT NULL, note text, code int "
        u"UNIQUE);"
        "INSERT INTO public.t SELECT g, g % 8, 'row ' || g, g FROM generate_series(1, 20000) g; ANALYZE public.t"_s);
    REQUIRE_VALUE(m_run, test::startMove(settings(), toml + u"accept = [\"unique.local\"]\n"_s));
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
    execute(u"UPDATE public.t SET code = -code; UPDATE public.t SET code = 20001 + code"_s);
    const QString expected = digest();
    succeeded(test::runPhase(settings(), m_run, run::Phase::Rollback));
    QCOMPARE(digest(), expected);
}

void ScenarioTest::aWriterThatBeganBeforeTheCaptureIsWaitedFor()
{
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.execute(u"BEGIN"_s));
    VERIFY_OK(writer.execute(u"UPDATE public.t SET note = 'early' WHERE id = 7"_s));
    const PhaseOutcome outcome =
        forward(run::EventKind::LockWait, u"capture"_s, [&writer] { static_cast<void>(writer.execute(u"COMMIT"_s)); });
    succeeded(outcome);
    QCOMPARE(test::scalar(settings(), u"SELECT note FROM public.t WHERE id = 7"_s), u"early"_s);
    QVERIFY(std::ranges::any_of(outcome.events, [](const run::Event& e) {
        return e.kind == run::EventKind::LockWait && e.slug == "capture"_L1;
    }));
}

void ScenarioTest::vacuumFullDuringTheCopyStartsItAgain()
{
    execute(u"DELETE FROM public.t WHERE id % 4 = 0"_s);
    const QString expected = digest();
    // A second thread: VACUUM FULL waits for the batch whose progress is being told.
    std::jthread vacuum;
    const PhaseOutcome outcome = forward(run::EventKind::StepProgress, u"copy"_s, [&] {
        vacuum = std::jthread([this] { static_cast<void>(m_database->connect().execute(u"VACUUM FULL public.t"_s)); });
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    });
    vacuum.join();
    succeeded(outcome);
    QCOMPARE(digest(), expected);
}

void ScenarioTest::aColumnAddedDuringTheRunStopsTheSwap()
{
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"indexes"_s,
                                         [&] { execute(u"ALTER TABLE public.t ADD COLUMN extra int DEFAULT 5"_s); });
    QCOMPARE(outcome.result.outcome, Outcome::Failed);
    QCOMPARE(outcome.result.error.codeName(), u"schema_changed"_s);
    QCOMPARE(test::scalar(settings(),
                          u"SELECT concat_ws(' ', count(*), sum(extra), (SELECT relkind FROM pg_class WHERE oid = "
                          "'public.t'::regclass)) FROM public.t"_s),
             u"20000 100000 r"_s);
    succeeded(test::runPhase(settings(), m_run, run::Phase::Abort));
}

void ScenarioTest::truncateDuringTheCopyEmptiesTheCopyToo()
{
    std::jthread truncate;
    const PhaseOutcome outcome = forward(run::EventKind::StepProgress, u"copy"_s, [&] {
        truncate = std::jthread([this] {
            execute(u"TRUNCATE public.t; INSERT INTO public.t SELECT g, g % 8, 'after', g FROM generate_series(1, 300) "
                    "g"_s);
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    });
    truncate.join();
    succeeded(outcome);
    QCOMPARE(test::scalar(settings(), u"SELECT concat_ws(' ', count(*), min(note), max(note)) FROM public.t"_s),
             u"300 after after"_s);
}

void ScenarioTest::truncateOfAPartitionIsRolledBackToo()
{
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
    execute(
        u"TRUNCATE public.t_p002; INSERT INTO public.t VALUES (2, 2, 'back', 2), (3, 2, 'elsewhere', NULL) ON CONFLICT "
        u"DO NOTHING;"
        "UPDATE public.t SET grp = 0 WHERE id = 5; INSERT INTO public.t_p001 VALUES (900001, 1, 'straight into the "
        "partition', 1)"_s);
    execute(u"DELETE FROM public.t WHERE id = 3 AND note = 'elsewhere'"_s);
    const QString expected = digest();
    succeeded(test::runPhase(settings(), m_run, run::Phase::Rollback));
    QCOMPARE(digest(), expected);
}

void ScenarioTest::aBypassedCaptureIsNoticed()
{
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"indexes"_s, [&] {
        execute(u"ALTER TABLE public.t DISABLE TRIGGER stopover_fwd; UPDATE public.t SET note = 'unseen' WHERE id = 9;"
                "ALTER TABLE public.t ENABLE ALWAYS TRIGGER stopover_fwd"_s);
    });
    QCOMPARE(outcome.result.outcome, Outcome::Failed);
    QCOMPARE(outcome.result.error.codeName(), u"capture_bypassed"_s);
    QCOMPARE(test::scalar(settings(), u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
}

void ScenarioTest::replicaSessionsAreCaptured()
{
    QString expected;
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"verify"_s, [&] {
        execute(
            u"SET session_replication_role = replica; UPDATE public.t SET note = 'replicated' WHERE id % 100 = 0"_s);
        expected = digest();
    });
    succeeded(outcome);
    QCOMPARE(digest(), expected);
}

void ScenarioTest::differencesAreFoundAndRepaired()
{
    const QString expected = digest();
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"verify"_s, [&] {
        execute(u"UPDATE public.t_p001 SET note = note || '!' WHERE id = 17; DELETE FROM public.t_p002 WHERE id = 18;"
                "INSERT INTO public.t_p003 VALUES (777777, 3, 'never written', 1)"_s);
    });
    QVERIFY2(outcome.result.outcome == Outcome::Succeeded, test::describe(outcome.result.error).constData());
    const QJsonObject verified = outcome.dataOf(u"verify"_s);
    QCOMPARE(verified[u"repaired"_s].toInteger(), 3);
    QCOMPARE(verified[u"repaired_columns"_s].toString(), u"note"_s);
    QCOMPARE(digest(), expected);
}

void ScenarioTest::aDuplicateThatThePartitionsAllowIsShownAtOnce()
{
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
    execute(u"INSERT INTO public.t VALUES (11, 0, 'the same id in another partition', 1)"_s);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const change::RollbackReadiness light, change::rollbackReadiness(connection, settings(), m_run));
    QCOMPARE(light.conflicts, 1);
    QCOMPARE(light.firstConflicts, QStringList { u"(11)"_s });
    const QString expected = digest();
    const PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Rollback);
    QCOMPARE(outcome.result.error.codeName(), u"rollback_conflict"_s);
    QVERIFY(outcome.result.error.args.join(u' ').contains("(11)"_L1));
    QCOMPARE(digest(), expected);
    execute(u"DELETE FROM public.t WHERE id = 11 AND grp = 0"_s);
    succeeded(test::runPhase(settings(), m_run, run::Phase::Rollback));
}

void ScenarioTest::aRowOutlivesADuplicateOfItsKey_data()
{
    const auto expression = u"strategy = 'list'\nkey = 'grp % 4'\npartitions = 4\n"_s;
    const auto column = u"strategy = 'hash'\nkey = 'grp'\npartitions = 4\n"_s;
    const auto added = u"INSERT INTO public.t VALUES (11, 0, 'the same id in another partition', 1);"_s;
    const auto deleted = added + u"DELETE FROM public.t WHERE id = 11 AND grp = 0;"_s;
    const auto emptied = u"TRUNCATE public.t_p001;"_s + deleted;
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("act");
    QTest::newRow("an expression, before the comparison") << expression << u"replay"_s << deleted;
    QTest::newRow("an expression, behind the comparison") << expression << u"swap"_s << deleted;
    QTest::newRow("an expression, with a truncation") << expression << u"swap"_s << emptied;
    QTest::newRow("a column, before the comparison") << column << u"replay"_s << deleted;
    QTest::newRow("a column, behind the comparison") << column << u"swap"_s << deleted;
    QTest::newRow("still there, an expression") << expression << u"swap"_s << added;
    QTest::newRow("still there, a column") << column << u"swap"_s << added;
}

/// The key is unique in each partition only, and the log knows but the partitions of the rows that changed.
void ScenarioTest::aRowOutlivesADuplicateOfItsKey()
{
    QFETCH(const QString, layout);
    QFETCH(const QString, slug);
    QFETCH(const QString, act);
    m_database = std::make_unique<test::TestDatabase>();
    execute(source);
    const QString specification = u"[repartition]\ntable = 'public.t'\n"_s + layout;
    REQUIRE_VALUE(m_run, test::startMove(settings(), specification));
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
    const PhaseOutcome back = during(run::Phase::Rollback, run::EventKind::StepStarted, slug, [&] { execute(act); });
    if (act.contains("DELETE"_L1)) {
        succeeded(back);
        QCOMPARE(test::scalar(settings(), u"SELECT note FROM public.t WHERE id = 11"_s), u"row 11"_s);
    } else {
        QCOMPARE(back.result.error.codeName(), u"rollback_conflict"_s);
        QCOMPARE(test::scalar(settings(), u"SELECT count(*) FROM public.t WHERE id = 11"_s), u"2"_s);
    }
}

void ScenarioTest::aLongReaderDelaysTheSwapAndIsNamed()
{
    pg::Connection reader = m_database->connect();
    run::Control control;
    const PhaseOutcome outcome =
        test::runPhase(settings(), m_run, run::Phase::Apply, control, [&reader](const run::Event& event) {
            if (event.slug != "swap"_L1)
                return;
            if (event.kind == run::EventKind::StepStarted) {
                // By the simple protocol, whose statements leave no snapshot behind: the lock alone holds the swap up.
                static_cast<void>(reader.executeScript(u"BEGIN; SELECT count(*) FROM public.t"_s));
            } else if (event.kind == run::EventKind::LockWait && event.attempt > 1) {
                static_cast<void>(reader.execute(u"COMMIT"_s));
            }
        });
    succeeded(outcome);
    QVERIFY(outcome.dataOf(u"swap"_s)[u"attempts"_s].toInt() > 1);
    QVERIFY(std::ranges::any_of(outcome.events, [&](const run::Event& event) {
        return event.kind == run::EventKind::LockWait && !event.blockers.isEmpty()
            && event.blockers.first().pid == reader.backendPid();
    }));
}

void ScenarioTest::aSecondRunnerIsRefused()
{
    Outcome second = Outcome::Succeeded;
    Error why;
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"copy"_s, [&] {
        std::jthread([&] {
            const PhaseOutcome refused = test::runPhase(settings(), m_run, run::Phase::Apply);
            second = refused.result.outcome;
            why = refused.result.error;
        }).join();
    });
    succeeded(outcome);
    QCOMPARE(second, Outcome::Failed);
    QCOMPARE(why.codeName(), u"run_active"_s);
    QVERIFY(why.args.first().startsWith("stopover/run-"_L1));
}

void ScenarioTest::aTakenOverRunnerIsFenced()
{
    const PhaseOutcome outcome = forward(run::EventKind::StepStarted, u"indexes"_s, [&] {
        pg::Connection other = m_database->connect();
        VERIFY_OK(other.execute(u"UPDATE stopover.run SET epoch = epoch + 1"_s));
    });
    QCOMPARE(outcome.result.outcome, Outcome::Failed);
    QCOMPARE(outcome.result.error.codeName(), u"fenced"_s);
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
}

void ScenarioTest::pauseAndCancelAtABatch()
{
    const QString expected = digest();
    run::Control control;
    bool paused = false;
    std::jthread canceller;
    const PhaseOutcome outcome =
        test::runPhase(settings(), m_run, run::Phase::Apply, control, [&](const run::Event& event) {
            if (event.kind == run::EventKind::StepStarted && event.slug == "copy"_L1)
                control.pause();
            if (event.kind == run::EventKind::Paused && !paused) {
                paused = true;
                canceller = std::jthread([&control] { control.cancel(); });
            }
        });
    canceller.join();
    QVERIFY(paused);
    QCOMPARE(outcome.result.outcome, Outcome::Cancelled);
    QCOMPARE(test::scalar(settings(), u"SELECT state FROM stopover.run"_s), u"cancelled"_s);
    succeeded(test::runPhase(settings(), m_run, run::Phase::Apply));
    QCOMPARE(digest(), expected);
}

void ScenarioTest::theServerDiesDuringTheCopy()
{
    const QString expected = digest();
    std::jthread saviour;
    const PhaseOutcome outcome = forward(run::EventKind::StepProgress, u"copy"_s, [&] {
        sandbox::Server& server = test::TestServer::instance().server();
        static_cast<void>(server.kill());
        saviour = std::jthread([&server] { static_cast<void>(server.start()); });
    });
    saviour.join();
    succeeded(outcome);
    QVERIFY(std::ranges::any_of(outcome.events,
                                [](const run::Event& e) { return e.kind == run::EventKind::Reconnecting; }));
    QCOMPARE(digest(), expected);
}

void ScenarioTest::nothingRunsUnconfirmed()
{
    COMPARE_ERROR(test::Confirmed::typed(u"public.T"_s, u"public.t"_s), ErrorCode::ConfirmationWrong);
    COMPARE_ERROR(test::Confirmed::typed({}, {}), ErrorCode::ConfirmationMissing);
    run::Control control;
    bool asked = false;
    run::Runner runner({ .settings = settings(),
                         .run = m_run,
                         .phase = run::Phase::Abort,
                         .executors = change::executors(),
                         .options = { .asks = true } },
                       control, [&](const run::Event& event) {
                           asked = asked || event.kind == run::EventKind::ConfirmationWanted;
                           if (asked)
                               control.cancel();
                       });
    QCOMPARE(runner.run().outcome, Outcome::Cancelled);
    QVERIFY(asked);
    // Where nobody is there to be asked, nothing happens.
    run::Control alone;
    run::Runner unattended(
        { .settings = settings(), .run = m_run, .phase = run::Phase::Abort, .executors = change::executors() }, alone,
        {});
    COMPARE_ERROR(Result<void>(Failure(unattended.run().error)), ErrorCode::ConfirmationMissing);
}

STOPOVER_TEST_MAIN(ScenarioTest)
#include "tst_scenarios.moc"
