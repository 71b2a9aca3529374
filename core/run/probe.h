#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace stopover::run {

/// What others feel of our work: asks something small again and again, on a thread of its own, and compares how long the
/// slower answers took lately with the best that they were. May be read from any thread.
class Probe
{
public:
    /// `ask` waits for one answer and returns false where there was none. It is called on the probe's thread until the
    /// probe is destroyed, which waits for it.
    explicit Probe(std::function<bool()> ask);

    /// How many times as long as at their best; nothing before there are answers enough.
    [[nodiscard]] std::optional<double> slowdown() const;

    /// Until there are answers enough, or `atMost` is over: nothing of ours may work meanwhile.
    void learn(std::chrono::milliseconds atMost) const;

private:
    using Clock = std::chrono::steady_clock;

    struct Answer
    {
        Clock::time_point at;
        Clock::duration took;
    };

    void keepAsking(const std::stop_token& stop);
    void add(Answer answer);

    std::function<bool()> m_ask;
    mutable std::mutex m_mutex;
    std::deque<Answer> m_answers; ///< the last ones
    std::optional<Clock::duration> m_lately;
    std::optional<Clock::duration> m_best;
    std::jthread m_thread; ///< last, since it uses the others
};

/// How much may be done between two rests, as a multiple of what is known to be gentle: less when others feel it.
[[nodiscard]] double adjustedPace(double pace, double slowdown);

/// Others feel it.
[[nodiscard]] bool isFelt(double slowdown);

} // namespace stopover::run
