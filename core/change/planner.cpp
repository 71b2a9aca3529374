#include "core/change/planner.h"

#include "core/catalog/tablereader.h"
#include "core/change/basis.h"
#include "core/change/findinglist.h"
#include "core/change/findings.h"
#include "core/change/forecast.h"
#include "core/change/layout.h"
#include "core/change/locktable.h"
#include "core/change/names.h"
#include "core/change/phases.h"
#include "core/change/rights.h"
#include "core/change/specfile.h"
#include "core/change/statements.h"
#include "core/change/storedvalues.h"
#include "core/change/structurefacts.h"
#include "core/change/trial.h"
#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/keptnames.h"
#include "core/run/target.h"
#include "core/trust/foreigncode.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSharesInFacts = 2000;
constexpr qsizetype maxNamesInFacts = 2000;

QJsonArray namesOf(const Move& move)
{
    QJsonArray names;
    for (const GivenName& given : givenNames(move)) {
        if (names.size() < maxNamesInFacts)
            names.append(given.name.display());
    }
    return names;
}

QJsonObject factsOf(const Move& move, const Forecast& forecast)
{
    QJsonArray shares;
    for (const ForecastShare& share : forecast.shares) {
        if (shares.size() < maxSharesInFacts)
            shares.append(QJsonObject {
                { u"partition"_s, share.partition }, { u"bounds"_s, share.bounds }, { u"rows"_s, share.rows } });
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
             { u"names"_s, namesOf(move) },
             { u"forecast"_s, shares } };
}

Result<QString> structureOf(pg::Connection& connection, qint64 oid)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(structureFactsSql(oid)));
    return rows.text(0, 0);
}

/// Has the server itself judge the partition key, on an empty table that is never committed: whether the
/// functions in it are immutable, and whether its type can be partitioned by, is known nowhere else.
Result<void> tryKey(pg::Connection& connection, const catalog::Table& table, const Spec& spec, const Layout& layout)
{
    constexpr QLatin1StringView invalidDefinition { "42P17" };
    constexpr QLatin1StringView undefinedObject { "42704" }; // no operator class
    const bool generated = std::ranges::any_of(table.columns, [&spec](const catalog::Column& column) {
        return column.generated && spec.key.contains(column.name);
    });
    if (generated)
        return {}; // a finding of its own, with the way out
    STOPOVER_TRY_ASSIGN(const pg::Transaction transaction, pg::Transaction::begin(connection));
    const auto made = connection.execute(u"CREATE TEMPORARY TABLE stopover_key (LIKE "_s + table.name.sql()
                                         + u") PARTITION BY "_s + layout.partitionBySql);
    if (made || (made.error().sqlState != invalidDefinition && made.error().sqlState != undefinedObject))
        return {}; // a role without the right to make the table is judged by the steps themselves
    return Failure(ErrorCode::BadExpression, { spec.key, made.error().message });
}

run::Plan emptyPlan(const Spec& spec, const catalog::Table& table)
{
    return { .operation = u"repartition"_s,
             .target = spec.table.display(),
             .targetOid = table.oid,
             .specText = specToml(spec) };
}

} // namespace

Result<run::Plan> makePlan(const pg::Settings& settings, const Spec& spec, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/plan"_s)));
    STOPOVER_TRY(pg::refusePooler(connection));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::ServerInfo server, catalog::readServer(database));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, spec.table));
    run::Plan plan = emptyPlan(spec, table);
    plan.findings = findImpossible(server, table);
    // If nothing can be written, it does not matter whose code would run.
    if (server.inRecovery || server.readOnly)
        return plan;
    STOPOVER_TRY_ASSIGN(const QStringList foreign, trust::foreignCode(connection, { table.oid }));
    FindingList findings(plan.findings, Moment::Plan, spec.accept);
    if (!foreign.isEmpty())
        findings.add(u"rights.foreign_code"_s, table.name.display(), { server.role, foreign.join(u", "_s) });
    if (plan.blocked())
        return plan;
    STOPOVER_TRY_ASSIGN(const Layout layout, makeLayout(database, table, spec));
    STOPOVER_TRY(tryKey(connection, table, spec, layout));
    const Result<Forecast> counted = countForecast(database, connection, table, spec, layout, ForecastDepth::Exact);
    // For example a division by zero, in a row that there is; or a type that is hashed without a seed only.
    const QString state = counted ? QString() : counted.error().sqlState;
    if (state.startsWith("22"_L1) || state == "42P17"_L1)
        return Failure(ErrorCode::BadExpression, { spec.key, counted.error().message });
    STOPOVER_TRY_ASSIGN(const Forecast forecast, counted);
    STOPOVER_TRY_ASSIGN(const run::KeptNames names, run::KeptNames::from(connection, now));
    Move move = makeMove(server, table, spec, layout, names.stamp());
    STOPOVER_TRY(chooseNames(database, move));
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> obstacles, findObstacles(database, move, forecast));
    plan.findings.append(obstacles);
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> missing, findMissingRights(database, move));
    plan.findings.append(missing);
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> stale,
                        findStaleValues(database, connection, table, table.name.sql(), move.keyNames()));
    plan.findings.append(stale);
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> refused, tryPhases(connection, move));
    plan.findings.append(refused);
    STOPOVER_TRY_ASSIGN(const QList<SeenText> texts, readTexts(database, move));
    plan.findings.append(judgeTexts(move, texts));
    for (const QString& rule : spec.accept) {
        if (!isAcceptable(rule))
            findings.add(u"accept.unknown"_s, rule);
    }
    if (spec.backup == BackupKind::None) {
        STOPOVER_TRY_ASSIGN(const bool wanted, run::wantsBackups(connection));
        if (wanted)
            findings.add(u"backup.policy"_s, connection.database());
    }
    plan.facts = factsOf(move, forecast);
    STOPOVER_TRY_ASSIGN(const LockForecast locks, forecastLocks(database, move));
    plan.facts.insert(u"locks"_s, locks.needed);
    STOPOVER_TRY_ASSIGN(const QString structure, structureOf(connection, table.oid));
    plan.phases = makePhases(move, structure);
    plan.basis = basisOf(move);
    return plan;
}

Result<Forecast> forecast(const pg::Settings& settings, const Spec& spec, ForecastDepth depth)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/forecast"_s)));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, spec.table));
    STOPOVER_TRY(trust::refuseForeignCode(connection, { table.oid }));
    STOPOVER_TRY_ASSIGN(const Layout layout, makeLayout(database, table, spec));
    return countForecast(database, connection, table, spec, layout, depth);
}

} // namespace stopover::change
