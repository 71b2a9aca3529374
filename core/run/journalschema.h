#pragma once

#include "core/pg/advisorylock.h"
#include "core/pg/connection.h"
#include "core/trust/schemarepair.h"

/// Where the journal lives: schema `stopover` and its neighbours, made, checked, upgraded and removed as a whole.
namespace stopover::run::journal {

/// One run at a time in a database: whoever drives one holds this lock.
constexpr pg::AdvisoryKey runLock { .space = 0x53544F50, .object = 1 };
constexpr pg::AdvisoryKey installLock { .space = runLock.space, .object = 2 }; ///< until the journal is there

/// Takes that lock for the session, waiting only a moment. Errors: RunActive, naming who holds it.
Result<void> lockRuns(pg::Connection& connection);

/// Version of the tables that this program reads and writes.
constexpr int version = trust::journalVersion;

/// The only entry to Stopover's objects in a database: nothing of them is read or called before this has checked them.
/// False if there is no journal. Errors: JournalForeign, JournalNewer.
Result<bool> isInstalled(pg::Connection& connection);

/// Creates the schemas that are missing, brings an older journal up to date, and compares the result before it
/// commits; may be repeated. Errors: MissingPrivilege, JournalForeign, JournalNewer.
Result<void> install(pg::Connection& connection);

/// Brings a journal of an earlier program up to date, while nobody drives a run. Errors: as install(); RunActive.
Result<void> bringUpToDate(pg::Connection& connection);

/// Makes the schemas ours again in one transaction, as trust::planRepair() says. Returns what was done.
/// Errors: MissingPrivilege, JournalForeign (nothing has changed), JournalNewer.
Result<trust::RepairPlan> repair(pg::Connection& connection);

/// Removes everything that install() made. Errors: Blocked when a run is unfinished or a backup exists.
Result<void> uninstall(pg::Connection& connection);

} // namespace stopover::run::journal
