#include "core/run/probe.h"

#include <algorithm>
#include <vector>

namespace stopover::run {

using namespace std::chrono_literals;

namespace {

constexpr auto askedEvery = 20ms;
constexpr auto unanswered = 1s; ///< until it is asked again
constexpr auto lately = 2s;
constexpr std::size_t enough = 12; ///< answers
constexpr int forgotten = 5000; ///< answers, about a minute and a half
constexpr auto unfelt = 1ms; ///< is as good as none
constexpr double slower = 0.9; ///< of them are not slower than the one that counts
constexpr double feltFrom = 1.5; ///< times as long; below, it is noise
constexpr double hardlyFelt = 1.2;
constexpr double gentlest = 0.25;
constexpr double fastest = 32;

} // namespace

Probe::Probe(std::function<bool()> ask)
    : m_ask(std::move(ask))
    , m_thread([this](const std::stop_token& stop) { keepAsking(stop); })
{}

void Probe::keepAsking(const std::stop_token& stop)
{
    for (auto next = Clock::now(); !stop.stop_requested(); std::this_thread::sleep_for(askedEvery)) {
        const auto began = Clock::now();
        if (began < next)
            continue;
        if (m_ask())
            add({ .at = Clock::now(), .took = Clock::now() - began });
        else
            next = Clock::now() + unanswered;
    }
}

void Probe::add(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    m_answers.push_back(answer);
    while (answer.at - m_answers.front().at > lately && m_answers.size() > enough)
        m_answers.pop_front();
    if (m_answers.size() < enough)
        return;
    std::vector<Clock::duration> took;
    for (const Answer& one : m_answers)
        took.push_back(one.took);
    const auto chosen = took.begin() + static_cast<std::ptrdiff_t>(slower * static_cast<double>(took.size() - 1));
    std::ranges::nth_element(took, chosen);
    m_lately = *chosen;
    // A server that is slower for good is the usual one in the end.
    m_best = m_best ? std::min(*m_best + *m_best / forgotten, *m_lately) : *m_lately;
}

std::optional<double> Probe::slowdown() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_lately || !m_best)
        return std::nullopt;
    return std::chrono::duration<double>(*m_lately)
        / std::max(std::chrono::duration<double>(*m_best), std::chrono::duration<double>(unfelt));
}

void Probe::learn(std::chrono::milliseconds atMost) const
{
    for (const auto until = Clock::now() + atMost; !slowdown() && Clock::now() < until;)
        std::this_thread::sleep_for(askedEvery);
}

double adjustedPace(double pace, double slowdown)
{
    const double factor = isFelt(slowdown) ? 0.7 : slowdown < hardlyFelt ? 1.3 : 1.0;
    return std::clamp(pace * factor, gentlest, fastest);
}

bool isFelt(double slowdown)
{
    return slowdown > feltFrom;
}

} // namespace stopover::run
