#include "core/run/journal.h"
#include "tests/support/movecase.h"
#include "tests/support/writer.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString table = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
CREATE TABLE public.other (one int);
INSERT INTO public.items SELECT g, g % 4, 'row ' || g FROM generate_series(1, 1000) g)"_s;

const QString spec = u"[repartition]\ntable = \"public.items\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\n"_s;
const QString begin = u"BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM public.other"_s;
const QString count = u"SELECT count(*) FROM public.items"_s;

const run::RunOptions impatient { .catchUpPatience = std::chrono::seconds(1) };

} // namespace

/// A transaction that began before the other table was filled would find it empty: it is waited for.
class OldSnapshotsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void aSnapshotFromBeforeHoldsUpEachSwap();
    void whatEndsMeanwhileIsWaitedFor();
    void readCommittedIsNotWaitedFor();
    void aRoleWithoutRightsSeesThem();
    void consentGoesOn_data();
    void consentGoesOn();

private:
    [[nodiscard]] test::PhaseOutcome phase(run::Phase phase, bool ignores = false) const;
};

test::PhaseOutcome OldSnapshotsTest::phase(run::Phase phase, bool ignores) const
{
    run::Control control;
    control.ignoreOldSnapshots(ignores);
    return test::runPhase(settings(), m_run, phase, control, {}, impatient);
}

void OldSnapshotsTest::aSnapshotFromBeforeHoldsUpEachSwap()
{
    EXECUTE(table);
    START_MOVE(spec);
    QString expected = u"1000"_s;
    for (const run::Phase direction : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply }) {
        EXECUTE(u"INSERT INTO public.items SELECT max(id) + 1, 1, 'new' FROM public.items"_s);
        expected = QString::number(expected.toInt() + 1);
        pg::Connection reader = m_database->connect();
        VERIFY_OK(reader.executeScript(begin));
        const test::PhaseOutcome refused = phase(direction);
        COMPARE_LEG_ERROR(refused, ErrorCode::OldSnapshots);
        QVERIFY2(refused.result.error.args.at(1).startsWith(QString::number(reader.backendPid())),
                 qPrintable(refused.result.error.args.join(u'|')));
        QVERIFY(std::ranges::any_of(refused.events, [&](const run::Event& event) {
            return event.kind == run::EventKind::LockWait && event.detail == "old_snapshot"_L1
                && event.blockers.first().pid == reader.backendPid();
        }));
        // It reads what was there when it began.
        REQUIRE_VALUE(const pg::Rows rows, reader.execute(count));
        QCOMPARE(rows.text(0, 0), expected);
        VERIFY_OK(reader.execute(u"COMMIT"_s));
        VERIFY_LEG(phase(direction));
        QCOMPARE(scalar(count), expected);
    }
}

/// Under writers, whose writes are replayed meanwhile.
void OldSnapshotsTest::whatEndsMeanwhileIsWaitedFor()
{
    EXECUTE(table);
    START_MOVE(spec);
    test::Writer writer(settings(), u"public.items"_s);
    for (const run::Phase direction : { run::Phase::Apply, run::Phase::Rollback }) {
        pg::Connection reader = m_database->connect();
        VERIFY_OK(reader.executeScript(begin));
        std::jthread ends;
        QString seen;
        run::Control control;
        const auto onEvent = [&](const run::Event& event) {
            if (event.detail != "old_snapshot"_L1 || ends.joinable())
                return;
            ends = std::jthread([&] {
                std::this_thread::sleep_for(300ms);
                const auto rows = reader.execute(u"SELECT count(*) >= 1000 FROM public.items"_s);
                seen = rows ? rows->text(0, 0) : rows.error().message;
                static_cast<void>(reader.execute(u"COMMIT"_s));
            });
        };
        const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, direction, control, onEvent, {});
        VERIFY_LEG(outcome);
        QVERIFY(ends.joinable());
        ends.join();
        QCOMPARE(seen, u"t"_s);
    }
    writer.stop();
    QCOMPARE(writer.firstError(), QString());
    QCOMPARE(writer.lost(), 0);
}

/// Nor a snapshot in another database.
void OldSnapshotsTest::readCommittedIsNotWaitedFor()
{
    EXECUTE(table);
    START_MOVE(spec);
    pg::Connection reader = m_database->connect();
    VERIFY_OK(reader.executeScript(u"BEGIN; SELECT count(*) FROM public.other"_s));
    const test::TestDatabase elsewhere;
    pg::Connection other = elsewhere.connect();
    VERIFY_OK(other.executeScript(u"BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"_s));
    VERIFY_LEG(phase(run::Phase::Apply));
    REQUIRE_VALUE(const pg::Rows rows, reader.execute(count));
    QCOMPARE(rows.text(0, 0), u"1000"_s);
}

void OldSnapshotsTest::aRoleWithoutRightsSeesThem()
{
    NEEDS_SUPERUSER();
    EXECUTE(table);
    EXECUTE(u"CREATE ROLE mover LOGIN; ALTER TABLE public.items OWNER TO mover; GRANT CREATE ON SCHEMA public TO mover;"
            "GRANT CREATE ON DATABASE "_s
            + sql::quoted(m_database->name()) + u" TO mover"_s);
    const auto drop = qScopeGuard([this] {
        m_database.reset();
        const test::TestDatabase other;
        pg::Connection connection = other.connect();
        static_cast<void>(connection.execute(u"DROP ROLE mover"_s));
    });
    const pg::Settings mover = settings().withLogin(u"mover"_s, {});
    REQUIRE_VALUE(m_run, test::startMove(mover, spec));
    pg::Connection reader = m_database->connect();
    VERIFY_OK(reader.executeScript(begin));
    run::Control control;
    const test::PhaseOutcome refused = test::runPhase(mover, m_run, run::Phase::Apply, control, {}, impatient);
    COMPARE_LEG_ERROR(refused, ErrorCode::OldSnapshots);
    QVERIFY(refused.result.error.args.at(1).startsWith(QString::number(reader.backendPid())));
}

void OldSnapshotsTest::consentGoesOn_data()
{
    QTest::addColumn<bool>("byPlan");
    QTest::newRow("of the plan") << true;
    QTest::newRow("of who drives") << false;
}

void OldSnapshotsTest::consentGoesOn()
{
    QFETCH(const bool, byPlan);
    EXECUTE(table);
    START_MOVE((byPlan ? spec + u"accept = [\"snapshot.old\"]\n"_s : spec));
    pg::Connection reader = m_database->connect();
    VERIFY_OK(reader.executeScript(begin));
    const test::PhaseOutcome outcome = phase(run::Phase::Apply, !byPlan);
    VERIFY_LEG(outcome);
    QCOMPARE(outcome.dataOf(u"swap"_s)[u"old_snapshots"_s].toInt(), 1);
    // That is what was accepted.
    REQUIRE_VALUE(const pg::Rows rows, reader.execute(count));
    QCOMPARE(rows.text(0, 0), u"0"_s);
}

STOPOVER_TEST_MAIN(OldSnapshotsTest)
#include "tst_oldsnapshots.moc"
