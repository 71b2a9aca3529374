#include "core/run/statemachine.h"

#include <algorithm>
#include <array>

namespace stopover::run {

namespace {

constexpr std::array table {
    Transition { RunState::Source, Phase::Apply, RunState::Swapped, false, When::Anytime, Who::AnyConsole },
    Transition { RunState::Source, Phase::Apply, RunState::Finished, true, When::Anytime, Who::AnyConsole },
    Transition { RunState::Swapped, Phase::Rollback, RunState::RolledBack, false, When::Anytime, Who::Person },
    Transition { RunState::RolledBack, Phase::Reapply, RunState::Swapped, false, When::AtRest, Who::Person },
    Transition { RunState::Swapped, Phase::Finish, RunState::Finished, true, When::AtRest, Who::Person },
    Transition { RunState::Source, Phase::Abort, RunState::Aborted, true, When::Anytime, Who::Person },
    Transition { RunState::RolledBack, Phase::Abort, RunState::Aborted, true, When::Anytime, Who::Person },
};

} // namespace

std::span<const Transition> transitions()
{
    return table;
}

bool mayEnter(const Situation& situation, Phase phase)
{
    if (situation.open() && situation.phase == phase)
        return true;
    if (situation.open() && situation.phase == Phase::Finish && situation.stepsDone > 0)
        return false;
    return std::ranges::any_of(table, [&](const Transition& transition) {
        return transition.phase == phase && transition.from == situation.state
            && (transition.when == When::Anytime || !situation.open());
    });
}

QList<Phase> possiblePhases(const Situation& situation, const Phases& planned)
{
    QList<Phase> possible;
    for (const Phase phase : allWords<Phase>()) {
        if (planned.contains(phase) && mayEnter(situation, phase))
            possible.append(phase);
    }
    return possible;
}

bool mayLeadTo(Phase phase, RunState state)
{
    return std::ranges::any_of(
        table, [&](const Transition& transition) { return transition.phase == phase && transition.to == state; });
}

bool isFinal(RunState state)
{
    return std::ranges::none_of(table, [state](const Transition& transition) { return transition.from == state; });
}

} // namespace stopover::run
