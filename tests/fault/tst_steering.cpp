#include "tests/support/movecase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::EventKind;

namespace {

const QString source =
    u"CREATE TABLE public.t (id bigint PRIMARY KEY, v text DEFAULT 'x');"
    "INSERT INTO public.t SELECT g, repeat('p', 300) FROM generate_series(1, 4000) g; ANALYZE public.t"_s;
const QString spec =
    u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=3\nbackup='none'\nbatch_rows=200\n"_s;

qsizetype count(const QList<run::Event>& events, EventKind kind, const QString& slug)
{
    return std::ranges::count_if(events,
                                 [&](const run::Event& event) { return event.kind == kind && event.slug == slug; });
}

} // namespace

/// Pause, continue, cancel, two consoles.
class SteeringTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void pausedAtABatchAndContinued();
    void breakpointHoldsBeforeTheStep();
    void cancelledAtABatchThenRetried_data();
    void cancelledAtABatchThenRetried();
    void cancelReachesARunningStatement();
    void cancelBeforeItsStatementStopsTheStep_data();
    void cancelBeforeItsStatementStopsTheStep();
    void secondConsoleIsTurnedAway();
    void fencedConsoleStops();
    void failedStepIsRetriedWhenTheCauseIsGone();
};

void SteeringTest::pausedAtABatchAndContinued()
{
    EXECUTE(source);
    START_MOVE(spec);
    run::Control control;
    control.setRowsPerSecond(8000);
    QString whilePaused;
    std::jthread person;
    const auto outcome = hooked(
        run::Phase::Apply,
        [&](const run::Event& event) {
            if (event.kind == EventKind::Throttled && !person.joinable() && whilePaused.isEmpty()) {
                control.pause();
                whilePaused = u"asked"_s;
            } else if (event.kind == EventKind::Paused && event.detail == "batch"_L1) {
                person = std::jthread([&] {
                    execute(u"UPDATE public.t SET v = 'paused' WHERE id % 2 = 0"_s);
                    whilePaused = scalar(u"SELECT count(*) FROM stopover.chunk WHERE state = 'todo'"_s);
                    control.resume();
                });
            }
        },
        control);
    VERIFY_LEG(outcome);
    person.join();
    QVERIFY2(whilePaused.toInt() > 0, qPrintable(whilePaused));
    QCOMPARE(count(outcome.events, EventKind::Paused, u"copy"_s), 1);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'paused'"_s), u"2000"_s);
}

void SteeringTest::breakpointHoldsBeforeTheStep()
{
    EXECUTE(source);
    START_MOVE(spec);
    run::Control control;
    control.setBreakpoints({ u"verify"_s, u"swap"_s });
    QStringList log;
    const auto outcome = hooked(
        run::Phase::Apply,
        [&](const run::Event& event) {
            if (event.kind == EventKind::Paused) {
                log.append(u"paused "_s + event.detail);
                execute(u"UPDATE public.t SET v = 'at "_s + event.detail + u"' WHERE id = 1"_s);
                control.resume();
            } else if (event.kind == EventKind::StepStarted && (event.slug == "verify"_L1 || event.slug == "swap"_L1)) {
                log.append(u"started "_s + event.slug);
            }
        },
        control);
    VERIFY_LEG(outcome);
    QCOMPARE(log, QStringList({ u"paused verify"_s, u"started verify"_s, u"paused swap"_s, u"started swap"_s }));
    QCOMPARE(scalar(u"SELECT v FROM public.t WHERE id = 1"_s), u"at swap"_s);
}

void SteeringTest::cancelledAtABatchThenRetried_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by blocks") << QString();
    QTest::newRow("in the order of the key") << u"copy='keyset'"_s;
}

void SteeringTest::cancelledAtABatchThenRetried()
{
    QFETCH(QString, how);
    EXECUTE(source);
    START_MOVE(spec + how);
    run::Control control;
    control.setRowsPerSecond(8000);
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::Throttled, u"copy"_s, [&] { control.cancel(); }), control);
    QVERIFY2(outcome.result.outcome == Outcome::Cancelled, test::describe(outcome.result.error).constData());
    QCOMPARE(count(outcome.events, EventKind::StepFailed, u"copy"_s), 0);
    for (const run::Event& event : outcome.events)
        QVERIFY2(event.kind != EventKind::ServerNotice, qPrintable(event.notice.message));
    QCOMPARE(scalar(u"SELECT state FROM stopover.run"_s), u"cancelled"_s);
    EXECUTE(u"UPDATE public.t SET v = 'between' WHERE id % 3 = 0; DELETE FROM public.t WHERE id % 10 = 1"_s);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    const qint64 doneBefore = scalar(u"SELECT sum(rows) FROM stopover.chunk"_s).toLongLong();
    QVERIFY(doneBefore > 0 && doneBefore < 4000);
    const auto again = hooked(run::Phase::Apply, {});
    VERIFY_LEG(again);
    QCOMPARE(count(again.events, EventKind::StepStarted, u"capture"_s), 0);
    QVERIFY2(!again.dataOf(u"verify"_s).contains(u"repaired"_s), "the verification had to mend what the copy did");
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

void SteeringTest::cancelReachesARunningStatement()
{
    EXECUTE(source);
    START_MOVE(spec);
    run::Control control;
    std::jthread person;
    const auto outcome =
        hooked(run::Phase::Apply,
               test::onceAt(EventKind::StepStarted, u"indexes"_s,
                            [&] {
                                // A statement of the run that would wait for as long as the lock is held.
                                pg::Connection holder = m_database->connect();
                                static_cast<void>(holder.executeScript(u"BEGIN; LOCK TABLE public.t_p001"_s));
                                person = std::jthread([&control, held = std::move(holder)]() mutable {
                                    const auto waiting = u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s;
                                    for (int i = 0; i < 400; ++i) {
                                        const auto rows = held.execute(waiting);
                                        if (rows && rows->integer(0, 0) > 0)
                                            break;
                                        std::this_thread::sleep_for(std::chrono::milliseconds(10));
                                    }
                                    control.cancel();
                                    static_cast<void>(held.execute(u"ROLLBACK"_s));
                                });
                            }),
               control);
    QVERIFY2(outcome.result.outcome == Outcome::Cancelled, test::describe(outcome.result.error).constData());
    person.join();
    RUN_LEG(run::Phase::Apply);
}

void SteeringTest::cancelBeforeItsStatementStopsTheStep_data()
{
    QTest::addColumn<QString>("slug");
    for (const char* slug : { "backup", "stage", "indexes", "analyze" })
        QTest::newRow(slug) << QString::fromLatin1(slug);
}

/// The server has nothing to cancel at that moment, and would then run the statement to its end.
void SteeringTest::cancelBeforeItsStatementStopsTheStep()
{
    QFETCH(QString, slug);
    EXECUTE(source);
    START_MOVE(QString(spec).replace(u"backup='none'\n"_s, QString()));
    run::Control control;
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, slug, [&] { control.cancel(); }), control);
    QCOMPARE(outcome.result.outcome, Outcome::Cancelled);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.step WHERE slug = '%1' AND leg = 'apply' AND state = 'done'"_s.arg(
                 slug)),
             u"0"_s);
    RUN_LEG(run::Phase::Apply);
}

void SteeringTest::secondConsoleIsTurnedAway()
{
    EXECUTE(source);
    START_MOVE(spec);
    std::optional<run::RunResult> second;
    const auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"copy"_s, [&] {
                                    second = test::runPhase(settings(), m_run, run::Phase::Apply).result;
                                }));
    VERIFY_LEG(outcome);
    QVERIFY(second.has_value());
    QVERIFY2(second->error.code == ErrorCode::RunActive, test::describe(second->error).constData());
    QVERIFY2(second->error.args.value(0).contains("stopover"_L1), test::describe(second->error).constData());
}

void SteeringTest::fencedConsoleStops()
{
    EXECUTE(source);
    START_MOVE(spec);
    run::Control control;
    control.setRowsPerSecond(8000);
    const auto outcome =
        hooked(run::Phase::Apply,
               test::onceAt(EventKind::Throttled, u"copy"_s,
                            [&] {
                                pg::Connection other = m_database->connect();
                                static_cast<void>(other.execute(u"UPDATE stopover.run SET epoch = epoch + 1"_s));
                            }),
               control);
    COMPARE_LEG_ERROR(outcome, ErrorCode::Fenced);
    const qint64 done = scalar(u"SELECT sum(rows) FROM stopover.chunk"_s).toLongLong();
    QVERIFY(done > 0 && done < 4000);
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"4000"_s);
}

void SteeringTest::failedStepIsRetriedWhenTheCauseIsGone()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"indexes"_s, [this] {
                                    execute(u"CREATE TABLE public.t_p001_t_pkey (i integer)"_s);
                                }));
    QVERIFY(outcome.result.outcome == Outcome::Failed);
    QCOMPARE(outcome.result.error.sqlState, u"42P07"_s);
    QCOMPARE(scalar(u"SELECT state FROM stopover.run"_s), u"failed"_s);
    EXECUTE(u"DROP TABLE public.t_p001_t_pkey"_s);
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"0"_s);
}

STOPOVER_TEST_MAIN(SteeringTest)
#include "tst_steering.moc"
