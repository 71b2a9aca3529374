#include "core/repartition/catchup.h"

#include "core/run/retry.h"

#include <limits>

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double batchMs = 300; ///< a batch should take
constexpr qint64 firstSize = 1000;
constexpr qint64 leastSize = 100;
constexpr qint64 mostSize = 20'000;
constexpr qint64 countedMost = 200'000; ///< at any time
constexpr auto countedEvery = 5s; ///< more than that
constexpr int fewestBatches = 20; ///< before a verdict: a busy machine gives us little time
constexpr auto unbraked = 2s; ///< how long the backlog may stand still before the writers are braked

QString rounded(double value)
{
    return QString::number(qRound64(value));
}

} // namespace

CatchUp::CatchUp(run::StepContext& context, const run::ReplayQueries& queries)
    : m_context(context)
    , m_replay(context.control(), queries)
    , m_brake(context, queries)
    , m_size(firstSize)
    , m_best(std::numeric_limits<qint64>::max())
    , m_bestAt(Flow::Clock::now())
{}

Result<void> CatchUp::batch()
{
    if (!m_prepared)
        STOPOVER_TRY(m_replay.prepare());
    m_prepared = true;
    const auto began = Flow::Clock::now();
    qint64 taken = 0;
    const auto attempt = [&](int) -> Result<void> {
        STOPOVER_TRY_ASSIGN(taken, m_replay.replayBatch(m_context.fence(), m_size));
        return {};
    };
    STOPOVER_TRY(run::retryTransient(m_context, {}, attempt));
    const std::chrono::duration<double, std::milli> took = Flow::Clock::now() - began;
    m_replayed += taken;
    m_context.addDone(taken, took);
    if (taken == m_size || took.count() > batchMs)
        m_size = std::clamp(static_cast<qint64>(static_cast<double>(m_size) * batchMs / std::max(1.0, took.count())),
                            std::max(leastSize, m_size / 2), std::min(mostSize, m_size * 2));
    STOPOVER_TRY(count());
    m_context.setTotal(m_replayed + m_open, u"keys"_s);
    return {};
}

/// A backlog that takes long to count is counted now and then.
Result<void> CatchUp::count()
{
    const auto now = Flow::Clock::now();
    m_isCounted = m_open < countedMost || now - m_countedAt > countedEvery;
    if (!m_isCounted)
        return {};
    m_countedAt = now;
    STOPOVER_TRY_ASSIGN(m_open, m_replay.backlog(std::numeric_limits<int>::max()));
    m_flow.note(now, m_replayed, m_open);
    return {};
}

Result<void> CatchUp::until(qint64 limit)
{
    m_best = std::numeric_limits<qint64>::max();
    while (true) {
        STOPOVER_TRY(m_context.checkpoint());
        STOPOVER_TRY(batch());
        if (m_open <= limit) {
            m_context.note(u"replayed"_s, m_replayed);
            return {};
        }
        STOPOVER_TRY(steer(limit));
    }
}

Result<qint64> CatchUp::forAWhile(qint64 limit, std::chrono::milliseconds time)
{
    const auto deadline = Flow::Clock::now() + time;
    do {
        STOPOVER_TRY(batch());
    } while (m_open > limit && Flow::Clock::now() < deadline);
    return m_open;
}

Result<void> CatchUp::steer(qint64 limit)
{
    const auto now = Flow::Clock::now();
    if (!m_isCounted)
        return m_brake.hold();
    ++m_batchesSinceBest;
    if (m_open < m_best) {
        m_best = m_open;
        m_bestAt = now;
        m_batchesSinceBest = 0;
    }
    const auto patience = m_open < countedMost ? unbraked : unbraked + 2 * countedEvery;
    if (now - m_bestAt > patience)
        STOPOVER_TRY(m_brake.press(m_open - limit));
    else
        STOPOVER_TRY(m_brake.hold());
    if (now - m_bestAt > m_context.options().catchUpPatience && m_batchesSinceBest >= fewestBatches)
        return Failure(stalled());
    return {};
}

Error CatchUp::stalled() const
{
    return Error::of(ErrorCode::CatchUpStalled,
                     { m_context.plan().target, QString::number(m_open), rounded(m_flow.in()), rounded(m_flow.out()) });
}

} // namespace stopover::repartition
