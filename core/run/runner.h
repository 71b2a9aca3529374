#pragma once

#include "core/run/control.h"
#include "core/run/event.h"
#include "core/run/executor.h"
#include "core/run/heartbeat.h"
#include "core/run/journal.h"

#include <QSet>

namespace stopover::run {

struct RunRequest
{
    pg::Settings settings;
    RunId run;
    Phase phase = Phase::Apply;
    Executors executors;
    RunOptions options;
    std::optional<Confirmation> confirmation; ///< given ahead; else a step that needs one asks for it
};

struct RunResult
{
    Outcome outcome = Outcome::Succeeded;
    Error error;
    bool stoppedBefore = false; ///< paused before RunOptions::stopBefore
    bool entered = false; ///< the phase was begun: an error is no refusal any more
};

/// Drives one phase of a run to its end, or as far as possible.
///
/// Takes the database's run lock and raises the epoch, terminates what an earlier client left on the server, then
/// executes the steps not yet done in the journal. After a lost connection it reconnects, and the journal determines
/// where to continue; only if the server stays unreachable is the outcome InDoubt. A server that has lost acknowledged work, as
/// a promoted standby may have, is told by EventKind::ServerChanged, and what it has counts.
class Runner
{
public:
    Runner(RunRequest request, Control& control, EventSink sink);

    /// Blocks until the end; call it on a thread of its own. May be called once.
    RunResult run();

    /// Instead of run(): keeps up once for a run that waits between two phases, so that the phase back or forth is short
    /// whenever it comes. Takes a second or so, in which another console that wants the run waits for it. Changes
    /// nothing of the run but its epoch. Returns whether more is left. Errors: RunState where a phase is open, RunActive.
    Result<bool> visit();

private:
    Result<void> begin();
    Result<void> connect();
    Result<void> openJournal();
    void leaveServer();
    Result<void> connectAgain(int number);
    Result<void> refuseOldPrimary();
    Result<void> compareClaim();
    Result<QStringList> stepsLost();
    Result<void> goOnFromServer(int number);
    [[nodiscard]] QString sessionName() const;
    Result<journal::Standing> readRun();
    [[nodiscard]] Error cannotEnter(const journal::Standing& standing) const;
    Result<void> enterPhase();
    Result<void> revisePlan(const journal::Standing& standing);
    Result<bool> changesLive(const journal::Standing& standing);
    [[nodiscard]] bool isForThePhase(const Error& error) const;
    Result<void> recallConfirmation();
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] bool wasCancelled(const Error& error) const;
    [[nodiscard]] static bool needsReconnect(const Error& error);
    Result<void> markRecoveryPoint(const QString& moment);
    Result<void> runPhase();
    Result<void> passStep(int number);
    Result<void> runStep(const Step& step, int number);
    Result<void> prepareStep(const Step& step, int number);
    Result<void> confirmStep(const Step& step, int number);
    Result<void> keepUp(const Step& step, int number);
    Result<bool> keepUpOnce(const Step& step, int number);
    [[nodiscard]] StepContext::Parts contextParts(const Step& step, int number, const EventSink& sink);
    Result<bool> alreadyDone(const Step& step, int number);
    Result<void> reconnect(const Error& reason, int number);
    RunResult conclude(const Result<void>& done);
    [[nodiscard]] journal::StepKey keyOf(int number) const;
    void emitEvent(Event event, int number = 0) const;

    RunRequest m_request;
    Control& m_control;
    EventSink m_sink;
    std::optional<pg::Connection> m_connection;
    std::unique_ptr<Control::Lease> m_lease;
    std::unique_ptr<Heartbeat> m_heartbeat; ///< behind the sink that it calls
    Plan m_plan;
    QList<Step> m_steps;
    int m_epoch = 0;
    int m_pass = 0;
    int m_passedBreakpoint = 0; ///< the last step whose breakpoint has paused the run
    int m_begun = 0; ///< the last step whose breakpoint and confirmation are behind us
    int m_done = 0; ///< steps that the server has said are done
    int m_timeline = 0; ///< of the server; 0: not known
    QString m_holderBefore; ///< who drove the run before this process
    bool m_isPromoted = false; ///< another server answers, and nobody has been told
    bool m_hasLost = false; ///< the server has lost that this process has the run
    bool m_stoppedBefore = false;
    bool m_isVisit = false;
};

} // namespace stopover::run
