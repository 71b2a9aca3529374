#include "core/restore/restore.h"

#include "core/backup/backupstep.h"
#include "core/backup/rowkey.h"
#include "core/base/clause.h"
#include "core/catalog/tablereader.h"
#include "core/change/findings.h"
#include "core/change/rights.h"
#include "core/change/storedvalues.h"
#include "core/change/structurefacts.h"
#include "core/change/trial.h"
#include "core/pg/writable.h"
#include "core/restore/columnrestore.h"
#include "core/restore/restorephases.h"
#include "core/restore/rowrestore.h"
#include "core/run/keptnames.h"
#include "core/trust/foreigncode.h"

namespace stopover::restore {

using namespace Qt::StringLiterals;
using change::Move;

namespace {

run::Finding blocking(const QString& rule, const QString& object, const QStringList& args = {})
{
    return { run::Severity::Block, rule, object, args };
}

/// The backup and all that is known of where it goes.
struct TableSituation
{
    Source source;
    catalog::ServerInfo server;
    catalog::Table table; ///< of the live table, or what the backup recorded
    bool liveThere = true;
    bool inPlace = false; ///< the live table is partitioned: it stays, and its rows change
    QStringList rowKey; ///< in place
    QStringList otherTypes; ///< in place: columns whose type is no longer that of the backup
};

/// Rows that stay are compared byte for byte: their columns must be of one type on both sides.
Result<QStringList> columnsOfOtherTypes(pg::Connection& connection, qint64 backup, qint64 live)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT b.attname FROM pg_attribute b JOIN pg_attribute l ON l.attrelid = "
                                           u"$2::oid AND l.attname = b.attname"
                                           " AND (l.atttypid, l.attcollation) <> (b.atttypid, b.attcollation) WHERE "
                                           "b.attrelid = $1::oid AND b.attnum > 0"
                                           " AND NOT b.attisdropped AND NOT l.attisdropped ORDER BY b.attnum"_s,
                                           { backup, live }));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names;
}

Result<TableSituation> readSituation(pg::Connection& connection, const catalog::Database& database,
                                     const RestoreRequest& request, const QString& stamp)
{
    TableSituation situation;
    Source& source = situation.source;
    STOPOVER_TRY_ASSIGN(source.backup, backup::find(connection, request.backup));
    if (!source.backup.there || source.backup.stage == backup::Stage::Dropped)
        return Failure(ErrorCode::BackupGone, { source.backup.object });
    STOPOVER_TRY_ASSIGN(source.table, sql::QualifiedName::parse(source.backup.object));
    STOPOVER_TRY_ASSIGN(const pg::Rows oid,
                        connection.execute(u"SELECT to_regclass($1)::oid"_s, { source.table.sql() }));
    source.oid = oid.integer(0, 0);
    source.newer = request.newer;
    STOPOVER_TRY_ASSIGN(situation.server, catalog::readServer(database));
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName live, sql::QualifiedName::parse(source.backup.table));
    source.newerTable = { u"stopover_backup"_s, sql::derivedName(live.name, u"_after_"_s + stamp) };
    Result<catalog::Table> table = catalog::readTable(database, live);
    situation.liveThere = table.has_value();
    if (!table && table.error().code != ErrorCode::TableMissing)
        return table.failure();
    if (!table || !request.into.isEmpty())
        table = structureOf(connection, source.backup);
    STOPOVER_TRY_ASSIGN(situation.table, table);
    situation.inPlace = situation.liveThere && request.into.isEmpty() && situation.table.kind == u'p';
    if (situation.inPlace) {
        STOPOVER_TRY_ASSIGN(situation.rowKey, backup::rowKey(connection, live.sql(), source.backup));
        STOPOVER_TRY_ASSIGN(situation.otherTypes, columnsOfOtherTypes(connection, source.oid, situation.table.oid));
    }
    return situation;
}

/// A new table beside the live one keeps what makes its rows: columns, checks, keys and indexes under names of its own.
catalog::Table renamedCopy(catalog::Table table, const sql::QualifiedName& name)
{
    table.name = name;
    table.oid = 0;
    table.triggers.clear();
    table.sequences.clear();
    table.policies.clear();
    table.statistics.clear();
    table.constraints.removeIf(
        [](const catalog::Constraint& constraint) { return constraint.kind != catalog::ConstraintKind::Check; });
    for (catalog::Column& column : table.columns) {
        column.identity.clear();
        if (column.defaultSql.contains("nextval("_L1))
            column.defaultSql.clear();
    }
    for (catalog::Index& index : table.indexes) {
        const QString own = sql::derivedName(name.name, u'_' + index.name);
        index.name = own;
        if (!index.constraintName.isEmpty())
            index.constraintName = own;
    }
    return table;
}

Move moveOf(const TableSituation& situation, const RestoreRequest& request, const QString& stamp)
{
    change::Spec spec;
    spec.table = situation.table.name;
    spec.backup = change::BackupKind::None;
    spec.retainDays = request.retainDays;
    change::Layout layout;
    Move move = change::makeMove(situation.server, situation.table, spec, layout, stamp);
    if (situation.inPlace) {
        move.key.clear();
        for (const catalog::Column& column : situation.table.columns) {
            if (situation.rowKey.contains(column.name))
                move.key.append(column);
        }
    }
    for (const catalog::Column& column : move.key)
        move.layout.keyColumns.append(column.name);
    move.stageSchema = u"stopover_restore_"_s + QString::number(request.backup);
    move.partitioned.kept.schema = move.stageSchema;
    return move;
}

QList<run::Finding> columnFindings(const TableSituation& situation)
{
    const QStringList live = backup::columnNames(situation.table);
    QStringList gone = situation.otherTypes;
    QStringList added;
    for (const QString& name : situation.source.backup.columns) {
        if (!live.contains(name))
            gone.append(name);
    }
    for (const QString& name : live) {
        if (!situation.source.backup.columns.contains(name))
            added.append(name);
    }
    if (gone.isEmpty() && added.isEmpty())
        return {};
    return { blocking(u"restore.columns"_s, situation.table.name.display(),
                      { (gone + added).join(u", "_s), QString::number(situation.source.backup.id) }) };
}

/// Where the table stays, a change of what others refer to by another column than the key would reach into their rows.
QList<run::Finding> cascadingKeys(const TableSituation& situation)
{
    QList<run::Finding> findings;
    for (const catalog::Constraint& key : situation.table.constraints) {
        const bool cascades =
            key.kind == catalog::ConstraintKind::ForeignKeyIn && key.definitionSql.contains(" ON UPDATE "_L1);
        const bool byKey = std::ranges::all_of(
            key.referencedColumns, [&](const QString& column) { return situation.rowKey.contains(column); });
        if (cascades && !byKey)
            findings.append(
                blocking(u"restore.cascades"_s, situation.table.name.display(), { key.name, key.table.display() }));
    }
    return findings;
}

QList<run::Finding> findingsOf(const TableSituation& situation, const Move& move, const RestoreRequest& request)
{
    const backup::Backup& backup = situation.source.backup;
    QList<run::Finding> findings;
    if (!backup.problem.isEmpty())
        findings.append(blocking(u"restore.altered"_s, backup.object, { backup.problem }));
    if (backup.columns.isEmpty())
        findings.append(blocking(u"restore.no_columns"_s, backup.object));
    if (!request.into.isEmpty() || !situation.liveThere)
        return findings;
    if (backup.kind != backup::Kind::Table)
        findings.append(blocking(
            u"restore.kind"_s, backup.object,
            { QString::number(backup.id), backup.run.isValid() ? QString::number(backup.run.value) : QString() }));
    findings +=
        situation.inPlace ? cascadingKeys(situation) : change::findImpossible(situation.server, situation.table);
    findings += columnFindings(situation);
    if (move.key.isEmpty() || (situation.inPlace && move.key.size() != situation.rowKey.size()))
        findings.append(blocking(u"restore.key"_s, backup.table));
    for (const catalog::Obstacle& obstacle : situation.table.obstacles) {
        // Where the table itself stays, only what would write something else is in the way.
        if (!situation.inPlace || obstacle.kind == "rule"_L1)
            findings.append(blocking(obstacle.kind, obstacle.object, { obstacle.detail }));
    }
    return findings;
}

RowRestore rowRestoreOf(const TableSituation& situation, const Move& move, const RestoreRequest& request,
                        const QString& stamp)
{
    return { .move = move,
             .source = situation.source,
             .restored = { u"stopover"_s, sql::derivedName(move.live.name, u"_restored_"_s + stamp) },
             .retainDays = request.newer == NewerRows::Keep ? newerDays : request.retainDays };
}

run::Plan emptyPlan(const TableSituation& situation, const Move& move, const RestoreRequest& request)
{
    const backup::Backup& backup = situation.source.backup;
    return { .operation = u"restore"_s,
             .target = move.live.display(),
             .targetOid = situation.table.oid,
             .specText = u"backup %1"_s.arg(request.backup),
             .facts = {
                 { u"backup"_s, backup.object },
                 { u"backup_id"_s, backup.id },
                 { u"rows"_s, backup.rows },
                 { u"bytes"_s, backup.bytes },
                 { u"live_rows"_s, situation.table.estimatedRows },
                 { u"live_there"_s, situation.liveThere && request.into.isEmpty() },
                 { u"newer"_s, request.newer == NewerRows::Keep ? situation.source.newerTable.display() : QString() },
                 { u"retired"_s, move.original.kept.display() } } };
}

} // namespace

RestoreRequest requestFor(const backup::Backup& backup)
{
    RestoreRequest request { .backup = backup.id };
    for (const QString& column : backup.kind == backup::Kind::Column ? backup.columns : QStringList()) {
        if (!backup.keyColumns.contains(column))
            request.column = column;
    }
    return request;
}

Result<run::Plan> planRestore(const pg::Settings& settings, const RestoreRequest& request, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover/plan"_s)));
    STOPOVER_TRY(pg::refusePooler(connection));
    STOPOVER_TRY(pg::refuseReadOnly(connection));
    if (!request.column.isEmpty())
        return planColumnRestore(settings, connection, request);
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const run::KeptNames names, run::KeptNames::from(connection, now));
    const QString& stamp = names.stamp();
    STOPOVER_TRY_ASSIGN(TableSituation situation, readSituation(connection, database, request, stamp));
    STOPOVER_TRY(trust::refuseForeignCode(connection, { situation.table.oid, situation.source.oid }));
    if (!request.into.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const sql::QualifiedName into, sql::QualifiedName::parse(request.into));
        if (catalog::readTable(database, into))
            return Failure(ErrorCode::Usage, { clause("object_exists", { into.display() }), clause("name_new_table") });
        situation.table = renamedCopy(situation.table, into);
    }
    const Move move = moveOf(situation, request, stamp);
    run::Plan plan = emptyPlan(situation, move, request);
    plan.findings = findingsOf(situation, move, request);
    if (plan.blocked())
        return plan;
    if (!request.into.isEmpty() || !situation.liveThere) {
        plan.phases = rebuildingPhases(move, situation.source);
        return plan;
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows structure, connection.execute(change::structureFactsSql(situation.table.oid)));
    if (situation.inPlace) {
        RowRestore work = rowRestoreOf(situation, move, request, stamp);
        work.structure = structure.text(0, 0);
        plan.facts[u"in_place"_s] = true;
        plan.facts[u"newer"_s] = work.source.newerTable.display();
        plan.facts[u"retired"_s] = work.restored.display();
        plan.phases = rowPhases(work);
        return plan;
    }
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> missing, change::findMissingRights(database, move));
    STOPOVER_TRY_ASSIGN(
        const QList<run::Finding> stale,
        change::findStaleValues(database, connection, situation.table, situation.source.table.sql(), move.keyNames()));
    STOPOVER_TRY_ASSIGN(const QList<run::Finding> refused, change::tryPhases(connection, move));
    plan.findings.append(missing + stale + refused);
    plan.phases = replacingPhases(move, situation.source, structure.text(0, 0));
    return plan;
}

} // namespace stopover::restore
