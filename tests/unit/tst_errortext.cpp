#include "app/ctl/console.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/session.h"
#include "tests/support/testcase.h"
#include "ui/text/errortext.h"
#include "ui/text/eventtext.h"
#include "ui/text/fill.h"
#include "ui/text/runtext.h"

using namespace stopover;
using namespace stopover::text;
using namespace Qt::StringLiterals;

class ErrorTextTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyCodeHasASentenceOfItsOwn();
    void argumentsAreNotTakenForPlaceholders();
    void theServersWordsStayAsTheyAre();
    void anUnknownStepIsShownAsItIs();
    void everyEventButProgressHasALine();
    void outcomesHaveTheirExitCodes();
    void passwordsAreHidden_data();
    void passwordsAreHidden();
    void asciiKeepsTheMeaning();

private:
    static QList<ErrorCode> allCodes();
};

/// Codes have no gaps, and a number behind the last one has the name of the first.
QList<ErrorCode> ErrorTextTest::allCodes()
{
    QList<ErrorCode> codes { ErrorCode::Internal };
    for (int number = 1;; ++number) {
        const auto code = static_cast<ErrorCode>(number);
        if (Error::of(code).codeName() == "internal"_L1)
            return codes;
        codes.append(code);
    }
}

void ErrorTextTest::everyCodeHasASentenceOfItsOwn()
{
    const QList<ErrorCode> codes = allCodes();
    QVERIFY(codes.size() > 40);
    QSet<QString> sentences;
    for (const ErrorCode code : codes) {
        const QString sentence = explain(Error::of(code, { u"A"_s, u"B"_s, u"C"_s, u"D"_s }));
        QVERIFY2(!sentences.contains(sentence), qPrintable(Error::of(code).codeName()));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void ErrorTextTest::argumentsAreNotTakenForPlaceholders()
{
    QCOMPARE(fill(u"%1 and %2"_s, { u"%2"_s, u"100 %1"_s }), u"%2 and 100 %1"_s);
    QCOMPARE(fill(u"%1, %2"_s, { u"one"_s }), u"one, ?"_s);
    QCOMPARE(fill(u"all: %*; 50 %"_s, { u"a"_s, u"b"_s }), u"all: a, b; 50 %"_s);
}

void ErrorTextTest::theServersWordsStayAsTheyAre()
{
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = u"42P01"_s;
    error.message = u"relation \"x\" does not exist"_s;
    error.detail = u"the detail"_s;
    error.hint = u"the hint"_s;
    const QString text = explain(error);
    for (const QString& words : { error.sqlState, error.message, error.detail, error.hint })
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!explain(Error::of(ErrorCode::Cancelled)).contains(u'\n'));
}

void ErrorTextTest::anUnknownStepIsShownAsItIs()
{
    QCOMPARE(stepTitle(u"vacuum"_s, { u"a"_s, u"b"_s }), u"vacuum: a, b"_s);
    QCOMPARE(stepName(u"vacuum"_s), u"vacuum"_s);
    QVERIFY(stepTitle(u"copy"_s, { u"public.t"_s }).contains("public.t"_L1));
    QCOMPARE(positionText(u"elsewhere"_s), u"elsewhere"_s);
    QCOMPARE(reasonOfCode(u"cancelled"_s), reason(Error::of(ErrorCode::Cancelled)));
}

void ErrorTextTest::everyEventButProgressHasALine()
{
    for (int number = 0; number <= static_cast<int>(run::EventKind::RunFinished); ++number) {
        const auto kind = static_cast<run::EventKind>(number);
        const QString line = eventLine({ .kind = kind, .leg = u"forward"_s, .slug = u"copy"_s, .detail = u"d"_s });
        QCOMPARE(line.isEmpty(), kind == run::EventKind::StepProgress);
    }
    const run::Blocker blocker { .pid = 812, .role = u"shop"_s, .application = u"app"_s, .state = u"idle in transaction"_s, .transactionSeconds = 12 };
    const QString wait = eventLine({ .kind = run::EventKind::LockWait, .blockers = { blocker }, .queuedBehindUs = 14, .attempt = 3 });
    for (const QString& part : { u"812"_s, u"app"_s, u"shop"_s, u"idle in transaction"_s, u"12"_s, u"14"_s, u"3"_s })
        QVERIFY2(wait.contains(part), qPrintable(part));
}

void ErrorTextTest::outcomesHaveTheirExitCodes()
{
    using ctl::ExitCode;
    const auto ended = [](Outcome outcome, ErrorCode code) {
        return ctl::exitCodeOf(run::RunResult { .outcome = outcome, .error = Error::of(code) });
    };
    QCOMPARE(ended(Outcome::Succeeded, ErrorCode::Internal), ExitCode::Done);
    QCOMPARE(ended(Outcome::Failed, ErrorCode::VerificationFailed), ExitCode::Failed);
    QCOMPARE(ended(Outcome::Failed, ErrorCode::RunState), ExitCode::Findings);
    QCOMPARE(ended(Outcome::InDoubt, ErrorCode::ConnectionLost), ExitCode::InDoubt);
    QCOMPARE(ended(Outcome::Cancelled, ErrorCode::Sql), ExitCode::Cancelled);
    QCOMPARE(static_cast<int>(ExitCode::Done), 0);
    QCOMPARE(static_cast<int>(ExitCode::Findings), 1);
    QCOMPARE(static_cast<int>(ExitCode::Failed), 2);
    QCOMPARE(static_cast<int>(ExitCode::InDoubt), 3);
    QCOMPARE(static_cast<int>(ExitCode::Cancelled), 4);
    QCOMPARE(static_cast<int>(ExitCode::Usage), 64);
    QCOMPARE(ctl::exitCodeOf(Error::of(ErrorCode::CommitInDoubt)), ExitCode::InDoubt);
    QCOMPARE(ctl::exitCodeOf(Error::of(ErrorCode::TableMissing)), ExitCode::Findings);
    QCOMPARE(ctl::exitCodeOf(Error::of(ErrorCode::ConnectFailed)), ExitCode::Failed);
}

void ErrorTextTest::passwordsAreHidden_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("a URI with a password") << QByteArrayList { "--db", "postgresql://u:geheim@h/d" } << true;
    QTest::newRow("one behind an equals sign") << QByteArrayList { "--db=postgresql://u:geheim@h/d" } << true;
    QTest::newRow("a keyword") << QByteArrayList { "--db", "host=h password=geheim" } << true;
    QTest::newRow("a mistake before it") << QByteArrayList { "--db", "host='h password=geheim" } << true;
    QTest::newRow("no password") << QByteArrayList { "--db", "postgresql://u@geheim/d" } << false;
}

void ErrorTextTest::passwordsAreHidden()
{
    QFETCH(QByteArrayList, words);
    QFETCH(bool, hidden);
    words.prepend("stopoverctl");
    words.append("run");
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    ctl::hidePasswords(static_cast<int>(argv.size()), argv.data());
    const QByteArray after = words.join(' ');
    QCOMPARE(!after.contains("geheim"), hidden);
    QVERIFY(after.startsWith("stopoverctl --db"));
    QVERIFY(after.endsWith(" run"));
}

void ErrorTextTest::asciiKeepsTheMeaning()
{
    const QString text = ctl::asciiText(u"✓ 1\u202F000 rows · 3–4 min ████░░ 2.4× …"_s);
    QCOMPARE(text, u"+ 1 000 rows - 3-4 min ####.. 2.4x ..."_s);
}

STOPOVER_TEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
