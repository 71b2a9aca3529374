#pragma once

#include <QtGlobal>

#include <random>

/// Sweeps and generated cases have more than `./check` has time for. It runs a sample of them, which another seed
/// makes another one; `./check --all` runs them whole.
namespace stopover::test {

/// STOPOVER_ALL is set: nothing is left out.
inline bool samplesAll()
{
    return qEnvironmentVariableIsSet("STOPOVER_ALL");
}

/// STOPOVER_SEED, or one of chance. Printed, so that a failure can be repeated.
inline unsigned sampleSeed()
{
    static const unsigned seed = [] {
        const int set = qEnvironmentVariableIntValue("STOPOVER_SEED");
        const unsigned chosen = set > 0 ? static_cast<unsigned>(set) : std::random_device {}() % 1'000'000 + 1;
        qInfo("sampled with STOPOVER_SEED=%u", chosen);
        return chosen;
    }();
    return seed;
}

/// The points of a sweep: every one, or on average one in `oneIn`.
class SweepPoints
{
public:
    explicit SweepPoints(int oneIn = 7)
        : m_gap(1, samplesAll() ? 1 : 2 * oneIn - 1)
    {
        if (!samplesAll())
            m_random.seed(sampleSeed());
    }

    /// The first point is 1, so that the sweep has one; then the next behind the last.
    int next() { return m_point += m_point == 0 ? 1 : m_gap(m_random); }

    [[nodiscard]] int swept() const { return m_point; }

private:
    std::mt19937 m_random;
    std::uniform_int_distribution<int> m_gap;
    int m_point = 0;
};

} // namespace stopover::test
