#pragma once

#include "core/checks/policy.h"
#include "core/checks/runchecks.h"
#include "core/preflight/checklist.h"
#include "core/run/plan.h"

/// What a run must pass: the preflight under the project's policy, the short-lived checks again at the swap, and health
/// against a baseline afterwards. All results go to the journal's timeline.
namespace stopover::preflight {

/// What a person has approved so that a run may start.
struct Approvals
{
    QList<SignOff> signOffs;
    QString overrides; ///< "CHECK=reason", separated by semicolons
};

/// The policy of the project for the environment that the database is marked as.
/// Errors: those of checks::readPolicy(), connection errors.
Result<checks::Policy> policyOf(pg::Connection& connection, const QString& folder);

/// What a plan is about to touch: its table, or the tables that its statements lock.
Result<checks::Subject> subjectOf(pg::Connection& connection, const run::Plan& plan);

struct PreflightResult
{
    checks::Subject subject;
    checks::Policy policy;
    QList<checks::CheckResult> results;
    QList<SignOff> signOffs;

    [[nodiscard]] bool open() const { return checks::passed(results); }
};

/// The preflight under the policy.
/// Errors: Usage for an override that policy does not allow; connection errors.
Result<PreflightResult> examine(pg::Connection& connection, checks::Subject subject, const checks::Policy& policy,
                                const Approvals& permit);

/// The plan with every lock wait limited to what the policy allows. Steps already in the journal are not changed.
run::Plan underPolicy(run::Plan plan, const checks::Policy& policy);

/// Writes the results, the checklist, each override with its reason and each sign-off into the timeline of the run.
Result<void> record(pg::Connection& connection, RunId run, const PreflightResult& passage);

/// The health, compared with the last baseline in the journal, where there is one.
Result<QList<checks::CheckResult>> health(pg::Connection& connection, const checks::Policy& policy);

/// The health as it is now, and the same as the baseline of a run, in the transaction that is open.
Result<QList<checks::CheckResult>> readBaseline(pg::Connection& connection, const checks::Policy& policy);
Result<void> recordBaseline(pg::Connection& connection, RunId run, const QList<checks::CheckResult>& results);

/// Takes the health as it is now as the baseline that later ones are compared with: both at once.
Result<void> saveBaseline(pg::Connection& connection, RunId run, const checks::Policy& policy);

/// Writes the health after a phase into the timeline of the run, with what is new since the baseline.
Result<void> recordHealth(pg::Connection& connection, RunId run, run::Phase phase,
                          const QList<checks::CheckResult>& results);

/// The checks of the moment, right before the point of no return of a run: policy and subject as they are now, and the
/// overrides that the timeline has. Errors: Blocked, connection errors.
Result<void> checkMoment(pg::Connection& connection, RunId run, const run::Plan& plan, const QString& folder);

} // namespace stopover::preflight
