#include "core/backup/rowkey.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;

Result<QStringList> rowKey(pg::Connection& connection, const QString& table, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT unnest(stopover.key_of(to_regclass($1)))"_s, { table }));
    QStringList names;
    for (int row = 0; row < rows.count(); ++row)
        names.append(rows.text(row, 0));
    return names.isEmpty() ? backup.keyColumns : names;
}

} // namespace stopover::backup
