#include "core/migrate/losses.h"

#include "core/backup/backupstep.h"
#include "core/catalog/tablejson.h"
#include "core/catalog/tablereader.h"
#include "core/run/keptnames.h"
#include "core/sql/remarks.h"
#include "core/trust/foreigncode.h"

#include <QJsonDocument>

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using risk::Loss;

namespace {

constexpr int retainDays = 30;

/// Tables that a loss means, as they are found by the role's own search path.
Result<pg::Rows> tablesOf(pg::Connection& connection, const Loss& loss)
{
    const auto columns =
        u"SELECT n.nspname, c.relname, c.reltuples::int8, pg_catalog.pg_total_relation_size(c.oid)"
        " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND pg_catalog.pg_relation_size(c.oid) >= 0 AND "_s;
    if (loss.kind == Loss::Kind::Schema)
        return connection.execute(columns + u"NOT c.relispartition AND n.nspname = $1"_s, { loss.table });
    const QString name = loss.schema.isEmpty() ? sql::quoted(loss.table)
                                               : QString(sql::quoted(loss.schema) + u'.' + sql::quoted(loss.table));
    STOPOVER_TRY_ASSIGN(const QString searchPath, searchPathOf(connection));
    STOPOVER_TRY_ASSIGN(const FoundName found, findByPath(connection, searchPath, name));
    return connection.execute(columns + u"c.oid = $1::bigint::oid"_s, { found.oid });
}

Result<bool> holdsRows(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT EXISTS (SELECT FROM "_s + table.sql() + u')'));
    return rows.boolean(0, 0);
}

Result<bool> hasColumn(pg::Connection& connection, const sql::QualifiedName& table, const QString& column)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT count(*) FROM pg_catalog.pg_attribute WHERE attrelid = $1::regclass AND attname = $2"
            " AND attnum > 0 AND NOT attisdropped"_s,
            { table.sql(), column }));
    return rows.integer(0, 0) > 0;
}

Result<void> appendLosses(pg::Connection& connection, const RevisionWork& work, int part, const Loss& loss,
                          run::KeptNames& names, QList<TableLoss>& losses)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows tables, tablesOf(connection, loss));
    for (int row = 0; row < tables.count(); ++row) {
        const sql::QualifiedName table { tables.text(row, 0), tables.text(row, 1) };
        const bool covered = std::ranges::any_of(losses, [&](const TableLoss& other) {
            // Each loss needs a copy from just before it.
            return other.revision == work.step.revision && other.part == part && other.table == table
                && (other.loss.column.isEmpty() || other.loss.column == loss.column);
        });
        STOPOVER_TRY_ASSIGN(const bool holds, holdsRows(connection, table));
        if (covered || !holds)
            continue;
        if (!loss.column.isEmpty()) {
            STOPOVER_TRY_ASSIGN(const bool there, hasColumn(connection, table, loss.column));
            if (!there)
                continue;
        }
        const QString base = loss.column.isEmpty() ? table.name : QString(table.name + u'_' + loss.column);
        losses.append({ .loss = loss,
                        .table = table,
                        .rows = tables.integer(row, 2),
                        .bytes = tables.integer(row, 3),
                        .revision = work.step.revision,
                        .part = part,
                        .backupTable = names.make(base, u"_backup_"_s) });
    }
    return {};
}

/// Key and column under one snapshot, compared by count and hash, registered with the table's structure.
run::Step columnBackupStep(const catalog::Table& table, const TableLoss& loss, const sql::QualifiedName& backup,
                           const QString& comment, const QString& slug)
{
    QStringList names = backup::primaryKeyOf(table);
    if (!names.contains(loss.loss.column))
        names.append(loss.loss.column);
    QStringList columns;
    for (const QString& name : std::as_const(names))
        columns.append(sql::quoted(name));
    const QString target = sql::literal(backup.sql());
    const QString structure = QString::fromUtf8(QJsonDocument(catalog::toJson(table)).toJson(QJsonDocument::Compact));
    run::Step step;
    step.slug = slug;
    step.titleArgs = { loss.table.display(), backup.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.estimatedRows = loss.rows;
    // One snapshot for the copy and for its comparison.
    step.params = run::SqlParams { .isolation = run::StepIsolation::RepeatableRead };
    step.statements = {
        { .sql = u"CREATE TABLE "_s + backup.sql() + u" AS SELECT "_s + columns.join(u", "_s) + u" FROM "_s
              + loss.table.sql() },
        backup::identify(backup.sql()),
        { .sql = u"COMMENT ON TABLE "_s + backup.sql() + u" IS "_s + sql::literal(comment) },
        { .sql = u"SELECT (a.n, a.h) = (b.n, b.h), "_s + sql::literal(backup.display()) + u", a.n, b.n FROM ("_s
              + backup::digestSql(names, loss.table.sql()) + u") a(n, h), ("_s + backup::digestSql(names, backup.sql())
              + u") b(n, h)"_s,
          .assertion = u"backup_differs"_s },
        { .sql = u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, "
                 u"columns, key_columns, structure, expires_at,"
                 " run, verified_at, level) SELECT "_s
              + sql::literal(loss.table.display()) + u", "_s + sql::literal(backup.display())
              + u", 'column', d.rows, d.checksum, stopover.columns_of("_s + target + u"::regclass), stopover.key_of("_s
              + sql::literal(loss.table.sql()) + u"::regclass), "_s + sql::literal(structure)
              + u", now() + interval '"_s + QString::number(retainDays) + u" days', "_s + run::runOfSession
              + u", now(), 3 FROM stopover.digest_of("_s + target + u"::regclass, stopover.columns_of("_s + target
              + u"::regclass)) d"_s },
    };
    return step;
}

} // namespace

Result<QList<TableLoss>> findLosses(pg::Connection& connection, const QList<RevisionWork>& works, const QDateTime& now)
{
    STOPOVER_TRY_ASSIGN(run::KeptNames names, run::KeptNames::from(connection, now));
    QList<TableLoss> losses;
    for (const RevisionWork& work : works) {
        for (int part = 0; part < work.text.parts.size(); ++part) {
            for (const QString& statement : work.text.parts.at(part).statements) {
                const auto facts = risk::readStatement(statement);
                for (const Loss& loss : facts ? facts->losses : QList<Loss>()) {
                    STOPOVER_TRY(appendLosses(connection, work, part, loss, names, losses));
                }
            }
        }
    }
    return losses;
}

Result<run::Step> backupStep(const catalog::Database& database, const TableLoss& loss, int number)
{
    STOPOVER_TRY_ASSIGN(const catalog::Table table, catalog::readTable(database, loss.table));
    const QString comment = sql::remarks::backupBeforeRevision(loss.table, loss.revision);
    const QString slug = u"backup.%1"_s.arg(number);
    const sql::QualifiedName backup { u"stopover_backup"_s, loss.backupTable };
    const bool column = !loss.loss.column.isEmpty() && !backup::primaryKeyOf(table).isEmpty();
    return column ? columnBackupStep(table, loss, backup, comment, slug)
                  : backup::backupStep(table, backup, comment, slug);
}

run::Statement renewBackup(const TableLoss& loss)
{
    const sql::QualifiedName backup { u"stopover_backup"_s, loss.backupTable };
    // What a revision before has taken away has a copy of its own: only what is still there is compared and renewed.
    static const QString body =
        u"DECLARE\n"
        "    entry stopover.migration_backups;\n"
        "    present text[];\n"
        "    columns text;\n"
        "    live record;\n"
        "    copy record;\n"
        "BEGIN\n"
        "    IF to_regclass(%1) IS NULL THEN\n"
        "        RETURN;\n"
        "    END IF;\n"
        "    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', %1::regclass);\n"
        "    SELECT * INTO STRICT entry FROM stopover.migration_backups WHERE backup_table IN (%2, %3);\n"
        "    SELECT array_agg(name), string_agg(format('%I', name), ', ') INTO present, columns"
        " FROM unnest(stopover.columns_of(%2::regclass)) name WHERE name = ANY (stopover.columns_of(%1::regclass));\n"
        "    SELECT d.rows, d.checksum INTO live FROM stopover.digest_of(%1::regclass, present, entry.hash) d;\n"
        "    SELECT d.rows, d.checksum INTO copy FROM stopover.digest_of(%2::regclass, present, entry.hash) d;\n"
        "    IF copy IS NOT DISTINCT FROM live THEN\n"
        "        RETURN;\n"
        "    END IF;\n"
        "    EXECUTE format('DELETE FROM %s', %2::regclass);\n"
        "    EXECUTE format('INSERT INTO %s (%s) SELECT %s FROM %s', %2::regclass, columns, columns, %1::regclass);\n"
        "    SELECT d.rows, d.checksum INTO copy FROM stopover.digest_of(%2::regclass, present, entry.hash) d;\n"
        "    IF copy IS DISTINCT FROM live THEN\n"
        "        RAISE EXCEPTION '%: % rows of %', %2, copy.rows, live.rows;\n"
        "    END IF;\n"
        "    UPDATE stopover.migration_backups b SET record_count = d.rows, checksum = d.checksum,"
        " verified_at = clock_timestamp() FROM stopover.digest_of(%2::regclass, entry.columns, entry.hash) d"
        " WHERE b.id = entry.id;\n"
        "END"_s;
    return { .sql = sql::doBlock(body.arg(sql::literal(loss.table.sql()), sql::literal(backup.sql()),
                                          sql::literal(backup.display()))) };
}

} // namespace stopover::migrate
