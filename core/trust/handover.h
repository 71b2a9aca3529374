#pragma once

#include "core/base/result.h"
#include "core/pg/connection.h"

#include <QStringList>

namespace stopover::trust {

/// What giving the schemas of Stopover to another role does, and what a person has to know before.
struct HandOver
{
    QStringList statements; ///< empty when all of it is the role's already
    QStringList unreadable; ///< backup tables that the role gets, of tables that it may not read: "copy of table"
    QStringList outOfReach; ///< tables of the database that the role may not work on
    bool ownsNothing =
        false; ///< neither the database nor a table in it is the role's, or of a role that it is a member of
};

/// What gives the schemas of Stopover and all that it keeps in them to another role: DDL, which calls no function of
/// others and reads no row of them. Runs and backup records stay; whatever their plans run has that role's rights from
/// then on.
///
/// For a journal that a superuser has installed: the superuser works with the rights of ordinary owners, who could not
/// write it. What runs have made that is not live yet belongs to the owner of its table, as do live and retired tables,
/// and stays that owner's: whoever may work on the table may resume or abort. Reads pg_catalog and, once they are
/// known, the backup records. Errors: RoleMissing, JournalForeign, JournalNewer.
Result<HandOver> planHandOver(pg::Connection& connection, const QString& role);

/// Does it in one transaction. Errors: as above, MissingPrivilege, LockTimeout, Sql.
Result<HandOver> handOver(pg::Connection& connection, const QString& role);

} // namespace stopover::trust
