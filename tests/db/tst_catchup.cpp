#include "tests/support/movecase.h"

#include <QRegularExpression>
#include <QSet>

#include <thread>
#include <vector>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::EventKind;

namespace {

const QString source = u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, v text DEFAULT 'x');"
                       "INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 9000) g; ANALYZE public.t"_s;
const QString spec = u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k%4'\npartitions=4\nbackup='none'\n"
                     "accept=['unique.local']\n"_s;
const QString forwardLog = u"SELECT 'stopover.fwd_' || 'public.t'::regclass::oid"_s;

/// Applications that write as fast as they can, each to rows of its own: %1 in the statement is its number.
class Writers
{
public:
    Writers(const pg::Settings& settings, int count, const QString& statement)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, settings, statement = statement.arg(i)](const std::stop_token& stop) {
                auto connection = pg::Connection::open(settings);
                while (connection && !stop.stop_requested()) {
                    if (!connection->execute(statement))
                        ++m_errors;
                }
            });
    }

    /// Errors that they had.
    int stop()
    {
        m_threads.clear();
        return m_errors.load();
    }

private:
    std::atomic<int> m_errors { 0 };
    std::vector<std::jthread> m_threads;
};

} // namespace

/// Replay against writers that are as fast as it is, and the time for which a swap holds its lock.
class CatchUpTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void theVerdictHasNumbers();
    void theBrakeLetsItCatchUp();
    void theBrakeSparesWhoIsNearItsLimit();
    void aSwapThatTakesTooLongIsGivenUp();
    void everySwapThatTakesTooLongIsGivenUp();
    void waitingForAPersonStaysNear();
    void aFewKeysReadTheirPartitions_data();
    void aFewKeysReadTheirPartitions();
    void noTriggerIsMadeUnderTheLock();
    void aLongBacklogIsShared_data();
    void aLongBacklogIsShared();
};

void CatchUpTest::theVerdictHasNumbers()
{
    EXECUTE(source);
    START_MOVE(spec);
    std::optional<Writers> writers;
    run::Control control;
    const auto outcome =
        test::runPhase(settings(), m_run, run::Phase::Apply, control,
                       [&](const run::Event& event) {
                           if (event.kind == EventKind::StepStarted && event.slug == "replay"_L1 && !writers)
                               writers.emplace(settings(), 3, u"UPDATE public.t SET v = v || 'y' WHERE id % 3 = %1"_s);
                       },
                       { .catchUpPatience = std::chrono::seconds(3) });
    QCOMPARE(writers->stop(), 0);
    COMPARE_LEG_ERROR(outcome, ErrorCode::CatchUpStalled);
    const QStringList args = outcome.result.error.args;
    QCOMPARE(args.size(), 4);
    QCOMPARE(args.first(), u"public.t"_s);
    for (const QString& number : args.sliced(1))
        QVERIFY2(number.toLongLong() > 0, qPrintable(args.join(u' ')));
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"r"_s);
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"9000"_s);
}

void CatchUpTest::theBrakeLetsItCatchUp()
{
    EXECUTE(source);
    START_MOVE(spec);
    std::optional<Writers> writers;
    run::Control control;
    control.setBrake(true);
    bool wasBraked = false;
    const auto outcome = test::runPhase(settings(), m_run, run::Phase::Apply, control, [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "replay"_L1 && !writers)
            writers.emplace(settings(), 3, u"UPDATE public.t SET v = 'y' WHERE id % 270 = %1"_s);
        wasBraked = wasBraked || (event.kind == EventKind::Throttled && event.detail.startsWith("brake "_L1));
    });
    QCOMPARE(writers->stop(), 0);
    VERIFY_LEG(outcome);
    QVERIFY(wasBraked);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'stopover_brake' AND tgrelid ="
                    " 'public.t'::regclass"_s),
             u"0"_s);
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_class WHERE relname LIKE 'brake%'"_s), u"0"_s);
}

/// The brake must not be what ends a statement, and neither must what becomes of its table.
void CatchUpTest::theBrakeSparesWhoIsNearItsLimit()
{
    EXECUTE(source);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), spec));
    START_MOVE(spec);
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"replay"_s));
    const auto& params = std::get<run::ReplayParams>(plan.phases.value(run::Phase::Apply).at(5).params);
    QVERIFY(params.queries.brake.has_value());
    for (const run::Statement& statement : params.queries.brake->make)
        EXECUTE(statement.sql);
    const auto braked = [&](int milliseconds) {
        return QString(params.queries.brake->set).replace(u"$1"_s, QString::number(milliseconds));
    };
    EXECUTE(braked(2000) + u"; SET statement_timeout = '4s'; UPDATE public.t SET v = 'y' WHERE id = 1"_s);
    const QString took = u"DO $$DECLARE began timestamptz := clock_timestamp(); BEGIN UPDATE public.t SET v = 'z'"
                         " WHERE id = 2; IF clock_timestamp() - began < interval '0.2 s' THEN RAISE 'not braked';"
                         " END IF; END$$"_s;
    EXECUTE(braked(200) + u';' + took);
    // What a dead client leaves behind lasts for seconds.
    QCOMPARE(scalar(u"SELECT until <= clock_timestamp() + interval '3 s' FROM "_s
                    + scalar(u"SELECT 'stopover.brake_' || 'public.t'::regclass::oid"_s)),
             u"t"_s);
    EXECUTE(u"DROP TABLE "_s + scalar(u"SELECT 'stopover.brake_' || 'public.t'::regclass::oid"_s)
            + u"; UPDATE public.t SET v = 'y' WHERE id = 3"_s);
}

namespace {

/// Each row that is copied takes a while.
const QString slowSource =
    u"CREATE FUNCTION public.slow(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS"
    " 'BEGIN PERFORM pg_catalog.pg_sleep(0.05); RETURN true; END';"
    "CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, v text DEFAULT 'x' CHECK (public.slow(v)));"
    "INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 12) g; ANALYZE public.t"_s;

} // namespace

/// A write that commits while the swap waits for its lock is copied under the lock, or not at all.
void CatchUpTest::aSwapThatTakesTooLongIsGivenUp()
{
    EXECUTE(slowSource);
    START_MOVE(spec + u"lock_budget=300\n"_s);
    pg::Connection writer = m_database->connect();
    bool isOpen = false;
    const auto outcome = hooked(run::Phase::Apply, [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "swap"_L1) {
            VERIFY_OK(writer.executeScript(u"BEGIN; UPDATE public.t SET v = 'late'"_s));
            isOpen = true;
        }
        if (event.kind == EventKind::LockWait && event.slug == "swap"_L1 && isOpen) {
            VERIFY_OK(writer.executeScript(u"COMMIT"_s));
            isOpen = false;
        }
    });
    VERIFY_LEG(outcome);
    const QJsonObject swap = outcome.dataOf(u"swap"_s);
    QVERIFY2(swap[u"attempts"_s].toInt() > 1, qPrintable(QString::number(swap[u"attempts"_s].toInt())));
    QCOMPARE(swap[u"drained"_s].toInt(), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'late'"_s), u"12"_s);
}

void CatchUpTest::everySwapThatTakesTooLongIsGivenUp()
{
    NEEDS_SUPERUSER();
    EXECUTE(source);
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    START_MOVE(spec + u"lock_budget=100\n"_s);
    const auto outcome = hooked(
        run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [this] {
            execute(u"CREATE FUNCTION public.slowly() RETURNS event_trigger LANGUAGE plpgsql AS"
                    " 'BEGIN PERFORM pg_catalog.pg_sleep(0.06); END'; CREATE EVENT TRIGGER slowly ON ddl_command_end"
                    " EXECUTE FUNCTION public.slowly()"_s);
        }));
    execute(u"DROP EVENT TRIGGER slowly"_s);
    COMPARE_LEG_ERROR(outcome, ErrorCode::LockBudget);
    QCOMPARE(outcome.result.error.args.value(1), u"100"_s);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
    auto again = hooked(run::Phase::Apply, {});
    // So little is spent by a busy machine alone.
    for (int i = 0; i < 20 && again.result.error.code == ErrorCode::LockBudget; ++i)
        again = hooked(run::Phase::Apply, {});
    VERIFY_LEG(again);
    QVERIFY(scalar(u"SELECT data::json ->> 'lock_held_ms' FROM stopover.step WHERE slug = 'swap' AND leg = 'apply'"_s)
                .toDouble()
            > 0);
}

void CatchUpTest::waitingForAPersonStaysNear()
{
    EXECUTE(source);
    START_MOVE(spec);
    const QString log = [&] { return scalar(forwardLog); }();
    run::Control control;
    control.setBreakpoints({ u"swap"_s });
    std::jthread person;
    bool stayedNear = false;
    const auto outcome = hooked(
        run::Phase::Apply,
        [&](const run::Event& event) {
            if (event.kind != EventKind::Paused || person.joinable())
                return;
            person = std::jthread([&] {
                execute(u"UPDATE public.t SET v = 'meanwhile'"_s);
                const QString near = u"SELECT (SELECT count(*) FROM %1) + (SELECT count(*) FROM %2) <= 50"_s.arg(
                    log, QString(log).replace(u"fwd"_s, u"touched"_s));
                for (int i = 0; i < 600 && !stayedNear; ++i) {
                    stayedNear = scalar(near) == "t"_L1;
                    std::this_thread::sleep_for(std::chrono::milliseconds(100));
                }
                control.resume();
            });
        },
        control);
    VERIFY_LEG(outcome);
    person.join();
    QVERIFY(stayedNear);
    QVERIFY(outcome.dataOf(u"swap"_s)[u"drained"_s].toInt() == 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'meanwhile'"_s), u"9000"_s);
}

void CatchUpTest::aFewKeysReadTheirPartitions_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("an expression of the key") << u"strategy='list'\nkey='id % 20'\npartitions=20\n"_s;
    QTest::newRow("an expression of another column") << u"strategy='list'\nkey='abs(k) % 20'\npartitions=20\n"_s;
    QTest::newRow("hash of the key") << u"strategy='hash'\nkey='id'\npartitions=20\n"_s;
    QTest::newRow("ranges of another column")
        << u"strategy='range'\nkey='k'\ninterval='number'\nstep=1\nfrom='0'\nto='20'\n"_s;
    QTest::newRow("a list of another column") << u"strategy='list'\nkey='k'\nvalues='distinct'\n"_s;
}

/// Planned for one partition, or else everybody waits until all of them are open.
void CatchUpTest::aFewKeysReadTheirPartitions()
{
    QFETCH(QString, how);
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, v text DEFAULT 'x');"
            "INSERT INTO public.t SELECT g, g % 20, 'x' FROM generate_series(1, 900) g; ANALYZE public.t"_s);
    const QString toml = u"[repartition]\ntable='public.t'\nbackup='none'\naccept=['unique.local']\n"_s + how;
    START_MOVE(toml);
    pg::Connection journal = m_database->connect();
    REQUIRE_VALUE(const run::Plan plan, run::journal::planOf(journal, m_run));
    const auto planOf = [&](const QString& before, const QString& places, const QString& statement) -> QString {
        pg::Connection connection = m_database->connect();
        // The batch goes with the transaction.
        const auto prepared = connection.executeScript(u"BEGIN; "_s + before);
        const auto values = connection.execute(places);
        if (!prepared || !values)
            return u"no places"_s;
        QString text = statement;
        for (int column = 0; column < values->columns(); ++column)
            text.replace(u"$%1::"_s.arg(column + 1), sql::literal(values->text(0, column)) + u"::"_s);
        const auto rows = connection.execute(u"EXPLAIN (COSTS OFF) "_s + text);
        QString lines;
        for (int row = 0; rows && row < rows->count(); ++row)
            lines += rows->text(row, 0) + u'\n';
        return rows ? lines : rows.error().message;
    };
    const auto partitionsIn = [](const QString& lines) {
        static const QRegularExpression partition(u"\\bt_[pn][0-9]+"_s);
        QSet<QString> names;
        for (auto found = partition.globalMatch(lines); found.hasNext();)
            names.insert(found.next().captured().section(u"_pkey"_s, 0, 0));
        return names;
    };
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"swap"_s));
    const auto swapOf = [&](run::Phase phase) {
        const QList<run::Step> steps = plan.phases.value(phase);
        return std::get<run::SwapParams>(
            std::ranges::find(steps, run::StepKind::Swap, [](const run::Step& step) { return step.kind(); })->params);
    };
    const run::SwapParams there = swapOf(run::Phase::Apply);
    const QString log = scalar(forwardLog);
    const QString one = u"UPDATE public.t SET v = 'y' WHERE id = 7;"_s;
    const auto batch = [&](const run::ReplayQueries& queries) -> QString {
        return one + queries.batchTable + u';' + QString(queries.pick).replace("$1::bigint"_L1, "9"_L1);
    };
    const QString deletes = planOf(batch(there.queries), there.queries.places->read, there.queries.deleteOld);
    QVERIFY2(partitionsIn(deletes).size() == 1, qPrintable(deletes));
    RUN_LEG(run::Phase::Apply);
    VERIFY_LEG(hooked(run::Phase::Rollback, {}, u"swap"_s));
    const run::SwapParams back = swapOf(run::Phase::Rollback);
    const QString inserts = planOf(batch(back.queries), back.queries.places->read, back.queries.insert);
    QVERIFY2(partitionsIn(inserts).size() == 1, qPrintable(inserts));
    const QString compares =
        planOf(batch(back.queries) + u';' + back.queries.touch + u';' + back.verify.touchedBatch->make.join(u';') + u';'
                   + QString(back.verify.touchedBatch->take).replace("$1::bigint"_L1, "9"_L1),
               back.verify.touchedPlaces, back.verify.touchedDiffer);
    QVERIFY2(partitionsIn(compares).size() == 1, qPrintable(compares));
}

/// There is one for each partition.
void CatchUpTest::noTriggerIsMadeUnderTheLock()
{
    EXECUTE(source);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), spec));
    for (const run::Step& step : plan.phases.value(run::Phase::Apply)) {
        for (const run::Statement& statement : step.kind() == run::StepKind::Swap ? step.statements : run::Statements())
            QVERIFY2(!statement.sql.startsWith("CREATE TRIGGER"_L1), qPrintable(statement.sql));
    }
}

void CatchUpTest::aLongBacklogIsShared_data()
{
    QTest::addColumn<QString>("disturbance");
    QTest::newRow("keys that come and go")
        << u"DELETE FROM public.t WHERE id % 9 = 0; INSERT INTO public.t (id, k, u) SELECT g, 1, g FROM"
           " generate_series(50001, 51000) g"_s;
    QTest::newRow("unique values exchanged") << u"UPDATE public.t SET u = -1 WHERE id = 1; UPDATE public.t SET u = 1"
                                                " WHERE id = 19998; UPDATE public.t SET u = 19998 WHERE id = 1"_s;
    QTest::newRow("the table emptied") << u"TRUNCATE public.t; INSERT INTO public.t SELECT g, g % 4, g, 'z' FROM"
                                          " generate_series(1, 20000) g"_s;
}

/// Among sessions, each with keys of its own, while an application writes.
void CatchUpTest::aLongBacklogIsShared()
{
    QFETCH(const QString, disturbance);
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, u integer UNIQUE, v text DEFAULT 'x');"
            "INSERT INTO public.t SELECT g, g % 4, g, 'x' FROM generate_series(1, 20000) g; ANALYZE public.t"_s);
    START_MOVE(spec);
    std::optional<Writers> writers;
    run::Control control;
    const auto outcome = test::runPhase(settings(), m_run, run::Phase::Apply, control, [&](const run::Event& event) {
        if (event.kind != EventKind::StepStarted || event.slug != "replay"_L1 || writers)
            return;
        execute(u"UPDATE public.t SET v = 'y', k = k + 1"_s);
        execute(disturbance);
        writers.emplace(settings(), 2, u"UPDATE public.t SET k = k + 1 WHERE id = 100 + %1"_s);
    });
    QCOMPARE(writers->stop(), 0);
    VERIFY_LEG(outcome);
    QCOMPARE(outcome.dataOf(u"replay"_s)[u"sessions"_s].toInt(), 2);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

STOPOVER_TEST_MAIN(CatchUpTest)
#include "tst_catchup.moc"
