#include "core/service/runservice.h"

#include "core/migrate/executors.h"
#include "core/pg/writable.h"
#include "core/run/journal.h"
#include "core/run/operation.h"
#include "core/service/openrun.h"

namespace stopover::service {

using namespace Qt::StringLiterals;
using preflight::PreflightResult;
using run::journal::Confirmed;

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
    const bool own = terms.confirmation && terms.confirmation->source() == run::Confirmation::Source::PrivateServer;
    return terms.checks != Checks::Skipped || own ? Result<void>()
                                                  : Failure(ErrorCode::Internal, { u"checks.skipped"_s });
}

/// What confirms in nobody's name does so on the server that it was made for, before anything is read or written there.
Result<void> refuseOtherServer(const pg::Connection& connection, const Terms& terms, const QString& target)
{
    const bool unattended =
        terms.confirmation && terms.confirmation->source() == run::Confirmation::Source::PrivateServer;
    return unattended && !terms.confirmation->covers(target, connection)
        ? Failure(ErrorCode::NotOurServer, { connection.host() })
        : Result<void>();
}

Result<void> record(pg::Connection& connection, const run::Plan& plan, const Admission& admission)
{
    STOPOVER_TRY(preflight::record(connection, admission.run, admission.preflight));
    return run::operationOf(plan.operation).changesTables
        ? preflight::saveBaseline(connection, admission.run, admission.preflight.policy)
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
    return { run,
             { .outcome = error.code == ErrorCode::Cancelled ? Outcome::Cancelled : Outcome::Failed, .error = error } };
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
    STOPOVER_TRY(pg::refuseReadOnly(connection));
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
    const bool confirmed = terms.confirmation && terms.confirmation->covers(plan.target, connection);
    STOPOVER_TRY_ASSIGN(admission.run,
                        run::journal::createRun(connection, preflight::underPolicy(plan, admission.preflight.policy),
                                                confirmed ? Confirmed::Yes : Confirmed::No));
    const Result<void> recorded = examined ? record(connection, plan, admission) : Result<void>();
    if (!recorded && terms.checks != Checks::Advisory)
        return recorded.failure();
    if (!recorded && observer.problem)
        observer.problem(recorded.error());
    if (observer.created)
        observer.created(admission.run);
    return admission;
}

Ended RunService::apply(const Admission& admission, const Terms& terms, const Observer& observer) const
{
    const auto done = drive(admission.run, run::Phase::Apply, terms, observer);
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
    const auto done = drive(run, phase, terms, observer);
    return done ? Ended { run, *done } : failed(run, done.error());
}

Ended RunService::resume(RunId run, const Terms& terms, const Observer& observer) const
{
    const auto done = drive(run, std::nullopt, terms, observer);
    return done ? Ended { run, *done } : failed(run, done.error());
}

Result<run::RunResult> RunService::drive(RunId run, std::optional<run::Phase> wanted, const Terms& terms,
                                         const Observer& observer) const
{
    STOPOVER_TRY(refuseSkippedChecks(terms));
    run::Plan plan;
    run::Phase phase = run::Phase::Apply;
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, connect());
        STOPOVER_TRY_ASSIGN(plan, run::journal::planOf(connection, run));
        STOPOVER_TRY(refuseOtherServer(connection, terms, plan.target));
        STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
        phase = wanted.value_or(standing.phase.value_or(run::Phase::Apply));
        STOPOVER_TRY(refuseUnknownStep(plan, phase, terms.options.stopBefore));
        if (phase == run::Phase::Finish) {
            STOPOVER_TRY_ASSIGN(const checks::Policy policy, preflight::policyOf(connection, m_project));
            STOPOVER_TRY(preflight::mayFinish(connection, run, policy));
        }
        // What would hold an ordinary run up is said and written down; not even a policy that cannot be read stops it.
        if (terms.checks == Checks::Advisory && phase != run::Phase::Apply) {
            const auto result = examine(connection, plan, terms, observer);
            const auto recorded = result ? preflight::record(connection, run, *result) : Result<void>();
            if (observer.problem && (!result || !recorded))
                observer.problem(result ? recorded.error() : result.error());
        }
    }
    STOPOVER_TRY_ASSIGN(const run::Executors executors, migrate::executorsOf(plan));
    run::RunOptions options = terms.options;
    const bool forward = phase == run::Phase::Apply || phase == run::Phase::Reapply;
    options.beforeStep = [lock = m_lock, project = m_project, plan, run,
                          moment = forward && terms.checks == Checks::Enforced](pg::Connection& connection,
                                                                                const run::Step& step) -> Result<void> {
        if (lock) {
            STOPOVER_TRY(lock());
        }
        STOPOVER_TRY(pg::refuseReadOnly(connection));
        return moment && step.pointOfNoReturn ? preflight::checkMoment(connection, run, plan, project) : Result<void>();
    };
    run::Runner runner({ .settings = m_settings,
                         .run = run,
                         .phase = phase,
                         .executors = executors,
                         .options = options,
                         .confirmation = terms.confirmation },
                       observer.control, observer.event);
    const run::RunResult result = runner.run();
    if (result.outcome == Outcome::Succeeded && !result.stoppedBefore && terms.checks != Checks::Skipped
        && run::operationOf(plan.operation).changesTables)
        readHealth(run, phase, observer);
    return result;
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
