#include "core/change/partitionsahead.h"
#include "core/service/runservice.h"
#include "tests/support/confirmed.h"
#include "tests/support/movecase.h"

#include <future>

using namespace stopover;
using namespace Qt::StringLiterals;

/// What further partitions lock while they are made, what they refuse meanwhile, and what an abort may drop.
class AheadLocksTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void partnersOfKeysAreLockedBeforeDefault_data();
    void partnersOfKeysAreLockedBeforeDefault();
    void locksAreSaid();
    void theGuardGoesWithAFailure();
    void theGuardGoesWithACancel();
    void aGuardThatWasLeftIsTakenAway();
    void aCancelAtTheStartAttachesNothing_data();
    void aCancelAtTheStartAttachesNothing();
    void aPauseDoesNotKeepTheGuard();
    void partnersAreWholeTables();
    void partnersThatMayNotBeLockedAreSaid();
    void whatIsReferredToIsDropped();
    void abortLeavesWhatItDidNotMake_data();
    void abortLeavesWhatItDidNotMake();

private:
    [[nodiscard]] Result<run::Plan> plan(int count) const
    {
        return change::planAhead(settings(), { .table = { u"public"_s, u"t"_s }, .count = count });
    }

    [[nodiscard]] service::Ended begin(const run::Plan& plan, run::Control& control,
                                       const QString& stopBefore = {}) const
    {
        return service::RunService(settings())
            .start(plan, { .options = { .stopBefore = stopBefore } }, { .control = control });
    }

    [[nodiscard]] service::Ended abort(RunId run) const
    {
        run::Control control;
        return service::RunService(settings())
            .enter(run, run::Phase::Abort, { .confirmation = test::Confirmed::of(u"public.t"_s) },
                   { .control = control });
    }

    /// How many sessions wait for the table, and how many of them keep everybody out of DEFAULT meanwhile.
    [[nodiscard]] QString waitingFor(const QString& table) const
    {
        return scalar(u"SELECT count(*) || ' ' || count(*) FILTER (WHERE EXISTS (SELECT FROM pg_locks h WHERE h.pid ="
                      " w.pid AND h.granted AND h.mode = 'AccessExclusiveLock' AND h.relation = 'public.rest'::regclass"
                      ")) FROM pg_locks w WHERE NOT w.granted AND w.relation = '%1'::regclass"_s.arg(table));
    }

    [[nodiscard]] QString guards() const
    {
        return scalar(u"SELECT count(*) FROM pg_constraint WHERE conname LIKE 'stopover%'"_s);
    }

    [[nodiscard]] QString partitions() const
    {
        return scalar(u"SELECT string_agg(inhrelid::regclass::text, ' ' ORDER BY inhrelid::regclass::text) FROM"
                      " pg_inherits WHERE inhparent = 'public.t'::regclass"_s);
    }
};

namespace {

const auto keyed =
    u"CREATE TABLE public.others (id bigint PRIMARY KEY);"
    "CREATE TABLE public.t (id bigint, k int, other bigint REFERENCES public.others, PRIMARY KEY (id, k))"
    " PARTITION BY RANGE (k);"
    "CREATE TABLE public.p1 PARTITION OF public.t FOR VALUES FROM (0) TO (10);"
    "CREATE TABLE public.p2 PARTITION OF public.t FOR VALUES FROM (10) TO (20);"
    "CREATE TABLE public.rest PARTITION OF public.t DEFAULT;"
    "CREATE TABLE public.children (id bigint, k int, FOREIGN KEY (id, k) REFERENCES public.t);"_s;

/// DEFAULT is too large to be scanned under its lock.
const auto largeDefault =
    u"ALTER TABLE public.t ADD note text; ALTER TABLE public.rest ALTER note SET STORAGE PLAIN;"
    "INSERT INTO public.t SELECT g, -1, NULL, repeat('x', 3500) FROM generate_series(1, 3000) g;"_s;

} // namespace

void AheadLocksTest::partnersOfKeysAreLockedBeforeDefault_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("a table that it refers to") << u"public.others"_s;
    QTest::newRow("a table that refers to it") << u"public.children"_s;
}

/// Whoever reads the whole table needs DEFAULT, and would wait behind the writer of another table.
void AheadLocksTest::partnersOfKeysAreLockedBeforeDefault()
{
    QFETCH(QString, table);
    EXECUTE(keyed);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.executeScript(u"BEGIN; LOCK TABLE %1 IN ROW EXCLUSIVE MODE"_s.arg(table)));
    run::Control control;
    auto running = std::async(std::launch::async, [&] { return begin(planned, control); });
    QString waiting;
    const bool waited = QTest::qWaitFor(
        [&] {
            waiting = waitingFor(table);
            return waiting.startsWith(u'1');
        },
        20'000);
    VERIFY_OK(writer.executeScript(u"COMMIT"_s));
    const service::Ended ended = running.get();
    QVERIFY(waited);
    QCOMPARE(waiting, u"1 0"_s);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(partitions(), u"public.p1 public.p2 public.p3 public.rest"_s);
}

void AheadLocksTest::locksAreSaid()
{
    EXECUTE(keyed);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    QCOMPARE(planned.phases.value(run::Phase::Apply).first().lock,
             u"SHARE UPDATE EXCLUSIVE; ACCESS EXCLUSIVE: public.rest; "
             "SHARE ROW EXCLUSIVE: public.others, public.children"_s);
    const auto said =
        std::ranges::find(planned.findings, u"ahead.foreign_keys"_s, [](const run::Finding& one) { return one.rule; });
    QVERIFY(said != planned.findings.end());
    QCOMPARE(said->args, QStringList { u"public.others, public.children"_s });
}

void AheadLocksTest::theGuardGoesWithAFailure()
{
    EXECUTE(keyed + largeDefault);
    REQUIRE_VALUE(const run::Plan planned, plan(2));
    EXECUTE(u"INSERT INTO public.t VALUES (1, 25)"_s);
    run::Control control;
    const service::Ended failed = begin(planned, control);
    QCOMPARE(failed.result.error.sqlState, u"23514"_s);
    QCOMPARE(guards(), u"0"_s);
    EXECUTE(u"INSERT INTO public.t VALUES (2, 35); DELETE FROM public.t WHERE k > 0"_s);
    run::Control again;
    const service::Ended ended = service::RunService(settings()).resume(failed.run, {}, { .control = again });
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(guards(), u"0"_s);
    QCOMPARE(partitions(), u"public.p1 public.p2 public.p3 public.p4 public.rest"_s);
}

void AheadLocksTest::theGuardGoesWithACancel()
{
    EXECUTE(keyed + largeDefault);
    REQUIRE_VALUE(const run::Plan planned, plan(2));
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.executeScript(u"BEGIN; INSERT INTO public.others VALUES (1)"_s));
    run::Control control;
    auto running = std::async(std::launch::async, [&] { return begin(planned, control); });
    const bool waited = QTest::qWaitFor([&] { return waitingFor(u"public.others"_s).startsWith(u'1'); }, 20'000);
    const QString meanwhile = guards();
    control.cancel();
    const service::Ended ended = running.get();
    QVERIFY(waited);
    QCOMPARE(meanwhile, u"1"_s);
    QCOMPARE(ended.result.outcome, Outcome::Cancelled);
    QCOMPARE(guards(), u"0"_s);
    VERIFY_OK(writer.executeScript(u"COMMIT"_s));
}

/// A program that was killed cannot take it away itself.
void AheadLocksTest::aGuardThatWasLeftIsTakenAway()
{
    EXECUTE(keyed + largeDefault);
    const QString left = u"ALTER TABLE public.rest ADD CONSTRAINT stopover_ahead CHECK (k < 20 OR k >= 40)"_s;
    REQUIRE_VALUE(const run::Plan first, plan(1));
    run::Control control;
    const service::Ended stopped = begin(first, control, u"partitions.1"_s);
    QVERIFY(stopped.result.stoppedBefore);
    EXECUTE(left);
    run::Control again;
    const service::Ended ended = service::RunService(settings()).resume(stopped.run, {}, { .control = again });
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
    QCOMPARE(guards(), u"0"_s);
    REQUIRE_VALUE(const run::Plan second, plan(1));
    run::Control other;
    const service::Ended open = begin(second, other, u"partitions.1"_s);
    QVERIFY(open.result.stoppedBefore);
    EXECUTE(left);
    QCOMPARE(abort(open.run).result.outcome, Outcome::Succeeded);
    QCOMPARE(guards(), u"0"_s);
    QCOMPARE(partitions(), u"public.p1 public.p2 public.p3 public.rest"_s);
}

void AheadLocksTest::aCancelAtTheStartAttachesNothing_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("without a guard") << QString();
    QTest::newRow("with a guard") << largeDefault;
}

/// The server has nothing to cancel at that moment.
void AheadLocksTest::aCancelAtTheStartAttachesNothing()
{
    QFETCH(QString, data);
    EXECUTE(keyed + data);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    run::Control control;
    const service::Ended ended =
        service::RunService(settings())
            .start(planned, {}, { .control = control, .event = [&control](const run::Event& event) {
                                     if (event.kind == run::EventKind::StepStarted)
                                         control.cancel();
                                 } });
    QCOMPARE(ended.result.outcome, Outcome::Cancelled);
    QCOMPARE(guards(), u"0"_s);
    QCOMPARE(partitions(), u"public.p1 public.p2 public.rest"_s);
}

/// It refuses rows of the application.
void AheadLocksTest::aPauseDoesNotKeepTheGuard()
{
    EXECUTE(keyed + largeDefault);
    REQUIRE_VALUE(const run::Plan planned, plan(2));
    pg::Connection reader = m_database->connect();
    VERIFY_OK(reader.executeScript(u"BEGIN; LOCK TABLE public.rest IN ROW EXCLUSIVE MODE"_s));
    run::Control control;
    auto running = std::async(std::launch::async, [&] { return begin(planned, control); });
    const bool waited = QTest::qWaitFor([&] { return waitingFor(u"public.rest"_s).startsWith(u'1'); }, 20'000);
    control.pause();
    VERIFY_OK(reader.executeScript(u"COMMIT"_s));
    const bool attached =
        waited && QTest::qWaitFor([&] { return partitions().contains("p4"_L1) && guards() == "0"_L1; }, 60'000);
    control.resume();
    const service::Ended ended = running.get();
    QVERIFY(attached);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
}

/// The key of a partitioned table has an entry for each of its partitions, which come with it.
void AheadLocksTest::partnersAreWholeTables()
{
    EXECUTE(keyed);
    EXECUTE(
        u"CREATE TABLE public.parts (id bigint, k int, FOREIGN KEY (id, k) REFERENCES public.t) PARTITION BY LIST (k);"
        "CREATE TABLE public.parts1 PARTITION OF public.parts FOR VALUES IN (1)"_s);
    REQUIRE_VALUE(const run::Plan planned, plan(1));
    const auto said =
        std::ranges::find(planned.findings, u"ahead.foreign_keys"_s, [](const run::Finding& one) { return one.rule; });
    QVERIFY(said != planned.findings.end());
    QCOMPARE(said->args, QStringList { u"public.others, public.children, public.parts"_s });
    pg::Connection writer = m_database->connect();
    VERIFY_OK(writer.executeScript(u"BEGIN; LOCK TABLE public.parts1 IN ROW EXCLUSIVE MODE"_s));
    run::Control control;
    const service::Ended ended = begin(planned, control);
    QVERIFY2(ended.result.outcome == Outcome::Succeeded, test::describe(ended.result.error).constData());
}

/// They are locked after DEFAULT, and whoever reads the whole table waits for their writers.
void AheadLocksTest::partnersThatMayNotBeLockedAreSaid()
{
    NEEDS_SUPERUSER();
    EXECUTE(keyed);
    EXECUTE(u"CREATE ROLE keeper_here LOGIN; GRANT ALL ON SCHEMA public TO keeper_here;"
            "DO $$DECLARE one regclass; BEGIN FOR one IN SELECT relid FROM pg_partition_tree('public.t') LOOP EXECUTE"
            " format('ALTER TABLE %s OWNER TO keeper_here', one); END LOOP; END$$;"
            "ALTER TABLE public.children OWNER TO keeper_here"_s);
    const auto keeper = pg::Settings::parse(m_database->uri().replace("user=stopover"_L1, "user=keeper_here"_L1));
    VERIFY_OK(keeper);
    const auto planned = change::planAhead(*keeper, { .table = { u"public"_s, u"t"_s }, .count = 1 });
    EXECUTE(u"DROP OWNED BY keeper_here CASCADE; DROP ROLE keeper_here"_s);
    VERIFY_OK(planned);
    const auto said = std::ranges::find(planned->findings, u"ahead.late_locks"_s, &run::Finding::rule);
    QVERIFY(said != planned->findings.end());
    QCOMPARE(said->args, QStringList({ u"public.others"_s, u"public.rest"_s }));
    QCOMPARE(said->severity, run::Severity::Warning);
    QVERIFY(!planned->blocked());
}

/// A table that others refer to cannot be dropped while it is a partition.
void AheadLocksTest::whatIsReferredToIsDropped()
{
    EXECUTE(keyed);
    REQUIRE_VALUE(const run::Plan planned, plan(2));
    run::Control control;
    const service::Ended stopped = begin(planned, control, u"partition.2"_s);
    QVERIFY(stopped.result.stoppedBefore);
    EXECUTE(u"INSERT INTO public.t VALUES (1, 25); INSERT INTO public.children VALUES (1, 25)"_s);
    COMPARE_ERROR(Result<void>(Failure(abort(stopped.run).result.error)), ErrorCode::PartitionNotEmpty);
    QCOMPARE(partitions(), u"public.p1 public.p2 public.p3 public.rest"_s);
    EXECUTE(u"DELETE FROM public.children; DELETE FROM public.t; INSERT INTO public.t VALUES (2, 15);"
            "INSERT INTO public.children VALUES (2, 15)"_s);
    const service::Ended done = abort(stopped.run);
    QVERIFY2(done.result.outcome == Outcome::Succeeded, test::describe(done.result.error).constData());
    QCOMPARE(partitions(), u"public.p1 public.p2 public.rest"_s);
    QCOMPARE(scalar(u"SELECT to_regclass('public.p3') IS NULL"_s), u"t"_s);
    pg::Connection connection = m_database->connect();
    QVERIFY(!connection.execute(u"INSERT INTO public.children VALUES (3, 15)"_s));
}

void AheadLocksTest::abortLeavesWhatItDidNotMake_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char* name, const QString& script) { QTest::newRow(name) << script; };
    row("a partition that was made again",
        u"DROP TABLE public.p3; CREATE TABLE public.p3 PARTITION OF public.t FOR VALUES FROM (20) TO (30)"_s);
    row("a table that was detached", u"ALTER TABLE public.t DETACH PARTITION public.p3"_s);
    row("a partition of another table",
        u"ALTER TABLE public.t DETACH PARTITION public.p3;"
        "CREATE TABLE public.u (LIKE public.t) PARTITION BY RANGE (k);"
        "ALTER TABLE public.u ATTACH PARTITION public.p3 FOR VALUES FROM (20) TO (30)"_s);
}

void AheadLocksTest::abortLeavesWhatItDidNotMake()
{
    QFETCH(QString, script);
    EXECUTE(u"CREATE TABLE public.t (id bigint, k int) PARTITION BY RANGE (k);"
            "CREATE TABLE public.p1 PARTITION OF public.t FOR VALUES FROM (0) TO (10);"
            "CREATE TABLE public.p2 PARTITION OF public.t FOR VALUES FROM (10) TO (20);"_s);
    REQUIRE_VALUE(const run::Plan planned, plan(3));
    run::Control control;
    const service::Ended stopped = begin(planned, control, u"partition.3"_s);
    QVERIFY(stopped.result.stoppedBefore);
    EXECUTE(script);
    const service::Ended done = abort(stopped.run);
    QVERIFY2(done.result.outcome == Outcome::Succeeded, test::describe(done.result.error).constData());
    QCOMPARE(scalar(u"SELECT to_regclass('public.p3') IS NOT NULL"_s), u"t"_s);
    QCOMPARE(scalar(u"SELECT to_regclass('public.p4') IS NULL"_s), u"t"_s);
}

STOPOVER_TEST_MAIN(AheadLocksTest)
#include "tst_aheadlocks.moc"
