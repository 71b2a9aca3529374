#pragma once

#include "core/sql/identifier.h"

/// Prose that Stopover writes into databases and scripts: COMMENT ON, SQL comments, names of guards. A DBA reads it
/// without Stopover, so it is English in any language of the window. All of it is here; the rest of core has only
/// codes.
namespace stopover::sql::remarks {

QString backupBeforePartitioning(const QualifiedName& table);
QString backupBeforeRevision(const QualifiedName& table, const QString& revision);
QString newerRows(const QualifiedName& table, const QString& backup);
QString removedRows(const QualifiedName& table);
QString restoredColumn(const QString& backup);
QString restoredRows(const QualifiedName& table);

/// Comments at the top of a plan that is printed as a script for psql.
QString offlineHead(const QString& table);
/// Guards of that script fail with a division by zero; the column's name is all that psql shows.
QString guardTrustedSchemas();
QString guardNoForeignCode();

} // namespace stopover::sql::remarks
