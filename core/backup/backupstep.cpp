#include "core/backup/backupstep.h"

#include "core/catalog/tablejson.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;
using sql::literal;

namespace {

constexpr double copyBytesPerSecond = 110e6; ///< of a 2-core machine, for a first estimate only

QString listed(const QStringList& names, const QString& prefix = {})
{
    QStringList all;
    for (const QString& name : names)
        all.append(prefix + sql::quoted(name));
    return all.join(u", "_s);
}

/// Fails where a type has no hash function, for example json; a NULL of the type is enough to know.
QString hashableSql(const catalog::Table& table)
{
    QStringList nulls;
    for (const catalog::Column& column : table.columns)
        nulls.append(u"NULL::"_s + column.type);
    return u"SELECT pg_catalog.hash_record_extended(ROW(%1), 0)"_s.arg(nulls.join(u", "_s));
}

/// A partitioned table has its rows in its partitions.
QString sourceOf(const catalog::Table& table)
{
    return (table.kind == u'p' ? QString() : u"ONLY "_s) + table.name.sql();
}

run::BackupQueries queriesFor(const catalog::Table& table, const QString& backup)
{
    const QStringList columns = columnNames(table);
    const QString source = sourceOf(table);
    return { .hashable = hashableSql(table),
             .digestLive = digestSql(columns, source, RowHash::Record),
             .digestBackup = digestSql(columns, u"ONLY "_s + backup, RowHash::Record),
             .digestLiveText = digestSql(columns, source),
             .digestBackupText = digestSql(columns, u"ONLY "_s + backup),
             .drop = u"DROP TABLE IF EXISTS "_s + backup };
}

} // namespace

QString digestSql(const QStringList& columns, const QString& table, RowHash hash)
{
    const QString row = hash == RowHash::Text ? u"pg_catalog.hashtextextended(ROW(%1)::text, 0)"_s
                                              : u"pg_catalog.hash_record_extended(ROW(%1), 0)"_s;
    return u"SELECT count(*), coalesce(sum(%1), 0) FROM %2 s"_s.arg(row.arg(listed(columns, u"s."_s)), table);
}

QStringList columnNames(const catalog::Table& table)
{
    QStringList names;
    for (const catalog::Column& column : table.columns)
        names.append(column.name);
    return names;
}

run::Statement identify(const QString& table)
{
    return { u"ALTER TABLE "_s + table + u" REPLICA IDENTITY FULL"_s };
}

QStringList primaryKeyOf(const catalog::Table& table)
{
    const auto key = std::ranges::find(table.indexes, true, &catalog::Index::primary);
    return key == table.indexes.end() ? QStringList() : key->keyColumns;
}

run::Step backupStep(const catalog::Table& table, const sql::QualifiedName& backup, const QString& comment,
                     const QString& slug)
{
    run::Step step;
    step.slug = slug;
    step.titleArgs = { table.name.display(), backup.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.statements = { { u"CREATE TABLE "_s + backup.sql() + u" AS SELECT "_s + listed(columnNames(table))
                          + u" FROM "_s + sourceOf(table) + u" s WHERE true"_s },
                        identify(backup.sql()),
                        { u"COMMENT ON TABLE "_s + backup.sql() + u" IS "_s + literal(comment) } };
    step.params = run::BackupParams { .table = table.name.display(),
                                      .oid = qint64(table.oid),
                                      .backup = backup.display(),
                                      .columns = columnNames(table),
                                      .key = primaryKeyOf(table),
                                      .structure = catalog::toJson(table),
                                      .queries = queriesFor(table, backup.sql()) };
    step.estimatedRows = table.estimatedRows < 0 ? -1 : qRound64(table.estimatedRows);
    step.estimatedSeconds = static_cast<double>(table.totalBytes) / copyBytesPerSecond;
    step.postcondition = u"SELECT to_regclass("_s + literal(backup.sql()) + u") IS NOT NULL"_s;
    return step;
}

} // namespace stopover::backup
