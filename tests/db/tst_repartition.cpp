#include "core/change/executors.h"
#include "core/sandbox/demo.h"
#include "tests/support/movecase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::appearanceOf;
using test::digestOf;
using test::PhaseOutcome;

namespace {

constexpr qint64 demoRows = 20'000;

#define RUN_LEG_INTO(variable, phase)                                                                                  \
    const PhaseOutcome variable = test::runPhase(m_database->settings(), m_run, phase);                                \
    QVERIFY2(variable.result.outcome == Outcome::Succeeded, test::describe(variable.result.error).constData())

} // namespace

class RepartitionTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void chunksGoThereAndBackAndThereAgain();
    void theCopyRestsWhileOthersWork();
    void abortLeavesNothingBehind_data();
    void abortLeavesNothingBehind();

private:
    void loadDemo();
    void start(const QString& toml);
    void execute(const QString& statement);

    std::unique_ptr<test::TestDatabase> m_database;
    RunId m_run;
};

void RepartitionTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
}

void RepartitionTest::cleanup()
{
    m_database.reset();
}

void RepartitionTest::loadDemo()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(sandbox::loadDemo(connection, demoRows, [](const sandbox::DemoProgress&) {}, {}));
    if (connection.serverVersion() >= 130000)
        return;
    // Its table has a BEFORE trigger, which says so before anything runs; without it, it is moved.
    REQUIRE_VALUE(const run::Plan plan,
                  test::planMove(m_database->settings(), sandbox::demoFile(u"chunks-list100.toml"_s)));
    QVERIFY(plan.blocked());
    QVERIFY(std::ranges::any_of(
        plan.findings, [](const run::Finding& finding) { return finding.rule == "trigger.before_row_unknown"_L1; }));
    VERIFY_OK(connection.execute(u"DROP TRIGGER chunks_touch_updated_at ON public.chunks"_s));
}

void RepartitionTest::start(const QString& toml)
{
    REQUIRE_VALUE(m_run, test::startMove(m_database->settings(), toml));
}

void RepartitionTest::execute(const QString& statement)
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(statement));
}

void RepartitionTest::chunksGoThereAndBackAndThereAgain()
{
    NEEDS_SUPERUSER();
    loadDemo();
    const pg::Settings settings = m_database->settings();
    const QString before = appearanceOf(settings, u"public.chunks"_s);
    const QString rows = digestOf(settings, u"public.chunks"_s);
    start(sandbox::demoFile(u"chunks-list100.toml"_s));

    RUN_LEG_INTO(forward, run::Phase::Apply);
    QCOMPARE(test::scalar(settings, u"SELECT count(*) FROM pg_partition_tree('public.chunks') WHERE isleaf"_s),
             u"100"_s);
    QCOMPARE(digestOf(settings, u"public.chunks"_s), rows);
    QCOMPARE(appearanceOf(settings, u"public.chunks"_s), before);
    QVERIFY(forward.dataOf(u"swap"_s)[u"lock_held_ms"_s].toDouble() > 0);
    // Statistics of the parent and of each partition that has rows.
    QVERIFY(
        test::scalar(settings,
                     u"SELECT count(*) FROM pg_statistic WHERE starelid = 'public.chunks'::regclass AND stainherit"_s)
            .toInt()
        > 5);
    QCOMPARE(
        test::scalar(
            settings,
            u"SELECT count(*) FROM pg_partition_tree('public.chunks') t JOIN pg_class c ON c.oid = t.relid WHERE isleaf"
            " AND c.reltuples <> 0 AND NOT EXISTS (SELECT FROM pg_statistic WHERE starelid = c.oid)"_s),
        u"0"_s);

    // Writes after the swap, of every kind, must survive the way back.
    execute(u"UPDATE public.chunks SET content = 'later', collection_id = (SELECT max(id) FROM public.collections) "
            u"WHERE id % 50 = 0;"
            "DELETE FROM public.chunks WHERE id % 50 = 1;"
            "INSERT INTO public.chunks (collection_id, document_id, chunk_index, content)"
            " SELECT collection_id, id, 900, 'new' FROM public.documents LIMIT 100"_s);
    const QString later = digestOf(settings, u"public.chunks"_s);
    RUN_LEG_INTO(back, run::Phase::Rollback);
    QCOMPARE(test::scalar(settings, u"SELECT relkind FROM pg_class WHERE oid = 'public.chunks'::regclass"_s), u"r"_s);
    QCOMPARE(digestOf(settings, u"public.chunks"_s), later);
    QCOMPARE(appearanceOf(settings, u"public.chunks"_s), before);

    execute(
        u"UPDATE public.chunks SET content = 'again' WHERE id % 70 = 0; DELETE FROM public.chunks WHERE id % 70 = 1"_s);
    const QString again = digestOf(settings, u"public.chunks"_s);
    RUN_LEG_INTO(forwardAgain, run::Phase::Reapply);
    QCOMPARE(digestOf(settings, u"public.chunks"_s), again);
    QCOMPARE(appearanceOf(settings, u"public.chunks"_s), before);

    RUN_LEG_INTO(finish, run::Phase::Finish);
    QCOMPARE(test::scalar(settings,
                          u"SELECT count(*) FROM pg_class WHERE relnamespace = 'stopover_retired'::regnamespace"_s),
             u"0"_s);
    QCOMPARE(appearanceOf(settings, u"public.chunks"_s), before);
}

void RepartitionTest::theCopyRestsWhileOthersWork()
{
    loadDemo();
    const auto rests = [this](bool others, bool fullSpeed) {
        start(sandbox::demoFile(u"chunks-list100.toml"_s));
        bool rested = false;
        run::Control control;
        std::jthread busy;
        if (others)
            busy = std::jthread([this](const std::stop_token& stop) {
                pg::Connection application = m_database->connect();
                static_cast<void>(application.execute(u"SET application_name = 'shop'"_s));
                while (!stop.stop_requested()
                       && application.execute(u"SELECT count(*) FROM public.chunks WHERE id < 10"_s))
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
            });
        const auto watch = [&rested](const run::Event& event) {
            rested = rested || (event.kind == run::EventKind::Throttled && event.detail == "others"_L1);
        };
        static_cast<void>(test::runPhase(m_database->settings(), m_run, run::Phase::Apply, control, watch,
                                         { .fullSpeed = fullSpeed, .stopBefore = u"swap"_s }));
        static_cast<void>(test::runPhase(m_database->settings(), m_run, run::Phase::Abort));
        return rested;
    };
    QVERIFY(rests(true, false));
    QVERIFY(!rests(true, true));
    std::this_thread::sleep_for(std::chrono::milliseconds(2100)); // until nobody has worked for two seconds
    QVERIFY(!rests(false, false));
}

void RepartitionTest::abortLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("stopBefore");
    for (const char* slug :
         { "stage", "capture", "copy", "indexes", "analyze", "replay", "matviews", "verify", "swap" })
        QTest::addRow("stopped before %s", slug) << QString::fromLatin1(slug);
}

void RepartitionTest::abortLeavesNothingBehind()
{
    QFETCH(QString, stopBefore);
    loadDemo();
    const pg::Settings settings = m_database->settings();
    const QString inventory =
        u"SELECT string_agg(format('%s %s %s', relnamespace::regnamespace, relname, relkind), E'\\n' ORDER BY 1)"
        " FROM (SELECT relnamespace, relname, relkind FROM pg_class WHERE relnamespace::regnamespace::text !~ "
        "'^(pg_|information|stopover$)'"
        " UNION ALL SELECT 0, tgname, 't' FROM pg_trigger ORDER BY 1, 2) c"_s;
    start(sandbox::demoFile(u"chunks-list100.toml"_s));
    const QString before = test::scalar(settings, inventory) + appearanceOf(settings, u"public.chunks"_s)
        + digestOf(settings, u"public.chunks"_s);
    const PhaseOutcome stopped = test::runPhase(settings, m_run, run::Phase::Apply, { .stopBefore = stopBefore });
    QVERIFY2(stopped.result.stoppedBefore, test::describe(stopped.result.error).constData());
    RUN_LEG_INTO(abort, run::Phase::Abort);
    QCOMPARE(test::scalar(settings, inventory) + appearanceOf(settings, u"public.chunks"_s)
                 + digestOf(settings, u"public.chunks"_s),
             before);
    QCOMPARE(test::scalar(settings,
                          u"SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class"
                          " WHERE relnamespace = 'stopover'::regnamespace AND relname ~ '^(fwd|rev|touched)'"_s),
             QString());
}

STOPOVER_TEST_MAIN(RepartitionTest)
#include "tst_repartition.moc"
