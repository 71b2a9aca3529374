#include "tests/support/ctlprocess.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;
using test::runCtl;

/// The private server's commands, and the journey that ./run makes.
class CtlJourneyTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void cleanupTestCase() { static_cast<void>(m_server.remove()); }

    void theSandboxStartsStopsAndStartsAfresh();
    void theDemoIsLoadedIntoTheSandboxAgainAndAgain();
    void theJourneyLosesNothingInEitherDirection();
    void theJourneyCanBeInterrupted();

private:
    CtlResult ctl(const QStringList& arguments) const
    {
        return runCtl(arguments + QStringList { u"--dir"_s, m_server.directory() });
    }

    sandbox::Server m_server { { .directory =
                                     u"/tmp/stopover-test-ctl-%1"_s.arg(QCoreApplication::applicationPid()) } };
};

void CtlJourneyTest::theSandboxStartsStopsAndStartsAfresh()
{
    const auto state = [this](const QString& command) {
        const CtlResult result = ctl({ u"sandbox"_s, command, u"--json"_s });
        return result.exitCode == 0 ? result.document()[u"state"_s].toString() : result.messages;
    };
    QCOMPARE(state(u"status"_s), u"missing"_s);
    QCOMPARE(state(u"stop"_s), u"missing"_s);
    const CtlResult started = ctl({ u"sandbox"_s, u"start"_s });
    QCOMPARE(started.exitCode, 0);
    QCOMPARE(started.output.trimmed(), m_server.uri());
    QCOMPARE(state(u"start"_s), u"running"_s);
    QCOMPARE(state(u"status"_s), u"running"_s);
    QCOMPARE(state(u"stop"_s), u"stopped"_s);
    QCOMPARE(state(u"reset"_s), u"running"_s);
    const CtlResult bad = runCtl({ u"sandbox"_s, u"start"_s, u"--dir"_s, u"/etc"_s });
    QCOMPARE(bad.exitCode, 2);
    QVERIFY(bad.messages.contains("--dir"_L1));
}

void CtlJourneyTest::theDemoIsLoadedIntoTheSandboxAgainAndAgain()
{
    for (int time = 0; time < 2; ++time) {
        const CtlResult loaded = ctl({ u"demo"_s, u"load"_s, u"--rows"_s, u"400"_s, u"--json"_s });
        QVERIFY2(loaded.exitCode == 0, qPrintable(loaded.messages));
        QCOMPARE(loaded.lines().last()[u"rows"_s].toInteger(), 400);
    }
}

void CtlJourneyTest::theJourneyLosesNothingInEitherDirection()
{
    const CtlResult journey = ctl({ u"demo"_s, u"journey"_s, u"--rows"_s, u"4000"_s });
    QVERIFY2(journey.exitCode == 0, qPrintable(journey.messages + journey.output));
    for (const QString& line : { u"ledger after rollback: "_s, u"ledger after reapply: "_s }) {
        const auto found = journey.output.split(u'\n').filter(line);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().endsWith("lost: 0"_L1), qPrintable(found.first()));
    }
    QVERIFY(journey.output.contains("p99"_L1) && journey.output.contains("Table locked for"_L1)
            && journey.output.contains("--demo"_L1));
}

void CtlJourneyTest::theJourneyCanBeInterrupted()
{
    test::CtlProcess process({ u"demo"_s, u"journey"_s, u"--rows"_s, u"4000"_s, u"--dir"_s, m_server.directory() });
    QVERIFY(process.awaitOutput("An application starts writing"));
    process.process().terminate();
    const CtlResult ended = process.finish();
    QVERIFY2(ended.exitCode == 4, qPrintable(ended.messages));
}

STOPOVER_TEST_MAIN(CtlJourneyTest)
#include "tst_ctljourney.moc"
