#include "tests/support/movecase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::EventKind;

namespace {

const QString source =
    u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, u integer UNIQUE, v text DEFAULT 'x');"
    "INSERT INTO public.t SELECT g, 0, g, 'x' FROM generate_series(1, 9000) g; ANALYZE public.t"_s;
const QString spec = u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k%4'\npartitions=4\nbackup='none'\n"
                     "accept=['unique.local']\n"_s;
const QString kind = u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s;

} // namespace

/// Replay, verification and swap, disturbed.
class AtSwapTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void exchangedUniqueValuesArrive();
    void lateCommitOfAnEarlierEntryArrives();
    void writesBetweenVerificationAndSwapArrive_data();
    void writesBetweenVerificationAndSwapArrive();
    void bypassedCaptureRefusesTheSwap_data();
    void bypassedCaptureRefusesTheSwap();
    void changedStageIsFoundAndRepaired_data();
    void changedStageIsFoundAndRepaired();
    void differenceThatCannotBeMendedFails();
    void changeBehindTheVerificationRefusesTheSwap();
    void aWriteThatCommitsWhileTheSwapWaitsArrives();
    void aSpoiltWriteWhileTheSwapWaitsRefusesIt();
    void aTruncationWhileKeysAreComparedArrives();
    void whateverChangedOnTheTableRefusesTheSwap_data();
    void whateverChangedOnTheTableRefusesTheSwap();
    void aSpoiltRowAmongManyRefusesTheSwap();
    void anEqualKeyThatMovesToAnotherPartitionIsFound();
    void aFunctionThatReadsTheTimeZoneLosesNoRow();
    void aDomainThatRefusesNullFailsNoStatement();
    void abortAfterAPartitionOfTheCopyWasDetached();
    void abortAfterTheTableWentElsewhere_data();
    void abortAfterTheTableWentElsewhere();
    void readerHoldsTheSwapUpAndIsNamed();
    void columnAddedBeforeTheSwapRefusesIt();
    void aColumnOfTheCopyAloneRefusesTheSwap();
    void manyLateWritesArePutOff();
    void theSwapWaitsForNoStandby();
    void noStepKeepsItsLocksForAStandby();

private:
    /// Runs the phase while a writer has written `script` and commits it when the swap waits for its lock.
    test::PhaseOutcome swapWithALateCommit(const QString& script);
    test::PhaseOutcome truncatedInTheComparison(run::Phase phase);
    void awaitWaiter(const QString& mode) const;
};

void AtSwapTest::exchangedUniqueValuesArrive()
{
    EXECUTE(source);
    START_MOVE(spec);
    // The two ends of a log that is longer than a batch: the first cannot be brought alone.
    const auto outcome = hooked(
        run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"replay"_s, [this] {
            execute(u"UPDATE public.t SET u = -1 WHERE id = 1; UPDATE public.t SET v = 'y' WHERE id BETWEEN 2 AND 7000;"
                    "UPDATE public.t SET u = 1 WHERE id = 8000; UPDATE public.t SET u = 8000 WHERE id = 1"_s);
        }));
    VERIFY_LEG(outcome);
    QCOMPARE(scalar(u"SELECT string_agg(id || '=' || u, ',' ORDER BY id) FROM public.t WHERE id IN (1, 8000)"_s),
             u"1=8000,8000=1"_s);
    // Back again, where uniqueness is global.
    EXECUTE(u"UPDATE public.t SET u = -1 WHERE id = 1; UPDATE public.t SET v = 'z' WHERE id BETWEEN 2 AND 7000;"
            "UPDATE public.t SET u = 8000 WHERE id = 8000; UPDATE public.t SET u = 1 WHERE id = 1"_s);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

void AtSwapTest::lateCommitOfAnEarlierEntryArrives()
{
    EXECUTE(source);
    START_MOVE(spec);
    std::optional<pg::Connection> late;
    const auto outcome = hooked(run::Phase::Apply, [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "indexes"_L1) {
            late = m_database->connect();
            static_cast<void>(late->executeScript(u"BEGIN; UPDATE public.t SET v = 'early', k = 1 WHERE id < 30"_s));
            execute(u"UPDATE public.t SET v = 'later' WHERE id BETWEEN 100 AND 200"_s);
        }
        if (event.kind == EventKind::StepFinished && event.slug == "replay"_L1)
            static_cast<void>(late->execute(u"COMMIT"_s));
    });
    VERIFY_LEG(outcome);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'early' AND k = 1"_s), u"29"_s);
}

void AtSwapTest::writesBetweenVerificationAndSwapArrive_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("a few")
        << u"UPDATE public.t SET k = k + 1, v = NULL WHERE id < 40; DELETE FROM public.t WHERE id = 50"_s;
    QTest::newRow("more than go under the lock") << u"UPDATE public.t SET k = k + 1 WHERE id < 6000"_s;
    QTest::newRow("the table emptied")
        << u"TRUNCATE public.t; INSERT INTO public.t VALUES (5, 1, 1), (9999999, 2, 2)"_s;
    QTest::newRow("from a replica's session")
        << u"SET session_replication_role = replica; DELETE FROM public.t WHERE id % 2 = 0"_s;
}

void AtSwapTest::writesBetweenVerificationAndSwapArrive()
{
    QFETCH(QString, script);
    EXECUTE(source);
    START_MOVE(spec);
    QString rows;
    const auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [&] {
                                    execute(script);
                                    rows = test::digestOf(settings(), u"public.t"_s);
                                }));
    VERIFY_LEG(outcome);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

void AtSwapTest::bypassedCaptureRefusesTheSwap_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("before the verification") << u"copy"_s;
    QTest::newRow("after the verification") << u"swap"_s;
}

void AtSwapTest::bypassedCaptureRefusesTheSwap()
{
    QFETCH(QString, at);
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome = hooked(
        run::Phase::Apply, test::onceAt(EventKind::StepStarted, at, [this] {
            execute(u"ALTER TABLE public.t DISABLE TRIGGER ALL; UPDATE public.t SET v = 'unseen' WHERE id = 5;"
                    "ALTER TABLE public.t ENABLE TRIGGER ALL; ALTER TABLE public.t ENABLE ALWAYS TRIGGER stopover_fwd;"
                    "ALTER TABLE public.t ENABLE ALWAYS TRIGGER stopover_fwd_truncate"_s);
        }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::CaptureBypassed);
    QCOMPARE(scalar(kind), u"r"_s);
    QCOMPARE(scalar(u"SELECT v FROM public.t WHERE id = 5"_s), u"unseen"_s);
    RUN_LEG(run::Phase::Abort);
}

void AtSwapTest::changedStageIsFoundAndRepaired_data()
{
    QTest::addColumn<QString>("tamper");
    QTest::addColumn<int>("keys");
    QTest::addColumn<QString>("columns");
    QTest::newRow("rows deleted") << u"DELETE FROM %1 WHERE id IN (3, 4)"_s << 2 << QString();
    QTest::newRow("a value changed") << u"UPDATE %1 SET v = 'X' WHERE id = 17"_s << 1 << u"v"_s;
    QTest::newRow("a value lost") << u"UPDATE %1 SET u = NULL WHERE id = 17"_s << 1 << u"u"_s;
    QTest::newRow("a row moved to another partition") << u"UPDATE %1 SET k = 2 WHERE id = 18"_s << 1 << u"k"_s;
    QTest::newRow("a row too many") << u"INSERT INTO %1 VALUES (-5, 3, -5)"_s << 1 << QString();
    QTest::newRow("a row twice, in two partitions")
        << u"INSERT INTO %1 SELECT id, 1, u, v FROM %1 WHERE id = 9"_s << 1 << u"k"_s;
    QTest::newRow("everything gone") << u"TRUNCATE %1"_s << 9000 << QString();
}

void AtSwapTest::changedStageIsFoundAndRepaired()
{
    QFETCH(QString, tamper);
    QFETCH(int, keys);
    QFETCH(QString, columns);
    EXECUTE(source);
    START_MOVE(spec);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"verify"_s, [&] {
                   execute(QString(tamper).replace(
                       "%1"_L1, scalar(u"SELECT format('stopover_stage_%s.t', 'public.t'::regclass::oid)"_s)));
               }));
    VERIFY_LEG(outcome);
    QCOMPARE(outcome.dataOf(u"verify"_s)[u"repaired"_s].toInteger(), keys);
    QCOMPARE(outcome.dataOf(u"verify"_s)[u"repaired_columns"_s].toString(), columns);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
    QCOMPARE(scalar(u"SELECT count(*) - count(DISTINCT id) FROM public.t"_s), u"0"_s);
}

void AtSwapTest::differenceThatCannotBeMendedFails()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"verify"_s, [this] {
                                    execute(u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS "
                                            u"$$BEGIN NEW.v := 'spoilt'; RETURN NEW; END$$;"
                                            "CREATE TRIGGER spoil BEFORE INSERT OR UPDATE ON public.t_p000 FOR EACH "
                                            "ROW EXECUTE FUNCTION public.spoil();"
                                            "UPDATE public.t_p000 SET v = 'other' WHERE id = 77"_s);
                                }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::VerificationFailed);
    QVERIFY2(outcome.result.error.args.value(2).contains("(77)"_L1), test::describe(outcome.result.error).constData());
    QCOMPARE(scalar(kind), u"r"_s);
    RUN_LEG(run::Phase::Abort);
}

/// A key that was replayed after the verification is compared once more.
void AtSwapTest::changeBehindTheVerificationRefusesTheSwap()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome = hooked(
        run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [this] {
            execute(u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.v := 'spoilt'; "
                    u"RETURN NEW; END$$;"
                    "CREATE TRIGGER spoil BEFORE INSERT ON public.t_p000 FOR EACH ROW EXECUTE FUNCTION public.spoil();"
                    "UPDATE public.t SET v = 'new' WHERE id = 78"_s);
        }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::VerificationFailed);
    QVERIFY2(outcome.result.error.args.value(2).contains("(78)"_L1), test::describe(outcome.result.error).constData());
    QCOMPARE(scalar(kind), u"r"_s);
}

/// They are compared some at a time.
void AtSwapTest::aSpoiltRowAmongManyRefusesTheSwap()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [this] {
                   execute(u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN"
                           " IF NEW.id = 4444 THEN NEW.v := 'spoilt'; END IF; RETURN NEW; END$$;"
                           "CREATE TRIGGER spoil BEFORE INSERT ON public.t_p000 FOR EACH ROW EXECUTE"
                           " FUNCTION public.spoil();"
                           "UPDATE public.t SET v = 'new' WHERE id <= 5000"_s);
               }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::VerificationFailed);
    QVERIFY2(outcome.result.error.args.value(2).contains("(4444)"_L1),
             test::describe(outcome.result.error).constData());
    QCOMPARE(scalar(kind), u"r"_s);
}

/// The same key to its index, another value to the expression that chooses the partition.
void AtSwapTest::anEqualKeyThatMovesToAnotherPartitionIsFound()
{
    EXECUTE(u"CREATE EXTENSION citext SCHEMA public; CREATE TABLE public.t (k public.citext PRIMARY KEY, v text);"
            "INSERT INTO public.t SELECT 'key' || g, 'x' FROM generate_series(1, 500) g; ANALYZE public.t"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='abs(hashtext(k::text)) % 4'\npartitions=4\n"
               "backup='none'\naccept=['unique.local']\n"_s);
    VERIFY_LEG(hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [this] {
                          execute(u"UPDATE public.t SET k = upper(k::text)::public.citext WHERE v = 'x'"_s);
                      })));
    QCOMPARE(scalar(u"SELECT count(*) || ' ' || count(*) FILTER (WHERE k::text LIKE 'KEY%') FROM public.t"_s),
             u"500 500"_s);
}

/// It says IMMUTABLE and puts a row of another zone where our sessions would not look for it.
void AtSwapTest::aFunctionThatReadsTheTimeZoneLosesNoRow()
{
    EXECUTE(u"CREATE FUNCTION public.place(bigint) RETURNS integer IMMUTABLE LANGUAGE sql AS"
            " 'SELECT extract(hour FROM to_timestamp($1 * 3600))::integer % 4';"
            "CREATE TABLE public.t (id bigint PRIMARY KEY, v text);"
            "INSERT INTO public.t SELECT g, 'x' FROM generate_series(1, 100) g; ANALYZE public.t"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='public.place(id)'\npartitions=4\n"
               "backup='none'\naccept=['unique.local']\n"_s);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"SET TimeZone = 'Asia/Tokyo'; INSERT INTO public.t SELECT g, 'new' FROM generate_series(201, 240) g"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count(*) || ' ' || count(*) FILTER (WHERE v = 'new') FROM public.t"_s), u"140 40"_s);
}

void AtSwapTest::aDomainThatRefusesNullFailsNoStatement()
{
    EXECUTE(u"CREATE DOMAIN public.must AS integer NOT NULL; CREATE TABLE public.t (id bigint, k public.must, v text,"
            " PRIMARY KEY (id, k)); INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 100) g;"
            "ANALYZE public.t"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k'\npartitions=4\nbackup='none'\n"_s);
    VERIFY_LEG(hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"copy"_s, [this] {
                          execute(u"INSERT INTO public.t VALUES (1000, 1, 'new')"_s);
                      })));
    EXECUTE(u"INSERT INTO public.t VALUES (1001, 1, 'new')"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'new'"_s), u"2"_s);
}

/// No function of ours goes while a trigger calls it.
void AtSwapTest::abortAfterAPartitionOfTheCopyWasDetached()
{
    EXECUTE(source);
    START_MOVE(spec);
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"swap"_s));
    EXECUTE(u"DO $$DECLARE one record; BEGIN SELECT inhparent::regclass AS parent, inhrelid::regclass AS leaf INTO one"
            " FROM pg_inherits WHERE inhrelid = 'public.t_p001'::regclass;"
            " EXECUTE format('ALTER TABLE %s DETACH PARTITION %s', one.parent, one.leaf); END$$"_s);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'stopover'::regnamespace AND proname LIKE"
                    " 'capture%'"_s),
             u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"9000"_s);
}

void AtSwapTest::abortAfterTheTableWentElsewhere_data()
{
    QTest::addColumn<QString>("elsewhere");
    QTest::newRow("another name") << u"ALTER TABLE public.t RENAME TO other"_s;
    QTest::newRow("another schema") << u"CREATE SCHEMA other; ALTER TABLE public.t SET SCHEMA other"_s;
}

void AtSwapTest::abortAfterTheTableWentElsewhere()
{
    QFETCH(const QString, elsewhere);
    EXECUTE(source);
    START_MOVE(spec);
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"swap"_s));
    EXECUTE(elsewhere);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'stopover%'"_s), u"0"_s);
}

void AtSwapTest::readerHoldsTheSwapUpAndIsNamed()
{
    EXECUTE(source);
    START_MOVE(spec);
    pg::Connection reader = m_database->connect();
    const int pid = reader.backendPid();
    std::jthread reading;
    bool named = false;
    const auto outcome = hooked(run::Phase::Apply, [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "swap"_L1) {
            static_cast<void>(reader.executeScript(u"BEGIN; SELECT count(*) FROM public.t"_s));
            reading = std::jthread([&reader] {
                // Asleep here, not in a statement: the lock holds the swap up, no snapshot.
                std::this_thread::sleep_for(std::chrono::seconds(3));
                static_cast<void>(reader.executeScript(u"COMMIT"_s));
            });
        }
        if (event.kind == EventKind::LockWait && event.slug == "swap"_L1)
            named = named || std::ranges::any_of(event.blockers, [pid](const run::Blocker& blocker) {
                        return blocker.pid == pid;
                    });
    });
    VERIFY_LEG(outcome);
    QVERIFY2(named, "nobody was told who holds the table");
    QVERIFY(outcome.dataOf(u"swap"_s)[u"attempts"_s].toInt() > 1);
    QCOMPARE(scalar(kind), u"p"_s);
}

void AtSwapTest::awaitWaiter(const QString& mode) const
{
    const QString waits = u"SELECT count(*) FROM pg_locks WHERE NOT granted AND mode = '%1'"_s.arg(mode);
    for (int i = 0; i < 2000 && scalar(waits) == "0"_L1; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

test::PhaseOutcome AtSwapTest::swapWithALateCommit(const QString& script)
{
    pg::Connection writer = m_database->connect();
    std::jthread committer;
    auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [&] {
                              // Written before the swap asks for its lock, committed only once it waits for it.
                              if (!writer.executeScript(u"BEGIN; "_s + script))
                                  qFatal("the writer cannot write");
                              committer = std::jthread([&] {
                                  awaitWaiter(u"AccessExclusiveLock"_s);
                                  static_cast<void>(writer.execute(u"COMMIT"_s));
                              });
                          }));
    if (committer.joinable())
        committer.join();
    return outcome;
}

/// The table is truncated when keys have been replayed, and that commits when their comparison already has its snapshot.
test::PhaseOutcome AtSwapTest::truncatedInTheComparison(run::Phase phase)
{
    pg::Connection holder = m_database->connect();
    pg::Connection writer = m_database->connect();
    std::jthread meanwhile;
    auto outcome = hooked(phase, test::onceAt(EventKind::StepStarted, u"swap"_s, [&] {
                              const QString touched =
                                  scalar(u"SELECT oid::regclass FROM pg_class WHERE relname LIKE 'touched\\_%'"_s);
                              execute(u"UPDATE public.t SET v = 'replayed' WHERE id < 10"_s);
                              if (!holder.executeScript(u"BEGIN; LOCK TABLE "_s + touched + u" IN SHARE MODE"_s))
                                  qFatal("the replay is not held up");
                              meanwhile = std::jthread([&] {
                                  awaitWaiter(u"RowExclusiveLock"_s);
                                  // Next in the queue for the table, behind the replay.
                                  std::jthread truncating(
                                      [&] { static_cast<void>(writer.executeScript(u"BEGIN; TRUNCATE public.t"_s)); });
                                  awaitWaiter(u"AccessExclusiveLock"_s);
                                  static_cast<void>(holder.execute(u"COMMIT"_s));
                                  truncating.join();
                                  awaitWaiter(u"AccessShareLock"_s);
                                  static_cast<void>(writer.execute(u"COMMIT"_s));
                              });
                          }));
    if (meanwhile.joinable())
        meanwhile.join();
    return outcome;
}

void AtSwapTest::aTruncationWhileKeysAreComparedArrives()
{
    EXECUTE(source);
    START_MOVE(spec);
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply }) {
        const auto outcome = truncatedInTheComparison(phase);
        VERIFY_LEG(outcome);
        QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"0"_s);
        EXECUTE(u"INSERT INTO public.t SELECT g, g % 4, g, 'x' FROM generate_series(1, 50) g"_s);
    }
}

void AtSwapTest::aWriteThatCommitsWhileTheSwapWaitsArrives()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome =
        swapWithALateCommit(u"UPDATE public.t SET v = 'late' WHERE id = 77; DELETE FROM public.t WHERE id = 78"_s);
    VERIFY_LEG(outcome);
    QCOMPARE(scalar(kind), u"p"_s);
    QCOMPARE(scalar(u"SELECT string_agg(id || v, ' ') FROM public.t WHERE id IN (77, 78)"_s), u"77late"_s);
}

void AtSwapTest::aSpoiltWriteWhileTheSwapWaitsRefusesIt()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome = swapWithALateCommit(
        u"CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.v := 'spoilt'; RETURN NEW; "
        u"END$$;"
        "CREATE TRIGGER spoil BEFORE INSERT ON public.t_p000 FOR EACH ROW EXECUTE FUNCTION public.spoil();"
        "UPDATE public.t SET v = 'new' WHERE id = 78"_s);
    COMPARE_LEG_ERROR(outcome, ErrorCode::VerificationFailed);
    QCOMPARE(scalar(kind), u"r"_s);
}

void AtSwapTest::whateverChangedOnTheTableRefusesTheSwap_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("an index") << u"CREATE INDEX later ON public.t (v)"_s;
    QTest::newRow("a check") << u"ALTER TABLE public.t ADD CONSTRAINT later CHECK (id > -1000000)"_s;
    QTest::newRow("a trigger")
        << u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;"
           "CREATE TRIGGER later BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s;
    QTest::newRow("a policy") << u"CREATE POLICY later ON public.t USING (true)"_s;
    QTest::newRow("a policy of another table")
        << u"CREATE TABLE public.o (id bigint); CREATE POLICY later ON public.o USING (EXISTS (SELECT FROM public.t x "
           "WHERE x.id = o.id))"_s;
    QTest::newRow("a foreign key of another table")
        << u"CREATE TABLE public.o (t bigint CONSTRAINT later REFERENCES public.t)"_s;
    QTest::newRow("a publication") << u"CREATE PUBLICATION later FOR TABLE public.t"_s;
    QTest::newRow("a child table") << u"CREATE TABLE public.later () INHERITS (public.t)"_s;
    QTest::newRow("a function that is bound to it")
        << u"CREATE FUNCTION public.later() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM public.t; END"_s;
    QTest::newRow("a rule that writes into it") << u"CREATE TABLE public.o (id bigint); CREATE RULE later AS ON DELETE "
                                                   u"TO public.o DO ALSO DELETE FROM public.t "
                                                   "WHERE id = OLD.id"_s;
    QTest::newRow("statistics") << u"CREATE STATISTICS public.later ON id, v FROM public.t"_s;
    QTest::newRow("a comment") << u"COMMENT ON COLUMN public.t.v IS 'later'"_s;
    QTest::newRow("how much is known of a column") << u"ALTER TABLE public.t ALTER v SET STATISTICS 77"_s;
    QTest::newRow("how a column is stored") << u"ALTER TABLE public.t ALTER v SET STORAGE EXTERNAL"_s;
    QTest::newRow("how a column is compressed") << u"ALTER TABLE public.t ALTER v SET COMPRESSION pglz"_s;
    QTest::newRow("a storage parameter") << u"ALTER TABLE public.t SET (fillfactor = 70)"_s;
}

void AtSwapTest::whateverChangedOnTheTableRefusesTheSwap()
{
    NEEDS_SERVER(14, "a function that is bound to it", "how a column is compressed");
    QFETCH(QString, script);
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [&] { execute(script); }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::SchemaChanged);
    QCOMPARE(scalar(kind), u"r"_s);
}

/// A standby that goes while the lock is held would keep it until somebody changes the server's settings.
void AtSwapTest::theSwapWaitsForNoStandby()
{
    NEEDS_SUPERUSER();
    EXECUTE(source);
    EXECUTE(
        u"CREATE TABLE public.seen (relation text, setting text); GRANT ALL ON public.seen TO PUBLIC;"
        "CREATE FUNCTION public.look() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO public.seen"
        " SELECT c.object_identity, current_setting('synchronous_commit') FROM pg_event_trigger_ddl_commands() c"
        " WHERE c.object_type = 'table'; END$$;"
        "CREATE EVENT TRIGGER look ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION public.look()"_s);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(u"DROP EVENT TRIGGER look"_s);
    // The table comes to its place twice: once partitioned, once as it was.
    QCOMPARE(scalar(u"SELECT count(*) FROM public.seen WHERE relation = 'public.t' AND setting = 'local'"_s).toInt()
                 >= 2,
             true);
}

/// Nor the steps around it: those that arm and disarm the table's triggers, and change its constraints.
void AtSwapTest::noStepKeepsItsLocksForAStandby()
{
    NEEDS_SUPERUSER();
    EXECUTE(source);
    EXECUTE(u"CREATE TABLE public.seen (relation text, setting text); GRANT ALL ON public.seen TO PUBLIC;"
            "CREATE FUNCTION public.look() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO public.seen"
            " SELECT c.object_identity, current_setting('synchronous_commit') FROM pg_event_trigger_ddl_commands() c"
            " WHERE c.object_identity LIKE '% on public.t' OR c.object_identity = 'public.t'; END$$;"
            "CREATE EVENT TRIGGER look ON ddl_command_end EXECUTE FUNCTION public.look()"_s);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Abort);
    EXECUTE(u"DROP EVENT TRIGGER look"_s);
    QVERIFY(scalar(u"SELECT count(*) FROM public.seen WHERE relation LIKE '% on public.t'"_s).toInt() > 0);
    QCOMPARE(scalar(u"SELECT string_agg(DISTINCT relation, ', ') FROM public.seen WHERE setting <> 'local'"_s),
             QString());
}

void AtSwapTest::columnAddedBeforeTheSwapRefusesIt()
{
    EXECUTE(source);
    START_MOVE(spec);
    const auto outcome =
        hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [this] {
                   execute(u"ALTER TABLE public.t ADD COLUMN extra integer; CREATE INDEX later ON public.t (v)"_s);
               }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::SchemaChanged);
    QCOMPARE(scalar(kind), u"r"_s);
    // Taken back, the swap goes on where it stopped.
    EXECUTE(u"DROP INDEX public.later; ALTER TABLE public.t DROP COLUMN extra"_s);
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(kind), u"p"_s);
}

/// The live table is as planned, and would get another's column by the swap.
void AtSwapTest::aColumnOfTheCopyAloneRefusesTheSwap()
{
    EXECUTE(source);
    START_MOVE(spec);
    QString copy;
    const auto outcome = hooked(run::Phase::Apply, test::onceAt(EventKind::StepStarted, u"swap"_s, [&] {
                                    copy = scalar(u"SELECT oid::regclass FROM pg_class WHERE relkind = 'p' AND "
                                                  "relname = 't'"_s);
                                    execute(u"ALTER TABLE %1 ADD COLUMN extra integer"_s.arg(copy));
                                }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::SchemaChanged);
    QCOMPARE(outcome.result.error.args.value(1), u"@columns"_s);
    QCOMPARE(scalar(kind), u"r"_s);
    EXECUTE(u"ALTER TABLE %1 DROP COLUMN extra"_s.arg(copy));
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(kind), u"p"_s);
}

/// Nobody waits while they are copied: the lock is let go, and asked for once they are.
void AtSwapTest::manyLateWritesArePutOff()
{
    EXECUTE(source);
    START_MOVE(spec + u"lock_budget=20000\n"_s);
    const auto outcome = swapWithALateCommit(u"UPDATE public.t SET v = 'late' WHERE id < 2000"_s);
    VERIFY_LEG(outcome);
    QVERIFY(outcome.dataOf(u"swap"_s)[u"attempts"_s].toInt() > 1);
    QVERIFY2(outcome.dataOf(u"swap"_s)[u"drained"_s].toInt() <= 500,
             qPrintable(QString::number(outcome.dataOf(u"swap"_s)[u"drained"_s].toInt())));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'late'"_s), u"1999"_s);
}

STOPOVER_TEST_MAIN(AtSwapTest)
#include "tst_atswap.moc"
