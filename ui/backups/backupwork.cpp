#include "ui/backups/backupwork.h"

#include "core/backup/check.h"
#include "core/backup/csvexport.h"
#include "core/backup/dumpcheck.h"
#include "core/catalog/distribution.h"
#include "core/catalog/plaintables.h"

namespace stopover::ui::backupwork {

using namespace Qt::StringLiterals;

namespace {

Result<pg::Connection> connectTo(const pg::Settings& settings)
{
    return pg::Connection::open(settings.withApplicationName(u"stopover window"_s));
}

} // namespace

Result<QStringList> tables(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    STOPOVER_TRY_ASSIGN(const QList<catalog::PlainTable> plain, catalog::plainTables(database));
    STOPOVER_TRY_ASSIGN(const QList<catalog::PartitionedTable> partitioned, catalog::partitionedTables(database));
    QStringList names;
    for (const catalog::PlainTable& table : plain)
        names.append(table.name.display());
    for (const catalog::PartitionedTable& table : partitioned)
        names.append(table.name.display());
    names.sort();
    return names;
}

Result<QList<backup::Backup>> list(const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return backup::list(connection);
}

Result<void> check(const pg::Settings& settings, const backup::Backup& one)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    if (one.kind != backup::Kind::Dump) {
        STOPOVER_TRY(backup::checkTable(connection, one));
        return {};
    }
    sandbox::Server server({ .directory = sandbox::defaultDirectory() });
    const auto checked = backup::checkDump(one.object, 3, server, [](const QString&, const QString&) {});
    STOPOVER_TRY(backup::recordCheck(connection, one, checked));
    STOPOVER_TRY(checked);
    return {};
}

Result<Review> review(const pg::Settings& settings, const backup::Backup& one)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    Review found;
    if (one.kind != backup::Kind::Dump) {
        STOPOVER_TRY_ASSIGN(found.differences, backup::differences(connection, one));
    } else {
        found.notCompared = backup::notCompared(one.object);
    }
    STOPOVER_TRY_ASSIGN(found.reasonsToKeep, backup::reasonsToKeep(connection, one));
    return found;
}

Result<backup::RowPage> rows(const pg::Settings& settings, const backup::Backup& one, backup::RowKind kind,
                             qint64 offset)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return backup::differingRows(connection, one, kind, offset, rowsPerPage);
}

Result<qint64> exportCsv(const pg::Settings& settings, const backup::Backup& one, const QString& path)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return backup::exportCsv(connection, one, path, backup::CsvValues::ForSpreadsheets);
}

Result<void> markReviewed(const pg::Settings& settings, qint64 id)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return backup::markReviewed(connection, id, {});
}

Result<void> keepFor(const pg::Settings& settings, qint64 id, int days)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    return backup::keepFor(connection, id, days);
}

Result<void> drop(const pg::Settings& settings, const QList<qint64>& ids)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(settings));
    for (const qint64 id : ids)
        STOPOVER_TRY(backup::drop(connection, id));
    return {};
}

} // namespace stopover::ui::backupwork
