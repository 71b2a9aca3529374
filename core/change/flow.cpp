#include "core/change/flow.h"

namespace stopover::change {

using namespace std::chrono_literals;

namespace {

constexpr auto window = 20s;

} // namespace

void Flow::note(Clock::time_point at, qint64 replayed, qint64 open)
{
    m_points.push_back({ at, replayed, open });
    while (m_points.size() > 2 && at - m_points.at(1).at >= window)
        m_points.pop_front();
}

double Flow::in() const
{
    if (m_points.size() < 2)
        return 0;
    const Point& first = m_points.front();
    const Point& last = m_points.back();
    return perSecond(last.replayed - first.replayed + last.open - first.open);
}

double Flow::out() const
{
    return m_points.size() < 2 ? 0 : perSecond(m_points.back().replayed - m_points.front().replayed);
}

double Flow::perSecond(qint64 writes) const
{
    const std::chrono::duration<double> seconds = m_points.back().at - m_points.front().at;
    return seconds.count() > 0 ? static_cast<double>(std::max<qint64>(0, writes)) / seconds.count() : 0;
}

} // namespace stopover::change
