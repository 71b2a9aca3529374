#include "core/monitor/serverlog.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using monitor::LogLine;

/// Which lines of a server's log matter.
class ServerLogTest final : public test::TestCase
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatMattersIsKept();
    void aTornFirstLineIsLeftOut();
    void onlyTheEndIsKept();
};

void ServerLogTest::whatMattersIsKept()
{
    const QByteArray text =
        "2026 [1] LOG:  checkpoint starting: time\n"
        "2026 [2] dba@shop ERROR:  division by zero\n"
        "2026 [2] dba@shop STATEMENT:  SELECT 1 / 0\n"
        "\tFROM orders\n"
        "2026 [3] dba@shop LOG:  duration: 12 ms\n"
        "2026 [3] dba@shop DETAIL:  parameters\n"
        "2026 [4] dba@shop LOG:  process 4 still waiting for AccessShareLock on relation 1 after 1000 ms\n"
        "2026 [5] FATAL:  the database system is starting up\n";
    const QList<LogLine> lines = monitor::linesOfLog(text, 0);
    QStringList severities;
    for (const LogLine& line : lines)
        severities.append(line.severity);
    QCOMPARE(severities, (QStringList { u"ERROR"_s, {}, {}, u"LOG"_s, u"FATAL"_s }));
    QCOMPARE(lines.at(2).text, u"\tFROM orders"_s);
    QCOMPARE(lines.first().place, text.indexOf("2026 [2]"));
}

void ServerLogTest::aTornFirstLineIsLeftOut()
{
    const QByteArray text = "torn ERROR:  half a line\n2026 ERROR:  whole\n";
    QCOMPARE(monitor::linesOfLog(text, 0).size(), 2);
    const QList<LogLine> lines = monitor::linesOfLog(text, 1000);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().place, 1000 + text.indexOf("2026"));
    QVERIFY(monitor::linesOfLog({}, 0).isEmpty());
    QVERIFY(monitor::linesOfLog("no end of line, and nothing that matters", 0).isEmpty());
}

void ServerLogTest::onlyTheEndIsKept()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += "2026 WARNING:  number " + QByteArray::number(i) + '\n';
    const QList<LogLine> lines = monitor::linesOfLog(text, 0);
    QCOMPARE(lines.size(), monitor::maxLogLines);
    QVERIFY(lines.last().text.endsWith(u"number 499"_s));
}

STOPOVER_TEST_MAIN(ServerLogTest)
#include "tst_serverlog.moc"
