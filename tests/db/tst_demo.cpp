#include "core/pg/transaction.h"
#include "core/sandbox/demo.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using sandbox::DemoPhase;
using sandbox::DemoProgress;
using sandbox::DemoReplacement;

namespace {

constexpr qint64 demoRows = 20'000;
const auto silent = [](const DemoProgress&) {};

} // namespace

class DemoTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void countsMatch();
    void everyObjectIsThere_data();
    void everyObjectIsThere();
    void everyHashListGetsRows();
    void aFewCollectionsAreLarge();
    void rowsHaveTheirSize();
    void observationsSpreadOverTwoYears();
    void keysGoOnWhereTheDemoEnds();
    void updateTouchesTheRow();
    void readersSeePublicRowsOnly();
    void readersMaySelectSomeColumnsOnly();
    void sameRowsAgain();
    void smallestDemoLoads();
    void progressNeverGoesBack();
    void refusesToLoadTwice();
    void replacesItsOwnObjects();
    void replacesNothingThatOthersBuiltOn();
    void stopLeavesNothing();
    void refusesNoRows();
    void projectFilesAreInTheProgram();

private:
    qint64 number(const QString& query)
    {
        const Result<pg::Rows> rows = m_connection->execute(query);
        return rows ? rows->integer(0, 0) : -1;
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<pg::Connection> m_connection;
};

void DemoTest::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    m_connection = std::make_unique<pg::Connection>(m_database->connect());
    VERIFY_OK(sandbox::loadDemo(*m_connection, demoRows, silent, {}));
}

void DemoTest::cleanupTestCase()
{
    m_connection.reset();
    m_database.reset();
}

void DemoTest::countsMatch()
{
    QCOMPARE(number(u"SELECT count(*) FROM public.chunks"_s), demoRows);
    QCOMPARE(number(u"SELECT count(*) FROM public.petri_observations"_s), demoRows / 4);
    QCOMPARE(number(u"SELECT count(*) FROM public.petri_observations_with_names"_s), demoRows / 4);
    QCOMPARE(number(u"SELECT sum(chunks) FROM public.mv_collection_sizes"_s), demoRows);
    QCOMPARE(number(u"SELECT count(DISTINCT (document_id, chunk_index)) FROM public.chunks"_s), demoRows);
    QCOMPARE(number(u"SELECT count(*) FROM public.chunks c JOIN public.documents d ON d.id = c.document_id"
                    " WHERE d.collection_id <> c.collection_id"_s),
             0);
}

void DemoTest::everyObjectIsThere_data()
{
    QTest::addColumn<QString>("condition");
    const auto row = [](const char* name, const QString& condition) { QTest::newRow(name) << condition; };
    row("chunks has a primary key on id",
        u"EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.chunks'::regclass AND contype = 'p'"
        " AND pg_get_constraintdef(oid) = 'PRIMARY KEY (id)')"_s);
    row("chunks refers to documents",
        u"EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.chunks'::regclass AND contype = 'f'"
        " AND confrelid = 'public.documents'::regclass AND convalidated)"_s);
    row("only the primary key of chunks is unique",
        u"(SELECT count(*) FROM pg_index WHERE indrelid = 'public.chunks'::regclass AND indisunique) = 1"_s);
    row("chunks has three valid indexes",
        u"(SELECT count(*) FROM pg_index WHERE indrelid = 'public.chunks'::regclass AND indisvalid) = 3"_s);
    row("the materialized view has a unique index",
        u"EXISTS (SELECT FROM pg_index WHERE indrelid = 'public.mv_collection_sizes'::regclass AND indisunique)"_s);
    row("v_chunks is a security barrier",
        u"(SELECT reloptions FROM pg_class WHERE oid = 'public.v_chunks'::regclass) = '{security_barrier=true}'"_s);
    row("v_chunk_stats stands on v_chunks",
        u"EXISTS (SELECT FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid"
        " WHERE r.ev_class = 'public.v_chunk_stats'::regclass AND d.refobjid = 'public.v_chunks'::regclass)"_s);
    row("chunks has its trigger",
        u"EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'public.chunks'::regclass AND NOT tgisinternal)"_s);
    row("row security of chunks is enabled but not forced",
        u"(SELECT relrowsecurity AND NOT relforcerowsecurity FROM pg_class WHERE oid = 'public.chunks'::regclass)"_s);
    row("chunks has two policies",
        u"(SELECT count(*) FROM pg_policy WHERE polrelid = 'public.chunks'::regclass) = 2"_s);
    row("the table has a comment", u"obj_description('public.chunks'::regclass, 'pg_class') IS NOT NULL"_s);
    row("a column has a comment", u"col_description('public.chunks'::regclass, 2) IS NOT NULL"_s);
    row("chunks has statistics", u"EXISTS (SELECT FROM pg_stats WHERE tablename = 'chunks')"_s);
    row("observations have a uuid key by default",
        u"(SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef"
        " WHERE adrelid = 'public.petri_observations'::regclass AND adnum = 1) = 'gen_random_uuid()'"_s);
}

void DemoTest::everyObjectIsThere()
{
    QFETCH(QString, condition);
    REQUIRE_VALUE(const pg::Rows rows, m_connection->execute(u"SELECT "_s + condition));
    QVERIFY(rows.boolean(0, 0));
}

void DemoTest::everyHashListGetsRows()
{
    QVERIFY(number(u"SELECT count(DISTINCT collection_id) FROM public.chunks"_s) >= 400);
    QCOMPARE(number(u"SELECT count(DISTINCT ((hashtext(collection_id) % 100) + 100) % 100) FROM public.chunks"_s), 100);
}

void DemoTest::aFewCollectionsAreLarge()
{
    QVERIFY(number(u"SELECT max(chunks) / min(chunks) FROM public.mv_collection_sizes"_s) >= 3);
}

void DemoTest::rowsHaveTheirSize()
{
    const qint64 bytes = number(u"SELECT pg_relation_size('public.chunks') / count(*) FROM public.chunks"_s);
    QVERIFY2(bytes > 430 && bytes < 500, qPrintable(QString::number(bytes)));
}

void DemoTest::observationsSpreadOverTwoYears()
{
    QCOMPARE(number(u"SELECT count(DISTINCT date_trunc('month', created_at)) FROM public.petri_observations"_s), 24);
    QCOMPARE(number(u"SELECT count(*) FROM public.petri_observations"
                    " WHERE created_at < '2024-01-01+00' OR created_at >= '2026-01-01+00'"_s),
             0);
}

void DemoTest::keysGoOnWhereTheDemoEnds()
{
    REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    QCOMPARE(number(u"INSERT INTO public.chunks (collection_id, document_id, chunk_index, content)"
                    " SELECT collection_id, id, 99, '' FROM public.documents LIMIT 1 RETURNING id"_s),
             demoRows + 1);
}

void DemoTest::updateTouchesTheRow()
{
    REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    VERIFY_OK(m_connection->execute(u"UPDATE public.chunks SET content = '' WHERE id = 1"_s));
    QCOMPARE(number(u"SELECT count(*) FROM public.chunks WHERE updated_at = now()"_s), 1);
}

void DemoTest::readersSeePublicRowsOnly()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    const qint64 publicRows = number(u"SELECT count(*) FROM public.v_chunks"_s);
    VERIFY_OK(m_connection->execute(u"SET LOCAL ROLE app_ro"_s));
    QCOMPARE(number(u"SELECT count(id) FROM public.chunks"_s), publicRows);
    QVERIFY(publicRows > 0 && publicRows < demoRows);
}

void DemoTest::readersMaySelectSomeColumnsOnly()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    VERIFY_OK(m_connection->execute(u"SET LOCAL ROLE app_ro"_s));
    const Result<pg::Rows> refused = m_connection->execute(u"SELECT embedding_vector FROM public.chunks"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().sqlState, u"42501"_s);
}

void DemoTest::sameRowsAgain()
{
    const QString digest = u"SELECT sum(hash_record_extended(t.*, 0)) % 1000000007 FROM public.%1 t"_s;
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    VERIFY_OK(sandbox::loadDemo(connection, demoRows, silent, {}));
    for (const QString& table : { u"users"_s, u"collections"_s, u"documents"_s, u"petri_observations"_s }) {
        REQUIRE_VALUE(const pg::Rows rows, connection.execute(digest.arg(table)));
        QCOMPARE(rows.integer(0, 0), number(digest.arg(table)));
    }
    // jsonb hashes by value, so as text; whole rows otherwise.
    const QString chunkDigest = u"SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM public.chunks c"_s;
    REQUIRE_VALUE(const pg::Rows here, m_connection->execute(chunkDigest));
    REQUIRE_VALUE(const pg::Rows there, connection.execute(chunkDigest));
    QCOMPARE(there.text(0, 0), here.text(0, 0));
}

void DemoTest::smallestDemoLoads()
{
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    VERIFY_OK(sandbox::loadDemo(connection, 1, silent, {}));
    REQUIRE_VALUE(const pg::Rows rows, connection.execute(u"SELECT count(*) FROM public.chunks"_s));
    QCOMPARE(rows.integer(0, 0), 1);
}

void DemoTest::progressNeverGoesBack()
{
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    QList<DemoProgress> seen;
    VERIFY_OK(sandbox::loadDemo(connection, 120'000, [&](const DemoProgress& now) { seen.append(now); }, {}));
    QVERIFY(std::ranges::is_sorted(seen, {}, &DemoProgress::done));
    QVERIFY(std::ranges::is_sorted(seen, {}, &DemoProgress::phase));
    QCOMPARE(seen.front().phase, DemoPhase::Tables);
    QCOMPARE(seen.back().phase, DemoPhase::Statistics);
    QCOMPARE(seen.back().done, seen.back().total);
    QCOMPARE(seen.back().total, 150'000);
    QVERIFY(std::ranges::count(seen, DemoPhase::Rows, &DemoProgress::phase) >= 3);
}

void DemoTest::refusesToLoadTwice()
{
    const Result<void> again = sandbox::loadDemo(*m_connection, 10, silent, {});
    COMPARE_ERROR(again, ErrorCode::DemoExists);
    QVERIFY(again.error().args.value(0).contains("public.chunks"_L1));
    QCOMPARE(number(u"SELECT count(*) FROM public.chunks"_s), demoRows);
}

void DemoTest::replacesItsOwnObjects()
{
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.mine (id int); INSERT INTO public.mine VALUES (1)"_s));
    VERIFY_OK(sandbox::loadDemo(connection, 500, silent, {}));
    VERIFY_OK(sandbox::loadDemo(connection, 300, silent, {}, DemoReplacement::Replace));
    REQUIRE_VALUE(const pg::Rows rows,
                  connection.execute(u"SELECT (SELECT count(*) FROM public.chunks),"
                                     " (SELECT count(*) FROM public.mine)"_s));
    QCOMPARE(rows.integer(0, 0), 300);
    QCOMPARE(rows.integer(0, 1), 1);
}

void DemoTest::replacesNothingThatOthersBuiltOn()
{
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    VERIFY_OK(sandbox::loadDemo(connection, 500, silent, {}));
    VERIFY_OK(connection.execute(u"CREATE VIEW public.theirs AS SELECT id FROM public.chunks"_s));
    const Result<void> refused = sandbox::loadDemo(connection, 300, silent, {}, DemoReplacement::Replace);
    COMPARE_ERROR(refused, ErrorCode::Sql);
    QVERIFY(refused.error().detail.contains("theirs"_L1));
    REQUIRE_VALUE(const pg::Rows rows, connection.execute(u"SELECT count(*) FROM public.chunks"_s));
    QCOMPARE(rows.integer(0, 0), 500);
}

void DemoTest::stopLeavesNothing()
{
    const test::TestDatabase other;
    pg::Connection connection = other.connect();
    std::stop_source source;
    const auto stopAmidRows = [&](const DemoProgress& now) {
        if (now.done > 0)
            source.request_stop();
    };
    COMPARE_ERROR(sandbox::loadDemo(connection, 200'000, stopAmidRows, source.get_token()), ErrorCode::Cancelled);
    REQUIRE_VALUE(const pg::Rows rows,
                  connection.execute(u"SELECT count(*) FROM pg_class"
                                     " WHERE relnamespace = 'public'::regnamespace"_s));
    QCOMPARE(rows.integer(0, 0), 0);
}

void DemoTest::refusesNoRows()
{
    COMPARE_ERROR(sandbox::loadDemo(*m_connection, 0, silent, {}), ErrorCode::Usage);
}

void DemoTest::projectFilesAreInTheProgram()
{
    QVERIFY(sandbox::demoFile(u"chunks-list100.toml"_s).contains("partitions = 100"_L1));
    QVERIFY(sandbox::demoFile(u"petri-monthly.toml"_s).contains("interval = \"month\""_L1));
}

STOPOVER_TEST_MAIN(DemoTest)
#include "tst_demo.moc"
