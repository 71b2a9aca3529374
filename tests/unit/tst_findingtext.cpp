#include "tests/support/testcase.h"
#include "text/findingtext.h"

#include <QFile>

#include <array>

using namespace stopover;
using namespace Qt::StringLiterals;

class FindingTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyRuleHasASentenceAndARemedy();
    void noPlaceholderStaysOpen();
    void theObjectIsNamed();
    void anUnknownRuleHidesNothing();
};

namespace {

constexpr auto rulesFile = "core/change/findings.cpp"_L1;
constexpr std::array aheadFiles { "core/change/rangeseries.cpp"_L1,    "core/change/rangetable.cpp"_L1,
                                  "core/change/partitionmodel.cpp"_L1, "core/change/partitionsahead.cpp"_L1,
                                  "core/change/bringalong.cpp"_L1,     "core/change/bakereview.cpp"_L1 };
constexpr auto statementsFile = "core/change/statements.cpp"_L1;
constexpr auto obstaclesFile = "core/catalog/sql/obstacles.sql"_L1;

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A rule as the code reports it, with as many arguments as it gives.
struct Reported
{
    QString rule;
    qsizetype arguments = 0;
};

/// Arguments of the list that opens at `start`: commas at its own depth, and one.
qsizetype countArguments(const QString& text, qsizetype start)
{
    qsizetype count = 1;
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'{' || c == u'(')
            ++depth;
        else if ((c == u'}' || c == u')') && --depth == 0)
            return count;
        else if (c == u',' && depth == 1)
            ++count;
    }
    return count;
}

QList<Reported> reportedRules()
{
    static const QRegularExpression call(u"findings\\.\\w+\\(u\"([a-z_.]+)\"_s([^;]*);"_s);
    static const QRegularExpression arguments(u",\\s*\\{"_s);
    static const QRegularExpression obstacle(u"SELECT '([a-z_]+)'"_s);
    static const QRegularExpression literals(u"u\"[^\"]*\"_s"_s);
    QList<Reported> rules;
    for (auto match = call.globalMatch(contentOf(rulesFile)); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString rest = found.captured(2).replace(literals, u"x"_s);
        const QRegularExpressionMatch list = arguments.match(rest);
        rules.append({ found.captured(1), list.hasMatch() ? countArguments(rest, list.capturedEnd() - 1) : 0 });
    }
    for (auto match = obstacle.globalMatch(contentOf(obstaclesFile)); match.hasNext();)
        rules.append({ match.next().captured(1), 1 });
    static const QRegularExpression ahead(u"u\"((?:ahead|bake)\\.[a-z_]+)\""_s);
    for (const QLatin1StringView file : aheadFiles) {
        for (auto match = ahead.globalMatch(contentOf(file)); match.hasNext();)
            rules.append({ match.next().captured(1), 4 });
    }
    static const QRegularExpression statement(u"u\"(statement\\.[a-z_]+)\""_s);
    for (auto match = statement.globalMatch(contentOf(statementsFile)); match.hasNext();)
        rules.append({ match.next().captured(1), 1 });
    return rules;
}

} // namespace

void FindingTextTest::everyRuleHasASentenceAndARemedy()
{
    const QList<Reported> rules = reportedRules();
    QVERIFY(rules.size() > 57);
    for (const Reported& reported : rules) {
        const text::FindingText text = text::findingText(
            { run::Severity::Block, reported.rule, u"the object"_s, QStringList(reported.arguments, u"a"_s) });
        QVERIFY2(!text.remedy.isEmpty(), qPrintable(reported.rule));
        QVERIFY2(QString(text.sentence + text.remedy).contains("the object"_L1), qPrintable(reported.rule));
    }
}

void FindingTextTest::noPlaceholderStaysOpen()
{
    for (const Reported& reported : reportedRules()) {
        const QString text = text::explainFinding(
            { run::Severity::Block, reported.rule, u"o"_s, QStringList(reported.arguments, u"a"_s) });
        QVERIFY2(!text.contains(u'?'), qPrintable(reported.rule + u": "_s + text));
    }
}

void FindingTextTest::theObjectIsNamed()
{
    const QString text = text::explainFinding({ run::Severity::Block,
                                                u"partition_key.out_of_range"_s,
                                                u"hashtext(x) % 100"_s,
                                                { u"488"_s, u"0"_s, u"-7"_s } });
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
