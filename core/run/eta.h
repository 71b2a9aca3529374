#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace stopover::run {

/// Seconds that are probably left, as a range.
struct EtaRange
{
    double low = 0;
    double high = 0;
};

/// Estimates the time left from the rates of the last 20 batches, active time only.
///
/// Nothing is said before 5 batches or 10 s of work, nor below 1 % of the total. Not thread-safe.
class Eta
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    /// `units` done in `active` time; waits and pauses are left out by the caller.
    void addBatch(qint64 units, Milliseconds active);

    /// Units a second over the last batches; 0 when nothing is known.
    [[nodiscard]] double rate() const;
    [[nodiscard]] std::optional<EtaRange> left(qint64 done, qint64 total) const;

private:
    QList<double> m_rates;
    int m_batches = 0;
    double m_activeMs = 0;
};

} // namespace stopover::run
