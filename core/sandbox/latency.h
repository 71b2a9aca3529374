#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace stopover::sandbox {

/// Durations counted in buckets that are six percent wide, from a microsecond to hours, in constant
/// memory; quantiles are upper ends of buckets. Not thread-safe.
class LatencyHistogram
{
public:
    using Microseconds = std::chrono::microseconds;

    void add(Microseconds duration);
    void add(const LatencyHistogram& other);

    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] Microseconds maximum() const { return m_maximum; }

    /// The duration that the fraction `q` of all stays below; 0 when nothing was added.
    [[nodiscard]] Microseconds quantile(double q) const;

private:
    static constexpr int stepsPerDoubling = 16;
    static constexpr int doublings = 34;
    std::array<qint64, static_cast<std::size_t>(stepsPerDoubling* doublings)> m_buckets {};
    qint64 m_count = 0;
    Microseconds m_maximum { 0 };
};

} // namespace stopover::sandbox
