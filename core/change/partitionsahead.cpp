#include "core/change/partitionsahead.h"

#include "core/catalog/tablereader.h"
#include "core/change/aheadsteps.h"
#include "core/change/rangenames.h"
#include "core/change/spec.h"
#include "core/change/specfile.h"
#include "core/trust/foreigncode.h"
#include "core/trust/schemas.h"

#include <QJsonArray>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// Up to here a scan under the lock takes milliseconds, and keeps nobody.
constexpr qint64 scannedPages = 1280;

/// First the zone of the run that partitioned the table; then those that may as well be meant: that of the database's
/// sessions, and UTC.
Result<QList<QStringList>> likelyZones(pg::Connection& connection, const sql::QualifiedName& table)
{
    QStringList known;
    QStringList zones;
    STOPOVER_TRY_ASSIGN(const bool journal, trust::journalMayBeRead(connection));
    if (journal) {
        STOPOVER_TRY_ASSIGN(
            const pg::Rows specs,
            connection.execute(u"SELECT spec FROM stopover.run WHERE target = $1 AND operation = 'repartition'"
                               " ORDER BY id DESC LIMIT 1"_s,
                               { table.display() }));
        const auto spec = specs.count() == 0 ? Result<Spec>(Failure(ErrorCode::Internal))
                                             : parseSpec(specs.bytes(0, 0), u"stopover.run"_s);
        if (spec && spec->interval != Interval::None)
            known.append(spec->timeZone);
    }
    STOPOVER_TRY_ASSIGN(
        const pg::Rows settings,
        connection.execute(u"SELECT split_part(s, '=', 2) FROM pg_db_role_setting d, unnest(d.setconfig) s"
                           " WHERE d.setrole = 0 AND d.setdatabase = (SELECT oid FROM pg_database WHERE datname = "
                           "current_database()) AND s ILIKE 'timezone=%'"
                           " UNION ALL SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'"_s));
    for (int row = 0; row < settings.count(); ++row)
        zones.append(settings.text(row, 0));
    zones.append(u"UTC"_s);
    zones.removeDuplicates();
    return QList<QStringList> { known, zones };
}

/// Rows in DEFAULT would belong to a new partition; and a large one must not be scanned under the lock.
Result<DefaultGuard> examineDefault(const catalog::Database& database, const RangeTable& table,
                                    const RangeSeries& series, FindingList& findings)
{
    const QString inRange = u"%1 >= %2::%4 AND %1 < %3::%4"_s.arg(table.key, sql::literal(series.next.first().low),
                                                                  sql::literal(series.next.last().high), table.keyType);
    const QString name = table.otherwise->name.sql();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(u"SELECT (SELECT count(*) FROM %1 WHERE %2), (SELECT coalesce(sum(pg_relation_size(t.relid)), 0) /"
                     " current_setting('block_size')::int FROM pg_partition_tree(%3::oid) t)::bigint"_s.arg(
                         name, inRange, QString::number(table.otherwise->oid))));
    const QString shown = table.otherwise->name.display();
    if (rows.integer(0, 0) > 0)
        findings.add(u"ahead.default_rows"_s, shown,
                     { rows.text(0, 0), series.next.first().low, series.next.last().high, inRange });
    const bool large = rows.integer(0, 1) > scannedPages;
    if (large)
        findings.add(u"ahead.default_check"_s, shown, { series.next.first().low, series.next.last().high });
    else
        findings.add(u"ahead.default_lock"_s, shown);
    return large ? DefaultGuard::Check : DefaultGuard::Lock;
}

/// ATTACH locks the tables at the other end of foreign keys. Those that the role may not lock before DEFAULT are locked
/// after it, and whoever reads the table waits for them too.
Result<QStringList> readPartners(const catalog::Database& database, const RangeTable& table, FindingList& findings)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT k.partner::regclass::text, has_table_privilege(k.partner, 'UPDATE, DELETE, TRUNCATE')"
            " FROM (SELECT confrelid AS partner FROM pg_constraint WHERE contype = 'f' AND conrelid = %1::oid AND %2"
            " UNION SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = %1::oid AND %2) k"
            " ORDER BY k.partner"_s.arg(QString::number(table.oid), wholeKey(QString::number(table.oid)))));
    QStringList partners;
    QStringList late;
    for (int row = 0; row < rows.count(); ++row) {
        partners.append(rows.text(row, 0));
        if (!rows.boolean(row, 1))
            late.append(rows.text(row, 0));
    }
    const QString shown = table.name.display();
    if (!partners.isEmpty())
        findings.add(u"ahead.foreign_keys"_s, shown, { partners.join(u", "_s) });
    if (!late.isEmpty() && table.otherwise)
        findings.add(u"ahead.late_locks"_s, shown, { late.join(u", "_s), table.otherwise->name.display() });
    return partners;
}

void describe(run::Plan& plan, const AheadWork& work)
{
    QJsonArray created;
    for (const NewPartition& partition : work.partitions)
        created.append(QJsonObject { { u"name"_s, partition.name.display() },
                                     { u"low"_s, partition.range.low },
                                     { u"high"_s, partition.range.high } });
    plan.facts = { { u"created"_s, created },
                   { u"model"_s, work.model.table.name.display() },
                   { u"time_zone"_s, work.timeZone } };
}

} // namespace

Result<run::Plan> planAhead(const pg::Settings& settings, const AheadRequest& request)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/ahead"_s)));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, request.table.sql()));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::ServerInfo server, catalog::readServer(database));
    run::Plan plan { .operation = u"ahead"_s,
                     .target = request.table.display(),
                     .specText = u"ahead "_s + QString::number(request.count) };
    FindingList findings(plan.findings, Moment::Ahead);
    STOPOVER_TRY_ASSIGN(const RangeTable table, readRangeTable(database, request.table, findings));
    plan.targetOid = table.oid;
    if (plan.blocked())
        return plan;
    STOPOVER_TRY_ASSIGN(const QList<QStringList> zones, likelyZones(connection, request.table));
    STOPOVER_TRY_ASSIGN(const RangeSeries series,
                        continueSeries(database, table, request.count, zones, request.timeZone, findings));
    if (plan.blocked())
        return plan;
    AheadWork work { .table = table, .role = server.role, .timeZone = series.timeZone };
    const sql::QualifiedName newest = table.partitions.last().name;
    STOPOVER_TRY_ASSIGN(work.model, readModel(database, newest, table, findings));
    STOPOVER_TRY_ASSIGN(work.partners, readPartners(database, table, findings));
    if (table.otherwise) {
        STOPOVER_TRY_ASSIGN(work.guard, examineDefault(database, table, series, findings));
    }
    if (plan.blocked())
        return plan;
    STOPOVER_TRY_ASSIGN(const QStringList names, nextNames(database, table, series));
    for (qsizetype i = 0; i < names.size(); ++i)
        work.partitions.append({ { newest.schema, names.at(i) }, series.next.at(i) });
    describe(plan, work);
    plan.phases = aheadPhases(work);
    return plan;
}

} // namespace stopover::change
