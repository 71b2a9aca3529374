#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"

#include <chrono>

/// The sessions of a run on the server: their names, and how those that a dead client left behind are ended.
namespace stopover::run::journal {

/// Backends that an earlier, dead client of this run left on the server.
Result<QList<int>> orphansOf(pg::Connection& connection, RunId run);

/// While a session waits for the run lock it is none of the run's, so that whoever holds the lock does not end it.
QString waitingName(RunId run);

/// Terminates the run's orphaned sessions that started before this one, and waits until they are gone; those of
/// temporary logins too, as the role that created them.
Result<void> endOrphans(pg::Connection& connection, RunId run, std::chrono::milliseconds patience);

/// Terminates what an earlier holder opened to work with while its sessions were being ended, as long as `epoch` is the
/// run's: whoever has lost it meanwhile ends nobody. Sessions that wait for the run lock are left alone.
Result<void> endWorkers(pg::Connection& connection, RunId run, int epoch);

/// Of a session that drives a run for a moment only, between two phases: see Runner::visit(). Whoever wants the run
/// waits for it.
QString visitorName(RunId run);
bool isVisitor(const QString& applicationName);

/// The application_name of a run's sessions, so that they are known as ours.
QString applicationName(RunId run, const QString& part);

} // namespace stopover::run::journal
