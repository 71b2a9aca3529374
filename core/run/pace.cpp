#include "core/run/pace.h"

#include "core/run/stepcontext.h"

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto learning = 1s;
constexpr auto followedEvery = 250ms;
constexpr auto longestRest = 500ms;

Result<bool> readOthers(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE datname = pg_catalog.current_database()"
            " AND coalesce(backend_type, 'client backend') = 'client backend' AND coalesce(application_name, '') NOT "
            "LIKE 'stopover%'"
            " AND coalesce(state = 'active' OR state_change > pg_catalog.clock_timestamp() - interval '2 seconds', "
            "true))"_s));
    return rows.boolean(0, 0);
}

/// As long as a small query of an application takes.
bool askSomethingSmall(StepContext& context)
{
    return context
        .watch([](pg::Connection& watching) -> Result<void> {
            STOPOVER_TRY(watching.execute(u"SELECT count(*) FROM pg_catalog.generate_series(1, 100)"_s));
            return {};
        })
        .has_value();
}

} // namespace

Pace::Pace(StepContext& context)
    : m_context(context)
{}

bool Pace::othersAtWork()
{
    if (m_context.options().fullSpeed)
        return false;
    bool others = true;
    // Where nobody can look, others may be at work. A server that is gone shows in the sessions that work.
    static_cast<void>(m_context.watch([&others](pg::Connection& watching) -> Result<void> {
        STOPOVER_TRY_ASSIGN(others, readOthers(watching));
        return {};
    }));
    return others;
}

/// In small steps, each as long as it takes to be felt.
double Pace::follow()
{
    const std::lock_guard lock(m_mutex);
    if (!m_probe) {
        m_probe.emplace([this] { return askSomethingSmall(m_context); });
        m_probe->learn(learning);
    }
    const auto now = std::chrono::steady_clock::now();
    if (now - m_followed < followedEvery)
        return m_pace;
    m_followed = now;
    if (const auto slowdown = m_probe->slowdown())
        m_pace = adjustedPace(m_pace, *slowdown);
    return m_pace;
}

QString Pace::restingCondition(qint64 bytesPerRest)
{
    if (!othersAtWork())
        return {};
    m_context.emitEvent({ .kind = EventKind::Throttled, .detail = u"others"_s });
    const double pace = follow();
    const QJsonObject& facts = m_context.plan().facts;
    const double bytesPerRow = facts[u"bytes"_s].toDouble() / std::max(1.0, facts[u"rows"_s].toDouble());
    const double restsPerRow = std::clamp(bytesPerRow / (static_cast<double>(bytesPerRest) * pace), 0.001, 1.0);
    // pg_sleep() rests for a millisecond at least; its answer, which says nothing, is never NULL.
    return u" AND CASE WHEN pg_catalog.random() < %1 THEN pg_catalog.pg_sleep(0.0005) IS NOT NULL ELSE true END"_s.arg(
        restsPerRow, 0, 'f', 4);
}

Result<void> Pace::restBehind(std::chrono::duration<double, std::milli> took)
{
    if (!othersAtWork())
        return {};
    follow();
    if (!isFelt(m_probe->slowdown().value_or(1)))
        return {};
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(took);
    return m_context.steering().sleep(std::min<std::chrono::milliseconds>(rest, longestRest));
}

} // namespace stopover::run
