#include "core/backup/rowkey.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

/// `relation` is an expression of type regclass over $1.
Result<QStringList> primaryKey(pg::Connection& connection, const QString& relation, const QString& table)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT unnest(stopover.key_of("_s + relation + u"))"_s, { table }));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names;
}

} // namespace

Result<QStringList> rowKey(pg::Connection& connection, const QString& table, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(const QStringList primary, primaryKey(connection, u"to_regclass($1)"_s, table));
    if (!primary.isEmpty())
        return primary;
    if (!backup.keyColumns.isEmpty())
        return backup.keyColumns;
    return primaryKey(
        connection,
        u"(SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass($1)) WHERE isleaf ORDER BY relid LIMIT 1)"_s,
        table);
}

} // namespace stopover::backup
