#pragma once

#include "core/revision/revisionfile.h"

namespace stopover::revision {

/// A statement of a SQL revision.
struct SqlStatement
{
    enum class Mode {
        Plain, ///< with the others in one transaction
        Autocommit, ///< outside of a transaction (CREATE INDEX CONCURRENTLY and its like)
        Batch, ///< a transaction of its own each time, repeated until it touches no row
    };

    QString text; ///< with the "-- +stopover ignore" lines above it, which are comments to the server
    int line = 0; ///< in the file
    Mode mode = Mode::Plain;
};

/// A revision in SQL: a header of comments, then the sections upgrade, downgrade and verify.
struct SqlRevision
{
    RevisionFile file;
    QList<SqlStatement> upgrade;
    QList<SqlStatement> downgrade;
    QList<SqlStatement> verify; ///< queries that must each return true
    bool isIrreversible = false; ///< the file has no downgrade section
};

/// Reads a SQL revision. Never fails: what is wrong is in the
/// file's errors, with its line.
SqlRevision readSqlRevision(const QByteArray& source, const QString& path);

/// Only the header: what the graph needs, without cutting the statements.
RevisionFile readSqlHeader(const QByteArray& source, const QString& path);

/// The text of a new SQL revision with empty sections, or with what a template fills in.
QString writeSqlRevision(const RevisionSpec& spec, const QString& message, const QString& created,
                         const RevisionBodies& bodies = {});

} // namespace stopover::revision
