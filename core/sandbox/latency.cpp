#include "core/sandbox/latency.h"

#include <algorithm>
#include <cmath>

namespace stopover::sandbox {

void LatencyHistogram::add(Microseconds duration)
{
    const auto micros = static_cast<double>(std::max<qint64>(1, duration.count()));
    const auto wanted = static_cast<std::size_t>(std::log2(micros) * stepsPerDoubling);
    ++m_buckets.at(std::min(wanted, m_buckets.size() - 1));
    ++m_count;
    m_maximum = std::max(m_maximum, duration);
}

void LatencyHistogram::add(const LatencyHistogram& other)
{
    for (std::size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets.at(i) += other.m_buckets.at(i);
    m_count += other.m_count;
    m_maximum = std::max(m_maximum, other.m_maximum);
}

LatencyHistogram::Microseconds LatencyHistogram::quantile(double q) const
{
    if (m_count == 0)
        return Microseconds(0);
    const auto rank = static_cast<qint64>(std::ceil(q * static_cast<double>(m_count)));
    qint64 seen = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets.at(i);
        if (seen < rank)
            continue;
        const double upper = std::exp2(static_cast<double>(i + 1) / stepsPerDoubling);
        return std::min(m_maximum, Microseconds(std::llround(upper)));
    }
    return m_maximum;
}

} // namespace stopover::sandbox
