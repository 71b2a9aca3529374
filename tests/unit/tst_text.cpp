#include "core/base/text.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

class TextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void cutsToBytes_data();
    void cutsToBytes();
};

void TextTest::cutsToBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("what fits stays") << u"table"_s << 5 << u"table"_s;
    QTest::newRow("letters are cut anywhere") << u"table"_s << 3 << u"tab"_s;
    QTest::newRow("nothing fits into nothing") << u"ä"_s << 0 << QString();
    QTest::newRow("two bytes do not fit into one") << u"ä"_s << 1 << QString();
    QTest::newRow("two bytes fit into two") << u"ää"_s << 2 << u"ä"_s;
    QTest::newRow("three bytes are not halved") << u"a€b"_s << 3 << u"a"_s;
    QTest::newRow("a surrogate pair stays whole") << u"a😀b"_s << 4 << u"a"_s;
    QTest::newRow("a surrogate pair that fits stays") << u"a😀b"_s << 5 << u"a😀"_s;
    QTest::newRow("empty stays empty") << QString() << 63 << QString();
}

void TextTest::cutsToBytes()
{
    QFETCH(QString, text);
    QFETCH(int, bytes);
    QFETCH(QString, expected);
    QCOMPARE(cutToBytes(text, bytes), expected);
}

STOPOVER_TEST_MAIN(TextTest)
#include "tst_text.moc"
