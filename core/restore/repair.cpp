#include "core/restore/repair.h"

#include "core/backup/backupstep.h"
#include "core/backup/tablebackup.h"
#include "core/base/clause.h"
#include "core/catalog/operators.h"
#include "core/catalog/tablereader.h"
#include "core/pg/connection.h"
#include "core/run/keptnames.h"
#include "core/sql/remarks.h"

namespace stopover::restore {

using namespace Qt::StringLiterals;
using sql::literal;

namespace {

/// "all are there" and the join, of a foreign key. MATCH SIMPLE: a NULL refers to nothing, and may.
Result<QString> orphansOf(pg::Connection& connection, const RepairRequest& request)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT (SELECT pg_catalog.string_agg(pg_catalog.format('c.%I IS NOT NULL', a.attname), ' AND ')"
            " FROM pg_catalog.unnest(con.conkey) k(n) JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid"
            " AND a.attnum = k.n), con.confrelid::pg_catalog.regclass::text, "_s
                + catalog::foreignKeyJoin()
                + u" FROM pg_catalog.pg_constraint con WHERE con.conrelid = $1::text::pg_catalog.regclass"
                  " AND con.conname = $2 AND con.contype = 'f'"_s,
            { request.table.sql(), request.constraint }));
    if (rows.count() == 0)
        return Failure(ErrorCode::BadSpec,
                       { request.table.display(), clause("no_foreign_key", { request.constraint }) });
    return u"(%1) AND NOT EXISTS (SELECT FROM %2 p WHERE %3)"_s.arg(rows.text(0, 0), rows.text(0, 1), rows.text(0, 2));
}

Result<QString> duplicatesOf(const catalog::Table& table, const RepairRequest& request)
{
    const QStringList key = backup::primaryKeyOf(table);
    if (key.isEmpty())
        return Failure(ErrorCode::KeyMissing, { request.table.display() });
    QStringList same;
    for (const QString& name : request.unique) {
        const auto column = std::ranges::find(table.columns, name, &catalog::Column::name);
        if (column == table.columns.end())
            return Failure(ErrorCode::ColumnMissing, { request.table.display(), name });
        same.append(column->equal(u"o."_s + sql::quoted(name), u"c."_s + sql::quoted(name)));
    }
    QStringList ours;
    QStringList theirs;
    for (const QString& column : key) {
        ours.append(u"c."_s + sql::quoted(column));
        theirs.append(u"o."_s + sql::quoted(column));
    }
    return u"EXISTS (SELECT FROM %1 o WHERE %2 AND (%3) < (%4))"_s.arg(request.table.sql(), same.join(u" AND "_s),
                                                                       theirs.join(u", "_s), ours.join(u", "_s));
}

/// A row that goes must take none along that nobody has kept.
Result<void> refuseCascades(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT pg_catalog.string_agg(pg_catalog.format('%s of %s', conname, conrelid::pg_catalog.regclass), ', ' "
            u"ORDER BY conname) FROM pg_catalog.pg_constraint"
            " WHERE confrelid = $1::text::pg_catalog.regclass AND contype = 'f' AND confdeltype IN ('c', 'n', 'd') "
            "AND conparentid = 0"_s,
            { table.sql() }));
    if (rows.text(0, 0).isEmpty())
        return {};
    return Failure(ErrorCode::BadSpec, { table.display(), clause("cascades", { rows.text(0, 0) }) });
}

/// All in one transaction: what was taken out is what is kept.
run::Step mendStep(const catalog::Table& table, const QString& condition, const sql::QualifiedName& kept)
{
    const QString live = table.name.sql();
    const QString target = literal(kept.sql()) + u"::regclass"_s;
    const QString digest = u"stopover.digest_of(%1, stopover.columns_of(%1)) d"_s.arg(target);
    run::Step step;
    step.slug = u"mend"_s;
    step.titleArgs = { table.name.display(), kept.display() };
    step.lock = u"SHARE ROW EXCLUSIVE"_s;
    step.undo = run::Undo::FromBackup;
    step.pointOfNoReturn = true;
    step.needsConfirmation = true;
    step.leadsTo = run::RunState::Finished;
    step.lockPolicy.attempts = 40;
    step.statements = {
        { u"LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE"_s.arg(live) },
        { u"CREATE TABLE %1 AS SELECT c.* FROM %2 c WHERE %3"_s.arg(kept.sql(), live, condition) },
        backup::identify(kept.sql()),
        { u"COMMENT ON TABLE %1 IS %2"_s.arg(kept.sql(), literal(sql::remarks::removedRows(table.name))) },
        { u"DELETE FROM %1 c WHERE %2"_s.arg(live, condition) },
        { u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, "
          u"key_columns, expires_at, run, verified_at, level)"
          " SELECT %1, %2, 'newer', d.rows, d.checksum, stopover.columns_of(%3), stopover.key_of(%4::regclass), now() "
          "+ interval '30 days',"
          " %6, now(), 3 FROM %5"_s.arg(literal(table.name.display()), literal(kept.display()), target, literal(live),
                                        digest, run::runOfSession) },
    };
    step.postcondition = u"SELECT to_regclass(%1) IS NOT NULL"_s.arg(literal(kept.sql()));
    return step;
}

} // namespace

Result<run::Plan> planRepair(const pg::Settings& settings, const RepairRequest& request, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(run::Plan plan, backup::planTableBackup(settings, { .tables = { request.table } }, now));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, request.table));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(refuseCascades(connection, request.table));
    QString condition;
    if (request.constraint.isEmpty()) {
        STOPOVER_TRY_ASSIGN(condition, duplicatesOf(table, request));
    } else {
        STOPOVER_TRY_ASSIGN(condition, orphansOf(connection, request));
    }
    STOPOVER_TRY_ASSIGN(run::KeptNames names, run::KeptNames::from(connection, now));
    const sql::QualifiedName kept { u"stopover_backup"_s, names.make(table.name.name, u"_taken_"_s) };
    plan.operation = u"mend"_s;
    plan.specText = request.constraint.isEmpty() ? u"unique "_s + request.unique.join(u", "_s)
                                                 : u"constraint "_s + request.constraint;
    QList<run::Step>& steps = plan.phases[run::Phase::Apply];
    steps.last().leadsTo.reset();
    steps.append(mendStep(table, condition, kept));
    plan.facts.insert(u"kept"_s, kept.display());
    return plan;
}

} // namespace stopover::restore
