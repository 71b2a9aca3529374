#include "core/base/linediff.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

class LineDiffTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void changesAreMarked_data();
    void changesAreMarked();
    void hugeTextsAreExchangedAsAWhole();
};

void LineDiffTest::changesAreMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s << QString();
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"  a\n- b\n+ x\n  c"_s;
    QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u"  a\n+ b\n  c"_s;
    QTest::newRow("removed") << u"a\nb\nc"_s << u"a\nc"_s << u"  a\n- b\n  c"_s;
    QTest::newRow("moved") << u"a\nb\nc"_s << u"b\nc\na"_s << u"- a\n  b\n  c\n+ a"_s;
    QTest::newRow("everything") << u"a"_s << u"b"_s << u"- a\n+ b"_s;
    QTest::newRow("far away") << u"1\n2\n3\n4\n5\n6\n7"_s << u"1\n2\n3\n4\n5\n6\nx"_s
                              << u"  …\n  4\n  5\n  6\n- 7\n+ x"_s.mid(4);
}

void LineDiffTest::changesAreMarked()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, diff);
    QCOMPARE(lineDiff(before, after), diff);
}

void LineDiffTest::hugeTextsAreExchangedAsAWhole()
{
    const QString before = u"a\n"_s.repeated(5000);
    const QString after = u"b\n"_s.repeated(5000);
    QCOMPARE(lineDiff(before, after).count(u'\n'), 10'000);
}

STOPOVER_TEST_MAIN(LineDiffTest)
#include "tst_linediff.moc"
