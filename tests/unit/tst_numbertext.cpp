#include "tests/support/testcase.h"
#include "text/eventtext.h"
#include "text/numbertext.h"

using namespace stopover;
using namespace stopover::text;
using namespace Qt::StringLiterals;

class NumberTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void groupsDigits_data();
    void groupsDigits();
    void saysHowLong_data();
    void saysHowLong();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void saysHowLarge_data();
    void saysHowLarge();
    void neverAnalysedIsNotZero();
    void progressSaysWhatIsKnown();
    void aFinishedStepCountsTheRowsOfTheTable();
};

namespace {

/// With an ordinary space where the product has a narrow one that does not break.
QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

} // namespace

void NumberTextTest::groupsDigits_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("three digits") << qint64(999) << u"999"_s;
    QTest::newRow("four digits") << qint64(1000) << u"1 000"_s;
    QTest::newRow("a million") << qint64(1'000'000) << u"1 000 000"_s;
    QTest::newRow("below zero") << qint64(-999) << u"-999"_s;
    QTest::newRow("far below zero") << qint64(-123456) << u"-123 456"_s;
}

void NumberTextTest::groupsDigits()
{
    QFETCH(qint64, number);
    QFETCH(QString, text);
    QCOMPARE(plain(grouped(number)), text);
}

void NumberTextTest::saysHowLong_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("milliseconds") << 0.0201 << u"20 ms"_s;
    QTest::newRow("just below a second") << 0.9996 << u"1.0 s"_s;
    QTest::newRow("a few seconds") << 3.21 << u"3.2 s"_s;
    QTest::newRow("many seconds") << 48.4 << u"48 s"_s;
    QTest::newRow("just below a minute") << 59.6 << u"1 min 00 s"_s;
    QTest::newRow("minutes") << 64.0 << u"1 min 04 s"_s;
    QTest::newRow("hours") << 7500.0 << u"2 h 05 min"_s;
    QTest::newRow("days") << 277200.0 << u"3 d 5 h"_s;
}

void NumberTextTest::saysHowLong()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(plain(duration(seconds)), text);
}

void NumberTextTest::saysWhatIsLeft_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("text");
    QTest::newRow("never zero seconds") << 0.0 << 0.0 << u"finishing"_s;
    QTest::newRow("about done") << 0.4 << 1.2 << u"finishing"_s;
    QTest::newRow("seconds") << 2.0 << 4.0 << u"2–4 s"_s;
    QTest::newRow("seconds in steps of five") << 11.0 << 22.0 << u"10–20 s"_s;
    QTest::newRow("a low end of nothing") << 0.0 << 14.0 << u"1–15 s"_s;
    QTest::newRow("both ends alike") << 29.0 << 31.0 << u"30 s"_s;
    QTest::newRow("minutes") << 170.0 << 250.0 << u"3–4 min"_s;
    QTest::newRow("hours") << 3.0 * 3600 << 5.0 * 3600 << u"3–5 h"_s;
    QTest::newRow("days above 24 hours") << 30.0 * 3600 << 60.0 * 3600 << u"1–3 d"_s;
}

void NumberTextTest::saysWhatIsLeft()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, text);
    QCOMPARE(plain(timeLeft({ low, high })), text);
}

void NumberTextTest::saysHowLarge_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << qint64(460) << u"460 B"_s;
    QTest::newRow("just below a unit") << qint64(1023) << u"1 023 B"_s;
    QTest::newRow("a unit") << qint64(1024) << u"1.0 kB"_s;
    QTest::newRow("rounded up to the next unit") << qint64(1024 * 1024 - 1) << u"1.0 MB"_s;
    QTest::newRow("gigabytes") << qint64(3'113'851'289) << u"2.9 GB"_s;
}

void NumberTextTest::saysHowLarge()
{
    QFETCH(qint64, number);
    QFETCH(QString, text);
    QCOMPARE(plain(bytes(number)), text);
}

void NumberTextTest::neverAnalysedIsNotZero()
{
    QVERIFY(estimated(-1).contains("unknown"_L1));
    QCOMPARE(plain(estimated(12345.4)), u"about 12 345"_s);
    QCOMPARE(rate(0, u"rows"_s), QString());
    QCOMPARE(factor(2.44), u"2.4×"_s);
}

void NumberTextTest::progressSaysWhatIsKnown()
{
    run::Progress progress { .done = 412'000, .total = 1'000'000, .unit = u"rows"_s, .rate = 3210, .seconds = 128 };
    progress.left = run::EtaRange { 170, 250 };
    QCOMPARE(plain(progressText(progress)), u"412 000 of 1 000 000 rows · 3 210 rows/s · 3–4 min left"_s);
    progress.left = run::EtaRange { 0, 0.5 };
    QVERIFY(progressText(progress).endsWith("finishing"_L1));
    QCOMPARE(plain(progressText({ .seconds = 2 })), u"2.0 s"_s);
    QCOMPARE(plain(resultText({ .done = 1000, .unit = u"rows"_s, .seconds = 48 })), u"1 000 rows in 48 s"_s);
}

void NumberTextTest::aFinishedStepCountsTheRowsOfTheTable()
{
    const run::Progress both { .done = 300'000, .total = 300'000, .unit = u"rows"_s, .seconds = 2 };
    const QJsonObject note { { u"rows"_s, 150'000 } };
    QCOMPARE(plain(resultText(both, note)), u"150 000 rows in 2.0 s"_s);
    const run::Event finished { .kind = run::EventKind::StepFinished,
                                .stepNo = 1,
                                .stepCount = 10,
                                .slug = u"backup"_s,
                                .progress = both,
                                .data = note };
    QVERIFY2(plain(eventLine(finished)).contains(u": 150 000 rows"_s), qPrintable(eventLine(finished)));
    // Keys, indexes and columns are built piece by piece: those are no partitions, and nobody's measure.
    QCOMPARE(plain(resultText({ .done = 3, .total = 3, .unit = u"partitions"_s, .seconds = 2 })), u"2.0 s"_s);
    QVERIFY(!progressText({ .done = 1, .total = 3, .unit = u"partitions"_s }).contains("partition"_L1));
}

STOPOVER_TEST_MAIN(NumberTextTest)
#include "tst_numbertext.moc"
