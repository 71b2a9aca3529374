#pragma once

#include "app/ctl/progressview.h"

#include <chrono>
#include <thread>

namespace stopover::ctl {

/// A line with a bar for each step; the last one is redrawn in place, at most ten times a second, and
/// once a second where nothing is reported, so that it is seen to be alive.
class LiveBars final : public ProgressView
{
public:
    explicit LiveBars(Console& console);
    ~LiveBars() override;
    LiveBars(const LiveBars&) = delete;
    LiveBars& operator=(const LiveBars&) = delete;
    LiveBars(LiveBars&&) = delete;
    LiveBars& operator=(LiveBars&&) = delete;

    void handle(const run::Event& event) override;

private:
    using Clock = std::chrono::steady_clock;
    void startStep(const run::Event& event);
    void endStep(const run::Event& event);
    void say(Tone tone, const QString& line);
    void draw(bool always);
    void clearLine();
    [[nodiscard]] QString head(const QString& mark) const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString bar() const;

    Console& m_console;
    std::mutex m_mutex; ///< guards what follows
    run::Event m_step;
    run::Progress m_progress;
    QString m_waiting; ///< for a lock, and for whom
    bool m_active = false;
    Clock::time_point m_started;
    Clock::time_point m_drawn;
    std::jthread m_ticker; ///< last: it ends before the rest goes
};

} // namespace stopover::ctl
