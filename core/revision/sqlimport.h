#pragma once

#include "core/revision/newfile.h"

namespace stopover::revision {

/// Where imported revisions go.
struct SqlImportPlace
{
    QString folder; ///< gets the files
    QString parent; ///< the revision below the first, or empty
    QStringList taken; ///< ids that the project has
};

/// SQL files of another tool as SQL revisions.
struct SqlImport
{
    QList<NewFile> files; ///< one after another, the first on the place's parent
    QStringList leftOut; ///< SQL files that are no step of their own: repeatable ones, baselines
    QStringList unfilled; ///< SQL files with placeholders, which stay as they are
    QStringList unreadable; ///< SQL files with commands of psql, data of COPY, or an open quote
    int present = 0; ///< steps that an earlier import has written
};

/// Reads the SQL files of a folder in their order and composes a revision from each, without writing anything. Understood
/// are the ways of Flyway (V, U), golang-migrate (.up.sql, .down.sql), goose, dbmate, Liquibase's formatted SQL, Diesel and
/// Prisma (a folder each), else files that begin with a number. What says how to undo becomes the downgrade; statements
/// that no transaction takes are marked so.
///
/// Errors: those of readFile().
Result<SqlImport> importSqlFiles(const QString& from, const SqlImportPlace& into, const QDateTime& now);

} // namespace stopover::revision
