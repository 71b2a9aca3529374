#pragma once

#include "core/preflight/preflight.h"
#include "core/run/runner.h"

namespace stopover::service {

/// How much the preflight decides.
enum class Checks {
    Enforced,
    Advisory, ///< read, shown and recorded, and nothing of it blocks: an emergency, the demo
    Skipped, ///< only with a confirmation of PrivateServer
};

/// Options for starting or resuming a run.
struct Terms
{
    run::RunOptions options {};
    Checks checks = Checks::Enforced;
    preflight::Approvals approvals {};
    std::optional<run::Confirmation> confirmation {}; ///< given ahead
    bool keepRetired = false; ///< finish without dropping the retired table, nor what a guard of others keeps
};

/// How a front end watches and controls a run. Called on the driving thread; `event` on others too.
struct Observer
{
    run::Control& control;
    run::EventSink event {}; ///< never two at a time
    std::function<void(const preflight::PreflightResult&)> preflight {}; ///< before anything is written
    std::function<void(const Error&)> problem {}; ///< what could not be found out, and does not keep the run
    std::function<void(RunId)> created {};
    std::function<void(const QList<checks::CheckResult>&)> health {}; ///< after a phase that came to its end
};

/// A run that passed, written into the journal; or none, because a check blocks it.
struct Admission
{
    RunId run; ///< invalid: `preflight` says what blocks
    preflight::PreflightResult preflight;
};

struct Ended
{
    RunId run;
    run::RunResult result;
};

/// The console's own switch: an error while nothing may be changed. Asked on the thread that drives the run.
using ChangeLock = std::function<Result<void>()>;

/// The one way to start, resume and undo a run.
///
/// Only this class refuses a second run on a table, applies policy and preflight, records overrides, sign-offs and the
/// baseline, limits lock timeouts, rechecks the server and the read-only switch before every step and the short-lived
/// checks before the point of no return, and reads health afterwards. Front ends render and ask.
///
/// A value: may be copied into a thread. Its members block; call them on a thread of their own.
class RunService
{
public:
    /// `project` is the folder whose policy holds; empty for none.
    explicit RunService(pg::Settings settings, QString project = {}, ChangeLock lock = {});

    /// Preflight, and the run in the journal. Nothing is written where a check blocks.
    /// Errors: ReadOnly, Standby, ChangesLocked, RunOpen, StepUnknown, Usage for an override that policy does not
    /// allow, those of the policy file, of journal::install() and journal::createRun().
    [[nodiscard]] Result<Admission> admit(const run::Plan& plan, const Terms& terms, const Observer& observer) const;

    /// The apply phase of what was admitted.
    [[nodiscard]] Ended apply(const Admission& admission, const Terms& terms, const Observer& observer) const;

    /// Both. The result has the errors; Blocked names the checks.
    [[nodiscard]] Ended start(const run::Plan& plan, const Terms& terms, const Observer& observer) const;

    /// Runs another phase. A rollback is never blocked by other sessions; its preflight is read in an emergency only
    /// (Checks::Advisory), for the record.
    [[nodiscard]] Ended enter(RunId run, run::Phase phase, const Terms& terms, const Observer& observer) const;

    /// Continues the open phase, or apply if none was begun. What was confirmed when it began is not asked again.
    [[nodiscard]] Ended resume(RunId run, const Terms& terms, const Observer& observer) const;

    /// Keeps up once for a run that waits between two phases, if its plan can: what was written since is copied to the
    /// side that is kept and compared there. Takes a second or so; another console that wants the run meanwhile waits
    /// for it. Returns whether more is left. Errors: ReadOnly, Standby, ChangesLocked, RunActive.
    [[nodiscard]] Result<bool> keepUp(RunId run) const;

private:
    /// Whether the run passed its preflight just now.
    enum class Begun { Admitted, Earlier };

    using Baseline = std::optional<QList<checks::CheckResult>>;

    struct Entry
    {
        RunId run;
        run::Plan plan;
        run::Phase phase = run::Phase::Apply;
        run::Activity activity = run::Activity::Planned;
        Begun begun = Begun::Earlier;
        bool begins = false; ///< it was written earlier and begins now
        bool tolerant = false; ///< an emergency
        bool keepsRetired = false;
        std::optional<preflight::PreflightResult> examined {}; ///< still to be written down
        Baseline baseline {};
    };

    [[nodiscard]] Result<pg::Connection> connect() const;
    [[nodiscard]] Result<preflight::PreflightResult> examine(pg::Connection& connection, const run::Plan& plan,
                                                             const Terms& terms, const Observer& observer) const;
    [[nodiscard]] Result<RunId> write(pg::Connection& connection, const run::Plan& plan, const Terms& terms,
                                      const Observer& observer, const preflight::PreflightResult* examined) const;
    [[nodiscard]] static Result<Baseline> readBaseline(pg::Connection& connection, const run::Plan& plan,
                                                       const checks::Policy& policy, const Terms& terms,
                                                       const Observer& observer);
    static Result<void> writeDown(pg::Connection& connection, RunId run, const preflight::PreflightResult& examined,
                                  const Baseline& baseline);
    [[nodiscard]] Result<void> prepare(pg::Connection& connection, Entry& entry, const Terms& terms,
                                       const Observer& observer) const;
    [[nodiscard]] Result<void> beginPhase(pg::Connection& connection, Entry& entry, const Observer& observer) const;
    static Result<void> tolerate(const Entry& entry, const Observer& observer, const Result<void>& done);
    [[nodiscard]] Result<run::RunResult> drive(RunId run, std::optional<run::Phase> phase, Begun begun,
                                               const Terms& terms, const Observer& observer) const;
    [[nodiscard]] run::RunResult execute(Entry& entry, const run::Executors& executors, const Terms& terms,
                                         const Observer& observer) const;
    void readHealth(RunId run, run::Phase phase, const Observer& observer) const;

    pg::Settings m_settings;
    QString m_project;
    ChangeLock m_lock;
};

} // namespace stopover::service
