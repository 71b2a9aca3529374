#include "core/run/eta.h"

#include <algorithm>

namespace stopover::run {

namespace {

constexpr qsizetype window = 20;
constexpr int batchesBeforeFirst = 5;
constexpr double activeMsBeforeFirst = 10'000;

double quantile(QList<double> values, double q)
{
    std::ranges::sort(values);
    return values.at(static_cast<qsizetype>(q * static_cast<double>(values.size() - 1)));
}

} // namespace

void Eta::addBatch(qint64 units, Milliseconds active)
{
    ++m_batches;
    m_activeMs += active.count();
    if (active.count() <= 0)
        return;
    m_rates.append(static_cast<double>(units) * 1000.0 / active.count());
    if (m_rates.size() > window)
        m_rates.removeFirst();
}

double Eta::rate() const
{
    return m_rates.isEmpty() ? 0.0 : quantile(m_rates, 0.5);
}

std::optional<EtaRange> Eta::left(qint64 done, qint64 total) const
{
    const bool early = m_batches < batchesBeforeFirst && m_activeMs < activeMsBeforeFirst;
    if (early || total <= 0 || done * 100 < total || rate() <= 0)
        return std::nullopt;
    const auto remaining = static_cast<double>(std::max<qint64>(0, total - done));
    const double fast = std::max(quantile(m_rates, 0.75), 1.0);
    const double slow = std::max(quantile(m_rates, 0.25), 1.0);
    return EtaRange { remaining / fast, remaining / slow };
}

} // namespace stopover::run
