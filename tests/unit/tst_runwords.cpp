#include "core/run/words.h"
#include "core/run/workers.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Activity;
using run::Phase;
using run::RunState;

class RunWordsTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyValueHasOneWord();
    void earlierWordsAreKnown();
    void anythingElseIsRefused();
    void listsAreSql();
    void anUnknownOutcomeDecides();

private:
    template <typename Word>
    void checkWords(int expected);
};

template <typename Word>
void RunWordsTest::checkWords(int expected)
{
    const QList<Word> all = run::allWords<Word>();
    QCOMPARE(all.size(), expected);
    QSet<QString> words;
    for (const Word value : all) {
        const QString word = run::wordOf(value);
        QVERIFY(!word.isEmpty() && word == word.toLower());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        QVERIFY(run::fromWord<Word>(word) == value);
    }
}

void RunWordsTest::everyValueHasOneWord()
{
    checkWords<Phase>(5);
    checkWords<RunState>(5);
    checkWords<Activity>(7);
    checkWords<run::StepState>(5);
    checkWords<run::StepKind>(12);
    checkWords<run::Severity>(3);
    checkWords<run::Undo>(4);
}

void RunWordsTest::earlierWordsAreKnown()
{
    QVERIFY(run::fromWord<Phase>(u"forward"_s) == Phase::Apply);
    QVERIFY(run::fromWord<Phase>(u"again"_s) == Phase::Reapply);
    QCOMPARE(run::wordOf(Phase::Apply), u"apply"_s);
    QCOMPARE(run::wordOf(Phase::Reapply), u"reapply"_s);
    QCOMPARE(run::formerWordOf(Phase::Apply), u"forward"_s);
    QCOMPARE(run::formerWordOf(Phase::Rollback), u"rollback"_s);
}

void RunWordsTest::anythingElseIsRefused()
{
    QVERIFY(!run::fromWord<Phase>(QString()));
    QVERIFY(!run::fromWord<RunState>(u"Swapped"_s));
    QVERIFY(!run::fromWord<Activity>(u"in doubt"_s));
    const auto refused = run::storedWord<Phase>(u"sideways"_s, u"stopover.run"_s);
    COMPARE_ERROR(refused, ErrorCode::UnreadableData);
    QVERIFY(refused.error().args.contains(u"stopover.run"_s));
}

void RunWordsTest::listsAreSql()
{
    QCOMPARE(run::sqlList<RunState>({ RunState::Swapped, RunState::RolledBack }), u"'swapped', 'rolled_back'"_s);
}

/// Of the errors of parallel workers, whichever came first.
void RunWordsTest::anUnknownOutcomeDecides()
{
    const Error failed = Error::of(ErrorCode::Fenced);
    const Error unknown = Error::of(ErrorCode::CommitInDoubt, { u"7"_s });
    QVERIFY(run::decidingError(failed, unknown).code == ErrorCode::CommitInDoubt);
    QVERIFY(run::decidingError(unknown, failed).code == ErrorCode::CommitInDoubt);
    QVERIFY(run::decidingError(failed, Error::of(ErrorCode::Cancelled)).code == failed.code);
}

STOPOVER_TEST_MAIN(RunWordsTest)
#include "tst_runwords.moc"
