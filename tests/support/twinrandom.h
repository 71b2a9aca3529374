#pragma once

#include <QStringList>

#include <random>

namespace stopover::test {

/// Chances of a generated case: the same seed always gives the same ones, on every machine.
class TwinRandom
{
public:
    explicit TwinRandom(unsigned seed)
        : m_engine(seed)
    {}

    /// 0 to `limit` - 1.
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

    /// True once in `times` on average.
    bool oneIn(int times) { return below(times) == 0; }

    /// One of a list or vector.
    template <typename List>
    const auto& oneOf(const List& list)
    {
        return list.at(static_cast<typename List::size_type>(below(static_cast<int>(list.size()))));
    }

    QString oneOf(std::initializer_list<QLatin1StringView> words)
    {
        return words.begin()[below(static_cast<int>(words.size()))];
    }

private:
    std::mt19937 m_engine; // its numbers are the standard's; those of its distributions are not
};

} // namespace stopover::test
