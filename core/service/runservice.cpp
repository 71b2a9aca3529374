#include "core/service/runservice.h"

#include "core/change/keepretired.h"
#include "core/migrate/executors.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/holder.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/operation.h"
#include "core/service/openrun.h"

namespace stopover::service {

using namespace Qt::StringLiterals;
using preflight::PreflightResult;

namespace {

Result<void> refuseUnknownStep(const run::Plan& plan, run::Phase phase, const QString& slug)
{
    QStringList known;
    for (const run::Step& step : plan.phases.value(phase))
        known.append(step.slug);
    return slug.isEmpty() || known.contains(slug) ? Result<void>()
                                                  : Failure(ErrorCode::StepUnknown, { slug, known.join(u", "_s) });
}

Result<void> refuseSkippedChecks(const Terms& terms)
{
    const bool own = terms.confirmation && terms.confirmation->source() == run::ConfirmedBy::PrivateServer;
    return terms.checks != Checks::Skipped || own ? Result<void>()
                                                  : Failure(ErrorCode::Internal, { u"checks.skipped"_s });
}

/// What confirms in nobody's name does so on the server that it was made for, before anything is read or written there.
Result<void> refuseOtherServer(const pg::Connection& connection, const Terms& terms, const QString& target)
{
    const bool unattended = terms.confirmation && terms.confirmation->source() == run::ConfirmedBy::PrivateServer;
    return unattended && !terms.confirmation->covers(target, connection)
        ? Failure(ErrorCode::NotOurServer, { connection.host() })
        : Result<void>();
}

QStringList blockersOf(const PreflightResult& result)
{
    QStringList blocking;
    for (const checks::CheckResult& one : result.results) {
        if (one.blocks())
            blocking.append(one.id);
    }
    return blocking;
}

Ended failed(RunId run, const Error& error)
{
    const Outcome outcome = error.code == ErrorCode::Cancelled ? Outcome::Cancelled
        : error.code == ErrorCode::CommitInDoubt               ? Outcome::InDoubt
                                                               : Outcome::Failed;
    return { run, { .outcome = outcome, .error = error } };
}

} // namespace

RunService::RunService(pg::Settings settings, QString project, ChangeLock lock)
    : m_settings(std::move(settings))
    , m_project(std::move(project))
    , m_lock(std::move(lock))
{}

Result<pg::Connection> RunService::connect() const
{
    if (m_lock) {
        STOPOVER_TRY(m_lock());
    }
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(m_settings.withApplicationName(u"stopover service"_s)));
    // This session drives no run, so a takeover does not terminate it. If this process is suspended inside a journal
    // transaction, the server ends the session; and no lock is waited for longer than that.
    const QString silent = QString::number(run::Silence::current().silent.count());
    STOPOVER_TRY(connection.setDefaults(
        { { u"idle_in_transaction_session_timeout"_s, silent }, { u"lock_timeout"_s, silent } }));
    STOPOVER_TRY(pg::refuseUnwritable(connection));
    return connection;
}

Result<PreflightResult> RunService::examine(pg::Connection& connection, const run::Plan& plan, const Terms& terms,
                                            const Observer& observer) const
{
    STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, m_project));
    STOPOVER_TRY_ASSIGN(checks::Subject subject, preflight::subjectOf(connection, plan));
    subject.advisoryOnly = subject.advisoryOnly || terms.checks == Checks::Advisory;
    STOPOVER_TRY_ASSIGN(const PreflightResult result, preflight::examine(connection, subject, policy, terms.approvals));
    if (observer.preflight)
        observer.preflight(result);
    return result;
}

Result<Admission> RunService::admit(const run::Plan& plan, const Terms& terms, const Observer& observer) const
{
    STOPOVER_TRY(refuseSkippedChecks(terms));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connect());
    STOPOVER_TRY(refuseOtherServer(connection, terms, plan.target));
    if (plan.blocked())
        return Failure(ErrorCode::Blocked, plan.blockers());
    STOPOVER_TRY(refuseUnknownStep(plan, run::Phase::Apply, terms.options.stopBefore));
    STOPOVER_TRY(refuseOpenRun(connection, plan.operation, plan.target));
    Admission admission;
    const bool examined = terms.checks != Checks::Skipped;
    if (examined) {
        auto result = examine(connection, plan, terms, observer);
        // Not even a policy that cannot be read stops an emergency.
        if (!result && terms.checks != Checks::Advisory)
            return result.failure();
        if (result)
            admission.preflight = *result;
        else if (observer.problem)
            observer.problem(result.error());
        if (!admission.preflight.open())
            return admission;
    }
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(admission.run,
                        write(connection, plan, terms, observer, examined ? &admission.preflight : nullptr));
    if (observer.created)
        observer.created(admission.run);
    return admission;
}

/// The health of the database before a run that changes tables. The checks call functions and read views of other
/// owners, so they never run in the session that holds the run lock: such code could release it.
Result<RunService::Baseline> RunService::readBaseline(pg::Connection& connection, const run::Plan& plan,
                                                      const checks::Policy& policy, const Terms& terms,
                                                      const Observer& observer)
{
    if (!run::operationOf(plan.operation).changesTables)
        return Baseline();
    auto read = preflight::readBaseline(connection, policy);
    if (read)
        return Baseline(std::move(*read));
    if (terms.checks != Checks::Advisory)
        return read.failure();
    if (observer.problem)
        observer.problem(read.error());
    return Baseline();
}

Result<void> RunService::writeDown(pg::Connection& connection, RunId run, const PreflightResult& examined,
                                   const Baseline& baseline)
{
    STOPOVER_TRY(preflight::record(connection, run, examined));
    return baseline ? preflight::recordBaseline(connection, run, *baseline) : Result<void>();
}

/// The run and what it passed are one transaction: there is no run that nothing was asked about.
Result<RunId> RunService::write(pg::Connection& connection, const run::Plan& plan, const Terms& terms,
                                const Observer& observer, const PreflightResult* examined) const
{
    const checks::Policy policy = examined != nullptr ? examined->policy : checks::Policy();
    Baseline baseline;
    if (examined != nullptr) {
        STOPOVER_TRY_ASSIGN(baseline, readBaseline(connection, plan, policy, terms, observer));
    }
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    std::optional<run::ConfirmedBy> confirmed;
    if (terms.confirmation && terms.confirmation->covers(plan.target, connection))
        confirmed = terms.confirmation->source();
    STOPOVER_TRY_ASSIGN(const RunId run,
                        run::journal::createRun(connection, preflight::underPolicy(plan, policy), confirmed));
    if (examined != nullptr) {
        STOPOVER_TRY(writeDown(connection, run, *examined, baseline));
    }
    STOPOVER_TRY(transaction.commit());
    return run;
}

Ended RunService::apply(const Admission& admission, const Terms& terms, const Observer& observer) const
{
    const auto done = drive(admission.run, run::Phase::Apply, Begun::Admitted, terms, observer);
    return done ? Ended { admission.run, *done } : failed(admission.run, done.error());
}

Ended RunService::start(const run::Plan& plan, const Terms& terms, const Observer& observer) const
{
    const auto admission = admit(plan, terms, observer);
    if (!admission)
        return failed({}, admission.error());
    if (!admission->run.isValid())
        return failed({}, Error::of(ErrorCode::Blocked, blockersOf(admission->preflight)));
    return apply(*admission, terms, observer);
}

Ended RunService::enter(RunId run, run::Phase phase, const Terms& terms, const Observer& observer) const
{
    const auto done = drive(run, phase, Begun::Earlier, terms, observer);
    return done ? Ended { run, *done } : failed(run, done.error());
}

Ended RunService::resume(RunId run, const Terms& terms, const Observer& observer) const
{
    const auto done = drive(run, std::nullopt, Begun::Earlier, terms, observer);
    return done ? Ended { run, *done } : failed(run, done.error());
}

/// What a phase has to pass that is no part of an admission. Only reads: a client that is suspended inside a journal
/// transaction is terminated when the run lock is taken, and nothing may wait for it before that.
Result<void> RunService::prepare(pg::Connection& connection, Entry& entry, const Terms& terms,
                                 const Observer& observer) const
{
    if (entry.phase == run::Phase::Finish) {
        STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, m_project));
        STOPOVER_TRY(preflight::mayFinish(connection, entry.run, policy));
    }
    // A run that was written and never begun passed its preflight then, not now.
    entry.begins =
        entry.begun == Begun::Earlier && entry.activity == run::Activity::Planned && terms.checks != Checks::Skipped;
    // What would hold an ordinary run up is said and written down; not even a policy that cannot be read stops it.
    entry.tolerant = terms.checks == Checks::Advisory;
    const bool told = entry.tolerant && entry.phase != run::Phase::Apply;
    if (!entry.begins && !told && terms.approvals.overrides.isEmpty())
        return {};
    const auto result = examine(connection, entry.plan, terms, observer);
    if (!result)
        return tolerate(entry, observer, result.failure());
    if (!result->open())
        return Failure(ErrorCode::Blocked, blockersOf(*result));
    entry.examined = *result;
    if (entry.begins) {
        STOPOVER_TRY_ASSIGN(entry.baseline, readBaseline(connection, entry.plan, result->policy, terms, observer));
    }
    return {};
}

/// Under the run lock: of two that were admitted at once, one finds the other's run open; and what was found before is
/// written down.
Result<void> RunService::beginPhase(pg::Connection& connection, Entry& entry, const Observer& observer) const
{
    if (entry.activity == run::Activity::Planned) {
        STOPOVER_TRY(refuseOpenRun(connection, entry.plan.operation, entry.plan.target, entry.run));
    }
    if (entry.keepsRetired && entry.phase == run::Phase::Finish) {
        entry.plan = change::keepingRetired(entry.plan);
        STOPOVER_TRY(run::journal::amendPlan(connection, entry.run, entry.plan, entry.phase));
    }
    if (!entry.examined)
        return {};
    const Result<void> recorded = writeDown(connection, entry.run, *entry.examined, entry.baseline);
    // Once, also where the phase is entered again after a lost connection.
    if (recorded)
        entry.examined.reset();
    return tolerate(entry, observer, recorded);
}

/// An emergency is told what could not be found out, and goes on.
Result<void> RunService::tolerate(const Entry& entry, const Observer& observer, const Result<void>& done)
{
    if (done || !entry.tolerant || pg::isConnectionLost(done.error()))
        return done;
    if (observer.problem)
        observer.problem(done.error());
    return {};
}

Result<run::RunResult> RunService::drive(RunId run, std::optional<run::Phase> wanted, Begun begun, const Terms& terms,
                                         const Observer& observer) const
{
    STOPOVER_TRY(refuseSkippedChecks(terms));
    Entry entry { .run = run, .begun = begun, .keepsRetired = terms.keepRetired };
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, connect());
        STOPOVER_TRY_ASSIGN(entry.plan, run::journal::planOf(connection, run));
        STOPOVER_TRY(refuseOtherServer(connection, terms, entry.plan.target));
        STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
        entry.phase = wanted.value_or(standing.phase.value_or(run::Phase::Apply));
        entry.activity = standing.activity;
        STOPOVER_TRY(refuseUnknownStep(entry.plan, entry.phase, terms.options.stopBefore));
        // Before anybody's session is ended for it.
        if (!run::mayEnter(standing.situation(), entry.phase) || !entry.plan.phases.contains(entry.phase))
            return Failure(ErrorCode::RunState,
                           { QString::number(run.value), run::wordOf(standing.state), run::wordOf(entry.phase) });
        if (entry.activity == run::Activity::Planned && entry.phase == run::Phase::Abort) {
            STOPOVER_TRY_ASSIGN(const bool discarded, run::journal::discardPlanned(connection, run));
            if (discarded)
                return run::RunResult {};
        }
        STOPOVER_TRY(prepare(connection, entry, terms, observer));
    }
    STOPOVER_TRY_ASSIGN(const run::Executors executors, migrate::executorsOf(entry.plan));
    const run::RunResult result = execute(entry, executors, terms, observer);
    // A run that was only just written and could not begin is discarded, so that "last" does not mean it.
    if (begun == Begun::Admitted && result.outcome == Outcome::Failed && !result.entered) {
        if (auto connection = connect())
            static_cast<void>(run::journal::discardPlanned(*connection, run));
    }
    if (result.outcome == Outcome::Succeeded && !result.stoppedBefore && terms.checks != Checks::Skipped
        && run::operationOf(entry.plan.operation).changesTables)
        readHealth(run, entry.phase, observer);
    return result;
}

/// Holds the run lock until it returns.
run::RunResult RunService::execute(Entry& entry, const run::Executors& executors, const Terms& terms,
                                   const Observer& observer) const
{
    run::RunOptions options = terms.options;
    const bool forward = entry.phase == run::Phase::Apply || entry.phase == run::Phase::Reapply;
    const bool moment = forward && terms.checks == Checks::Enforced;
    options.mayChange = m_lock;
    options.beforePhase = [this, &entry, &observer](pg::Connection& connection) {
        return beginPhase(connection, entry, observer);
    };
    options.beforeStep = [this, &entry, moment](pg::Connection& connection, const run::Step& step) -> Result<void> {
        if (m_lock) {
            STOPOVER_TRY(m_lock());
        }
        STOPOVER_TRY(pg::refuseReadOnly(connection));
        return moment && step.pointOfNoReturn ? preflight::checkMoment(connection, entry.run, entry.plan, m_project)
                                              : Result<void>();
    };
    run::Runner runner({ .settings = m_settings,
                         .run = entry.run,
                         .phase = entry.phase,
                         .executors = executors,
                         .options = options,
                         .confirmation = terms.confirmation },
                       observer.control, observer.event);
    return runner.run();
}

Result<bool> RunService::keepUp(RunId run) const
{
    run::Executors executors;
    run::Phase phase = run::Phase::Rollback;
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, connect());
        STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
        STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
        if (standing.state == run::RunState::RolledBack)
            phase = run::Phase::Reapply;
        const QList<run::Step> steps = plan.phases.value(phase);
        // What a restore has replaced is a copy of its own until somebody goes back to it (ADR 10).
        if (plan.operation != "repartition"_L1)
            return false;
        const bool keeps =
            std::ranges::any_of(steps, [](const run::Step& step) { return step.kind() == run::StepKind::Swap; });
        if (!keeps || standing.situation().open() || !run::mayEnter(standing.situation(), phase))
            return false;
        STOPOVER_TRY_ASSIGN(executors, migrate::executorsOf(plan));
    }
    run::Control control;
    run::Runner runner({ .settings = m_settings, .run = run, .phase = phase, .executors = executors }, control, {});
    return runner.visit();
}

/// The work is done by now: what cannot be read is said, and changes nothing about that.
void RunService::readHealth(RunId run, run::Phase phase, const Observer& observer) const
{
    const auto read = [&]() -> Result<void> {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, connect());
        STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, m_project));
        STOPOVER_TRY_ASSIGN(const QList<checks::CheckResult> results, preflight::health(connection, policy));
        STOPOVER_TRY(preflight::recordHealth(connection, run, phase, results));
        if (observer.health)
            observer.health(results);
        return {};
    };
    const Result<void> done = read();
    if (!done && observer.problem)
        observer.problem(done.error());
}

} // namespace stopover::service
