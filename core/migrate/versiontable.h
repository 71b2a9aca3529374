#pragma once

#include "core/pg/connection.h"
#include "core/revision/config.h"
#include "core/revision/versionrows.h"
#include "core/run/plan.h"
#include "core/sql/identifier.h"

namespace stopover::migrate {

/// The table that says which revisions a database has, as it is now.
struct VersionTable
{
    sql::QualifiedName name; ///< where it is, or where it would be made
    bool exists = false;
    QString searchPath; ///< see searchPathOf()
    QStringList rows; ///< in the order in which the database returns them
};

/// What a name means to a role.
struct FoundName
{
    qint64 oid = 0; ///< of the relation; 0 when there is none
    QString currentSchema; ///< where it would be made; empty when nowhere
};

/// Looks a relation's quoted name up by a search path; no function or operator is found by it.
Result<FoundName> findByPath(pg::Connection& connection, const QString& searchPath, const QString& name);

/// The search path of the project's statements, as SET takes it: the role's own, but never through our
/// schemas, which a role that is called stopover would find by "$user".
Result<QString> searchPathOf(pg::Connection& connection);

/// Finds the project's version table as a session of the project's own would: by the role's search path
/// unless the project names a schema. Errors: connection errors, Sql, MissingPrivilege.
Result<VersionTable> readVersionTable(pg::Connection& connection, const revision::ProjectConfig& config);

/// Statements that refuse to go on unless the table holds exactly `before`, and keep everybody else from
/// changing it until the transaction ends.
run::Statements guardRows(const VersionTable& table, const QString& revision, const QStringList& before);

/// Statements that change the rows.
run::Statements changeRows(const VersionTable& table, const revision::RowChange& change);

/// The statement that makes the table.
run::Statement createTable(const VersionTable& table);

} // namespace stopover::migrate
