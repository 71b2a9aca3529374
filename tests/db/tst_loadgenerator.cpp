#include "core/sandbox/demo.h"
#include "core/sandbox/ledgeraudit.h"
#include "core/sandbox/loadgenerator.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace stopover;
using namespace stopover::sandbox;

namespace {

constexpr qint64 demoRows = 2000;
constexpr qint64 enoughWrites = 1500;

} // namespace

/// The audit is what says that nothing was lost: each kind of loss must show in it.
class TestLoadGenerator : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsNothingWrongWithAnHonestServer();
    void findsEachKindOfDamage_data();
    void findsEachKindOfDamage();
    void seesALostRowThatItNeverTouched();
    void survivesAServerThatCrashes();
    void restsBetweenTransactionsWhilePaused();
    void measuresEachPhase();
    void countsErrorsOfTheApplication();
    void refusesADirectoryThatHoldsALedger();

private:
    [[nodiscard]] QString ledger() const { return m_directory->filePath(u"ledger"_s); }

    [[nodiscard]] LoadOptions options() const;
    void writeAWhile(qint64 writes = enoughWrites);
    std::optional<test::TestDatabase> m_database;
    std::optional<QTemporaryDir> m_directory;
};

void TestLoadGenerator::init()
{
    failOnAnyWarning();
    m_database.emplace();
    m_directory.emplace();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(loadDemo(connection, demoRows, {}, {}));
}

void TestLoadGenerator::cleanup()
{
    m_database.reset();
    m_directory.reset();
}

LoadOptions TestLoadGenerator::options() const
{
    return { .settings = m_database->settings(), .ledgerDirectory = ledger(), .writers = 3, .writesPerSecond = 5000 };
}

void TestLoadGenerator::writeAWhile(qint64 writes)
{
    REQUIRE_VALUE(const auto load, LoadGenerator::start(options()));
    // Few writes may have had no rollback among them by chance.
    QTRY_VERIFY(load->counts().acknowledged >= writes && load->counts().rolledBack > 0);
    load->stop();
    const LoadCounts counts = load->counts();
    QVERIFY2(counts.errors == 0, qPrintable(counts.firstErrors.join(u'\n')));
}

void TestLoadGenerator::findsNothingWrongWithAnHonestServer()
{
    NEEDS_SUPERUSER();
    writeAWhile();
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QVERIFY2(audit.intact(), qPrintable(audit.firstProblems.join(u'\n')));
    QVERIFY(audit.acknowledged >= enoughWrites);
    QCOMPARE(audit.found, audit.acknowledged);
    QCOMPARE(audit.rowsLeast, audit.rowsMost);
    QVERIFY(audit.rowsFound != demoRows);
}

void TestLoadGenerator::findsEachKindOfDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("kind"); // 0 lost, 1 wrong, 2 extra

    const QString victim = u"(SELECT min(id) FROM public.chunks WHERE content LIKE 'load % version 2')"_s;
    const QString quiet = u"ALTER TABLE public.chunks DISABLE TRIGGER USER; "_s;
    QTest::newRow("a row is lost") << u"DELETE FROM public.chunks WHERE id = "_s + victim << 0;
    QTest::newRow("an update is lost") << quiet
            + u"UPDATE public.chunks SET content = replace(content, 'version 2', 'version 1') WHERE id = "_s
            + victim << 0;
    QTest::newRow("a row is as it was before the load")
        << u"UPDATE public.chunks SET content = 'The culture' WHERE id = "_s + victim << 0;
    QTest::newRow("a NULL was not carried over")
        << u"UPDATE public.chunks SET metadata = '{}' WHERE id = (SELECT min(id) FROM public.chunks"
           " WHERE content LIKE 'load %' AND metadata IS NULL)"_s
        << 1;
    QTest::newRow("a column is lost")
        << u"UPDATE public.chunks SET embedding_vector = NULL WHERE id = (SELECT min(id) FROM public.chunks"
           " WHERE content LIKE 'load %' AND embedding_vector IS NOT NULL)"_s
        << 1;
    QTest::newRow("a move to another collection is lost")
        << u"UPDATE public.chunks SET collection_id = 'elsewhere' WHERE id = "_s + victim << 1;
    QTest::newRow("a row is there twice") << u"ALTER TABLE public.chunks DROP CONSTRAINT chunks_pkey;"
                                             "INSERT INTO public.chunks SELECT * FROM public.chunks WHERE id = "_s
            + victim << 2;
    QTest::newRow("a row appears that nobody wrote")
        << u"INSERT INTO public.chunks SELECT 999999999, collection_id, document_id, chunk_index, content,"
           " metadata, embedding_vector FROM public.chunks WHERE id = "_s
            + victim
        << 2;
}

void TestLoadGenerator::findsEachKindOfDamage()
{
    NEEDS_SUPERUSER();
    QFETCH(QString, damage);
    QFETCH(int, kind);
    writeAWhile();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(damage));
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QVERIFY(!audit.intact());
    QCOMPARE(audit.lost > 0, kind == 0);
    QCOMPARE(audit.wrong > 0, kind == 1);
    QCOMPARE(audit.extra > 0, kind == 2);
    QCOMPARE(audit.found, audit.acknowledged - audit.lost);
    QCOMPARE(audit.firstProblems.size(), 1);
}

void TestLoadGenerator::seesALostRowThatItNeverTouched()
{
    NEEDS_SUPERUSER();
    writeAWhile(200);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(u"DELETE FROM public.chunks WHERE id = (SELECT min(id) FROM public.chunks"
                                 " WHERE content NOT LIKE 'load %')"_s));
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QCOMPARE(audit.lost, 0);
    QCOMPARE(audit.rowsFound, audit.rowsLeast - 1);
    QVERIFY(!audit.intact());
}

void TestLoadGenerator::survivesAServerThatCrashes()
{
    NEEDS_SUPERUSER();
    sandbox::Server& server = test::TestServer::instance().server();
    // The test server acknowledges before it writes, unless asked not to.
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(QString(u"ALTER DATABASE %1 SET synchronous_commit = on"_s.arg(m_database->name()))));
    REQUIRE_VALUE(const auto load, LoadGenerator::start(options()));
    for (int crash = 1; crash <= 3; ++crash) {
        const qint64 before = load->counts().acknowledged;
        QTRY_VERIFY(load->counts().acknowledged >= before + 300);
        VERIFY_OK(server.kill());
        VERIFY_OK(server.start());
    }
    const qint64 before = load->counts().acknowledged;
    QTRY_VERIFY(load->counts().acknowledged >= before + 300);
    load->stop();
    const LoadCounts counts = load->counts();
    QVERIFY2(counts.errors == 0, qPrintable(counts.firstErrors.join(u'\n')));
    QVERIFY(counts.reconnects >= 3);
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QVERIFY2(audit.intact(), qPrintable(audit.firstProblems.join(u'\n')));
    QCOMPARE(audit.unknown, counts.unknown);
}

void TestLoadGenerator::restsBetweenTransactionsWhilePaused()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const auto load, LoadGenerator::start(options()));
    QTRY_VERIFY(load->counts().acknowledged >= 300);
    load->pause();
    const qint64 resting = load->counts().acknowledged;
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QVERIFY2(audit.intact(), qPrintable(audit.firstProblems.join(u'\n')));
    QCOMPARE(audit.acknowledged, resting);
    QCOMPARE(load->counts().acknowledged, resting);
    load->resume();
    QTRY_VERIFY(load->counts().acknowledged >= resting + 300);
    load->pause();
    load->stop();
}

void TestLoadGenerator::measuresEachPhase()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const auto load, LoadGenerator::start(options()));
    load->enterPhase(u"first"_s);
    QTRY_VERIFY(load->counts().acknowledged >= 100);
    load->pause();
    load->enterPhase(u"second"_s);
    load->resume();
    const qint64 before = load->counts().acknowledged;
    QTRY_VERIFY(load->counts().acknowledged >= before + 100);
    load->stop();
    const QList<LatencySummary> latencies = load->latencies();
    QVERIFY(latencies.size() >= 2);
    QCOMPARE(latencies.last().phase, u"second"_s);
    for (const LatencySummary& summary : latencies) {
        QVERIFY(summary.p50.count() > 0);
        QVERIFY(summary.p50 <= summary.p99);
        QVERIFY(summary.p99 <= summary.maximum);
    }
}

void TestLoadGenerator::countsErrorsOfTheApplication()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const auto load, LoadGenerator::start(options()));
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.execute(u"REVOKE INSERT ON public.chunks FROM app_rw"_s));
    QTRY_VERIFY(load->counts().errors > 0);
    load->stop();
    QVERIFY(load->counts().firstErrors.first().contains("permission denied"_L1));
    // A refused write was never acknowledged.
    REQUIRE_VALUE(const LedgerAudit audit, auditLedger(m_database->settings(), ledger()));
    QVERIFY2(audit.intact(), qPrintable(audit.firstProblems.join(u'\n')));
}

void TestLoadGenerator::refusesADirectoryThatHoldsALedger()
{
    NEEDS_SUPERUSER();
    writeAWhile(50);
    COMPARE_ERROR(LoadGenerator::start(options()), ErrorCode::Io);
}

STOPOVER_TEST_MAIN(TestLoadGenerator)
#include "tst_loadgenerator.moc"
