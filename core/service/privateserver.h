#pragma once

#include "core/run/confirmation.h"
#include "core/sandbox/server.h"

namespace stopover::service {

/// Confirms in nobody's name, on a server that is this program's own: the demo's, or that of a rehearsal.
///
/// The confirmation names the folder of the server's socket and the process that listens there, and holds on no other
/// connection: a physical copy has the system identifier and the oids of its original.
class PrivateServer
{
public:
    /// For the object of that name. Errors: NotOurServer when the server does not run, or its folder is open to others.
    static Result<run::Confirmation> confirm(const sandbox::Server& server, const QString& name);
};

} // namespace stopover::service
