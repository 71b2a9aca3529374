#include "core/restore/columnrestore.h"

#include "core/backup/backupstep.h"
#include "core/catalog/tablereader.h"
#include "core/sql/remarks.h"
#include "core/trust/foreigncode.h"

#include <QJsonArray>

namespace stopover::restore {

using namespace Qt::StringLiterals;
using run::Step;
using sql::literal;
using sql::quoted;

namespace {

constexpr qint64 blocksPerUnit = 2048; ///< 16 MB

/// What the statements are made from.
struct ColumnWork
{
    backup::Backup backup;
    QString source; ///< SQL name of the backup table
    QString live; ///< SQL name
    QString column; ///< quoted
    QString name;
    bool there = true;
    QString type; ///< in the backup
    bool notNull = false; ///< as recorded
    QString defaultSql;
    QString sameKey; ///< b.k = l.k AND …
    qint64 blocks = 0;
};

Result<ColumnWork> readWork(pg::Connection& connection, const catalog::Table& table, const backup::Backup& backup,
                            const QString& column)
{
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName source, sql::QualifiedName::parse(backup.object));
    ColumnWork work {
        .backup = backup, .source = source.sql(), .live = table.name.sql(), .column = quoted(column), .name = column
    };
    work.there = backup::columnNames(table).contains(column);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows type,
        connection.execute(u"SELECT format_type(atttypid, atttypmod), pg_relation_size(attrelid) / "
                           u"current_setting('block_size')::bigint"
                           " FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2 AND NOT attisdropped"_s,
                           { source.sql(), column }));
    if (type.count() == 0)
        return Failure(ErrorCode::ColumnMissing, { backup.object, column });
    work.type = type.text(0, 0);
    work.blocks = type.integer(0, 1);
    if (const auto structure = structureOf(connection, backup)) {
        const auto recorded = std::ranges::find(structure->columns, column, &catalog::Column::name);
        if (recorded != structure->columns.end()) {
            work.notNull = recorded->notNull;
            work.defaultSql = recorded->generated ? QString() : recorded->defaultSql;
        }
    }
    QStringList same;
    for (const QString& key : backup::primaryKeyOf(table))
        same.append(table.column(key).equal(u"b."_s + quoted(key), u"l."_s + quoted(key)));
    work.sameKey = same.join(u" AND "_s);
    return work;
}

/// Makes the column, or saves what it holds: in either case the step can be taken back.
Step prepareStep(const ColumnWork& work)
{
    Step step;
    step.slug = u"column"_s;
    step.titleArgs = { work.name, work.backup.table };
    step.lock = work.there ? u"SHARE ROW EXCLUSIVE"_s : u"ACCESS EXCLUSIVE"_s;
    step.needsConfirmation = true;
    const QString add = u"ALTER TABLE "_s + work.live + u" ADD COLUMN "_s + work.column + u' ' + work.type;
    if (work.there)
        step.statements = { { u"SELECT stopover.backup_table("_s + literal(work.live) + u"::regclass, "_s
                              + literal(work.name) + u')' } };
    else
        step.statements = { { add },
                            { u"COMMENT ON COLUMN %1.%2 IS %3"_s.arg(
                                work.live, work.column, literal(sql::remarks::restoredColumn(work.backup.object))) } };
    if (!work.there && !work.defaultSql.isEmpty())
        step.statements.append({ u"ALTER TABLE "_s + work.live + u" ALTER COLUMN "_s + work.column + u" SET DEFAULT "_s
                                 + work.defaultSql });
    step.lockPolicy.attempts = 40;
    return step;
}

Step fillStep(const ColumnWork& work)
{
    Step step;
    step.slug = u"fill"_s;
    step.titleArgs = { work.name, work.backup.object };
    step.params = run::UnitsParams {};
    step.lock = u"ROW EXCLUSIVE"_s;
    for (qint64 low = 0; low == 0 || low < work.blocks; low += blocksPerUnit) {
        const qint64 high = low + blocksPerUnit >= work.blocks ? 4'294'967'295LL : low + blocksPerUnit;
        step.units.append(
            { { u"UPDATE %1 l SET %2 = b.%2 FROM ONLY %3 b WHERE %4 AND l.%2::text IS DISTINCT FROM b.%2::text"
                " AND b.ctid >= '(%5,0)'::tid AND b.ctid < '(%6,0)'::tid"_s
                    .arg(work.live, work.column, work.source, work.sameKey)
                    .arg(low)
                    .arg(high) } });
    }
    step.lockPolicy = { .attempts = 40, .timeoutMs = 2000 };
    step.estimatedRows = work.backup.rows;
    return step;
}

Step checkStep(const ColumnWork& work)
{
    Step step;
    step.slug = u"verify"_s;
    step.titleArgs = { work.backup.object, work.backup.table };
    step.statements = {
        { .sql = u"SELECT NOT EXISTS (SELECT FROM ONLY %1 b JOIN %2 l ON %3 WHERE l.%4::text IS DISTINCT FROM "
                 "b.%4::text), %5"_s.arg(work.source, work.live, work.sameKey, work.column, literal(work.backup.table)),
          .assertion = u"restore_behind"_s }
    };
    // Rows that are newer than the backup may have no value.
    if (!work.there && work.notNull)
        step.statements.append({ sql::doBlock(
            u"BEGIN IF NOT EXISTS (SELECT FROM %1 WHERE %2 IS NULL) THEN ALTER TABLE %1 ALTER COLUMN %2 SET "
            "NOT NULL; END IF; END"_s.arg(work.live, work.column)) });
    step.statements.append(
        { u"INSERT INTO stopover.backup_log (backup, action, detail) VALUES (%1, 'restored', %2)"_s.arg(
            QString::number(work.backup.id), literal(u"column "_s + work.name)) });
    step.leadsTo = run::RunState::Finished;
    return step;
}

/// What was filled stays, and so does the copy of what the column held before.
Step abortStep(const QString& target)
{
    Step step;
    step.slug = run::wordOf(run::Phase::Abort);
    step.titleArgs = { target };
    step.needsConfirmation = true;
    step.leadsTo = run::RunState::Aborted;
    return step;
}

} // namespace

Result<run::Plan> planColumnRestore(const pg::Settings& settings, pg::Connection& connection,
                                    const RestoreRequest& request)
{
    STOPOVER_TRY_ASSIGN(const backup::Backup backup, backup::find(connection, request.backup));
    if (!backup.there || backup.stage == backup::Stage::Dropped)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName live, sql::QualifiedName::parse(backup.table));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, live));
    const QString target = live.display();
    run::Plan plan { .operation = u"restore"_s,
                     .target = target,
                     .targetOid = table.oid,
                     .specText = u"backup %1, column %2"_s.arg(backup.id).arg(request.column) };
    plan.facts = { { u"backup"_s, backup.object },
                   { u"backup_id"_s, backup.id },
                   { u"column"_s, request.column },
                   { u"rows"_s, backup.rows },
                   { u"bytes"_s, backup.bytes } };
    if (backup::primaryKeyOf(table).isEmpty()) {
        plan.findings.append({ run::Severity::Block, u"restore.key"_s, target, {} });
        return plan;
    }
    const bool isGenerated = std::ranges::any_of(table.columns, [&request](const catalog::Column& column) {
        return column.generated && column.name == request.column;
    });
    if (isGenerated) {
        plan.findings.append({ run::Severity::Block, u"restore.generated"_s, target, { request.column } });
        return plan;
    }
    STOPOVER_TRY(trust::refuseForeignCode(connection, { table.oid }));
    STOPOVER_TRY_ASSIGN(const ColumnWork work, readWork(connection, table, backup, request.column));
    plan.phases = { { run::Phase::Apply, { prepareStep(work), fillStep(work), checkStep(work) } },
                    { run::Phase::Abort, { abortStep(target) } } };
    return plan;
}

} // namespace stopover::restore
