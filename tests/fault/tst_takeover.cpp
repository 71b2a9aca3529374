#include "core/change/executors.h"
#include "core/run/history.h"
#include "core/run/journalschema.h"
#include "core/run/takeover.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/linkcutter.h"
#include "tests/support/movecase.h"
#include "tests/support/sample.h"
#include "tests/support/writer.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <csignal>
#include <sys/types.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::CtlProcess;
using test::CtlResult;
using test::LinkCutter;
using test::LinkFault;

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 2000) g;
ANALYZE public.items)"_s;

const QString spec =
    u"[repartition]\ntable = \"public.items\"\nstrategy = \"list\"\nkey = \"grp % 3\"\npartitions = 3\n"
    "batch_rows = 800\n"_s;

/// Short enough for a test, long enough for a busy machine.
constexpr int silenceMs = 3000;
const QMap<QString, QString> shortSilence { { u"STOPOVER_SILENCE_MS"_s, QString::number(silenceMs) } };

bool isStopped(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).startsWith('T');
}

} // namespace

/// Who drives a run when somebody else was asleep, has died, or cannot be heard.
class TakeoverTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sleepersDoNotTakeTheRunBack();
    void aMinuteAsleep();
    void aHolderThatIsAliveIsLeftAlone();
    void whoLostTheRunEndsNobody();
    void whoFallsAsleepAsItBeginsHoldsNobodyUp();
    void aSlowCommitIsNoSilence();
    void whoComesSecondIsLeftAlive();
    void whatLostItsRunOpensNoSession();
    void aSessionOpenedMeanwhileIsEnded();
    void aSilentHolderIsNamed();
    void everyCommandTakesOver_data();
    void everyCommandTakesOver();
    void aDeadProcessOfThisMachineIsTakenOver();
    void aServerThatIsSilentIsSaid_data();
    void aServerThatIsSilentIsSaid();
    void aSilentServerIsSaidWithinFifteenSeconds();
    void aSlowLinkIsNone();

private:
    void makeRun();
    CtlResult ctl(const QStringList& arguments) const;

    [[nodiscard]] QStringList with(const QStringList& arguments) const
    {
        return arguments + QStringList { u"--db"_s, m_database->uri() };
    }

    bool sleepsThrough(int point, const QMap<QString, QString>& silence);

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database->settings(), query); }

    std::optional<test::TestDatabase> m_database;
    RunId m_run;
};

void TakeoverTest::init()
{
    failOnAnyWarning();
    qputenv("STOPOVER_SILENCE_MS", QByteArray::number(silenceMs));
    makeRun();
}

void TakeoverTest::cleanup()
{
    qunsetenv("STOPOVER_SILENCE_MS");
    m_database.reset();
}

void TakeoverTest::makeRun()
{
    m_database.reset();
    m_database.emplace();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(sourceTable));
    REQUIRE_VALUE(m_run, test::startMove(m_database->settings(), spec));
}

CtlResult TakeoverTest::ctl(const QStringList& arguments) const
{
    return test::runCtl(with(arguments), shortSilence);
}

/// The run's process stops at the point; another takes the run over, there and back; then the first wakes up. False
/// when there is no such point.
bool TakeoverTest::sleepsThrough(int point, const QMap<QString, QString>& silence)
{
    const QStringList confirm { u"--confirm"_s, u"public.items"_s };
    test::Writer writer(m_database->settings(), u"public.items"_s);
    QMap<QString, QString> environment = silence;
    environment.insert(u"STOPOVER_STOP_AT"_s, QString::number(point));
    CtlProcess sleeper(with(QStringList { u"run"_s, u"resume"_s, u"last"_s } + confirm), environment);
    const qint64 process = sleeper.process().processId();
    const auto ended = [&] { return sleeper.process().state() == QProcess::NotRunning; };
    while (!isStopped(process) && !ended())
        sleeper.process().waitForFinished(20);
    if (ended())
        return false;
    const bool drove =
        scalar(u"SELECT count(*) FROM stopover.heartbeat WHERE holder LIKE '% "_s + QString::number(process) + u" %'"_s)
        != "0"_L1;
    CtlResult taken;
    QElapsedTimer timer;
    timer.start();
    do {
        taken =
            test::runCtl(with(QStringList { u"run"_s, u"resume"_s, u"last"_s, u"--take-over"_s } + confirm), silence);
    } while (taken.exitCode == 1 && !timer.hasExpired(test::patienceMs));
    // Where nothing was left to resume, it is this that takes over.
    const CtlResult back =
        test::runCtl(with(QStringList { u"run"_s, u"rollback"_s, u"last"_s, u"--take-over"_s } + confirm), silence);
    const auto state = [this] {
        return scalar(
            u"SELECT concat_ws(' ', position, state, leg, pass, (SELECT string_agg(concat_ws('/', s.leg, s.pass,"
            " s.no, s.state), ',' ORDER BY s.leg, s.pass, s.no) FROM stopover.step s WHERE s.run = r.id),"
            " (SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass)) FROM stopover.run r"_s);
    };
    const QString before = state();
    const QString epoch = scalar(u"SELECT epoch FROM stopover.run"_s);
    ::kill(static_cast<pid_t>(process), SIGCONT);
    const CtlResult woken = sleeper.finish();
    writer.stop();
    const QByteArray about = QByteArray("point ") + QByteArray::number(point) + ": "
        + (taken.messages + back.messages + woken.messages).toUtf8();
    [&] {
        QVERIFY2(taken.exitCode == 0, about.constData());
        QVERIFY2(back.exitCode == 0, about.constData());
        QVERIFY2(before.startsWith("rolled_back idle rollback"_L1) && before.endsWith(" r"_L1),
                 QByteArray(about + before.toUtf8()).constData());
        QVERIFY2(state() == before, QByteArray(about + state().toUtf8()).constData());
        // Who once had the run does not claim it again; who had not begun is refused by its state.
        QVERIFY2(!drove || scalar(u"SELECT epoch FROM stopover.run"_s) == epoch, about.constData());
        QVERIFY2(writer.firstError().isEmpty(), qPrintable(writer.firstError()));
        QVERIFY2(writer.lost() == 0, about.constData());
        QCOMPARE(scalar(u"SELECT count(*) FROM public.items WHERE id <= 2000"_s), u"2000"_s);
    }();
    return true;
}

void TakeoverTest::sleepersDoNotTakeTheRunBack()
{
    test::SweepPoints points;
    while (sleepsThrough(points.next(), shortSilence)) {
        if (QTest::currentTestFailed())
            return;
        makeRun();
    }
    QVERIFY(!QTest::currentTestFailed());
    qInfo("%d points", points.swept() - 1);
    QVERIFY2(points.swept() > 35, "the stop points are gone");
}

/// With the real numbers.
void TakeoverTest::aMinuteAsleep()
{
    qunsetenv("STOPOVER_SILENCE_MS");
    constexpr int withinTheCopy = 25;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(sleepsThrough(withinTheCopy, {}));
    constexpr qint64 leastMs = 29'000;
    QVERIFY2(timer.elapsed() > leastMs, "taken over before it was silent for half a minute");
}

void TakeoverTest::aHolderThatIsAliveIsLeftAlone()
{
    CtlProcess holder(
        with({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.items"_s, u"--rows-per-second"_s, u"200"_s }),
        shortSilence);
    QTRY_VERIFY(scalar(u"SELECT count(*) FROM stopover.heartbeat"_s) == "1"_L1);
    QTest::qWait(2 * silenceMs);
    const CtlResult refused = ctl({ u"run"_s, u"resume"_s, u"last"_s, u"--take-over"_s });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.messages.contains(u"Another "_s), qPrintable(refused.messages));
    QCOMPARE(holder.finish().exitCode, 0);
}

/// Within the transaction that begins its phase, which holds the timeline of the journal.
void TakeoverTest::whoFallsAsleepAsItBeginsHoldsNobodyUp()
{
    const auto holdsTheTimeline = [this] {
        return scalar(u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.relation ="
                      " 'stopover.event'::regclass AND l.granted AND l.mode <> 'AccessShareLock' AND a.state = 'idle in"
                      " transaction' AND a.application_name LIKE 'stopover/run-%'"_s)
            != "0"_L1;
    };
    const QStringList confirm { u"--confirm"_s, u"public.items"_s };
    const int last = 12;
    int slept = 0;
    for (int point = 1; point <= last && slept == 0; ++point) {
        QMap<QString, QString> environment = shortSilence;
        environment.insert(u"STOPOVER_STOP_AT"_s, QString::number(point));
        CtlProcess sleeper(with(QStringList { u"run"_s, u"resume"_s, u"last"_s } + confirm), environment);
        const qint64 process = sleeper.process().processId();
        while (!isStopped(process) && sleeper.process().state() != QProcess::NotRunning)
            sleeper.process().waitForFinished(20);
        if (holdsTheTimeline()) {
            ++slept;
            CtlResult taken;
            do {
                taken = ctl(QStringList { u"run"_s, u"resume"_s, u"last"_s, u"--take-over"_s } + confirm);
            } while (taken.exitCode == 1);
            QVERIFY2(taken.exitCode == 0, qPrintable(taken.messages));
        }
        ::kill(static_cast<pid_t>(process), SIGCONT);
        sleeper.finish();
        makeRun();
    }
    QVERIFY2(slept > 0, "no point is within such a transaction");
}

/// A standby that is gone keeps commits waiting; a run that needs none of them meanwhile goes on.
void TakeoverTest::aSlowCommitIsNoSilence()
{
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(m_database->settings().withApplicationName(run::journal::waitingName(m_run))));
    REQUIRE_VALUE(const int epoch, run::seize(holder, m_run, 0, run::TakeOver::WhenGone));
    pg::Connection admin = m_database->connect();
    VERIFY_OK(admin.execute(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s));
    VERIFY_OK(admin.execute(u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE(scalar(u"SHOW synchronous_standby_names"_s), u"nobody"_s);
    qputenv("STOPOVER_SILENCE_MS", QByteArray::number(silenceMs));
    std::atomic<int> silent { 0 };
    {
        run::Control control;
        const run::Control::Lease lease(control, holder);
        const run::Heartbeat heartbeat(m_database->settings(), { m_run, epoch }, control,
                                       [&silent](std::chrono::seconds) { ++silent; });
        QTest::qWait(3 * silenceMs);
    }
    qunsetenv("STOPOVER_SILENCE_MS");
    VERIFY_OK(admin.execute(u"ALTER SYSTEM RESET synchronous_standby_names"_s));
    VERIFY_OK(admin.execute(u"SELECT pg_reload_conf()"_s));
    QCOMPARE(silent.load(), 0);
    VERIFY_OK(holder.execute(u"SELECT 1"_s));
}

/// Whoever waits for the run lock is none of what an earlier holder has left.
void TakeoverTest::whoComesSecondIsLeftAlive()
{
    const auto waiting = [this] {
        return pg::Connection::open(m_database->settings().withApplicationName(run::journal::waitingName(m_run)));
    };
    REQUIRE_VALUE(pg::Connection second, waiting());
    REQUIRE_VALUE(pg::Connection first, waiting());
    VERIFY_OK(run::seize(first, m_run, 0, run::TakeOver::WhenGone));
    COMPARE_ERROR(run::seize(second, m_run, 0, run::TakeOver::WhenGone), ErrorCode::RunActive);
    REQUIRE_VALUE(const auto holder, run::lockHolder(second));
    QVERIFY(holder.has_value());
    QCOMPARE(holder->run, m_run);
}

/// Asleep before it opened a session to work with, and awake after another has taken the run over.
void TakeoverTest::whatLostItsRunOpensNoSession()
{
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(m_database->settings().withApplicationName(run::journal::waitingName(m_run))));
    REQUIRE_VALUE(const int epoch, run::seize(holder, m_run, 0, run::TakeOver::WhenGone));
    run::Control control;
    const run::Plan plan;
    const run::Step step;
    run::StepContext context({ .plan = plan,
                               .step = step,
                               .key = { .run = m_run, .phase = run::Phase::Apply, .pass = 1, .no = 1 },
                               .epoch = epoch,
                               .settings = m_database->settings(),
                               .control = holder,
                               .steering = control });
    VERIFY_OK(context.openSession(u"statement"_s));
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.execute(u"UPDATE stopover.run SET epoch = epoch + 1 WHERE id = $1"_s, { m_run.value }));
    COMPARE_ERROR(context.openSession(u"statement"_s), ErrorCode::Fenced);
}

/// The earlier holder opened a session to work with after its others had been ended, and before the epoch was raised.
void TakeoverTest::aSessionOpenedMeanwhileIsEnded()
{
    const QStringList untilCopy =
        with({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.items"_s, u"--stop-before"_s, u"copy"_s });
    QCOMPARE(test::runCtl(untilCopy, shortSilence).exitCode, 0);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"points"_s);
    QCOMPARE(test::runCtl(untilCopy, { { u"STOPOVER_CRASH_LOG"_s, log } }).exitCode, 0);
    QFile points(log);
    QVERIFY(points.open(QIODevice::ReadOnly));
    static const QRegularExpression raising(u"^(\\d+) before the epoch is raised$"_s,
                                            QRegularExpression::MultilineOption);
    const QString point = raising.match(QString::fromUtf8(points.readAll())).captured(1);
    QVERIFY(!point.isEmpty());
    QMap<QString, QString> environment = shortSilence;
    environment.insert(u"STOPOVER_STOP_AT"_s, point);
    CtlProcess taking(untilCopy, environment);
    const qint64 process = taking.process().processId();
    QTRY_VERIFY(isStopped(process));
    REQUIRE_VALUE(pg::Connection late,
                  pg::Connection::open(
                      m_database->settings().withApplicationName(run::journal::applicationName(m_run, u"worker-1"_s))));
    ::kill(static_cast<pid_t>(process), SIGCONT);
    const CtlResult done = taking.finish();
    QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
    QVERIFY2(!late.execute(u"SELECT 1"_s), "it works on beside whoever has the run now");
}

void TakeoverTest::whoLostTheRunEndsNobody()
{
    const auto session = [this](const QString& part) {
        return pg::Connection::open(
            m_database->settings().withApplicationName(run::journal::applicationName(m_run, part)));
    };
    REQUIRE_VALUE(pg::Connection first, session(u"control"_s));
    REQUIRE_VALUE(const int early, run::seize(first, m_run, 0, run::TakeOver::WhenGone));
    pg::Connection killer = m_database->connect();
    VERIFY_OK(killer.execute(u"SELECT pg_terminate_backend($1, 10000)"_s, { first.backendPid() }));
    REQUIRE_VALUE(pg::Connection second, session(u"control"_s));
    REQUIRE_VALUE(const int late, run::seize(second, m_run, 0, run::TakeOver::WhenGone));
    QCOMPARE(late, early + 1);
    REQUIRE_VALUE(pg::Connection again, session(u"control"_s));
    COMPARE_ERROR(run::seize(again, m_run, early, run::TakeOver::WhenSilent), ErrorCode::Fenced);
    VERIFY_OK(second.execute(u"SELECT 1"_s));
    REQUIRE_VALUE(const auto holder, run::lockHolder(again));
    QVERIFY(holder.has_value());
    QCOMPARE(holder->pid, second.backendPid());
    QVERIFY(holder->holder.isSelf());
    // Who holds it goes on, under a greater epoch.
    VERIFY_OK(killer.execute(u"SELECT pg_terminate_backend($1, 10000)"_s, { second.backendPid() }));
    REQUIRE_VALUE(const int next, run::seize(again, m_run, late, run::TakeOver::WhenGone));
    QCOMPARE(next, late + 1);
}

void TakeoverTest::aSilentHolderIsNamed()
{
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(
                      m_database->settings().withApplicationName(run::journal::applicationName(m_run, u"control"_s))));
    VERIFY_OK(run::journal::lockRuns(holder));
    VERIFY_OK(holder.execute(u"INSERT INTO stopover.heartbeat (run, epoch, holder) VALUES ($1, 0, $2)"_s,
                             { m_run.value, u"elsewhere/pid:[1] 0 1 1 host-of-anna"_s }));
    const CtlResult early = test::runCtl(with({ u"run"_s, u"resume"_s, u"last"_s, u"--take-over"_s, u"--json"_s }),
                                         { { u"STOPOVER_SILENCE_MS"_s, u"60000"_s } });
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.messages.contains(u"Another "_s) || early.output.contains(u"run_active"_s),
             qPrintable(early.messages + early.output));
    QTest::qWait(silenceMs);
    const CtlResult named = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    QCOMPARE(named.exitCode, 1);
    QVERIFY2(named.messages.contains(u"host-of-anna"_s) && named.messages.contains(u"--take-over"_s),
             qPrintable(named.messages));
    const CtlResult taken =
        ctl({ u"run"_s, u"resume"_s, u"last"_s, u"--take-over"_s, u"--confirm"_s, u"public.items"_s });
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.messages));
    QVERIFY(!holder.execute(u"SELECT 1"_s));
}

void TakeoverTest::everyCommandTakesOver_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList confirmed { u"--confirm"_s, u"public.items"_s };
    QTest::newRow("a backup") << QStringList { u"backup"_s, u"create"_s, u"--table"_s, u"public.items"_s };
    QTest::newRow("a repair") << QStringList { u"repair"_s, u"public.items"_s, u"--unique"_s, u"grp"_s } + confirmed;
    QTest::newRow("an emergency") << QStringList { u"rollback"_s, u"emergency"_s, u"--confirm"_s };
}

/// A run that began, and whose holder is silent, keeps no other command from the database.
void TakeoverTest::everyCommandTakesOver()
{
    QFETCH(QStringList, command);
    if (command.last() == "--confirm"_L1) {
        const CtlResult begun = ctl({ u"run"_s, u"resume"_s, u"last"_s, u"--stop-before"_s, u"swap"_s });
        QVERIFY2(begun.exitCode == 0, qPrintable(begun.messages));
        command.append(m_database->name());
    }
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(
                      m_database->settings().withApplicationName(run::journal::applicationName(m_run, u"control"_s))));
    VERIFY_OK(run::journal::lockRuns(holder));
    VERIFY_OK(holder.execute(u"INSERT INTO stopover.heartbeat (run, epoch, holder) VALUES ($1, 0, $2)"
                             " ON CONFLICT (run) DO UPDATE SET holder = excluded.holder, at = clock_timestamp()"_s,
                             { m_run.value, u"elsewhere/pid:[1] 0 1 1 host-of-anna"_s }));
    QTest::qWait(silenceMs);
    const CtlResult named = ctl(command);
    QCOMPARE(named.exitCode, 1);
    QVERIFY2(named.messages.contains(u"--take-over"_s), qPrintable(named.messages));
    const CtlResult taken = ctl(command + QStringList { u"--take-over"_s });
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.messages));
    QVERIFY(!holder.execute(u"SELECT 1"_s));
}

/// Killed while the network was silent: its sessions are still on the server.
void TakeoverTest::aDeadProcessOfThisMachineIsTakenOver()
{
    LinkCutter link(test::TestServer::instance().server().socketDirectory());
    const pg::Settings through = link.settings(m_database->name());
    CtlProcess holder({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.items"_s, u"--rows-per-second"_s,
                        u"200"_s, u"--db"_s, through.text() },
                      {});
    QTRY_VERIFY(scalar(u"SELECT count(*) FROM stopover.step WHERE slug = 'copy' AND state = 'running'"_s) == "1"_L1);
    link.setFault(LinkFault::Stall);
    holder.process().kill();
    holder.finish();
    QVERIFY(scalar(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s) != "0"_L1);
    const CtlResult resumed =
        test::runCtl(with({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.items"_s }));
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass"_s), u"p"_s);
}

void TakeoverTest::aServerThatIsSilentIsSaid_data()
{
    QTest::addColumn<LinkFault>("fault");
    QTest::newRow("nothing passes") << LinkFault::Stall;
    QTest::newRow("what is sent is lost") << LinkFault::DropToServer;
    QTest::newRow("what is answered is lost") << LinkFault::DropToClient;
}

void TakeoverTest::aServerThatIsSilentIsSaid()
{
    QFETCH(const LinkFault, fault);
    LinkCutter link(test::TestServer::instance().server().socketDirectory());
    const pg::Settings through =
        *pg::Settings::parse(link.settings(m_database->name()).text() + u" connect_timeout=2"_s);
    test::Writer writer(m_database->settings(), u"public.items"_s);
    QElapsedTimer timer;
    qint64 said = -1;
    run::Control control;
    control.setRowsPerSecond(1000);
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind == run::EventKind::StepProgress && event.slug == "copy"_L1 && !timer.isValid()) {
            timer.start();
            link.setFault(fault);
        }
        if (event.kind == run::EventKind::ServerSilent && said < 0)
            said = timer.elapsed();
    };
    const test::PhaseOutcome outcome =
        test::runPhase(through, m_run, run::Phase::Apply, control, onEvent, { .workers = 1, .reconnectFor = 1s });
    QVERIFY(timer.isValid());
    QVERIFY2(outcome.result.outcome == Outcome::InDoubt, test::describe(outcome.result.error).constData());
    QVERIFY2(said >= 0 && said < 2 * silenceMs, qPrintable(QString::number(said)));
    link.setFault(LinkFault::None);
    // Its sessions are still there; they are this process's own.
    const test::PhaseOutcome again = test::runPhase(m_database->settings(), m_run, run::Phase::Apply);
    QVERIFY2(again.result.outcome == Outcome::Succeeded, test::describe(again.result.error).constData());
    writer.stop();
    QCOMPARE(writer.firstError(), QString());
    QCOMPARE(writer.lost(), 0);
}

/// With the real numbers.
void TakeoverTest::aSilentServerIsSaidWithinFifteenSeconds()
{
    qunsetenv("STOPOVER_SILENCE_MS");
    LinkCutter link(test::TestServer::instance().server().socketDirectory());
    QElapsedTimer timer;
    qint64 said = -1;
    run::Control control;
    control.setRowsPerSecond(1000);
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind == run::EventKind::StepProgress && event.slug == "copy"_L1 && !timer.isValid()) {
            timer.start();
            link.setFault(LinkFault::Stall);
        }
        if (event.kind == run::EventKind::ServerSilent && said < 0) {
            said = timer.elapsed();
            link.setFault(LinkFault::None);
        }
    };
    const test::PhaseOutcome outcome =
        test::runPhase(link.settings(m_database->name()), m_run, run::Phase::Apply, control, onEvent, { .workers = 1 });
    QVERIFY2(outcome.result.outcome == Outcome::Succeeded, test::describe(outcome.result.error).constData());
    constexpr qint64 limitMs = 15'000;
    QVERIFY2(said >= 0 && said <= limitMs, qPrintable(QString::number(said)));
}

void TakeoverTest::aSlowLinkIsNone()
{
    LinkCutter link(test::TestServer::instance().server().socketDirectory());
    link.setFault(LinkFault::Delay);
    const test::PhaseOutcome outcome = test::runPhase(link.settings(m_database->name()), m_run, run::Phase::Apply);
    QVERIFY2(outcome.result.outcome == Outcome::Succeeded, test::describe(outcome.result.error).constData());
    for (const run::Event& event : outcome.events)
        QVERIFY(event.kind != run::EventKind::ServerSilent && event.kind != run::EventKind::Reconnecting);
}

STOPOVER_TEST_MAIN(TakeoverTest)
#include "tst_takeover.moc"
