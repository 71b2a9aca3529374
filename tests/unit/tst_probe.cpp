#include "core/run/probe.h"
#include "tests/support/testcase.h"

#include <atomic>

using namespace stopover;
using namespace std::chrono_literals;

class ProbeTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void slowerAnswersAreNoticed();
    void whoIsNotAnsweredKnowsNothing();
    void thePaceFollows();
};

void ProbeTest::slowerAnswersAreNoticed()
{
    std::atomic<int> milliseconds { 1 };
    const run::Probe probe([&milliseconds] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds.load()));
        return true;
    });
    probe.learn(30s);
    QVERIFY(probe.slowdown().has_value());
    milliseconds = 200;
    QTRY_VERIFY_WITH_TIMEOUT(run::isFelt(probe.slowdown().value_or(0)), 30000);
    // And that they are as usual again.
    milliseconds = 1;
    QTRY_VERIFY_WITH_TIMEOUT(!run::isFelt(probe.slowdown().value_or(9)), 30000);
}

void ProbeTest::whoIsNotAnsweredKnowsNothing()
{
    std::atomic<int> asked { 0 };
    {
        const run::Probe probe([&asked] {
            ++asked;
            return false;
        });
        probe.learn(500ms);
        QVERIFY(!probe.slowdown().has_value());
    }
    // It does not press whoever does not answer.
    QVERIFY2(asked.load() < 5, qPrintable(QString::number(asked.load())));
}

void ProbeTest::thePaceFollows()
{
    QVERIFY(run::adjustedPace(1, 3) < 1);
    QVERIFY(run::adjustedPace(1, 1) > 1);
    QCOMPARE(run::adjustedPace(1, 1.3), 1.0);
    double pace = 1;
    for (int i = 0; i < 100; ++i)
        pace = run::adjustedPace(pace, 3);
    QVERIFY(pace > 0); // something is always done
}

STOPOVER_TEST_MAIN(ProbeTest)
#include "tst_probe.moc"
