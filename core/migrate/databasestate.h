#pragma once

#include "core/migrate/versiontable.h"
#include "core/revision/history.h"
#include "core/revision/project.h"

namespace stopover::migrate {

/// What was executed for a revision, exactly.
struct AppliedRevision
{
    QString revision;
    QString sha256;
    QString content;
    QString appliedAt; ///< ISO, UTC
    QString appliedBy;
    double seconds = 0;
    qint64 run = 0; ///< 0: none
};

/// A database seen from its project.
struct DatabaseState
{
    VersionTable table;
    revision::CurrentState current;
    QList<AppliedRevision> applied; ///< what Stopover itself has applied
    QStringList edited; ///< revisions whose file is no longer what was applied
    QList<revision::Node> pending; ///< oldest first

    [[nodiscard]] const AppliedRevision* find(const QString& revision) const;
};

/// Empty without the journal, and with one that is not to be trusted. Errors: JournalNewer, connection errors, Sql.
Result<QList<AppliedRevision>> readApplied(pg::Connection& connection);

/// The revisions of these whose file is no longer what was applied.
QStringList editedRevisions(const revision::Project& project, const QList<AppliedRevision>& applied);

/// Errors: those of readVersionTable(), and the graph's.
Result<DatabaseState> readState(pg::Connection& connection, const revision::Project& project);

/// A file's text as UTF-8; empty when it cannot be read.
[[nodiscard]] QString textOfFile(const QString& path);

/// SHA-256 of a file's bytes in hex; empty when it cannot be read.
[[nodiscard]] QString digestOfFile(const QString& path);

} // namespace stopover::migrate
