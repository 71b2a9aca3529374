#include "core/pg/advisorylock.h"
#include "tests/support/testcase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AdvisoryLockTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = std::make_unique<test::TestDatabase>(); }

    void cleanupTestCase() { m_database.reset(); }

    void oneHolderAtATime();
    void holderIsNamed();
    void waitsUntilTheHolderGoes();
    void stopEndsTheWait();
    void leavesNoTransactionOpen();
    void keysDoNotCollide();
    void otherDatabasesAreNotAsked();

private:
    std::unique_ptr<test::TestDatabase> m_database;
    const pg::AdvisoryKey m_key { 0x53544f50, -7 };
};

void AdvisoryLockTest::oneHolderAtATime()
{
    pg::Connection first = m_database->connect();
    pg::Connection second = m_database->connect();
    REQUIRE_VALUE(const bool taken, pg::tryLockByPolling(first, m_key, 0ms, {}));
    QVERIFY(taken);
    REQUIRE_VALUE(const bool refused, pg::tryLockByPolling(second, m_key, 0ms, {}));
    QVERIFY(!refused);
    VERIFY_OK(pg::unlock(first, m_key));
    REQUIRE_VALUE(const bool takenThen, pg::tryLockByPolling(second, m_key, 0ms, {}));
    QVERIFY(takenThen);
}

void AdvisoryLockTest::holderIsNamed()
{
    NEEDS_SUPERUSER();
    REQUIRE_VALUE(pg::Connection holder,
                  pg::Connection::open(m_database->settings().withApplicationName(u"other console"_s)));
    pg::Connection asker = m_database->connect();
    REQUIRE_VALUE(const auto nobody, pg::holderOf(asker, m_key));
    QVERIFY(!nobody);
    VERIFY_OK(pg::tryLockByPolling(holder, m_key, 0ms, {}));
    REQUIRE_VALUE(const auto somebody, pg::holderOf(asker, m_key));
    QVERIFY(somebody.has_value());
    QCOMPARE(somebody->pid, holder.backendPid());
    QCOMPARE(somebody->role, u"stopover"_s);
    QCOMPARE(somebody->application, u"other console"_s);
    QCOMPARE(somebody->host, u"local"_s);
    QVERIFY(QDateTime::fromString(somebody->since, Qt::ISODate).isValid());
}

void AdvisoryLockTest::waitsUntilTheHolderGoes()
{
    auto holder = std::make_unique<pg::Connection>(m_database->connect());
    pg::Connection waiter = m_database->connect();
    VERIFY_OK(pg::tryLockByPolling(*holder, m_key, 0ms, {}));
    bool taken = false;
    std::jthread waiting([&] {
        const Result<bool> result = pg::tryLockByPolling(waiter, m_key, 60s, {});
        taken = result.value_or(false);
    });
    holder.reset(); // the server releases the lock with the session
    waiting.join();
    QVERIFY(taken);
}

void AdvisoryLockTest::stopEndsTheWait()
{
    pg::Connection holder = m_database->connect();
    pg::Connection waiter = m_database->connect();
    VERIFY_OK(pg::tryLockByPolling(holder, m_key, 0ms, {}));
    std::stop_source stop;
    bool taken = true;
    std::jthread waiting([&] {
        const Result<bool> result = pg::tryLockByPolling(waiter, m_key, 10min, stop.get_token());
        taken = result.value_or(true);
    });
    stop.request_stop();
    waiting.join();
    QVERIFY(!taken);
}

void AdvisoryLockTest::leavesNoTransactionOpen()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(pg::tryLockByPolling(connection, m_key, 0ms, {}));
    QVERIFY(!connection.inTransaction());
}

void AdvisoryLockTest::keysDoNotCollide()
{
    pg::Connection first = m_database->connect();
    pg::Connection second = m_database->connect();
    VERIFY_OK(pg::tryLockByPolling(first, m_key, 0ms, {}));
    REQUIRE_VALUE(const bool other, pg::tryLockByPolling(second, { m_key.space, m_key.object + 1 }, 0ms, {}));
    QVERIFY(other);
    REQUIRE_VALUE(const auto nobody, pg::holderOf(second, { m_key.object, m_key.space }));
    QVERIFY(!nobody);
}

void AdvisoryLockTest::otherDatabasesAreNotAsked()
{
    const test::TestDatabase other;
    pg::Connection there = other.connect();
    pg::Connection here = m_database->connect();
    VERIFY_OK(pg::tryLockByPolling(there, m_key, 0ms, {}));
    REQUIRE_VALUE(const auto nobody, pg::holderOf(here, m_key));
    QVERIFY(!nobody);
}

STOPOVER_TEST_MAIN(AdvisoryLockTest)
#include "tst_advisorylock.moc"
