#pragma once

#include "core/pg/connection.h"

#include <QSet>

namespace stopover::trust {

/// One thing that the catalog says of an object in one of our schemas.
struct Fact
{
    QString schema;
    QString object; ///< as SQL names it, functions with their argument types; the schema's own name for the schema
    QString aspect; ///< owner, grant, kind, column, constraint, index, trigger, body …
    QString name; ///< of the column, constraint, trigger …; of a grant the privilege
    QString value;
    qint64 role = 0; ///< of owners and grants: the oid; 0 is PUBLIC
};

/// All that is in the schemas stopover and stopover_backup, and the schema stopover_retired itself, whose tables are
/// the users' own. Reads pg_catalog, under a search path of its own; calls nothing that others have made.
Result<QList<Fact>> readFacts(pg::Connection& connection);

/// The oids of all roles whose code may run with the rights of the current role: see isTrusted().
Result<QSet<qint64>> trustedRoles(pg::Connection& connection);

/// The same for another role.
Result<QSet<qint64>> rolesTrustedBy(pg::Connection& connection, const QString& role);

} // namespace stopover::trust
