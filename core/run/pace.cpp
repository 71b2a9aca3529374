#include "core/run/pace.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

Result<bool> othersAtWork(pg::Connection& connection)
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

} // namespace

Result<QString> restingCondition(StepContext& context, qint64 bytesPerRest)
{
    if (context.options().fullSpeed)
        return QString();
    bool others = true;
    // Where nobody can look, others may be at work. A server that is gone shows in the sessions that work.
    static_cast<void>(context.watch([&others](pg::Connection& watching) -> Result<void> {
        STOPOVER_TRY_ASSIGN(others, othersAtWork(watching));
        return {};
    }));
    if (!others)
        return QString();
    context.emitEvent({ .kind = EventKind::Throttled, .detail = u"others"_s });
    const QJsonObject& facts = context.plan().facts;
    const double bytesPerRow = facts[u"bytes"_s].toDouble() / std::max(1.0, facts[u"rows"_s].toDouble());
    const double restsPerRow = std::clamp(bytesPerRow / static_cast<double>(bytesPerRest), 0.001, 1.0);
    // pg_sleep() rests for a millisecond at least; its answer, which says nothing, is never NULL.
    return u" AND CASE WHEN pg_catalog.random() < %1 THEN pg_catalog.pg_sleep(0.0005) IS NOT NULL ELSE true END"_s.arg(
        restsPerRow, 0, 'f', 4);
}

} // namespace stopover::run
