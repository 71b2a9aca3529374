#include "tests/support/ctlprocess.h"
#include "tests/support/movecase.h"
#include "tests/support/standbypair.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::EventKind;
using run::Phase;
using test::StandbyPair;

namespace {

const QString source = u"CREATE TABLE public.g (g integer PRIMARY KEY); INSERT INTO public.g VALUES (0), (1), (2);"
                       "CREATE TABLE public.t (id bigint PRIMARY KEY, g integer NOT NULL REFERENCES public.g,"
                       " CHECK (g >= 0), note text);"
                       "INSERT INTO public.t SELECT n, n % 3, n::text FROM generate_series(1, 2000) n;"
                       "ANALYZE public.t"_s;

const QString spec = u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=4\nbackup='none'\n"_s;

const QString kind = u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s;

void execute(const pg::Settings& settings, const QString& script)
{
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(settings));
    VERIFY_OK(connection.executeScript(script));
}

std::optional<run::Event> changeIn(const QList<run::Event>& events)
{
    const auto found = std::ranges::find(events, EventKind::ServerChanged, &run::Event::kind);
    return found == events.end() ? std::nullopt : std::optional(*found);
}

} // namespace

/// A standby becomes the primary in the middle of a run, with or without what it should have received.
class FailoverTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_pair.reset(); }

    void theServersTruthCounts_data();
    void theServersTruthCounts();
    void nothingLostIsSaidToo();
    void aRunThatIsNotThereIsSaid();
    void whatIsThereMayLeadElsewhere();
    void anOldPrimaryIsLeftAlone();
    void anothersRunIsLeftAlone_data();
    void anothersRunIsLeftAlone();
    void aTemporaryLoginFollows();

private:
    [[nodiscard]] test::PhaseOutcome hooked(Phase phase, const std::function<void(const run::Event&)>& hook,
                                            std::chrono::seconds patience = 60s) const;
    void requireWhole(const QString& relkind) const;

    std::unique_ptr<StandbyPair> m_pair;
    RunId m_run;
    QString m_digest;
};

void FailoverTest::init()
{
    failOnAnyWarning();
    m_pair = std::make_unique<StandbyPair>();
    execute(m_pair->primary(), source);
    REQUIRE_VALUE(m_run, test::startMove(m_pair->settings(), spec));
    m_digest = test::digestOf(m_pair->primary(), u"public.t"_s);
}

test::PhaseOutcome FailoverTest::hooked(Phase phase, const std::function<void(const run::Event&)>& hook,
                                        std::chrono::seconds patience) const
{
    run::Control control;
    return test::runPhase(m_pair->settings(), m_run, phase, control, hook, { .workers = 1, .reconnectFor = patience });
}

/// On the standby that was: the table is what it should be, no row is missing, and the journal knows all of it.
void FailoverTest::requireWhole(const QString& relkind) const
{
    const pg::Settings now = m_pair->standby();
    QCOMPARE(test::scalar(now, kind), relkind);
    QCOMPARE(test::digestOf(now, u"public.t"_s), m_digest);
    QCOMPARE(test::scalar(now,
                          u"SELECT count(*) FROM stopover.step s JOIN stopover.run r ON r.id = s.run AND r.leg = s.leg"
                          " AND r.pass = s.pass WHERE s.state <> 'done'"_s),
             u"0"_s);
    QCOMPARE(test::scalar(now, u"SELECT state FROM stopover.run"_s), u"idle"_s);
    QCOMPARE(test::scalar(now, u"SELECT count(*) > 0 FROM stopover.event WHERE kind = 'server_changed'"_s), u"t"_s);
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(now));
    REQUIRE_VALUE(const qint64 broken, run::journal::firstBrokenEvent(connection));
    QCOMPARE(broken, 0);
}

void FailoverTest::theServersTruthCounts_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("lastReceived");
    QTest::addColumn<QString>("killedAt");
    QTest::addColumn<QStringList>("lost");
    QTest::newRow("before it began") << Phase::Apply << QString() << u"copy"_s
                                     << QStringList { u"stage"_s, u"capture"_s };
    QTest::newRow("at the copy") << Phase::Apply << u"copy"_s << u"indexes"_s << QStringList { u"copy"_s };
    QTest::newRow("at the replay") << Phase::Apply << u"replay"_s << u"swap"_s
                                   << QStringList { u"replay"_s, u"verify"_s };
    QTest::newRow("after the swap") << Phase::Apply << u"swap"_s << u"constraints"_s << QStringList { u"swap"_s };
    QTest::newRow("rollback, before it began") << Phase::Rollback << QString() << u"swap"_s << QStringList();
    QTest::newRow("rollback, after its swap")
        << Phase::Rollback << u"swap"_s << u"constraints"_s << QStringList { u"swap"_s };
    QTest::newRow("finish") << Phase::Finish << QString() << u"finish"_s << QStringList();
    QTest::newRow("abort") << Phase::Abort << QString() << u"abort"_s << QStringList();
}

void FailoverTest::theServersTruthCounts()
{
    QFETCH(const Phase, phase);
    QFETCH(const QString, lastReceived);
    QFETCH(const QString, killedAt);
    QFETCH(const QStringList, lost);
    if (phase != Phase::Apply) {
        run::Control control;
        const auto before = test::runPhase(m_pair->settings(), m_run, Phase::Apply, control, {},
                                           { .stopBefore = phase == Phase::Abort ? u"swap"_s : QString() });
        VERIFY_LEG(before);
    }
    if (lastReceived.isEmpty())
        m_pair->stopStreaming();
    const auto stop = test::onceAt(EventKind::StepStarted, lastReceived, [this] { m_pair->stopStreaming(); });
    const auto epoch = u"SELECT epoch FROM stopover.run"_s;
    int before = 0;
    const auto kill = test::onceAt(EventKind::StepStarted, killedAt, [&] {
        before = test::scalar(m_pair->primary(), epoch).toInt();
        m_pair->failOver();
    });
    const auto outcome = hooked(phase, [&](const run::Event& event) {
        stop(event);
        kill(event);
    });
    VERIFY_LEG(outcome);
    const auto change = changeIn(outcome.events);
    QVERIFY(change.has_value());
    QCOMPARE(change->detail, u"2"_s);
    QVERIFY(change->data.value("older"_L1).toBool());
    const QJsonArray missing = change->data.value("steps_lost"_L1).toArray();
    for (const QString& slug : lost)
        QVERIFY2(missing.contains(slug), qPrintable(slug));
    // Or work on the former primary, where it comes back, would not be fenced.
    QVERIFY(test::scalar(m_pair->standby(), epoch).toInt() > before);
    requireWhole(phase == Phase::Apply || phase == Phase::Finish ? u"p"_s : u"r"_s);
}

void FailoverTest::nothingLostIsSaidToo()
{
    const auto kill = test::onceAt(EventKind::StepStarted, u"indexes"_s, [this] {
        m_pair->awaitStandby();
        m_pair->failOver();
    });
    const auto outcome = hooked(Phase::Apply, kill);
    VERIFY_LEG(outcome);
    const auto change = changeIn(outcome.events);
    QVERIFY(change.has_value());
    QVERIFY(!change->data.value("older"_L1).toBool());
    QVERIFY(change->data.value("steps_lost"_L1).toArray().isEmpty());
    requireWhole(u"p"_s);
}

void FailoverTest::aRunThatIsNotThereIsSaid()
{
    m_pair->stopStreaming();
    REQUIRE_VALUE(m_run, test::startMove(m_pair->settings(), spec));
    const auto kill = test::onceAt(EventKind::StepStarted, u"copy"_s, [this] { m_pair->failOver(); });
    const auto outcome = hooked(Phase::Apply, kill);
    COMPARE_LEG_ERROR(outcome, ErrorCode::RunLost);
    QCOMPARE(test::scalar(m_pair->standby(), u"SELECT count(*) FROM stopover.run WHERE state <> 'planned'"_s), u"0"_s);
}

/// There is nothing to roll back where the swap has never happened; what is there can be resumed.
void FailoverTest::whatIsThereMayLeadElsewhere()
{
    const auto stop = test::onceAt(EventKind::StepStarted, u"indexes"_s, [this] { m_pair->stopStreaming(); });
    const auto here = hooked(Phase::Apply, stop);
    VERIFY_LEG(here);
    const auto kill = test::onceAt(EventKind::StepStarted, u"swap"_s, [this] { m_pair->failOver(); });
    const auto outcome = hooked(Phase::Rollback, kill);
    COMPARE_LEG_ERROR(outcome, ErrorCode::RunState);
    QVERIFY(changeIn(outcome.events).has_value());
    QCOMPARE(test::scalar(m_pair->standby(), u"SELECT state FROM stopover.run"_s), u"running"_s);
    const auto there = test::runPhase(m_pair->settings(), m_run, Phase::Apply);
    VERIFY_LEG(there);
    QCOMPARE(test::digestOf(m_pair->standby(), u"public.t"_s), m_digest);
    QCOMPARE(test::scalar(m_pair->standby(), kind), u"p"_s);
}

/// The former primary is back and the new one is not: it is first in the list, and may be written to.
void FailoverTest::anOldPrimaryIsLeftAlone()
{
    QString epoch;
    const auto change = test::onceAt(EventKind::StepStarted, u"indexes"_s, [this] { m_pair->failOver(); });
    const auto back = test::onceAt(EventKind::StepStarted, u"verify"_s, [&] {
        m_pair->killStandby();
        m_pair->startPrimary();
        epoch = test::scalar(m_pair->primary(), u"SELECT concat_ws(' ', epoch, state) FROM stopover.run"_s);
    });
    const auto outcome = hooked(
        Phase::Apply,
        [&](const run::Event& event) {
            change(event);
            back(event);
        },
        2s);
    COMPARE_LEG_ERROR(outcome, ErrorCode::PrimaryBehind);
    QCOMPARE(outcome.result.error.args.value(1), u"1"_s);
    QCOMPARE(test::scalar(m_pair->primary(), u"SELECT concat_ws(' ', epoch, state) FROM stopover.run"_s), epoch);
    QCOMPARE(test::scalar(m_pair->primary(), kind), u"r"_s);
}

void FailoverTest::anothersRunIsLeftAlone_data()
{
    QTest::addColumn<int>("raised");
    QTest::newRow("under a lower number") << 0;
    QTest::newRow("under the same number") << 1;
}

/// The number that says whose the run is was lost, and somebody else got it meanwhile.
void FailoverTest::anothersRunIsLeftAlone()
{
    QFETCH(const int, raised);
    m_pair->stopStreaming();
    const auto kill = test::onceAt(EventKind::StepStarted, u"copy"_s, [&] {
        m_pair->failOver();
        execute(m_pair->standby(),
                u"UPDATE stopover.run SET epoch = epoch + %1; INSERT INTO stopover.heartbeat (run, epoch, holder)"
                " SELECT id, epoch, 'machine/1 7 4711 1 elsewhere' FROM stopover.run"_s.arg(raised));
    });
    const auto outcome = hooked(Phase::Apply, kill);
    COMPARE_LEG_ERROR(outcome, ErrorCode::Fenced);
    QCOMPARE(test::scalar(m_pair->standby(), u"SELECT concat_ws(' ', epoch, state) FROM stopover.run"_s),
             QString(QString::number(raised) + u" planned"_s));
    QCOMPARE(test::scalar(m_pair->standby(), u"SELECT count(*) FROM stopover.step"_s), u"0"_s);
}

/// A superuser works through a login of its own, which the standby has as well.
void FailoverTest::aTemporaryLoginFollows()
{
    execute(m_pair->primary(),
            u"CREATE ROLE keeper NOLOGIN; GRANT ALL ON DATABASE demo TO keeper;"
            "GRANT ALL ON SCHEMA public TO keeper; ALTER TABLE public.t OWNER TO keeper;"
            "ALTER TABLE public.g OWNER TO keeper; DROP SCHEMA stopover CASCADE;"
            "DROP SCHEMA IF EXISTS stopover_retired, stopover_backup CASCADE"_s);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"spec.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(spec.toUtf8());
    file.close();
    test::CtlProcess process({ u"repartition"_s, u"run"_s, file.fileName(), u"--work-as"_s, u"keeper"_s, u"--json"_s,
                               u"--confirm"_s, u"public.t"_s, u"--db"_s, m_pair->uri() });
    QVERIFY(process.awaitOutput("\"step\":\"copy\""));
    m_pair->failOver();
    const test::CtlResult done = process.finish();
    QVERIFY2(done.exitCode == 0, qPrintable(done.messages + done.output));
    QVERIFY(done.output.contains("server_changed"_L1));
    QCOMPARE(test::scalar(m_pair->standby(), kind), u"p"_s);
    QCOMPARE(test::digestOf(m_pair->standby(), u"public.t"_s), m_digest);
    QTRY_COMPARE(test::scalar(m_pair->standby(), u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'stopover/%'"_s),
                 u"0"_s);
}

STOPOVER_TEST_MAIN(FailoverTest)
#include "tst_failover.moc"
