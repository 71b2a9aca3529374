#include "core/change/catchup.h"

#include "core/pg/sqlstate.h"
#include "core/run/retry.h"

#include <limits>

namespace stopover::change {

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
constexpr int batchesOfOne = 10; ///< what is left for one session
constexpr auto roundTime = 3s; ///< until the backlog is counted again
constexpr auto unbraked = 2s; ///< how long the backlog may stand still before the writers are braked

QString rounded(double value)
{
    return QString::number(qRound64(value));
}

} // namespace

CatchUp::CatchUp(run::StepContext& context, const run::ReplayQueries& queries)
    : m_context(context)
    , m_queries(queries)
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
        STOPOVER_TRY_ASSIGN(taken, m_replay.replayBatch(m_context.fence(), m_size.keys()));
        return {};
    };
    STOPOVER_TRY(run::retryTransient(m_context, {}, attempt));
    const std::chrono::duration<double, std::milli> took = Flow::Clock::now() - began;
    brought(taken, took);
    m_size.learn(taken, took);
    STOPOVER_TRY(count());
    m_context.setTotal(m_replayed + m_open, u"keys"_s);
    return {};
}

void CatchUp::Size::learn(qint64 taken, std::chrono::duration<double, std::milli> took)
{
    if (taken >= m_keys || took.count() > batchMs)
        m_keys = std::clamp(static_cast<qint64>(static_cast<double>(m_keys) * batchMs / std::max(1.0, took.count())),
                            std::max(leastSize, m_keys / 2), std::min(mostSize, m_keys * 2));
}

void CatchUp::brought(qint64 keys, std::chrono::duration<double, std::milli> took)
{
    m_replayed += keys;
    m_context.addDone(keys, took);
}

bool CatchUp::worthSharing() const
{
    return !m_isAlone && m_queries.pickShare && m_context.options().workers > 1
        && m_open > batchesOfOne * m_size.keys();
}

Result<void> CatchUp::share(run::Worker& worker)
{
    Replay replay(worker.connection, m_queries);
    STOPOVER_TRY(replay.prepare());
    const Replay::Share mine { .number = worker.number - 1, .of = m_context.options().workers };
    Size size = m_size;
    const auto deadline = Flow::Clock::now() + roundTime;
    qint64 taken = 1;
    const auto attempt = [&](int) -> Result<void> {
        STOPOVER_TRY_ASSIGN(taken, replay.replayShare(m_context.fence(), size.keys(), mine));
        return {};
    };
    while (taken > 0 && Flow::Clock::now() < deadline && !worker.othersFailed.load()) {
        STOPOVER_TRY(m_context.checkpoint());
        const auto began = Flow::Clock::now();
        STOPOVER_TRY(run::retryTransient(m_context, {}, attempt));
        const std::chrono::duration<double, std::milli> took = Flow::Clock::now() - began;
        brought(taken, took);
        size.learn(taken, took);
    }
    return {};
}

/// Each session has its part of the keys for a while. Where two rows have exchanged a unique value, they go one after the
/// other from then on: one snapshot of everything is the way out of that.
Result<void> CatchUp::round()
{
    const int sessions = m_context.options().workers;
    m_context.note(u"sessions"_s, sessions);
    const Result<void> done = run::runWorkers(m_context, sessions, [&](run::Worker& worker) { return share(worker); });
    m_isAlone = !done && (pg::isUniqueViolation(done.error()) || done.error().code == ErrorCode::SessionRefused);
    if (!m_isAlone)
        STOPOVER_TRY(done);
    return batch();
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
        STOPOVER_TRY(worthSharing() ? round() : batch());
        if (m_open <= limit) {
            m_context.note(u"replayed"_s, m_replayed.load());
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

} // namespace stopover::change
