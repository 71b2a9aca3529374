#include "core/preflight/preflight.h"

#include "core/base/json.h"
#include "core/run/history.h"
#include "core/run/identity.h"
#include "core/run/journal.h"
#include "core/run/operation.h"
#include "core/run/retry.h"
#include "core/run/target.h"
#include "core/trust/schemas.h"

#include <QDateTime>
#include <QJsonArray>

namespace stopover::preflight {

using namespace Qt::StringLiterals;
using checks::CheckResult;

namespace {

bool makesBackup(const run::Plan& plan)
{
    const QList<run::Step> steps = plan.phases.value(run::Phase::Apply);
    return std::ranges::any_of(steps, [](const run::Step& step) { return step.slug.startsWith("backup"_L1); });
}

Result<void> addLockedTables(pg::Connection& connection, const QString& script, checks::Subject& subject)
{
    const auto report = risk::lintScript(script.toUtf8(), {});
    for (const risk::LintStatement& statement : report ? report->statements : QList<risk::LintStatement>()) {
        subject.destroys =
            subject.destroys || std::ranges::any_of(statement.findings, [](const risk::LintFinding& finding) {
                return finding.rule <= "D06"_L1 && finding.rule >= "D01"_L1;
            });
        for (const risk::RelationLock& lock : statement.effects.locks) {
            if (lock.isNew || lock.kind != u'r' || !risk::conflicts(lock.mode, risk::LockMode::RowExclusive))
                continue;
            const auto name = sql::QualifiedName::parse(lock.relation);
            if (!name)
                continue;
            const auto one = checks::subjectOf(connection, { *name });
            if (connection.isBroken())
                return Failure(ErrorCode::ConnectionLost);
            if (!one || subject.tables.contains(one->tables.first()))
                continue; // the script itself makes it
            subject.tables += one->tables;
            subject.tableNames += one->tableNames;
        }
    }
    return {};
}

QJsonArray jsonOf(const QList<CheckResult>& results)
{
    QJsonArray array;
    for (const CheckResult& result : results)
        array.append(checks::toJson(result));
    return array;
}

Result<QList<CheckResult>> baselineOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalMayBeRead(connection));
    if (!installed)
        return QList<CheckResult> {};
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT data FROM stopover.event WHERE kind = 'health_baseline' ORDER BY id DESC LIMIT 1"_s));
    QList<CheckResult> results;
    if (rows.count() == 0)
        return results;
    STOPOVER_TRY_ASSIGN(const QJsonObject baseline, jsonObject(rows.bytes(0, 0), u"stopover.event"_s));
    for (const QJsonValue& value : baseline[u"checks"_s].toArray())
        results.append(checks::checkResultFromJson(value.toObject()));
    return results;
}

checks::Subject healthSubject(const checks::Policy& policy)
{
    return { .invariants = policy.invariants, .sql = policy.queries };
}

} // namespace

Result<checks::Policy> policyOf(pg::Connection& connection, const QString& folder)
{
    STOPOVER_TRY_ASSIGN(const run::Target target, run::readTarget(connection));
    return checks::readPolicy(folder, run::environmentName(target.environment));
}

Result<checks::Subject> subjectOf(pg::Connection& connection, const run::Plan& plan)
{
    checks::Subject subject;
    const run::Operation operation = run::operationOf(plan.operation);
    if (plan.targetOid != 0 && !operation.ofProject) {
        STOPOVER_TRY_ASSIGN(const QList<sql::QualifiedName> tables, sql::QualifiedName::parseList(plan.target));
        STOPOVER_TRY_ASSIGN(subject, checks::subjectOf(connection, tables));
        STOPOVER_TRY_ASSIGN(
            const pg::Rows size,
            connection.execute(u"SELECT 8192 * relpages::bigint FROM pg_catalog.pg_class WHERE oid = $1"_s,
                               { plan.targetOid }));
        subject.newBytes = size.count() == 0 ? 0 : size.integer(0, 0);
    } else if (const QString script = run::ownSql(plan); !script.isEmpty()) {
        subject.sql = { script };
        STOPOVER_TRY(addLockedTables(connection, script, subject));
    }
    subject.identity = run::identityOf(plan);
    subject.hasBackup = makesBackup(plan);
    subject.advisoryOnly = operation.advisoryChecks;
    return subject;
}

Result<PreflightResult> examine(pg::Connection& connection, checks::Subject subject, const checks::Policy& policy,
                                const Approvals& permit)
{
    STOPOVER_TRY(refuseUnknownItems(permit.signOffs, policy.checklist()));
    subject.mustSign = policy.signOffs;
    for (const SignOff& tick : permit.signOffs)
        subject.signedOff.append(tick.item);
    PreflightResult passage { .subject = subject, .policy = policy, .signOffs = permit.signOffs };
    STOPOVER_TRY_ASSIGN(passage.results,
                        checks::runChecks(connection, checks::CheckTime::Preflight, subject, policy.thresholds));
    checks::applyPolicy(passage.results, policy, QDateTime::currentDateTimeUtc());
    for (CheckResult& result : passage.results) {
        if (subject.advisoryOnly && result.verdict == checks::Verdict::Block)
            result.verdict = checks::Verdict::Warn;
    }
    for (const QString& one : permit.overrides.split(u';', Qt::SkipEmptyParts)) {
        STOPOVER_TRY(checks::applyOverride(passage.results, policy, one));
    }
    return passage;
}

Result<void> record(pg::Connection& connection, RunId run, const PreflightResult& passage)
{
    STOPOVER_TRY(run::journal::appendEvent(connection, run, u"preflight"_s,
                                           { { u"environment"_s, passage.policy.environment },
                                             { u"identity"_s, passage.subject.identity },
                                             { u"checks"_s, jsonOf(passage.results) } }));
    for (const CheckResult& result : passage.results) {
        if (result.overridden) {
            STOPOVER_TRY(run::journal::appendEvent(connection, run, u"override"_s,
                                                   { { u"check"_s, result.id }, { u"reason"_s, result.reason } }));
        }
    }
    STOPOVER_TRY(recordChecklist(connection, run, passage.policy));
    for (const SignOff& tick : passage.signOffs) {
        STOPOVER_TRY(signOff(connection, run, passage.policy, tick));
    }
    return {};
}

Result<QList<CheckResult>> health(pg::Connection& connection, const checks::Policy& policy)
{
    STOPOVER_TRY_ASSIGN(const QList<CheckResult> baseline, baselineOf(connection));
    STOPOVER_TRY_ASSIGN(
        QList<CheckResult> results,
        checks::runChecks(connection, checks::CheckTime::Health, healthSubject(policy), policy.thresholds));
    checks::markRegressions(results, baseline, policy.thresholds);
    return results;
}

run::Plan underPolicy(run::Plan plan, const checks::Policy& policy)
{
    if (policy.lockTimeout.count() == 0)
        return plan;
    const auto most = static_cast<int>(policy.lockTimeout.count());
    for (QList<run::Step>& phase : plan.phases) {
        for (run::Step& step : phase) {
            step.lockPolicy.timeoutMs = std::min(step.lockPolicy.timeoutMs, most);
        }
    }
    return plan;
}

Result<QList<CheckResult>> readBaseline(pg::Connection& connection, const checks::Policy& policy)
{
    return checks::runChecks(connection, checks::CheckTime::Health, healthSubject(policy), policy.thresholds);
}

Result<void> recordBaseline(pg::Connection& connection, RunId run, const QList<CheckResult>& results)
{
    return run::journal::appendEvent(connection, run, u"health_baseline"_s, { { u"checks"_s, jsonOf(results) } });
}

Result<void> saveBaseline(pg::Connection& connection, RunId run, const checks::Policy& policy)
{
    STOPOVER_TRY_ASSIGN(const QList<CheckResult> results, readBaseline(connection, policy));
    return recordBaseline(connection, run, results);
}

Result<void> recordHealth(pg::Connection& connection, RunId run, run::Phase phase, const QList<CheckResult>& results)
{
    QJsonArray regressions;
    for (const CheckResult& result : results) {
        if (result.isNew)
            regressions.append(checks::toJson(result));
    }
    return run::journal::appendEvent(connection, run, u"health"_s,
                                     { { u"phase"_s, run::wordOf(phase) }, { u"new"_s, regressions } });
}

Result<void> checkMoment(pg::Connection& connection, RunId run, const run::Plan& plan, const QString& folder)
{
    STOPOVER_TRY_ASSIGN(const checks::Subject subject, subjectOf(connection, plan));
    if (subject.advisoryOnly)
        return {};
    STOPOVER_TRY_ASSIGN(const checks::Policy policy, policyOf(connection, folder));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT data FROM stopover.event WHERE run = $1 AND kind = 'override'"_s, { run.value }));
    QStringList overridden = policy.warn;
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const QJsonObject event, jsonObject(rows.bytes(row, 0), u"stopover.event"_s));
        overridden.append(event[u"check"_s].toString());
    }
    return checks::checkBeforeSwap(connection, subject, policy.thresholds, overridden);
}

} // namespace stopover::preflight
