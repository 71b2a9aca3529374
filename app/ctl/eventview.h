#pragma once

#include "core/run/event.h"

#include <chrono>

namespace stopover::ctl {

enum class ViewStyle {
    Terminal, ///< one bar a step, drawn in place
    Lines, ///< a line at the start and end of a step, and now and then between
    Json, ///< JSON lines on standard output
};

/// The style that fits standard error and the options.
ViewStyle chooseStyle(bool json);

/// Shows the events of a run as they come. Called by the runner's threads, one at a time.
class EventView
{
public:
    explicit EventView(ViewStyle style) : m_style(style) { }
    void show(const run::Event& event);

private:
    void showLine(const run::Event& event);
    void drawBar(const run::Event& event);
    void endBar();

    ViewStyle m_style;
    bool m_barDrawn = false;
    std::chrono::steady_clock::time_point m_lastLine;
};

} // namespace stopover::ctl
