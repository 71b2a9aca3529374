#pragma once

#include "core/run/plan.h"

#include <span>

/// Which phase leads where: the one table that the runner, the command line, the window, emergencies and reports read.
namespace stopover::run {

/// Who may begin a phase.
enum class Who {
    AnyConsole, ///< its steps ask for a confirmation where they need one
    Person, ///< somebody who typed the name of what changes
};

/// When a phase may begin.
enum class When {
    Anytime, ///< even where another phase stopped in the middle
    AtRest, ///< once the phase before has come to its end
};

struct Transition
{
    RunState from;
    Phase phase;
    RunState to;
    bool pointOfNoReturn; ///< no phase leads back from there
    When when;
    Who who;
};

/// Apply leads to one of two states: plans that keep nothing to go back to are finished with it.
[[nodiscard]] std::span<const Transition> transitions();

/// What is known of a run when somebody asks what may be done with it.
struct Situation
{
    RunState state = RunState::Source;
    Activity activity = Activity::Planned;
    std::optional<Phase> phase; ///< the last one that was begun
    int stepsDone = 0; ///< of that phase

    /// A phase was begun and has not come to its end.
    [[nodiscard]] bool open() const { return activity != Activity::Idle && activity != Activity::Planned; }
};

/// Whether a phase may begin or continue; one that stopped midway may always continue. A finish that has done a step has
/// closed the way back: nothing else is left.
[[nodiscard]] bool mayEnter(const Situation& situation, Phase phase);

/// The phases of a plan that may begin or go on, in the order of the enum.
[[nodiscard]] QList<Phase> possiblePhases(const Situation& situation, const Phases& planned);

/// Whether a run may come to a state by a phase, from any state that the phase begins in.
[[nodiscard]] bool mayLeadTo(Phase phase, RunState state);

/// No phase can change a table any more.
[[nodiscard]] bool isFinal(RunState state);

} // namespace stopover::run
