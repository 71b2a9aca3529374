#include "core/run/runner.h"

#include "core/base/crashpoint.h"
#include "core/pg/sqlstate.h"
#include "core/run/journalschema.h"
#include "core/run/lockwatch.h"
#include "core/run/operation.h"
#include "core/run/plancode.h"
#include "core/run/recoverypoint.h"
#include "core/run/runsessions.h"

#include <thread>

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxReconnects = 20;

} // namespace

bool Runner::needsReconnect(const Error& error)
{
    return pg::isConnectionLost(error) || error.code == ErrorCode::CommitInDoubt
        || error.code == ErrorCode::ConnectFailed;
}

Runner::Runner(RunRequest request, Control& control, EventSink sink)
    : m_request(std::move(request))
    , m_control(control)
    // The heartbeat has a thread of its own.
    , m_sink([sink = std::move(sink), mutex = std::make_shared<std::recursive_mutex>()](const Event& event) {
        const std::lock_guard lock(*mutex);
        if (sink)
            sink(event);
    })
{}

RunResult Runner::run()
{
    Result<void> done = begin();
    // Nothing was begun, unless nobody knows.
    if (!done && !m_pass && done.error().code != ErrorCode::CommitInDoubt)
        return { .outcome = wasCancelled(done.error()) ? Outcome::Cancelled : Outcome::Failed, .error = done.error() };
    if (done)
        done = runPhase();
    const RunResult result = conclude(done);
    m_heartbeat.reset();
    return result;
}

Result<void> Runner::begin()
{
    STOPOVER_TRY(connect());
    Result<void> begun = enterPhase();
    for (int reconnects = 0; !begun && needsReconnect(begun.error()) && reconnects < maxReconnects; ++reconnects) {
        STOPOVER_TRY(reconnect(begun.error(), 0));
        begun = enterPhase();
    }
    return begun;
}

Result<void> Runner::connect()
{
    leaveServer();
    const Result<void> opened = openJournal();
    // A server that is not the run's any more, or a run that is another's, gets no last words of this one.
    if (!opened)
        leaveServer();
    return opened;
}

void Runner::leaveServer()
{
    m_heartbeat.reset();
    m_lease.reset();
    m_connection.reset();
}

Result<void> Runner::openJournal()
{
    STOPOVER_TRY_ASSIGN(
        m_connection,
        pg::Connection::open(m_request.settings.withApplicationName(journal::waitingName(m_request.run))));
    m_connection->setNoticeHandler(
        [this](const pg::Notice& notice) { emitEvent({ .kind = EventKind::ServerNotice, .notice = notice }); });
    m_connection->setStandbyWaitHandler([this](const pg::StandbyWait& wait) {
        emitEvent(standbyWaitEvent(wait), m_begun);
        return !m_control.cancelRequested();
    });
    m_lease = std::make_unique<Control::Lease>(m_control, *m_connection);
    STOPOVER_TRY(m_connection->setDefaults({ { u"row_security"_s, u"off"_s } }));
    STOPOVER_TRY_ASSIGN(const pg::Rows standby, m_connection->execute(u"SELECT pg_catalog.pg_is_in_recovery()"_s));
    if (standby.boolean(0, 0))
        return Failure(ErrorCode::Standby, { m_request.settings.describe() });
    STOPOVER_TRY(refuseOldPrimary());
    STOPOVER_TRY_ASSIGN(const bool installed, journal::isInstalled(*m_connection));
    if (!installed)
        return Failure(ErrorCode::JournalMissing, { m_connection->database() });
    // A run of an earlier program goes on with the words of this one.
    STOPOVER_TRY(journal::bringUpToDate(*m_connection));
    STOPOVER_TRY(compareClaim());
    STOPOVER_TRY_ASSIGN(m_epoch,
                        seize(*m_connection, m_request.run, m_epoch, m_request.options.takeOver, sessionName()));
    m_heartbeat = std::make_unique<Heartbeat>(
        m_request.settings, Fence { m_request.run, m_epoch }, m_control, [this](std::chrono::seconds quiet) {
            emitEvent({ .kind = EventKind::ServerSilent, .detail = QString::number(quiet.count()) });
        });
    return {};
}

Error Runner::cannotEnter(const journal::Standing& standing) const
{
    return Error::of(ErrorCode::RunState,
                     { QString::number(m_request.run.value), wordOf(standing.state), wordOf(m_request.phase) });
}

/// The run as the journal has it, if it may enter the phase and nobody else's code would run in it.
Result<journal::Standing> Runner::readRun()
{
    STOPOVER_TRY_ASSIGN(const journal::Standing standing, journal::standingOf(*m_connection, m_request.run));
    STOPOVER_TRY_ASSIGN(m_plan, journal::planOf(*m_connection, m_request.run));
    STOPOVER_TRY(refuseForeignCode(*m_connection, m_plan));
    if (!mayEnter(standing.situation(), m_request.phase) || !m_plan.phases.contains(m_request.phase))
        return Failure(cannotEnter(standing));
    m_steps = m_plan.phases.value(m_request.phase);
    return standing;
}

QString Runner::sessionName() const
{
    return m_isVisit ? journal::visitorName(m_request.run) : QString();
}

Result<void> Runner::enterPhase()
{
    STOPOVER_TRY_ASSIGN(const journal::Standing standing, readRun());
    if (m_request.options.beforePhase) {
        STOPOVER_TRY(m_request.options.beforePhase(*m_connection));
        // Which may have amended it.
        STOPOVER_TRY_ASSIGN(m_plan, journal::planOf(*m_connection, m_request.run));
        m_steps = m_plan.phases.value(m_request.phase);
    }
    STOPOVER_TRY(revisePlan(standing));
    const bool asks = std::ranges::any_of(m_steps, &Step::needsConfirmation);
    std::optional<ConfirmedBy> confirmed;
    if (asks && isConfirmed())
        confirmed = m_request.confirmation->source();
    STOPOVER_TRY_ASSIGN(
        m_pass, journal::enterPhase(*m_connection, m_request.run, standing.state, m_request.phase, m_steps, confirmed));
    STOPOVER_TRY(recallConfirmation());
    emitEvent({ .kind = EventKind::RunStarted, .detail = m_plan.operation });
    return markRecoveryPoint(u"before"_s);
}

/// What was confirmed when the phase began is confirmed when it goes on.
Result<void> Runner::recallConfirmation()
{
    STOPOVER_TRY_ASSIGN(const bool before,
                        journal::wasConfirmed(*m_connection, m_request.run, m_request.phase, m_pass));
    // Whoever is there to answer is asked again before a table is swapped for the first time.
    const bool asksAgain = m_request.options.asks && m_request.phase == Phase::Apply;
    if (before && !asksAgain && !m_request.confirmation)
        m_request.confirmation = Confirmation::fromJournal(m_plan.target);
    return {};
}

bool Runner::isConfirmed() const
{
    return m_request.confirmation && m_request.confirmation->covers(m_plan.target, *m_connection);
}

Result<void> Runner::markRecoveryPoint(const QString& moment)
{
    if (moment.isEmpty() || !operationOf(m_plan.operation).changesTables)
        return {};
    STOPOVER_TRY(makeRecoveryPoint(*m_connection, m_request.run, m_request.phase, moment));
    return {};
}

Result<void> Runner::runPhase()
{
    int reconnects = 0;
    for (int number = 1; number <= m_steps.size() && !m_stoppedBefore; ++number) {
        const Result<void> passed = passStep(number);
        if (passed) {
            m_done = std::max(m_done, number);
            continue;
        }
        if (!needsReconnect(passed.error()) || reconnects >= maxReconnects)
            return passed;
        // While a person is waited for, a night of lost connections is none of the run's.
        reconnects += number <= m_begun ? 1 : 0;
        STOPOVER_TRY(reconnect(passed.error(), number));
        // The journal knows whether a COMMIT in doubt happened; and a server that does not wait for its disk, or was a
        // standby, may have lost the steps before.
        number = 0;
    }
    return {};
}

Result<void> Runner::passStep(int number)
{
    const Step& step = m_steps.at(number - 1);
    STOPOVER_TRY_ASSIGN(const bool done, alreadyDone(step, number));
    if (done)
        return {};
    if (number > m_begun) {
        if (!m_request.options.stopBefore.isEmpty() && step.slug == m_request.options.stopBefore) {
            m_stoppedBefore = true;
            return {};
        }
        STOPOVER_TRY(prepareStep(step, number));
        m_begun = number;
    }
    // Last, since a pause or a confirmation may have taken hours; again for the step that goes on after a reconnect.
    if (m_request.options.beforeStep) {
        STOPOVER_TRY(m_request.options.beforeStep(*m_connection, step));
    }
    STOPOVER_TRY(runStep(step, number));
    STOPOVER_TRY(markRecoveryPoint(step.recoveryPoint));
    return number == m_steps.size() ? markRecoveryPoint(u"after"_s) : Result<void> {};
}

Result<bool> Runner::alreadyDone(const Step& step, int number)
{
    STOPOVER_TRY_ASSIGN(const StepState state, journal::stepState(*m_connection, keyOf(number)));
    if (state != StepState::Done)
        return false;
    if (step.postcondition.isEmpty())
        return true;
    // The journal alone is not believed: somebody may have dropped what the step made.
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, m_connection->execute(step.postcondition));
    if (rows.count() != 1 || !rows.boolean(0, 0))
        return Failure(ErrorCode::StepMismatch, { step.slug });
    return true;
}

StepContext::Parts Runner::contextParts(const Step& step, int number, const EventSink& sink)
{
    return { .plan = m_plan,
             .step = step,
             .key = keyOf(number),
             .stepCount = static_cast<int>(m_steps.size()),
             .epoch = m_epoch,
             .settings = m_request.settings,
             .control = *m_connection,
             .steering = m_control,
             .sink = sink,
             .options = m_request.options,
             .confirmation = m_request.confirmation };
}

Result<void> Runner::runStep(const Step& step, int number)
{
    const auto executor = m_request.executors.find(step.kind());
    if (executor == m_request.executors.end())
        return Failure(ErrorCode::Internal, { u"executor "_s + wordOf(step.kind()) });
    StepContext context(contextParts(step, number, m_sink));
    crashPoint("before a step");
    STOPOVER_TRY(journal::markStepStarted(*m_connection, keyOf(number)));
    context.emitEvent({ .kind = EventKind::StepStarted });
    Result<void> done;
    {
        const LockWatch watch(context);
        done = (*executor)->execute(context);
    }
    if (!done && operationOf(m_plan.operation).boundToColumns && pg::isUndefinedColumn(done.error())) {
        // The plan's statements were good when they were written.
        Error error = done.error();
        error.code = ErrorCode::SchemaChanged;
        error.args = { m_plan.target, error.message };
        return Failure(error);
    }
    if (!done)
        return done;
    context.emitEvent({ .kind = EventKind::StepFinished, .progress = context.progress(), .data = context.notes() });
    return {};
}

Result<void> Runner::reconnect(const Error& reason, int number)
{
    const auto deadline = std::chrono::steady_clock::now() + m_request.options.reconnectFor;
    while (true) {
        emitEvent({ .kind = EventKind::Reconnecting, .detail = reason.message }, number);
        const Result<void> connected = connectAgain(number);
        if (connected)
            return {};
        // An address may lead to a standby for a while, until that is promoted, or to the primary before it.
        const ErrorCode code = connected.error().code;
        const bool isBehind = code == ErrorCode::PrimaryBehind;
        const bool mayPass = code == ErrorCode::ConnectFailed || needsReconnect(connected.error())
            || code == ErrorCode::RunActive || code == ErrorCode::Standby || isBehind;
        // Whether a COMMIT happened stays unknown, whatever keeps us from asking.
        const bool isUnknown = reason.code == ErrorCode::CommitInDoubt && code != ErrorCode::Fenced
            && code != ErrorCode::RunLost && !isBehind;
        if (!mayPass || std::chrono::steady_clock::now() > deadline)
            return Failure((mayPass && !isBehind) || isUnknown ? reason : connected.error());
        if (const Result<void> slept = m_control.sleep(500ms); !slept)
            return Failure(isUnknown ? reason : slept.error());
    }
}

/// A cancelled statement is the user's wish, not a failure.
bool Runner::wasCancelled(const Error& error) const
{
    return m_control.cancelRequested()
        && (error.code == ErrorCode::Cancelled || error.code == ErrorCode::StandbyMissing
            || pg::isQueryCancelled(error));
}

RunResult Runner::conclude(const Result<void>& done)
{
    RunResult result { .stoppedBefore = m_stoppedBefore, .entered = true };
    Activity activity = m_stoppedBefore ? Activity::Paused : Activity::Idle;
    if (!done) {
        result.error = done.error();
        const bool cancelled = wasCancelled(result.error);
        result.outcome = cancelled         ? Outcome::Cancelled
            : needsReconnect(result.error) ? Outcome::InDoubt
                                           : Outcome::Failed;
        activity = cancelled                     ? Activity::Cancelled
            : result.outcome == Outcome::InDoubt ? Activity::InDoubt
                                                 : Activity::Failed;
    }
    if (m_connection && !m_connection->isBroken() && result.error.code != ErrorCode::Fenced) {
        // A cancel that comes late must not hit the journal's own words.
        m_lease.reset();
        if (!done && m_connection->inTransaction())
            static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
        // Nor do they wait for a standby, where that is why the run ends, or nobody waits for it any more.
        if (result.outcome == Outcome::Cancelled || result.error.code == ErrorCode::StandbyMissing)
            static_cast<void>(m_connection->setDefaults({ { u"synchronous_commit"_s, u"local"_s } }));
        for (int number = 1; !done && activity != Activity::InDoubt && number <= m_steps.size(); ++number) {
            const Result<StepState> stepState = journal::stepState(*m_connection, keyOf(number));
            if (stepState && *stepState == StepState::Running)
                static_cast<void>(journal::markStepEnded(
                    *m_connection, keyOf(number),
                    activity == Activity::Cancelled ? StepState::Cancelled : StepState::Failed, result.error));
        }
        const Result<void> written = journal::setActivity(*m_connection, m_request.run, activity,
                                                          done ? std::nullopt : std::optional(result.error));
        if (done && !written)
            result = { .outcome =
                           written.error().code == ErrorCode::StandbyMissing ? Outcome::Failed : Outcome::InDoubt,
                       .error = written.error(),
                       .entered = true };
    }
    if (result.outcome == Outcome::Failed)
        emitEvent({ .kind = EventKind::StepFailed, .outcome = result.outcome, .error = result.error });
    emitEvent({ .kind = EventKind::RunFinished, .outcome = result.outcome, .error = result.error });
    return result;
}

journal::StepKey Runner::keyOf(int number) const
{
    return { .run = m_request.run, .phase = m_request.phase, .pass = m_pass, .no = number };
}

void Runner::emitEvent(Event event, int number) const
{
    event.run = m_request.run;
    event.phase = m_request.phase;
    event.stepCount = static_cast<int>(m_steps.size());
    if (number > 0) {
        event.stepNo = number;
        event.slug = m_steps.at(number - 1).slug;
        event.titleArgs = m_steps.at(number - 1).titleArgs;
    }
    if (m_sink)
        m_sink(event);
}

} // namespace stopover::run
