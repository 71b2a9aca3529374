#pragma once

#include "core/sandbox/server.h"

namespace stopover::sandbox {

/// The whole postgresql.conf of a private server, sized for a demonstration on two cores.
QString configurationText(const Options& options, const QString& socketDirectory);

/// The whole pg_hba.conf: the superuser has a password; an ordinary role enters the database of its own name without
/// one, since whoever reaches the socket is the user already, and code in the server has no other role's password.
QString accessText(Access access);

} // namespace stopover::sandbox
