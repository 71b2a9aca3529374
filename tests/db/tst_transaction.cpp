#include "core/pg/transaction.h"
#include "tests/support/linkcutter.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using pg::TransactionFate;
using test::LinkCut;

class TransactionTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void commitKeepsRows();
    void destructionRollsBack();
    void rollbackMayBeRepeated();
    void commitOfAFailedTransactionIsAnError();
    void deferredConstraintFailsTheCommit();
    void repeatableReadSeesOneMoment();
    void movedTransactionEndsOnce();
    void brokenCommit_data();
    void brokenCommit();
    void fateOfARunningTransaction();
    void fateOfATransactionThatNeverWas();

private:
    qint64 count()
    {
        const Result<pg::Rows> rows = m_connection->execute(u"SELECT count(*) FROM public.t"_s);
        return rows ? rows->integer(0, 0) : -1;
    }

    static Result<QString> insertOne(pg::Connection& connection)
    {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"INSERT INTO public.t VALUES (1)"
                                               " RETURNING pg_catalog.txid_current()"_s));
        return rows.text(0, 0);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<pg::Connection> m_connection;
};

void TransactionTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_connection = std::make_unique<pg::Connection>(m_database->connect());
    VERIFY_OK(m_connection->execute(u"CREATE TABLE public.t (id int)"_s));
}

void TransactionTest::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TransactionTest::commitKeepsRows()
{
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    QVERIFY(m_connection->inTransaction());
    REQUIRE_VALUE(const QString id, insertOne(*m_connection));
    VERIFY_OK(transaction.commit());
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(count(), 1);
    REQUIRE_VALUE(const TransactionFate fate, pg::fateOf(*m_connection, id));
    QCOMPARE(fate, TransactionFate::Committed);
}

void TransactionTest::destructionRollsBack()
{
    QString id;
    {
        REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(*m_connection));
        REQUIRE_VALUE(id, insertOne(*m_connection));
    }
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(count(), 0);
    REQUIRE_VALUE(const TransactionFate fate, pg::fateOf(*m_connection, id));
    QCOMPARE(fate, TransactionFate::Aborted);
}

void TransactionTest::rollbackMayBeRepeated()
{
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    VERIFY_OK(insertOne(*m_connection));
    transaction.rollback();
    transaction.rollback();
    QCOMPARE(count(), 0);
}

/// The server answers such a COMMIT with ROLLBACK and no error at all.
void TransactionTest::commitOfAFailedTransactionIsAnError()
{
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    VERIFY_OK(insertOne(*m_connection));
    QVERIFY(!m_connection->execute(u"SELECT 1/0"_s));
    COMPARE_ERROR(transaction.commit(), ErrorCode::Internal);
    QCOMPARE(count(), 0);
}

void TransactionTest::deferredConstraintFailsTheCommit()
{
    VERIFY_OK(m_connection->execute(u"ALTER TABLE public.t ADD UNIQUE (id) DEFERRABLE INITIALLY DEFERRED"_s));
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(*m_connection));
    VERIFY_OK(insertOne(*m_connection));
    VERIFY_OK(insertOne(*m_connection));
    const Result<void> failed = transaction.commit();
    COMPARE_ERROR(failed, ErrorCode::Sql);
    QCOMPARE(failed.error().sqlState, u"23505"_s);
    QCOMPARE(count(), 0);
}

void TransactionTest::repeatableReadSeesOneMoment()
{
    pg::Connection other = m_database->connect();
    REQUIRE_VALUE(const pg::Transaction transaction,
                  pg::Transaction::begin(*m_connection, pg::Isolation::RepeatableRead));
    QCOMPARE(count(), 0);
    VERIFY_OK(insertOne(other));
    QCOMPARE(count(), 0);
}

void TransactionTest::movedTransactionEndsOnce()
{
    REQUIRE_VALUE(pg::Transaction first, pg::Transaction::begin(*m_connection));
    VERIFY_OK(insertOne(*m_connection));
    pg::Transaction second(std::move(first));
    VERIFY_OK(second.commit());
    QCOMPARE(count(), 1);
}

void TransactionTest::brokenCommit_data()
{
    QTest::addColumn<LinkCut>("cut");
    QTest::addColumn<TransactionFate>("fate");
    QTest::addColumn<int>("rows");
    QTest::newRow("the server never heard of it") << LinkCut::BeforeStatement << TransactionFate::Aborted << 0;
    QTest::newRow("the server did it, its answer was lost") << LinkCut::BeforeReply << TransactionFate::Committed << 1;
}

/// The client cannot tell the two apart; the server can.
void TransactionTest::brokenCommit()
{
    QFETCH(LinkCut, cut);
    QFETCH(TransactionFate, fate);
    QFETCH(int, rows);
    test::LinkCutter cutter(test::TestServer::instance().server().socketDirectory());
    REQUIRE_VALUE(pg::Connection connection, pg::Connection::open(cutter.settings(m_database->name())));
    REQUIRE_VALUE(pg::Transaction transaction, pg::Transaction::begin(connection));
    REQUIRE_VALUE(const QString id, insertOne(connection));
    transaction.setTransactionId(id);
    cutter.arm(cut);

    const Result<void> committed = transaction.commit();
    QVERIFY(cutter.fired());
    COMPARE_ERROR(committed, ErrorCode::CommitInDoubt);
    QCOMPARE(committed.error().args, QStringList { id });
    QVERIFY(connection.isBroken());
    const auto fateNow = [&] {
        const Result<TransactionFate> answer = pg::fateOf(*m_connection, id);
        return answer.value_or(TransactionFate::Forgotten);
    };
    QTRY_COMPARE(fateNow(), fate); // the server may take a moment to notice that its client is gone
    QCOMPARE(count(), rows);
}

void TransactionTest::fateOfARunningTransaction()
{
    pg::Connection other = m_database->connect();
    REQUIRE_VALUE(const pg::Transaction transaction, pg::Transaction::begin(other));
    REQUIRE_VALUE(const QString id, insertOne(other));
    REQUIRE_VALUE(const TransactionFate fate, pg::fateOf(*m_connection, id));
    QCOMPARE(fate, TransactionFate::InProgress);
}

void TransactionTest::fateOfATransactionThatNeverWas()
{
    REQUIRE_VALUE(const TransactionFate ancient, pg::fateOf(*m_connection, u"3"_s));
    QCOMPARE(ancient, TransactionFate::Forgotten);
    QVERIFY(!pg::fateOf(*m_connection, u"999999999999"_s));
}

STOPOVER_TEST_MAIN(TransactionTest)
#include "tst_transaction.moc"
