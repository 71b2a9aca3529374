#pragma once

#include "core/backup/dumpload.h"
#include "core/backup/dumpowner.h"

namespace stopover::backup {

/// To whom the objects of a restored dump belong.
enum class Ownership {
    AsRecorded, ///< to the roles that the dump names: registered where only a superuser writes
    OfTheOwner, ///< to the owner of the live database, or to a role of their own where a superuser owns that
    OfNobody, ///< to a role of their own, without any rights elsewhere: the dump holds code of others
};

struct HandedOver
{
    QString owner; ///< of what the dump names no owner for; empty: the one who restores
    bool isOwnRole = false; ///< a role made for it
    QStringList missingRoles; ///< named in the dump, and not on this server
    QStringList differing; ///< definitions, so that nothing went to the roles that the dump names: see handOver()
};

/// Gives everything in a restored database to its owner, and the privileges that the dump names to the roles that
/// exist. `loaded`: how it was loaded; `live`: the database whose owner counts.
///
/// Privileges are given by whoever owns the objects, never with more rights. Owners are changed by the superuser,
/// who runs no code of the dump by that, and the statements of the dump itself only for `AsRecorded`, and only where
/// the database defines what the dump does (differingDefinitions()) and nobody can change that meanwhile: it is
/// compared and given away in one transaction that locks the catalog. Where a definition differs, everything is
/// `OfNobody`. What belongs to a superuser runs as one (indexes and materialized views whenever the server maintains
/// them), so nothing else ever becomes one's, nor does what was a missing role's. Errors: Sql.
Result<HandedOver> handOver(RestoreTarget& target, const DumpContents& contents, const LoadRequest& loaded,
                            Ownership ownership, const QString& live);

/// How the objects of a dump are to be owned: see Ownership. `registered`: this database's register has it.
Result<Ownership> ownershipFor(pg::Connection& admin, const DumpContents& contents, bool registered);

} // namespace stopover::backup
