#pragma once

#include "app/ctl/command.h"
#include "core/pg/connection.h"
#include "core/sandbox/server.h"

namespace stopover::ctl {

/// Where the command is to work: --db, else the PG* variables, else a sandbox that runs (said on
/// standard error), else libpq's own defaults.
Result<pg::Settings> ownSettingsOf(const Context& context);

/// The same with the rights to work with, see trust::WorkLogin: a superuser's are those of the owner, or of --work-as.
/// Said on standard error.
Result<pg::Settings> settingsOf(Context& context);

Result<pg::Connection> connectTo(Context& context);

/// For what writes into the journal or the register. Errors: also Pooled, Standby, ReadOnly.
Result<pg::Connection> connectToWrite(Context& context);

/// With all rights of the role that was given: for what reads pg_catalog alone, or acts on the server as a whole.
Result<pg::Connection> connectAsGiven(const Context& context);

/// The sandbox that --dir names; else the variable STOPOVER_SANDBOX; else the usual one.
sandbox::Server sandboxOf(const Context& context);

/// An error as --json prints it, with the sentence for people.
QJsonObject toJson(const Error& error);

} // namespace stopover::ctl
