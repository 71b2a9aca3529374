#include "core/run/statemachine.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Activity;
using run::Phase;
using run::RunState;
using run::Situation;

/// What may be done with a run, spelled out for every state, activity and phase.
class StateMachineTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everySituationHasItsPhases_data();
    void everySituationHasItsPhases();
    void aPhaseThatStoppedGoesOn();
    void whatThePlanDoesNotHaveIsNotPossible();
    void thePointOfNoReturnIsWhereNothingLeadsBack();
    void whatTakesAwayIsForPersons();
};

namespace {

bool isOpen(Activity activity)
{
    return activity != Activity::Idle && activity != Activity::Planned;
}

/// Written out by hand: "SWR" and so on would have to be looked up.
QString expected(RunState state, bool open)
{
    switch (state) {
    case RunState::Source:
        return u"apply abort"_s;
    case RunState::Swapped:
        return open ? u"rollback"_s : u"rollback finish"_s;
    case RunState::RolledBack:
        return open ? u"abort"_s : u"reapply abort"_s;
    case RunState::Finished:
    case RunState::Aborted:
        return {};
    }
    return {};
}

} // namespace

void StateMachineTest::everySituationHasItsPhases_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<int>("began"); // -1: nothing
    for (const RunState state : run::allWords<RunState>()) {
        for (const Activity activity : run::allWords<Activity>()) {
            for (int began = -1; began < 5; ++began) {
                const QString phase = began < 0 ? u"nothing"_s : run::wordOf(static_cast<Phase>(began));
                QTest::newRow(qPrintable(run::wordOf(state) + u' ' + run::wordOf(activity) + u' ' + phase))
                    << state << activity << began;
            }
        }
    }
}

void StateMachineTest::everySituationHasItsPhases()
{
    QFETCH(RunState, state);
    QFETCH(Activity, activity);
    QFETCH(int, began);
    const std::optional<Phase> phase = began < 0 ? std::nullopt : std::optional(static_cast<Phase>(began));
    const QStringList possible = expected(state, isOpen(activity)).split(u' ', Qt::SkipEmptyParts);
    for (const Phase wanted : run::allWords<Phase>()) {
        const bool goesOn = isOpen(activity) && phase == wanted;
        QCOMPARE(run::mayEnter({ state, activity, phase }, wanted), goesOn || possible.contains(run::wordOf(wanted)));
    }
}

void StateMachineTest::aPhaseThatStoppedGoesOn()
{
    // The swap is committed, the keys are not validated yet.
    QVERIFY(run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Apply }, Phase::Apply));
    QVERIFY(!run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Apply }, Phase::Finish));
    QVERIFY(run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Apply }, Phase::Rollback));
    QVERIFY(!run::mayEnter({ RunState::Swapped, Activity::Idle, Phase::Apply }, Phase::Apply));
    // The triggers of the way back rest from its first step on.
    QVERIFY(run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Finish, 0 }, Phase::Rollback));
    QVERIFY(!run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Finish, 1 }, Phase::Rollback));
    QVERIFY(run::mayEnter({ RunState::Swapped, Activity::Failed, Phase::Finish, 1 }, Phase::Finish));
}

void StateMachineTest::whatThePlanDoesNotHaveIsNotPossible()
{
    const run::Phases planned { { Phase::Apply, {} }, { Phase::Abort, {} } };
    QCOMPARE(run::possiblePhases({ RunState::Source, Activity::Planned, {} }, planned),
             QList<Phase>({ Phase::Apply, Phase::Abort }));
    QCOMPARE(run::possiblePhases({ RunState::Swapped, Activity::Idle, Phase::Apply }, planned), QList<Phase>());
}

void StateMachineTest::thePointOfNoReturnIsWhereNothingLeadsBack()
{
    for (const run::Transition& transition : run::transitions()) {
        QCOMPARE(transition.pointOfNoReturn, run::isFinal(transition.to));
        QVERIFY(run::mayLeadTo(transition.phase, transition.to));
        QVERIFY(transition.from != transition.to);
    }
    QVERIFY(!run::mayLeadTo(Phase::Rollback, RunState::Swapped));
    QVERIFY(!run::mayLeadTo(Phase::Apply, RunState::Aborted));
}

void StateMachineTest::whatTakesAwayIsForPersons()
{
    for (const run::Transition& transition : run::transitions())
        QCOMPARE(transition.who == run::Who::Person, transition.phase != Phase::Apply);
}

STOPOVER_TEST_MAIN(StateMachineTest)
#include "tst_statemachine.moc"
