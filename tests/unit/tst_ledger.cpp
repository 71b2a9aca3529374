#include "core/sandbox/latency.h"
#include "core/sandbox/ledger.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace stopover::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LedgerTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void aKilledWriterLeavesAnUnknown();
    void aHalfWrittenLineWasNeverSent();
    void isNeverContinued();
    void quantilesAreUpperEndsOfNarrowBuckets();
};

namespace {

using Entry = std::pair<QList<LedgerWrite>, WriteFate>;

QList<Entry> entriesOf(const QString& directory)
{
    QList<Entry> entries;
    const auto read = readLedger(directory, 0, [&](const QList<LedgerWrite>& writes, WriteFate fate) -> Result<void> {
        entries.append({ writes, fate });
        return {};
    });
    return read ? entries : QList<Entry>();
}

} // namespace

void LedgerTest::readsBackWhatWasWritten()
{
    const QTemporaryDir directory;
    REQUIRE_VALUE(LedgerFile file, LedgerFile::create(directory.path(), 0, false));
    const LedgerWrite row {
        .id = 7, .version = 3, .alive = true, .rowDelta = 1, .collection = u"c"_s, .hasMetadata = false
    };
    VERIFY_OK(file.intend({ row, { .id = 8, .version = 4, .alive = false, .rowDelta = -1 } }));
    VERIFY_OK(file.settle(WriteFate::Acknowledged));
    VERIFY_OK(file.intend({ row }));
    VERIFY_OK(file.settle(WriteFate::Abandoned));
    VERIFY_OK(file.intend({ row }));
    VERIFY_OK(file.settle(WriteFate::Unknown));
    const QList<Entry> entries = entriesOf(directory.path());
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).second, WriteFate::Acknowledged);
    QCOMPARE(entries.at(0).first.size(), 2);
    const LedgerWrite& read = entries.at(0).first.at(0);
    QCOMPARE(read.id, 7);
    QCOMPARE(read.version, 3);
    QCOMPARE(read.rowDelta, 1);
    QCOMPARE(read.collection, u"c"_s);
    QVERIFY(read.alive && !read.hasMetadata && read.hasVector);
    QVERIFY(!entries.at(0).first.at(1).alive);
    QCOMPARE(entries.at(1).second, WriteFate::Abandoned);
    QCOMPARE(entries.at(2).second, WriteFate::Unknown);
}

void LedgerTest::aKilledWriterLeavesAnUnknown()
{
    const QTemporaryDir directory;
    REQUIRE_VALUE(LedgerFile file, LedgerFile::create(directory.path(), 0, true));
    VERIFY_OK(file.intend({ { .id = 1, .version = 1 } }));
    VERIFY_OK(file.settle(WriteFate::Acknowledged));
    VERIFY_OK(file.intend({ { .id = 1, .version = 2 } }));
    const QList<Entry> entries = entriesOf(directory.path());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(1).second, WriteFate::Unknown);
    QCOMPARE(entries.at(1).first.at(0).version, 2);
}

void LedgerTest::aHalfWrittenLineWasNeverSent()
{
    const QTemporaryDir directory;
    REQUIRE_VALUE(LedgerFile file, LedgerFile::create(directory.path(), 0, false));
    VERIFY_OK(file.intend({ { .id = 1, .version = 1 } }));
    VERIFY_OK(file.settle(WriteFate::Acknowledged));
    QFile raw(directory.filePath(u"writer-0.ledger"_s));
    QVERIFY(raw.open(QIODevice::Append));
    raw.write("99\t1\t1\t1");
    raw.close();
    const QList<Entry> entries = entriesOf(directory.path());
    QCOMPARE(entries.size(), 1);
}

void LedgerTest::isNeverContinued()
{
    const QTemporaryDir directory;
    VERIFY_OK(writeLedgerHeader(directory.path(), { .tag = u"t"_s, .writers = 2, .rowsAtStart = 5 }));
    REQUIRE_VALUE(const LedgerHeader header, readLedgerHeader(directory.path()));
    QCOMPARE(header.tag, u"t"_s);
    QCOMPARE(header.writers, 2);
    QCOMPARE(header.rowsAtStart, 5);
    COMPARE_ERROR(writeLedgerHeader(directory.path(), header), ErrorCode::Io);
    REQUIRE_VALUE([[maybe_unused]] const LedgerFile first, LedgerFile::create(directory.path(), 0, false));
    COMPARE_ERROR(LedgerFile::create(directory.path(), 0, false), ErrorCode::Io);
}

void LedgerTest::quantilesAreUpperEndsOfNarrowBuckets()
{
    LatencyHistogram histogram;
    QCOMPARE(histogram.quantile(0.5), 0us);
    for (int i = 1; i <= 1000; ++i)
        histogram.add(std::chrono::microseconds(i));
    QCOMPARE(histogram.count(), 1000);
    QCOMPARE(histogram.maximum(), 1000us);
    QVERIFY(histogram.quantile(0.5) >= 500us && histogram.quantile(0.5) <= 535us);
    QVERIFY(histogram.quantile(0.99) >= 990us && histogram.quantile(0.99) <= 1000us);
    LatencyHistogram other;
    other.add(24h);
    histogram.add(other);
    QCOMPARE(histogram.count(), 1001);
    QCOMPARE(histogram.maximum(), std::chrono::duration_cast<std::chrono::microseconds>(24h));
}

STOPOVER_TEST_MAIN(LedgerTest)
#include "tst_ledger.moc"
