#pragma once

#include "core/run/event.h"
#include "core/run/plan.h"

#include <QMetaType>

namespace stopover::ui {

/// A step of a run, as it is shown.
struct StepView
{
    enum class State {
        Pending,
        WaitingForLock,
        WaitingForConfirmation,
        Running,
        Paused,
        Reconnecting,
        Done,
        Failed,
        Cancelled,
        InDoubt,
    };

    run::Step step;
    State state = State::Pending;
    run::Progress progress;
    QJsonObject data;
    QString note; ///< why it waits, or how it failed; a translated text
    bool breakpoint = false;
};

/// "Running", "Waits for a lock", …: always shown with the state's icon.
[[nodiscard]] QString stateText(StepView::State state);
[[nodiscard]] QString stateIcon(StepView::State state);

/// What stands beside the step: progress, result, or why it waits.
[[nodiscard]] QString detailText(const StepView& view);

/// From 0 to 1; negative when it cannot be known.
[[nodiscard]] double fractionOf(const StepView& view);

} // namespace stopover::ui
