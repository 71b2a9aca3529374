#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"
#include "core/run/statemachine.h"

/// The journal of runs, in schema `stopover` of the target database. The journal, not the client, records what
/// happened: each unit of work updates its row in the transaction that does the work.
namespace stopover::run::journal {

/// Writes a new run with its plan, in the transaction that is open; nothing else is changed yet. What is confirmed by
/// now is kept with the phase, so that a resume need not ask.
Result<RunId> createRun(pg::Connection& connection, const Plan& plan, std::optional<ConfirmedBy> confirmed = {});

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
    int stepsDone = 0; ///< of the last phase that was begun

    [[nodiscard]] Situation situation() const { return { state, activity, phase, stepsDone }; }
};

/// Replaces the stored plan by one whose steps of `phase` do something else, as somebody asked for; an event has the
/// new digest. Under the run lock, and while no step of the phase is done. May be repeated.
Result<void> amendPlan(pg::Connection& connection, RunId run, const Plan& plan, Phase phase);

/// Errors: RunMissing, UnreadableData.
Result<Standing> standingOf(pg::Connection& connection, RunId run);
Result<Plan> planOf(pg::Connection& connection, RunId run);

/// Replaces the plan of a run whose next phase is not begun, or begins again from its first step: a pass of its own.
Result<void> revisePlan(pg::Connection& connection, RunId run, const Plan& plan, Phase phase,
                        const QStringList& carried);

/// Starts or continues a phase of a run that is still as it was found: step rows exist afterwards. Returns the pass.
/// Errors: RunState, when another console has ended the run meanwhile.
Result<int> enterPhase(pg::Connection& connection, RunId run, RunState from, Phase phase, const QList<Step>& steps,
                       std::optional<ConfirmedBy> confirmed = {});

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

/// The statements of markStepDone() and setRunState(), for those who send them together with others.
pg::Queries stepDone(const StepKey& key, const QString& slug, const QJsonObject& data);
pg::Query runState(RunId run, RunState state);

/// To be called inside the transaction of the step's last work.
Result<void> markStepDone(pg::Connection& connection, const StepKey& key, const QJsonObject& data);
Result<void> markStepEnded(pg::Connection& connection, const StepKey& key, StepState state, const Error& error);

/// `error` is why it does not go on; the timeline keeps the server's words with it.
Result<void> setActivity(pg::Connection& connection, RunId run, Activity activity,
                         const std::optional<Error>& error = {});

/// In the transaction that changes the table.
Result<void> setRunState(pg::Connection& connection, RunId run, RunState state);

/// Adds a row to the hash-chained timeline, in the caller's transaction.
Result<void> appendEvent(pg::Connection& connection, RunId run, const QString& kind, const QJsonObject& data);

/// That a person, or our own server, agreed to what the phase cannot take back: into the timeline.
Result<void> recordConfirmation(pg::Connection& connection, RunId run, Phase phase, int pass, ConfirmedBy by);
Result<bool> wasConfirmed(pg::Connection& connection, RunId run, Phase phase, int pass);

/// Number of the first event whose hash does not follow from the one before it; 0 when all do.
Result<qint64> firstBrokenEvent(pg::Connection& connection);

/// False when rows are missing at the end of the timeline: its head is kept apart.
Result<bool> endsWithHead(pg::Connection& connection);

} // namespace stopover::run::journal
