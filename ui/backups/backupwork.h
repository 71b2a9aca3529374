#pragma once

#include "core/backup/cleanup.h"
#include "core/backup/differences.h"
#include "core/backup/registry.h"
#include "core/restore/restore.h"

/// What the page has done away from the GUI thread; each opens a session of its own.
namespace stopover::ui::backupwork {

/// What can be copied: tables with their rows in themselves or in partitions, by name.
Result<QStringList> tables(const pg::Settings& settings);

Result<QList<backup::Backup>> list(const pg::Settings& settings);

/// Tables and files: reads again and records what was found. `server` directory: of the private server, for dumps.
Result<void> check(const pg::Settings& settings, const backup::Backup& one);

struct Review
{
    backup::Differences differences;
    QStringList reasonsToKeep;
    QStringList notCompared; ///< of a dump: see backup::Manifest
};

Result<Review> review(const pg::Settings& settings, const backup::Backup& one);
Result<backup::RowPage> rows(const pg::Settings& settings, const backup::Backup& one, backup::RowKind kind,
                             qint64 offset);
Result<qint64> exportCsv(const pg::Settings& settings, const backup::Backup& one, const QString& path);
Result<void> markReviewed(const pg::Settings& settings, qint64 id);
Result<void> keepFor(const pg::Settings& settings, qint64 id, int days);
Result<void> drop(const pg::Settings& settings, const QList<qint64>& ids);

constexpr int rowsPerPage = 100;

} // namespace stopover::ui::backupwork
