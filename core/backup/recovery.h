#pragma once

#include "core/backup/clienttools.h"
#include "core/pg/connection.h"

#include <QJsonObject>

#include <functional>

namespace stopover::backup {

/// Whether point-in-time recovery is possible, as far as SQL can tell.
struct Readiness
{
    QString walLevel;
    QString archiveMode;
    QString archiveCommand; ///< only whether there is one is of interest; empty also when the role may not see it
    QString lastArchived; ///< ISO 8601, UTC
    QString lastFailed;
    qint64 archiveFailures = 0;
    bool mayName = false; ///< the role may make restore points
    bool mayReplicate = false; ///< the role may take a base backup
    /// stable names: "wal_level", "archive_mode", "archive_command", "archiver_failing", "never_archived"
    QStringList problems;

    [[nodiscard]] bool ready() const { return problems.isEmpty(); }

    [[nodiscard]] QJsonObject toJson() const;
};

Result<Readiness> readReadiness(pg::Connection& connection);

/// pg_basebackup into a new folder, with its progress in percent, and pg_verifybackup over it. The folder is removed
/// when either fails. Errors: PooledProgram, Io, ProcessFailed, MissingPrivilege, Cancelled.
Result<void> takeBaseBackup(const pg::Settings& settings, const QString& folder,
                            const std::function<bool(int percent)>& watch);

} // namespace stopover::backup
