#pragma once

#include "core/base/strongid.h"
#include "core/pg/advisorylock.h"
#include "core/pg/connection.h"
#include "core/run/statemachine.h"
#include "core/trust/schemarepair.h"

#include <chrono>

/// The journal of runs, in schema `stopover` of the target database. The journal, not the client, records what
/// happened: each unit of work updates its row in the transaction that does the work.
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

/// Whether what a phase cannot take back has been confirmed; kept with the phase, so that a resume need not ask.
enum class Confirmed { No, Yes };

/// Writes a new run with its plan, in the transaction that is open; nothing else is changed yet.
Result<RunId> createRun(pg::Connection& connection, const Plan& plan, Confirmed confirmed = Confirmed::No);

/// Ends a run of which no phase was ever begun: there is nothing to undo. False where one was.
Result<bool> discardPlanned(pg::Connection& connection, RunId run);

/// State of a run, and what it is doing.
struct Standing
{
    RunState state = RunState::Source;
    Activity activity = Activity::Planned;
    std::optional<Phase> phase; ///< the last one that was begun
    int pass = 0;
    int epoch = 0;

    [[nodiscard]] Situation situation() const { return { state, activity, phase }; }
};

/// Errors: RunMissing, UnreadableData.
Result<Standing> standingOf(pg::Connection& connection, RunId run);
Result<Plan> planOf(pg::Connection& connection, RunId run);

/// Starts or continues a phase: step rows exist afterwards. Returns the pass.
Result<int> enterPhase(pg::Connection& connection, RunId run, Phase phase, const QList<Step>& steps,
                       Confirmed confirmed = Confirmed::No);

struct StepKey
{
    RunId run;
    Phase phase = Phase::Apply;
    int pass = 0;
    int no = 0; ///< from 1

    /// As parameters, in this order.
    [[nodiscard]] pg::Params params() const { return { run.value, wordOf(phase), pass, no }; }
};

/// Pending when there is no such step yet.
Result<StepState> stepState(pg::Connection& connection, const StepKey& key);
Result<void> markStepStarted(pg::Connection& connection, const StepKey& key);

/// To be called inside the transaction of the step's last work.
Result<void> markStepDone(pg::Connection& connection, const StepKey& key, const QJsonObject& data);
Result<void> markStepEnded(pg::Connection& connection, const StepKey& key, StepState state, const QString& error);

Result<void> setActivity(pg::Connection& connection, RunId run, Activity activity, const QString& error);

/// In the transaction that changes the table.
Result<void> setRunState(pg::Connection& connection, RunId run, RunState state);

/// Adds a row to the hash-chained timeline, in the caller's transaction.
Result<void> appendEvent(pg::Connection& connection, RunId run, const QString& kind, const QJsonObject& data);

/// That a person, or our own server, agreed to what the phase cannot take back: into the timeline.
Result<void> recordConfirmation(pg::Connection& connection, RunId run, Phase phase, int pass);
Result<bool> wasConfirmed(pg::Connection& connection, RunId run, Phase phase, int pass);

/// Number of the first event whose hash does not follow from the one before it; 0 when all do.
Result<qint64> firstBrokenEvent(pg::Connection& connection);

/// False when rows are missing at the end of the timeline: its head is kept apart.
Result<bool> endsWithHead(pg::Connection& connection);

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

/// The application_name of a run's sessions, so that they are known as ours.
QString applicationName(RunId run, const QString& part);

} // namespace stopover::run::journal
