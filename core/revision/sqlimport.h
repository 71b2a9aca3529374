#pragma once

#include "core/revision/newfile.h"

namespace stopover::revision {

/// SQL files of another tool as SQL revisions.
struct SqlImport
{
    QList<NewFile> files; ///< one after another, the first on the project's head
    QStringList leftOut; ///< SQL files that are no step of their own: repeatable ones, baselines
};

/// Reads the SQL files of a folder in their order and composes a revision from each, without writing anything. Understood
/// are the ways of Flyway (V, U), golang-migrate (.up.sql, .down.sql), goose, dbmate, Liquibase's formatted SQL, Diesel and
/// Prisma (a folder each), else files that begin with a number. What says how to undo becomes the downgrade.
///
/// `folder` gets the revisions; `parent` is the revision below the first, or empty.
/// Errors: those of readFile(); BadSpec (folder, reason) when there is nothing to import.
Result<SqlImport> importSqlFiles(const QString& from, const QString& folder, const QString& parent,
                                 const QDateTime& now);

} // namespace stopover::revision
