#pragma once

#include "core/trust/schemas.h"

namespace stopover::trust {

/// How our schemas become ours again: statements of DDL, which call no function of others and read none of their
/// rows.
///
/// Where the schema belongs to somebody who is not trusted, or a table of ours is not what it has to be, the whole
/// schema is put aside under another name, as data that nobody reads: its plans must not run with our rights. A new
/// one is installed then, which lists none of the runs and backups of before. Else what is foreign in it leaves, and
/// our functions are made again.
struct RepairPlan
{
    bool startsAfresh = false;
    int version = 0; ///< of the journal that stays; 0 where a new one is installed
    QString aside; ///< the schema that takes what is put aside; empty when nothing is
    QStringList statements; ///< what is done before install() completes the schemas
    QList<ForeignObject> foreign; ///< what it is done for; empty: nothing to do
    QString honestOwner; ///< as in SchemaState
    QString role; ///< the connected one
};

/// Errors: JournalNewer, Sql, connection errors.
Result<RepairPlan> planRepair(pg::Connection& connection);

} // namespace stopover::trust
