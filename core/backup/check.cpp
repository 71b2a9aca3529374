#include "core/backup/check.h"

#include "core/backup/backupstep.h"
#include "core/base/clause.h"
#include "core/trust/foreigncode.h"

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

Result<TableCheck> readAgain(pg::Connection& connection, const Backup& backup)
{
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName name, sql::QualifiedName::parse(backup.object));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, name.sql()));
    const bool hasDigest = !backup.checksum.isEmpty() && !backup.columns.isEmpty();
    const QString statement = hasDigest ? digestSql(backup.columns, u"ONLY "_s + name.sql(), backup.hash)
                                        : u"SELECT count(*), 0 FROM "_s + name.sql();
    const auto rows = connection.execute(statement);
    TableCheck check;
    // A column that is gone is a change like any other.
    if (!rows && rows.error().sqlState == "42703"_L1)
        return check;
    STOPOVER_TRY(rows);
    check.rows = rows->integer(0, 0);
    check.checksum = hasDigest ? rows->text(0, 1) : QString();
    check.right = hasDigest ? check.rows == backup.rows && check.checksum == backup.checksum
                            : backup.kind == Kind::Retired || check.rows == backup.rows;
    return check;
}

} // namespace

Result<TableCheck> checkTable(pg::Connection& connection, const Backup& backup)
{
    if (!backup.there)
        return Failure(ErrorCode::BackupGone, { backup.object });
    STOPOVER_TRY_ASSIGN(const TableCheck check, readAgain(connection, backup));
    const QString problem =
        check.right ? QString() : clause("rows_differ", { QString::number(check.rows), QString::number(backup.rows) });
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.migration_backups SET problem = nullif($2, ''), level = CASE WHEN $2 = '' THEN level ELSE 0 "
        u"END,"
        " verified_at = CASE WHEN $2 = '' THEN clock_timestamp() ELSE verified_at END WHERE id = $1"_s,
        { backup.id, problem }));
    STOPOVER_TRY(log(connection, backup.id, u"checked"_s, check.right ? u"intact"_s : problem));
    return check;
}

} // namespace stopover::backup
