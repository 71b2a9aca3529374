#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using run::EventKind;

namespace {

/// Free space in late blocks, so that an UPDATE moves a row to where the copy has not been.
const QString source =
    u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, u integer, v text DEFAULT 'x', pad text);"
    "INSERT INTO public.t SELECT g, g % 8, g, 'x', repeat('p', 300) FROM generate_series(1, 6000) g;"
    "DELETE FROM public.t WHERE id > 4000"_s;

const QString spec =
    u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k%4'\npartitions=4\nbatch_rows=200\nbackup='none'\n"_s;

} // namespace

/// Writes at the worst moments of the copy: between two of its batches.
class DuringCopyTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void writesBetweenBatchesArrive_data();
    void writesBetweenBatchesArrive();

    void writesInTheOrderOfTheKeyArrive_data() { writesBetweenBatchesArrive_data(); }

    void writesInTheOrderOfTheKeyArrive();
    void transactionFromBeforeTheCaptureArrives();
    void rewrittenTableIsCopiedAgain();
    void addedColumnStopsTheSwap();
    void droppedColumnStopsTheSwap();
    void copyWithoutItsGuardFails();

private:
    void run(const QString& toml, const QString& script, bool eachBatch);
};

void DuringCopyTest::writesBetweenBatchesArrive_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("eachBatch");
    QTest::newRow("updates that move rows to later blocks")
        << u"UPDATE public.t SET v = v || 'y' WHERE id IN (SELECT id FROM public.t ORDER BY ctid LIMIT 300)"_s << true;
    QTest::newRow("updates that move rows to other partitions")
        << u"UPDATE public.t SET k = k + 1 WHERE id % 5 = 0"_s << true;
    QTest::newRow("keys that change")
        << u"UPDATE public.t SET id = id + 1000000 WHERE id % 37 = 0; UPDATE public.t SET id = -id WHERE id % 41 = 0"_s
        << true;
    QTest::newRow("keys deleted and inserted again")
        << u"WITH d AS (DELETE FROM public.t WHERE id % 10 = 3 RETURNING *) SELECT count(*) FROM d;"
           "INSERT INTO public.t SELECT g, g % 3, g, 'again', NULL FROM generate_series(3, 4000, 10) g ON CONFLICT DO "
           "NOTHING"_s
        << true;
    QTest::newRow("values that become NULL or empty")
        << u"UPDATE public.t SET v = NULL WHERE id % 3 = 0; UPDATE public.t SET v = '', u = NULL WHERE id % 3 = 1"_s
        << false;
    QTest::newRow("the table emptied, later rows")
        << u"TRUNCATE public.t; INSERT INTO public.t SELECT g, g % 8, g FROM generate_series(1, 500) g"_s << false;
    QTest::newRow("the table emptied more than once, earlier rows changed before")
        << u"UPDATE public.t SET v = 'z' WHERE id < 100; TRUNCATE public.t; INSERT INTO public.t SELECT g, 1, g FROM "
           u"generate_series(1, 90) g;"
           "TRUNCATE public.t; INSERT INTO public.t SELECT g, 2, g FROM generate_series(50, 150) g"_s
        << false;
    QTest::newRow("a load that fires no ordinary trigger")
        << u"SET session_replication_role = replica; UPDATE public.t SET v = 'replica' WHERE id % 4 = 0; DELETE FROM "
           u"public.t WHERE id % 9 = 0;"
           "INSERT INTO public.t SELECT g, 3, g FROM generate_series(9001, 9050) g ON CONFLICT DO NOTHING"_s
        << true;
    QTest::newRow("savepoints taken back")
        << u"BEGIN; SAVEPOINT a; UPDATE public.t SET v = 'gone' WHERE id < 500; ROLLBACK TO a; UPDATE public.t SET v "
           "= 'kept' WHERE id < 50; COMMIT"_s
        << true;
}

void DuringCopyTest::run(const QString& toml, const QString& script, bool eachBatch)
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(toml);
    run::Control control;
    control.setRowsPerSecond(8000);
    int calls = 0;
    const auto outcome = hooked(
        run::Phase::Apply,
        [&](const run::Event& event) {
            if (event.kind == EventKind::Throttled && event.slug == "copy"_L1
                && (calls == 0 || (eachBatch && calls < 4))) {
                ++calls;
                execute(script);
            }
        },
        control);
    VERIFY_LEG(outcome);
    QVERIFY(calls > 0);
    // The original has stood still since the swap: both must hold the same.
    const QString retired = scalar(
        u"SELECT oid::regclass FROM pg_class WHERE relnamespace = 'stopover_retired'::regnamespace AND relkind = "
        "'r'"_s);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), test::digestOf(settings(), retired));
    QCOMPARE(scalar(u"SELECT count(*) - count(DISTINCT id) FROM public.t"_s), u"0"_s);
    QVERIFY2(!outcome.dataOf(u"verify"_s).contains(u"repaired"_s), "the verification had to mend what the copy did");
    EXECUTE(script);
    const QString later = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), later);
}

void DuringCopyTest::writesBetweenBatchesArrive()
{
    QFETCH(QString, script);
    QFETCH(bool, eachBatch);
    run(spec, script, eachBatch);
}

void DuringCopyTest::writesInTheOrderOfTheKeyArrive()
{
    QFETCH(QString, script);
    QFETCH(bool, eachBatch);
    run(spec + u"copy='keyset'"_s, script, eachBatch);
}

void DuringCopyTest::transactionFromBeforeTheCaptureArrives()
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(spec);
    std::optional<pg::Connection> old = m_database->connect();
    VERIFY_OK(old->executeScript(
        u"BEGIN; UPDATE public.t SET v = 'old' WHERE id < 20; INSERT INTO public.t VALUES (7777, 3, 1)"_s));
    bool waited = false;
    const auto outcome = hooked(run::Phase::Apply, [&](const run::Event& event) {
        if (event.kind != EventKind::LockWait || event.slug != "capture"_L1 || !old)
            return;
        waited = std::ranges::any_of(event.blockers,
                                     [&](const run::Blocker& blocker) { return blocker.pid == old->backendPid(); });
        static_cast<void>(old->execute(u"COMMIT"_s));
        old.reset();
    });
    VERIFY_LEG(outcome);
    QVERIFY2(waited, "the capture did not wait for the transaction, or did not name it");
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'old' OR id = 7777"_s), u"20"_s);
}

void DuringCopyTest::rewrittenTableIsCopiedAgain()
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(spec);
    run::Control control;
    control.setRowsPerSecond(8000);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    const auto outcome =
        hooked(run::Phase::Apply,
               test::onceAt(EventKind::Throttled, u"copy"_s, [this] { execute(u"VACUUM FULL public.t"_s); }), control);
    VERIFY_LEG(outcome);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    QCOMPARE(outcome.dataOf(u"copy"_s)[u"restarted"_s].toBool(), true);
    QCOMPARE(outcome.dataOf(u"copy"_s)[u"rows"_s].toInteger(), 4000);
}

void DuringCopyTest::addedColumnStopsTheSwap()
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(spec);
    run::Control control;
    control.setRowsPerSecond(8000);
    const auto outcome = hooked(
        run::Phase::Apply,
        test::onceAt(
            EventKind::Throttled, u"copy"_s,
            [this] {
                execute(
                    u"ALTER TABLE public.t ADD COLUMN extra integer DEFAULT 5; UPDATE public.t SET extra = 6 WHERE id "
                    "< 10"_s);
            }),
        control);
    COMPARE_LEG_ERROR(outcome, ErrorCode::SchemaChanged);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE extra = 6"_s), u"9"_s);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal"_s), u"0"_s);
    EXECUTE(u"UPDATE public.t SET extra = 7"_s);
}

void DuringCopyTest::droppedColumnStopsTheSwap()
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(spec);
    run::Control control;
    control.setRowsPerSecond(8000);
    const auto outcome = hooked(
        run::Phase::Apply,
        test::onceAt(
            EventKind::Throttled, u"copy"_s,
            [this] {
                execute(u"ALTER TABLE public.t DROP COLUMN pad; UPDATE public.t SET v = 'dropped' WHERE id < 10"_s);
            }),
        control);
    COMPARE_LEG_ERROR(outcome, ErrorCode::SchemaChanged);
    EXECUTE(u"UPDATE public.t SET v = 'goes on' WHERE id < 10"_s);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'goes on'"_s), u"9"_s);
}

/// The mutant of the anti-join: what the log hides from the copy is what would have come twice.
void DuringCopyTest::copyWithoutItsGuardFails()
{
    EXECUTE(source);
    EXECUTE(u"VACUUM ANALYZE public.t"_s);
    START_MOVE(spec);
    EXECUTE(u"UPDATE stopover.run SET plan = regexp_replace(plan::text, ' AND NOT EXISTS \\(SELECT FROM "
            "\\\\\"stopover\\\\\"[^)]*\\)', '', 'g')::jsonb"_s);
    run::Control control;
    control.setRowsPerSecond(8000);
    const auto outcome = hooked(
        run::Phase::Apply,
        test::onceAt(
            EventKind::Throttled, u"copy"_s,
            [this] {
                execute(u"UPDATE public.t SET v = v || 'y' WHERE id IN (SELECT id FROM public.t ORDER BY ctid LIMIT "
                        "100)"_s);
            }),
        control);
    QVERIFY2(outcome.result.outcome != Outcome::Succeeded, "rows came twice and nobody noticed");
    // The key's index of a partition is where they meet.
    QVERIFY2(outcome.result.error.sqlState == "23505"_L1, test::describe(outcome.result.error).constData());
}

STOPOVER_TEST_MAIN(DuringCopyTest)
#include "tst_duringcopy.moc"
