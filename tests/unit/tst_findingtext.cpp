#include "tests/support/testcase.h"
#include "ui/text/findingtext.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

class FindingTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyRuleHasASentenceAndARemedy();
    void theObjectIsNamed();
    void anUnknownRuleHidesNothing();
};

namespace {

QStringList matches(const QString& path, const QString& pattern)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

void FindingTextTest::everyRuleHasASentenceAndARemedy()
{
    const QStringList rules = matches(u"core/repartition/findings.cpp"_s, u"findings\\.\\w+\\(u\"([a-z_.]+)\"_s"_s)
        + matches(u"core/catalog/sql/obstacles.sql"_s, u"SELECT '([a-z_]+)'"_s);
    QVERIFY(rules.size() > 30);
    for (const QString& rule : rules) {
        const text::FindingText text = text::findingText({ run::Severity::Block, rule, u"the object"_s, { u"a"_s, u"b"_s, u"c"_s } });
        QVERIFY2(!text.remedy.isEmpty(), qPrintable(rule));
    }
}

void FindingTextTest::theObjectIsNamed()
{
    const QString text = text::explainFinding({ run::Severity::Block, u"partition_key.out_of_range"_s, u"hashtext(x) % 100"_s, { u"488"_s, u"488"_s } });
    QVERIFY(text.contains("hashtext(x) % 100"_L1));
    QVERIFY(text.contains("488"_L1));
}

void FindingTextTest::anUnknownRuleHidesNothing()
{
    const QString text = text::explainFinding({ run::Severity::Info, u"new.rule"_s, u"public.t"_s, { u"seven"_s } });
    QVERIFY(text.contains("public.t"_L1) && text.contains("seven"_L1));
}

STOPOVER_TEST_MAIN(FindingTextTest)
#include "tst_findingtext.moc"
