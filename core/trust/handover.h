#pragma once

#include "core/base/result.h"
#include "core/pg/connection.h"

#include <QStringList>

namespace stopover::trust {

/// What gives the schemas of Stopover and all that it keeps in them to another role: DDL, which calls no function of
/// others and reads no row. Runs and backup records stay; whatever their plans run has that role's rights from then on.
///
/// For a journal that a superuser has installed: the superuser works with the rights of ordinary owners, who could not
/// write it. Retired tables keep their owners, since they are tables of users. Empty when all of it is the role's
/// already. Reads pg_catalog alone. Errors: RoleMissing, JournalForeign, JournalNewer.
Result<QStringList> handOverStatements(pg::Connection& connection, const QString& role);

/// Runs them in one transaction. Errors: as above, MissingPrivilege, LockTimeout, Sql.
Result<QStringList> handOver(pg::Connection& connection, const QString& role);

} // namespace stopover::trust
