#include "core/migrate/losses.h"

namespace stopover::migrate {

using namespace Qt::StringLiterals;
using risk::Loss;

namespace {

constexpr int retainDays = 30;

/// Tables that a loss means, as they are found by the role's own search path.
Result<pg::Rows> tablesOf(pg::Connection& connection, const Loss& loss)
{
    const auto columns = u"SELECT n.nspname, c.relname, c.reltuples::int8, pg_catalog.pg_total_relation_size(c.oid)"
                         " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                         " WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND pg_catalog.pg_relation_size(c.oid) >= 0 AND "_s;
    if (loss.kind == Loss::Kind::Schema)
        return connection.execute(columns + u"NOT c.relispartition AND n.nspname = $1"_s, { loss.table });
    const QString name = loss.schema.isEmpty() ? sql::quoted(loss.table) : QString(sql::quoted(loss.schema) + u'.' + sql::quoted(loss.table));
    STOPOVER_TRY_ASSIGN(const QString searchPath, searchPathOf(connection));
    STOPOVER_TRY(connection.execute(u"SET search_path = "_s + searchPath));
    auto rows = connection.execute(columns + u"c.oid = pg_catalog.to_regclass($1)"_s, { name });
    STOPOVER_TRY(connection.execute(u"SET search_path = pg_catalog"_s));
    return rows;
}

Result<bool> holdsRows(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT EXISTS (SELECT FROM "_s + table.sql() + u')'));
    return rows.boolean(0, 0);
}

Result<bool> hasColumn(pg::Connection& connection, const sql::QualifiedName& table, const QString& column)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT count(*) FROM pg_catalog.pg_attribute WHERE attrelid = $1::regclass AND attname = $2"
                                           " AND attnum > 0 AND NOT attisdropped"_s,
                                           { table.sql(), column }));
    return rows.integer(0, 0) > 0;
}

/// Columns of the primary key; empty without one.
Result<QStringList> keyOf(pg::Connection& connection, const sql::QualifiedName& table)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT a.attname FROM pg_catalog.pg_index i, unnest(i.indkey) WITH ORDINALITY k(attnum, no)"
                                           " JOIN pg_catalog.pg_attribute a ON a.attnum = k.attnum WHERE i.indrelid = $1::regclass"
                                           " AND i.indisprimary AND a.attrelid = i.indrelid ORDER BY k.no"_s,
                                           { table.sql() }));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names;
}

Result<void> appendLosses(pg::Connection& connection, const RevisionWork& work, const Loss& loss, const QString& stamp, QList<TableLoss>& losses)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows tables, tablesOf(connection, loss));
    for (int row = 0; row < tables.count(); ++row) {
        const sql::QualifiedName table { tables.text(row, 0), tables.text(row, 1) };
        const bool covered = std::ranges::any_of(losses, [&](const TableLoss& other) {
            return other.table == table && (other.loss.column.isEmpty() || other.loss.column == loss.column);
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
                        .backupTable = sql::derivedName(base, u"_backup_"_s + stamp) });
    }
    return {};
}

} // namespace

Result<QList<TableLoss>> findLosses(pg::Connection& connection, const QList<RevisionWork>& works, const QDateTime& now)
{
    const QString stamp = now.toUTC().toString(u"yyyyMMdd_HHmmss"_s);
    QList<TableLoss> losses;
    for (const RevisionWork& work : works) {
        for (const RevisionPart& part : work.text.parts) {
            for (const QString& statement : part.statements) {
                const auto facts = risk::readStatement(statement);
                for (const Loss& loss : facts ? facts->losses : QList<Loss>()) {
                    STOPOVER_TRY(appendLosses(connection, work, loss, stamp, losses));
                }
            }
        }
    }
    return losses;
}

Result<run::Step> backupStep(pg::Connection& connection, const TableLoss& loss, int number)
{
    STOPOVER_TRY_ASSIGN(const QStringList key, keyOf(connection, loss.table));
    QStringList columns;
    if (!loss.loss.column.isEmpty() && !key.isEmpty()) {
        for (const QString& name : key)
            columns.append(sql::quoted(name));
        if (!key.contains(loss.loss.column))
            columns.append(sql::quoted(loss.loss.column));
    }
    const QString backup = u"stopover_backup."_s + sql::quoted(loss.backupTable);
    const QString list = columns.isEmpty() ? u"*"_s : columns.join(u", "_s);
    run::Step step;
    step.slug = u"backup.%1"_s.arg(number);
    step.titleArgs = { loss.table.display(), u"stopover_backup."_s + loss.backupTable };
    step.executor = u"sql"_s;
    step.lock = u"ACCESS SHARE"_s;
    step.estimatedRows = loss.rows;
    // One snapshot for the copy, its count and its check.
    step.params = { { u"isolation"_s, u"repeatable read"_s } };
    step.statements = {
        { .sql = u"CREATE TABLE "_s + backup + u" AS SELECT "_s + list + u" FROM "_s + loss.table.sql() },
        { .sql = u"COMMENT ON TABLE "_s + backup + u" IS "_s
              + sql::literal(u"Backup of "_s + loss.table.display() + u" by Stopover, before revision "_s + loss.revision) },
        { .sql = u"SELECT (SELECT count(*) FROM "_s + backup + u") = (SELECT count(*) FROM "_s + loss.table.sql() + u"), "_s
              + sql::literal(u"stopover_backup."_s + loss.backupTable) + u", (SELECT count(*) FROM "_s + loss.table.sql()
              + u"), (SELECT count(*) FROM "_s + backup + u')',
          .mustHold = u"backup_differs"_s },
        { .sql = u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, verified_at)"
                 " SELECT "_s
              + sql::literal(loss.table.display()) + u", "_s + sql::literal(u"stopover_backup."_s + loss.backupTable)
              + u", 'backup', (SELECT count(*) FROM "_s + backup + u"), now() + interval '"_s + QString::number(retainDays)
              + u" days', (SELECT max(id) FROM stopover.run WHERE state = 'running'), now()"_s },
    };
    return step;
}

} // namespace stopover::migrate
