#pragma once

#include "core/run/confirmation.h"
#include "core/sandbox/server.h"

namespace stopover::service {

/// Confirms without a person, on this program's own server: the demo's, or that of a rehearsal.
///
/// The confirmation names the socket folder and the process listening there, and is valid on no other connection: a
/// physical copy has the original's system identifier and oids.
class PrivateServer
{
public:
    /// For the object of that name. Errors: NotOurServer when the server does not run, or its folder is open to others.
    static Result<run::Confirmation> confirm(const sandbox::Server& server, const QString& name);
};

} // namespace stopover::service
