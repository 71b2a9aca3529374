#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace stopover::change {

/// Writes that come in and writes that are replayed, measured over the last seconds. A plain value; one thread.
class Flow
{
public:
    using Clock = std::chrono::steady_clock;

    /// `replayed` counts from the beginning, `open` are left at this moment.
    void note(Clock::time_point at, qint64 replayed, qint64 open);

    [[nodiscard]] double in() const; ///< a second; 0 as long as nothing was measured
    [[nodiscard]] double out() const; ///< a second

private:
    struct Point
    {
        Clock::time_point at;
        qint64 replayed = 0;
        qint64 open = 0;
    };

    [[nodiscard]] double perSecond(qint64 writes) const;

    std::deque<Point> m_points;
};

} // namespace stopover::change
