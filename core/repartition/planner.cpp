#include "core/repartition/planner.h"

#include "core/catalog/tablereader.h"
#include "core/repartition/findings.h"
#include "core/repartition/forecast.h"
#include "core/repartition/layout.h"
#include "core/repartition/legs.h"
#include "core/repartition/swapsql.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSharesInFacts = 2000;

QJsonObject factsOf(const Move& move, const Forecast& forecast)
{
    QJsonArray shares;
    for (const ForecastShare& share : forecast.shares) {
        if (shares.size() < mostSharesInFacts)
            shares.append(QJsonObject { { u"partition"_s, share.partition }, { u"bounds"_s, share.bounds }, { u"rows"_s, share.rows } });
    }
    return { { u"rows"_s, forecast.rows },
             { u"rows_exact"_s, forecast.exact },
             { u"bytes"_s, move.table.totalBytes },
             { u"strategy"_s, move.layout.partitionBySql },
             { u"partitions"_s, static_cast<qint64>(move.layout.partitions.size()) },
             { u"worst_share"_s, forecast.worstShare },
             { u"null_keys"_s, forecast.nullKeys },
             { u"out_of_range"_s, forecast.outOfRange },
             { u"negative"_s, forecast.negative },
             { u"key"_s, joined(move.keyNames()) },
             { u"retain_days"_s, move.spec.retainDays },
             { u"retired"_s, move.original.kept.display() },
             { u"backup"_s, move.spec.backup == BackupKind::Table ? move.backup.display() : QString() },
             { u"server_version"_s, move.server.version },
             { u"forecast"_s, shares } };
}

Result<QString> fingerprintOf(pg::Connection& connection, qint64 oid)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(fingerprintSql(oid)));
    return rows.text(0, 0);
}

run::Plan emptyPlan(const Spec& spec, const catalog::Table& table)
{
    return { .operation = u"repartition"_s, .target = spec.table.display(), .targetOid = table.oid, .specText = spec.text };
}

} // namespace

Result<run::Plan> makePlan(const pg::Settings& settings, const Spec& spec, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings.withApplicationName(u"stopover/plan"_s)));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings.keywords()));
    STOPOVER_TRY_ASSIGN(const catalog::Server server, catalog::readServer(database));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, spec.table));
    run::Plan plan = emptyPlan(spec, table);
    plan.findings = findImpossible(server, table);
    if (plan.blocked())
        return plan;
    STOPOVER_TRY_ASSIGN(const Layout layout, makeLayout(database, table, spec));
    STOPOVER_TRY_ASSIGN(const Forecast forecast,
                        countForecast(database, connection, table, spec, layout, ForecastDepth::Exact));
    const Move move = makeMove(server, table, spec, layout, now.toUTC().toString(u"yyyyMMdd_HHmmss"_s));
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> obstacles, findObstacles(database, move, forecast));
    plan.findings.append(obstacles);
    plan.facts = factsOf(move, forecast);
    STOPOVER_TRY_ASSIGN(const QString fingerprint, fingerprintOf(connection, table.oid));
    plan.legs = makeLegs(move, fingerprint);
    return plan;
}

Result<Forecast> forecast(const pg::Settings& settings, const Spec& spec, ForecastDepth depth)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings.withApplicationName(u"stopover/forecast"_s)));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings.keywords()));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, spec.table));
    STOPOVER_TRY_ASSIGN(const Layout layout, makeLayout(database, table, spec));
    return countForecast(database, connection, table, spec, layout, depth);
}

} // namespace stopover::repartition
