#include "tests/support/linkcutter.h"
#include "tests/support/movecase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using run::EventKind;
using test::LinkCut;
using test::LinkCutter;
using test::LinkFault;

namespace {

const QString movedTable = u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL);"
                           "INSERT INTO public.t SELECT g, g % 8 FROM generate_series(1, 2000) g;"
                           "ANALYZE public.t"_s;

const QString movedByList =
    u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k%4'\npartitions=4\nbackup='none'\n"_s;

/// All sessions that a server has left for somebody.
std::vector<pg::Connection> takeAll(const pg::Settings& settings)
{
    std::vector<pg::Connection> sessions;
    while (true) {
        auto one = pg::Connection::open(settings);
        if (!one)
            return sessions;
        sessions.push_back(std::move(*one));
    }
}

} // namespace

/// The server cannot be asked any more, or has no session left.
class UnreachableTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void aCommitInDoubtStaysInDoubt_data();
    void aCommitInDoubtStaysInDoubt();
    void aServerWithoutASessionIsSaid_data();
    void aServerWithoutASessionIsSaid();
    void aSessionThatComesFreeIsUsed();
    void waitingForASessionIsCancelled();
};

void UnreachableTest::aCommitInDoubtStaysInDoubt_data()
{
    QTest::addColumn<LinkCut>("cut");
    QTest::addColumn<QString>("obstacle");
    for (const auto& [cut, where] :
         { std::pair { LinkCut::BeforeStatement, "not committed" }, std::pair { LinkCut::BeforeReply, "committed" } }) {
        for (const char* obstacle : { "no server", "cancelled", "journal altered" })
            QTest::addRow("%s, %s", where, obstacle) << cut << QString::fromLatin1(obstacle);
    }
}

/// Neither failed nor cancelled; the next resume finds out from the server.
void UnreachableTest::aCommitInDoubtStaysInDoubt()
{
    QFETCH(const LinkCut, cut);
    QFETCH(const QString, obstacle);
    EXECUTE(movedTable);
    START_MOVE(movedByList);
    LinkCutter link(test::TestServer::instance().server().socketDirectory());
    run::Control control;
    bool isCut = false;
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "capture"_L1)
            link.arm(cut);
        if (event.kind != EventKind::Reconnecting || isCut)
            return;
        isCut = true;
        if (obstacle == "journal altered"_L1) {
            execute(u"CREATE FUNCTION stopover.foreign_one() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s);
            return;
        }
        link.setFault(LinkFault::Refuse);
        link.cutNow();
        if (obstacle == "cancelled"_L1)
            control.cancel();
    };
    const test::PhaseOutcome outcome = test::runPhase(link.settings(m_database->name()), m_run, run::Phase::Apply,
                                                      control, onEvent, { .workers = 1, .reconnectFor = 1s });
    QVERIFY(link.fired() && isCut);
    QVERIFY2(outcome.result.error.code == ErrorCode::CommitInDoubt, test::describe(outcome.result.error).constData());
    QCOMPARE(outcome.result.outcome, Outcome::InDoubt);
    QCOMPARE(scalar(u"SELECT state FROM stopover.step WHERE leg = 'apply' AND slug = 'capture'"_s),
             cut == LinkCut::BeforeReply ? u"done"_s : u"running"_s);
    if (obstacle == "journal altered"_L1)
        EXECUTE(u"DROP FUNCTION stopover.foreign_one()"_s);
    RUN_LEG(run::Phase::Apply);
    QCOMPARE(scalar(u"SELECT concat_ws(' ', position, relkind) FROM stopover.run, pg_class"
                    " WHERE pg_class.oid = 'public.t'::regclass"_s),
             u"swapped p"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"2000"_s);
}

void UnreachableTest::aServerWithoutASessionIsSaid_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::newRow("too many clients") << QString() << u"too many clients"_s;
    QTest::newRow("what is left is reserved") << u"hers"_s << u"remaining connection slots"_s;
}

/// Not a server that is lost: to begin all over would change nothing.
void UnreachableTest::aServerWithoutASessionIsSaid()
{
    NEEDS_SUPERUSER();
    QFETCH(const QString, role);
    QFETCH(const QString, words);
    EXECUTE(movedTable);
    pg::Settings driving = settings();
    if (!role.isEmpty()) {
        EXECUTE(u"CREATE ROLE hers LOGIN; ALTER TABLE public.t OWNER TO hers; ALTER SCHEMA public OWNER TO hers;"
                "GRANT CREATE ON DATABASE %1 TO hers"_s.arg(m_database->name()));
        driving = settings().withLogin(role, {});
    }
    REQUIRE_VALUE(m_run, test::startMove(driving, movedByList));
    run::Control control;
    std::vector<pg::Connection> others;
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind == EventKind::StepStarted && event.slug == "copy"_L1 && others.empty())
            others = takeAll(driving);
    };
    const test::PhaseOutcome outcome = test::runPhase(driving, m_run, run::Phase::Apply, control, onEvent);
    QVERIFY(!others.empty());
    others.clear();
    COMPARE_LEG_ERROR(outcome, ErrorCode::SessionRefused);
    QCOMPARE(outcome.result.outcome, Outcome::Failed);
    QVERIFY2(outcome.result.error.args.first().contains(words), qPrintable(outcome.result.error.args.first()));
    QVERIFY(std::ranges::none_of(outcome.events,
                                 [](const run::Event& event) { return event.kind == EventKind::Reconnecting; }));
    QTRY_COMPARE(scalar(u"SELECT count(*) < 20 FROM pg_stat_activity"_s), u"t"_s);
    VERIFY_LEG(test::runPhase(driving, m_run, run::Phase::Apply));
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), u"p"_s);
    if (!role.isEmpty())
        m_database.reset(); // with what the role owns
    if (!role.isEmpty())
        VERIFY_OK(test::TestDatabase().connect().execute(u"DROP ROLE hers"_s));
}

void UnreachableTest::aSessionThatComesFreeIsUsed()
{
    EXECUTE(movedTable);
    START_MOVE(movedByList);
    run::Control control;
    std::vector<pg::Connection> others;
    std::jthread leaving;
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind != EventKind::StepStarted || event.slug != "copy"_L1)
            return;
        others = takeAll(settings());
        leaving = std::jthread([&others] {
            std::this_thread::sleep_for(2s);
            others.clear();
        });
    };
    const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply, control, onEvent);
    QVERIFY(leaving.joinable());
    leaving.join();
    VERIFY_LEG(outcome);
}

void UnreachableTest::waitingForASessionIsCancelled()
{
    EXECUTE(movedTable);
    START_MOVE(movedByList);
    run::Control control;
    std::vector<pg::Connection> others;
    std::jthread person;
    const auto onEvent = [&](const run::Event& event) {
        if (event.kind != EventKind::StepStarted || event.slug != "copy"_L1)
            return;
        others = takeAll(settings());
        person = std::jthread([&control] {
            std::this_thread::sleep_for(1s);
            control.cancel();
        });
    };
    const test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply, control, onEvent);
    person.join();
    others.clear();
    QCOMPARE(outcome.result.outcome, Outcome::Cancelled);
    QTRY_COMPARE(scalar(u"SELECT count(*) < 20 FROM pg_stat_activity"_s), u"t"_s);
    RUN_LEG(run::Phase::Apply);
}

STOPOVER_TEST_MAIN(UnreachableTest)
#include "tst_unreachable.moc"
