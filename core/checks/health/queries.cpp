#include "core/checks/check.h"

#include <QElapsedTimer>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Queries are not slower than before: the user's own list, else what pg_stat_statements has.
Result<CheckResult> examineQueries(CheckInput& input)
{
    CheckResult result;
    for (const QString& query : input.subject.sql) {
        QList<qint64> times;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            STOPOVER_TRY(input.connection.execute(query));
            times.append(timer.nsecsElapsed() / 1000);
        }
        std::ranges::sort(times);
        result.items.append(query.simplified().left(120) + u" · "_s
                            + QString::number(static_cast<double>(times.at(2)) / 1000.0, 'f', 2) + u" ms"_s);
    }
    if (!result.items.isEmpty()) {
        result.count = result.items.size();
        return result;
    }
    STOPOVER_TRY_ASSIGN(
        const pg::Rows there,
        input.connection.execute(
            u"SELECT pg_catalog.quote_ident(n.nspname) FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n "
            "ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements'"_s));
    if (there.count() == 0) {
        result.verdict = Verdict::NotCheckable;
        result.reason = u"pg_stat_statements is not installed, and no queries are listed"_s;
        return result;
    }
    return offenders(input, Verdict::Pass,
                     u"SELECT pg_catalog.left(query, 120), round(mean_exec_time::numeric, 2) || ' ms' FROM "_s
                         + there.text(0, 0)
                         + u".pg_stat_statements s JOIN pg_catalog.pg_database d ON d.oid = s.dbid WHERE d.datname = "
                           "pg_catalog.current_database() AND calls > 5 ORDER BY total_exec_time DESC LIMIT 20"_s);
}

} // namespace

Check queries()
{
    return { .id = "H19", .phase = Phase::Health, .atSwap = false, .readsRows = true, .run = &examineQueries };
}

} // namespace stopover::checks
