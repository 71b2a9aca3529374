#include "core/pg/copy.h"
#include "core/pg/sqlstate.h"
#include "tests/support/linkcutter.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

class CopyTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsGoInAndOut();
    void emptyCopyIsNoError();
    void abandonedWriterLeavesNothing();
    void abandonedReaderFreesTheSession();
    void movedWriterEndsOnce();
    void badRowIsTheServersError();
    void wrongDirectionIsRefused();
    void anErrorInTheMiddleOfReading();
    void lostLinkWhileWriting();

private:
    qint64 count()
    {
        const Result<pg::Rows> rows = m_connection->execute(u"SELECT count(*) FROM public.t"_s);
        return rows ? rows->integer(0, 0) : -1;
    }

    const QString m_copyIn = u"COPY public.t FROM STDIN"_s;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<pg::Connection> m_connection;
};

void CopyTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_connection = std::make_unique<pg::Connection>(m_database->connect());
    VERIFY_OK(m_connection->execute(u"CREATE TABLE public.t (id bigint PRIMARY KEY, word text)"_s));
}

void CopyTest::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void CopyTest::rowsGoInAndOut()
{
    const QByteArray rows = "1\tone\n2\t\\N\n3\t\n4\tä\\ttab\n";
    REQUIRE_VALUE(pg::CopyWriter writer, pg::CopyWriter::start(*m_connection, m_copyIn));
    // In pieces that respect neither rows nor characters.
    for (const char byte : rows)
        VERIFY_OK(writer.write(QByteArrayView(&byte, 1)));
    REQUIRE_VALUE(const qint64 written, writer.finish());
    QCOMPARE(written, 4);

    REQUIRE_VALUE(pg::CopyReader reader,
                  pg::CopyReader::start(*m_connection, u"COPY (SELECT * FROM public.t ORDER BY id) TO STDOUT"_s));
    QByteArray read;
    int lines = 0;
    while (true) {
        REQUIRE_VALUE(const QByteArray row, reader.read());
        if (row.isEmpty())
            break;
        QVERIFY(row.endsWith('\n'));
        read += row;
        ++lines;
    }
    QCOMPARE(read, rows);
    QCOMPARE(lines, 4);
    REQUIRE_VALUE(const QByteArray beyond, reader.read());
    QVERIFY(beyond.isEmpty());
}

void CopyTest::emptyCopyIsNoError()
{
    REQUIRE_VALUE(pg::CopyWriter writer, pg::CopyWriter::start(*m_connection, m_copyIn));
    REQUIRE_VALUE(const qint64 written, writer.finish());
    QCOMPARE(written, 0);
    REQUIRE_VALUE(pg::CopyReader reader, pg::CopyReader::start(*m_connection, u"COPY public.t TO STDOUT"_s));
    REQUIRE_VALUE(const QByteArray row, reader.read());
    QVERIFY(row.isEmpty());
}

void CopyTest::abandonedWriterLeavesNothing()
{
    {
        REQUIRE_VALUE(pg::CopyWriter writer, pg::CopyWriter::start(*m_connection, m_copyIn));
        VERIFY_OK(writer.write("1\tone\n"));
    }
    QCOMPARE(count(), 0);
    QVERIFY(!m_connection->inTransaction());
}

void CopyTest::abandonedReaderFreesTheSession()
{
    // Often, since the cancel may come before, within or after the last row.
    for (int round = 0; round < 30; ++round) {
        {
            REQUIRE_VALUE(pg::CopyReader reader,
                          pg::CopyReader::start(
                              *m_connection, u"COPY (SELECT generate_series(1, %1)) TO STDOUT"_s.arg(1 << round % 20)));
            VERIFY_OK(reader.read());
        }
        QCOMPARE(count(), 0);
    }
}

void CopyTest::movedWriterEndsOnce()
{
    REQUIRE_VALUE(pg::CopyWriter first, pg::CopyWriter::start(*m_connection, m_copyIn));
    {
        pg::CopyWriter second(std::move(first));
        VERIFY_OK(second.write("1\tone\n"));
        VERIFY_OK(second.finish());
    }
    QCOMPARE(count(), 1);
}

void CopyTest::badRowIsTheServersError()
{
    REQUIRE_VALUE(pg::CopyWriter writer, pg::CopyWriter::start(*m_connection, m_copyIn));
    VERIFY_OK(writer.write("1\tone\n1\tagain\n"));
    const Result<qint64> failed = writer.finish();
    QVERIFY(!failed);
    QVERIFY(pg::isUniqueViolation(failed.error()));
    QVERIFY(failed.error().detail.contains("(id)=(1)"_L1));
    QCOMPARE(failed.error().statement, m_copyIn);
    QCOMPARE(count(), 0);
}

void CopyTest::wrongDirectionIsRefused()
{
    COMPARE_ERROR(pg::CopyWriter::start(*m_connection, u"SELECT 1"_s), ErrorCode::Internal);
    COMPARE_ERROR(pg::CopyReader::start(*m_connection, u"CREATE TABLE public.u ()"_s), ErrorCode::Internal);
    COMPARE_ERROR(pg::CopyWriter::start(*m_connection, u"COPY public.missing FROM STDIN"_s), ErrorCode::Sql);
    QCOMPARE(count(), 0);
    COMPARE_ERROR(pg::CopyWriter::start(*m_connection, u"COPY public.t TO STDOUT"_s), ErrorCode::Internal);
    QCOMPARE(count(), 0);
    COMPARE_ERROR(pg::CopyReader::start(*m_connection, m_copyIn), ErrorCode::Internal);
    QCOMPARE(count(), 0);
}

void CopyTest::anErrorInTheMiddleOfReading()
{
    REQUIRE_VALUE(pg::CopyReader reader,
                  pg::CopyReader::start(*m_connection,
                                        u"COPY (SELECT 1 / (5000 - n) FROM generate_series(1, 9000) n) TO STDOUT"_s));
    Result<QByteArray> row = QByteArray("first");
    while (row && !row->isEmpty())
        row = reader.read();
    QVERIFY(!row);
    QCOMPARE(row.error().sqlState, u"22012"_s);
    QCOMPARE(count(), 0);
}

void CopyTest::lostLinkWhileWriting()
{
    test::LinkCutter cutter(test::TestServer::instance().server().socketDirectory());
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(cutter.settings(m_database->name())));
    REQUIRE_VALUE(pg::CopyWriter writer, pg::CopyWriter::start(connection, m_copyIn));
    VERIFY_OK(writer.write("1\tone\n"));
    cutter.cutNow();
    const QByteArray row = QByteArray(1'000'000, 'x');
    Result<void> written = writer.write(row);
    for (int i = 0; written && i < 100; ++i)
        written = writer.write(row);
    COMPARE_ERROR(writer.finish(), ErrorCode::ConnectionLost);
    QCOMPARE(count(), 0);
}

STOPOVER_TEST_MAIN(CopyTest)
#include "tst_copy.moc"
