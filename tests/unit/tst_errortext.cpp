#include "core/base/clause.h"
#include "tests/support/testcase.h"
#include "text/errortext.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;

class ErrorTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyCodeHasAName();
    void everyCodeHasASentence();
    void theServersWordsFollow();
    void aPlaceholderInAnArgumentStaysAsItIs();
    void tabsOfTheServerAreBlanks();
    void anActionIsNamedAsPeopleDo();
    void aPoolerWithoutANameIsAPooler();
    void aRollbackOfTheJournalHasItsOwnRemedy();
};

namespace {

/// An enumerator of ErrorCode in the order of the header, with the arguments that its comment names.
struct Code
{
    QString name;
    qsizetype arguments = 0;
};

QList<Code> codesOfTheHeader()
{
    static const QRegularExpression body(u"enum class ErrorCode \\{(.*?)\\};"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(u"^    ([A-Z]\\w+),(?: ///< (.*))?$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression arguments(u"^args: ([^;]*)"_s);
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/core/base/error.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Code> codes;
    const QString text = body.match(QString::fromUtf8(file.readAll())).captured(1);
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QRegularExpressionMatch list = arguments.match(found.captured(2));
        const QString said = list.captured(1);
        const auto same = std::ranges::find(codes, said.mid(said.lastIndexOf(u' ') + 1), &Code::name);
        const qsizetype count = same != codes.end() ? same->arguments : said.count(u',') + 1;
        codes.append({ found.captured(1), list.hasMatch() ? count : 0 });
    }
    return codes;
}

Error errorAt(qsizetype position, const Code& code)
{
    QStringList arguments;
    for (qsizetype i = 0; i < code.arguments; ++i)
        arguments.append(u"argument%1"_s.arg(i));
    return Error::of(static_cast<ErrorCode>(position), arguments);
}

} // namespace

void ErrorTextTest::everyCodeHasAName()
{
    const QList<Code> codes = codesOfTheHeader();
    QVERIFY(codes.size() > 40);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const ErrorCode code = static_cast<ErrorCode>(i);
        QVERIFY2(errorCodeNamed(Error::of(code).codeName()) == code, qPrintable(codes.at(i).name));
    }
}

void ErrorTextTest::everyCodeHasASentence()
{
    const QList<Code> codes = codesOfTheHeader();
    const QString unknown = text::reason(Error::of(ErrorCode::Internal, { u"argument0"_s }));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Error error = errorAt(i, codes.at(i));
        const QString all = text::explain(error);
        QVERIFY2(!all.isEmpty(), qPrintable(codes.at(i).name));
        QVERIFY2(error.code == ErrorCode::Internal || text::reason(error) != unknown, qPrintable(codes.at(i).name));
        QVERIFY2(!all.contains(u'?'), qPrintable(codes.at(i).name + u": "_s + all));
    }
}

void ErrorTextTest::theServersWordsFollow()
{
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = u"42P01"_s;
    error.message = u"relation \"t\" does not exist"_s;
    error.hint = u"Look again."_s;
    const QStringList lines = text::explain(error).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).contains("relation \"t\" does not exist (42P01)"_L1));
    QVERIFY(lines.at(2).contains("Look again."_L1));
}

void ErrorTextTest::aPlaceholderInAnArgumentStaysAsItIs()
{
    const QString text = text::reason(Error::of(ErrorCode::ColumnMissing, { u"public.\"100%2\""_s, u"rate"_s }));
    QVERIFY(text.contains("100%2"_L1));
}

/// libpq indents its second line with one.
void ErrorTextTest::tabsOfTheServerAreBlanks()
{
    Error error = Error::of(ErrorCode::Sql);
    error.message = u"connection failed\n\tIs the server running\there?"_s;
    const QString text = text::explain(error);
    QVERIFY2(text.contains(u"connection failed\n    Is the server running here?"_s), qPrintable(text));
}

void ErrorTextTest::anActionIsNamedAsPeopleDo()
{
    const auto refused = [](const QString& action) {
        return text::reason(Error::of(ErrorCode::RunState, { u"12"_s, u"swapped"_s, action }));
    };
    QCOMPARE(refused(u"abort"_s), u"Run 12 is partitioned (can be rolled back); aborting is not possible."_s);
    QVERIFY(refused(u"again"_s).contains("reapplying is"_L1));
    QVERIFY(refused(u"mark-applied"_s).contains("marking a revision as applied is"_L1));
    QVERIFY(refused(u"replay"_s).contains("catching up"_L1));
}

void ErrorTextTest::aPoolerWithoutANameIsAPooler()
{
    const QStringList args { QString(), u"transaction"_s, u"db1:6432"_s, u"5432"_s };
    QVERIFY(text::reason(Error::of(ErrorCode::Pooled, args)).startsWith("A pooler in transaction mode"_L1));
}

void ErrorTextTest::aRollbackOfTheJournalHasItsOwnRemedy()
{
    const auto remedy = [](const char* why) {
        return text::remedy(Error::of(ErrorCode::RehearsalImpossible, { u"4f2a"_s, clause(why) }));
    };
    QVERIFY(remedy("undo_in_journal").contains("Rehearse the upgrade"_L1));
    QVERIFY(remedy("untrusted_language").contains("Install what is missing"_L1));
}

STOPOVER_TEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
