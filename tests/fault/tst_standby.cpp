#include "core/pg/transaction.h"
#include "core/trust/worklogin.h"
#include "tests/support/movecase.h"
#include "tests/support/standbypair.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::EventKind;
using run::Phase;
using test::StandbyPair;

namespace {

const QString source = u"CREATE TABLE public.t (id bigint PRIMARY KEY, note text);"
                       "INSERT INTO public.t SELECT n, n::text FROM generate_series(1, 2000) n; ANALYZE public.t"_s;

const QString spec = u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=4\nbackup='none'\n"_s;

const QString kind = u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s;
const QString triggers = u"SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'stopover%'"_s;

void execute(const pg::Settings& settings, const QString& script)
{
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
    VERIFY_OK(connection.executeScript(script));
}

bool isWait(const run::Event& event)
{
    return event.kind == EventKind::StandbyWait && event.detail == StandbyPair::standbyName();
}

/// How long it is waited for, while it lives.
class Patience
{
public:
    explicit Patience(std::chrono::milliseconds time)
    {
        qputenv("STOPOVER_STANDBY_MS", QByteArray::number(static_cast<qlonglong>(time.count())));
    }

    ~Patience() { qunsetenv("STOPOVER_STANDBY_MS"); }

    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;
    Patience(Patience&&) = delete;
    Patience& operator=(Patience&&) = delete;
};

} // namespace

/// The synchronous standby is gone: every COMMIT waits for it.
class StandbyTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void initTestCase() { m_pair = std::make_unique<StandbyPair>(); }

    void cleanupTestCase() { m_pair.reset(); }

    void init();
    void cleanup();

    void noSwapIsBegunWithoutIt_data();
    void noSwapIsBegunWithoutIt();
    void noLockIsTakenWithoutIt();
    void aWaitIsShownAndEnds();
    void aWaitCanBeCancelled();
    void oneThatComesBackIsEnough();
    void whoeverCommitsIsTold_data();
    void whoeverCommitsIsTold();
    void whatIsCommittedStands();
    void aLongStatementIsLeftAlone();

private:
    [[nodiscard]] test::PhaseOutcome hooked(Phase phase, const std::function<void(const run::Event&)>& hook) const;

    std::unique_ptr<StandbyPair> m_pair;
    RunId m_run;
};

void StandbyTest::init()
{
    failOnAnyWarning();
    execute(m_pair->primary(), source);
    m_pair->setSynchronous(true);
    REQUIRE_VALUE(m_run, test::startMove(m_pair->primary(), spec));
}

void StandbyTest::cleanup()
{
    m_pair->startStandby();
    m_pair->setSynchronous(false);
    execute(m_pair->primary(),
            u"DROP TABLE public.t CASCADE; DROP SCHEMA IF EXISTS stopover, stopover_retired, stopover_backup CASCADE;"
            "DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace WHERE nspname LIKE 'stopover%'"
            " LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$"_s);
}

test::PhaseOutcome StandbyTest::hooked(Phase phase, const std::function<void(const run::Event&)>& hook) const
{
    run::Control control;
    return test::runPhase(m_pair->primary(), m_run, phase, control, hook, { .workers = 1 });
}

void StandbyTest::noSwapIsBegunWithoutIt_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("apply") << Phase::Apply;
    QTest::newRow("rollback") << Phase::Rollback;
    QTest::newRow("reapply") << Phase::Reapply;
}

/// Gone between the last commit and the lock: neither the table nor its lock is touched, and it goes on from there.
void StandbyTest::noSwapIsBegunWithoutIt()
{
    QFETCH(const Phase, phase);
    for (const Phase before : { Phase::Apply, Phase::Rollback }) {
        if (phase == before)
            break;
        const auto there = hooked(before, {});
        VERIFY_LEG(there);
    }
    const QString was = test::scalar(m_pair->primary(), kind);
    const Patience patience(2s);
    const auto kill = test::onceAt(EventKind::StepStarted, u"swap"_s, [this] { m_pair->killStandby(); });
    const auto refused = hooked(phase, kill);
    COMPARE_LEG_ERROR(refused, ErrorCode::StandbyMissing);
    QCOMPARE(refused.result.error.args.value(0), StandbyPair::standbyName());
    QVERIFY(std::ranges::any_of(refused.events, isWait));
    QCOMPARE(test::scalar(m_pair->primary(), kind), was);
    QCOMPARE(test::scalar(m_pair->primary(),
                          u"SELECT state FROM stopover.step WHERE slug = 'swap' ORDER BY pass DESC,"
                          " started_at DESC NULLS LAST LIMIT 1"_s),
             u"failed"_s);
    m_pair->startStandby();
    const auto there = hooked(phase, {});
    VERIFY_LEG(there);
    QVERIFY(test::scalar(m_pair->primary(), kind) != was);
}

/// The same before a step that is one transaction of statements.
void StandbyTest::noLockIsTakenWithoutIt()
{
    const Patience patience(2s);
    const auto kill = test::onceAt(EventKind::StepStarted, u"capture"_s, [this] { m_pair->killStandby(); });
    const auto outcome = hooked(Phase::Apply, kill);
    COMPARE_LEG_ERROR(outcome, ErrorCode::StandbyMissing);
    QCOMPARE(test::scalar(m_pair->primary(), triggers), u"0"_s);
}

void StandbyTest::aWaitIsShownAndEnds()
{
    const Patience patience(2s);
    const auto kill = test::onceAt(EventKind::StepStarted, u"copy"_s, [this] { m_pair->killStandby(); });
    const auto outcome = hooked(Phase::Apply, kill);
    COMPARE_LEG_ERROR(outcome, ErrorCode::StandbyMissing);
    QVERIFY(std::ranges::any_of(outcome.events, isWait));
    QCOMPARE(test::scalar(m_pair->primary(), u"SELECT state FROM stopover.run"_s), u"failed"_s);
    m_pair->startStandby();
    const auto there = hooked(Phase::Apply, {});
    VERIFY_LEG(there);
}

/// With all the patience there is: only the cancel ends it.
void StandbyTest::aWaitCanBeCancelled()
{
    run::Control control;
    const Patience patience(100s);
    std::jthread canceller;
    const auto kill = test::onceAt(EventKind::StepStarted, u"copy"_s, [&] {
        m_pair->killStandby();
        canceller = std::jthread([&] {
            const auto waits = u"SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s;
            while (test::scalar(m_pair->primary(), waits) != "t"_L1)
                std::this_thread::sleep_for(20ms);
            control.cancel();
        });
    });
    const auto outcome = test::runPhase(m_pair->primary(), m_run, Phase::Apply, control, kill, { .workers = 1 });
    QVERIFY(canceller.joinable());
    QCOMPARE(outcome.result.outcome, Outcome::Cancelled);
    QCOMPARE(test::scalar(m_pair->primary(), u"SELECT state FROM stopover.run"_s), u"cancelled"_s);
}

void StandbyTest::oneThatComesBackIsEnough()
{
    const Patience patience(60s);
    const auto kill = test::onceAt(EventKind::StepStarted, u"swap"_s, [this] { m_pair->killStandby(); });
    bool isBack = false;
    const auto outcome = hooked(Phase::Apply, [&](const run::Event& event) {
        kill(event);
        if (isWait(event) && !isBack) {
            isBack = true;
            m_pair->startStandby();
        }
    });
    VERIFY_LEG(outcome);
    QVERIFY(isBack);
    QCOMPARE(test::scalar(m_pair->primary(), kind), u"p"_s);
}

void StandbyTest::whoeverCommitsIsTold_data()
{
    QTest::addColumn<QString>("who");
    for (const char* who : { "superuser", "ordinary", "temporary login" })
        QTest::newRow(who) << QString::fromLatin1(who);
}

void StandbyTest::whoeverCommitsIsTold()
{
    QFETCH(const QString, who);
    execute(m_pair->primary(),
            u"DROP TABLE IF EXISTS public.mine; DROP ROLE IF EXISTS plain;"
            "CREATE ROLE plain LOGIN; CREATE TABLE public.mine (a int);"
            "ALTER TABLE public.mine OWNER TO plain"_s);
    const auto removed = qScopeGuard([this] {
        m_pair->startStandby();
        execute(m_pair->primary(), u"DROP TABLE public.mine; DROP ROLE plain"_s);
    });
    pg::Settings settings = m_pair->primary();
    if (who == "ordinary"_L1)
        settings = settings.withLogin(u"plain"_s, {});
    if (who == "temporary login"_L1) {
        REQUIRE_VALUE(const trust::WorkLogin login, trust::openWorkLogin(settings, u"plain"_s));
        QVERIFY(login.rights == trust::WorkRights::Ordinary);
        settings = login.settings;
    }
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
    int told = 0;
    connection.setStandbyWaitHandler([&told](const pg::StandbyWait& wait) {
        told += wait.names == StandbyPair::standbyName() ? 1 : 0;
        return true;
    });
    m_pair->killStandby();
    const Patience patience(1s);
    COMPARE_ERROR(connection.execute(u"INSERT INTO public.mine VALUES (1)"_s), ErrorCode::StandbyMissing);
    QVERIFY(told > 0);
    COMPARE_ERROR(connection.executeScript(u"INSERT INTO public.mine VALUES (2)"_s), ErrorCode::StandbyMissing);
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(connection));
    VERIFY_OK(connection.execute(u"INSERT INTO public.mine VALUES (3)"_s));
    COMPARE_ERROR(transaction.commit(), ErrorCode::StandbyMissing);
    // No late cancel is left, and nothing that only reads waits.
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(connection.execute(u"SELECT count(*) FROM public.mine"_s));
    m_pair->startStandby();
}

void StandbyTest::whatIsCommittedStands()
{
    m_pair->killStandby();
    const Patience patience(1s);
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(m_pair->primary()));
    COMPARE_ERROR(connection.execute(u"INSERT INTO public.t VALUES (0, 'late')"_s), ErrorCode::StandbyMissing);
    QCOMPARE(test::scalar(m_pair->primary(), u"SELECT note FROM public.t WHERE id = 0"_s), u"late"_s);
}

/// It takes its time, but waits for nobody.
void StandbyTest::aLongStatementIsLeftAlone()
{
    const Patience patience(500ms);
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(m_pair->primary()));
    int told = 0;
    connection.setStandbyWaitHandler([&told](const pg::StandbyWait&) {
        ++told;
        return true;
    });
    VERIFY_OK(connection.execute(u"SELECT pg_catalog.pg_sleep(1.5)"_s));
    QCOMPARE(told, 0);
}

STOPOVER_TEST_MAIN(StandbyTest)
#include "tst_standby.moc"
