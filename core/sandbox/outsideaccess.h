#pragma once

#include "core/pg/connection.h"

/// What a database of others could reach from the private server by way of its extensions. The superuser creates these
/// before anything of the database is there; what is loaded afterwards belongs to an ordinary role.
namespace stopover::sandbox {

/// Takes the right to call functions that reach files, programs or other servers, or whose language does, from
/// everybody but superusers. Errors: Sql, connection errors.
Result<void> revokeOutsideAccess(pg::Connection& connection);

/// Errors: RehearsalImpossible naming a language whose functions have the rights of the server's account.
Result<void> refuseUntrustedLanguages(pg::Connection& connection);

} // namespace stopover::sandbox
