#include "core/run/journal.h"

#include "core/base/text.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/pg/writable.h"
#include "core/run/actor.h"
#include "core/run/plancode.h"
#include "core/run/planjson.h"
#include "core/sql/secrets.h"
#include "core/trust/schemas.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <thread>

namespace stopover::run::journal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<int> installedVersion(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT max(version) FROM stopover.meta"_s));
    return static_cast<int>(rows.integer(0, 0));
}

/// Without IF NOT EXISTS: a schema that somebody else makes meanwhile is an error, and not ours.
Result<void> createMissingSchemas(pg::Connection& connection)
{
    for (const QString& schema : { u"stopover"_s, u"stopover_backup"_s, u"stopover_retired"_s }) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            connection.execute(u"SELECT pg_catalog.to_regnamespace($1) IS NULL"_s, { schema }));
        if (rows.boolean(0, 0))
            STOPOVER_TRY(connection.execute(u"CREATE SCHEMA "_s + schema));
    }
    return {};
}

/// Each version's script turns the one before it into its own; what any version has is made again as this one has it.
Result<void> upgradeFrom(pg::Connection& connection, int found)
{
    STOPOVER_TRY(createMissingSchemas(connection));
    const QStringList scripts { u":/stopover/run/install.sql"_s,  u":/stopover/run/version2.sql"_s,
                                u":/stopover/run/version3.sql"_s, u":/stopover/run/version4.sql"_s,
                                u":/stopover/run/version5.sql"_s, u":/stopover/run/version6.sql"_s };
    for (int next = found; next < version; ++next)
        STOPOVER_TRY(connection.executeScript(resourceText(scripts.at(next))));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/functions.sql"_s)));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/seal.sql"_s)));
    STOPOVER_TRY_ASSIGN(const trust::SchemaState state, trust::inspectSchemas(connection));
    if (state.presence != trust::Presence::Known)
        return Failure(trust::foreignError(connection, state));
    return {};
}

Error withoutPrivilege(const pg::Connection& connection, const Error& error)
{
    if (!pg::isMissingPrivilege(error))
        return error;
    return Error::of(ErrorCode::MissingPrivilege,
                     { u"CREATE"_s, u"database "_s + connection.database(), connection.role() });
}

Error activeRun(const pg::AdvisoryHolder& who)
{
    return Error::of(ErrorCode::RunActive,
                     { who.application, who.role + u'@' + who.host, who.since, QString::number(who.pid) });
}

} // namespace

Result<void> lockRuns(pg::Connection& connection)
{
    constexpr auto patience = 3s;
    STOPOVER_TRY_ASSIGN(const bool locked, pg::tryLockByPolling(connection, runLock, patience, {}));
    if (locked)
        return {};
    STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, runLock));
    return Failure(activeRun(holder.value_or(pg::AdvisoryHolder {})));
}

Result<bool> isInstalled(pg::Connection& connection)
{
    return trust::journalIsKnown(connection);
}

namespace {

/// 0: no journal.
Result<int> versionFound(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, isInstalled(connection));
    return installed ? installedVersion(connection) : Result<int>(0);
}

/// Two first commands at once make one journal.
Result<void> lockForInstall(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '10s'"_s));
    STOPOVER_TRY(connection.execute(u"SELECT pg_catalog.pg_advisory_xact_lock($1::int, $2::int)"_s,
                                    { installLock.space, installLock.object }));
    return {};
}

/// A run that is driven meanwhile would lose its journal under its feet; and whoever reads the journal must not queue
/// behind us.
Result<void> lockForUpgrade(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT pg_catalog.pg_try_advisory_xact_lock($1::int, $2::int)"_s,
                                           { runLock.space, runLock.object }));
    if (rows.boolean(0, 0))
        return {};
    STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, runLock));
    return Failure(activeRun(holder.value_or(pg::AdvisoryHolder {})));
}

} // namespace

Result<void> install(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const int before, versionFound(connection));
    if (before == version)
        return {};
    STOPOVER_TRY(pg::refuseUnwritable(connection));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(lockForInstall(connection));
    STOPOVER_TRY_ASSIGN(const int found, versionFound(connection));
    if (found == version)
        return {};
    if (found > 0)
        STOPOVER_TRY(lockForUpgrade(connection));
    if (const Result<void> done = upgradeFrom(connection, found); !done)
        return Failure(withoutPrivilege(connection, done.error()));
    return transaction.commit();
}

Result<void> bringUpToDate(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const int found, installedVersion(connection));
    if (found == version)
        return {};
    STOPOVER_TRY(lockRuns(connection));
    return install(connection);
}

namespace {

/// So that nobody adds a trigger between what is read and what is written. A lock runs no code.
Result<void> lockTables(pg::Connection& connection)
{
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '3s'"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        connection.execute(u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c"
                           " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                           " WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover'"
                           " AND c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p']::\"char\"[])"_s));
    for (int row = 0; row < tables.count(); ++row)
        STOPOVER_TRY(connection.execute(u"LOCK TABLE ONLY "_s + tables.text(row, 0) + u" IN ACCESS EXCLUSIVE MODE"_s));
    return {};
}

} // namespace

Result<trust::RepairPlan> repair(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(lockTables(connection));
    STOPOVER_TRY_ASSIGN(trust::RepairPlan plan, trust::planRepair(connection));
    if (plan.foreign.isEmpty())
        return plan;
    for (const QString& statement : std::as_const(plan.statements)) {
        if (const auto done = connection.execute(statement); !done)
            return Failure(pg::isMissingPrivilege(done.error()) ? Error::of(
                               ErrorCode::MissingPrivilege, { statement, u"schema stopover"_s, connection.role() })
                                                                : done.error());
    }
    if (const Result<void> done = upgradeFrom(connection, plan.version); !done)
        return Failure(withoutPrivilege(connection, done.error()));
    STOPOVER_TRY(transaction.commit());
    return plan;
}

Result<void> uninstall(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, isInstalled(connection));
    if (!installed)
        return {};
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT (SELECT string_agg('run ' || id, ', ' ORDER BY id) FROM stopover.run"
            "  WHERE position NOT IN (%1) AND NOT (position = %2 AND state = %3)),"
            " (SELECT string_agg(format('%s.%I', relnamespace::regnamespace, relname), ', ')"
            "    FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p')"
            "     AND relnamespace = ANY (ARRAY['stopover_backup', 'stopover_retired']::regnamespace[]))"_s.arg(
                sqlList<RunState>({ RunState::Finished, RunState::Aborted }), sqlList<RunState>({ RunState::Source }),
                sqlList<Activity>({ Activity::Planned }))));
    QStringList reasons;
    for (int column = 0; column < rows.columns(); ++column) {
        if (!rows.isNull(0, column))
            reasons.append(rows.text(0, column));
    }
    if (!reasons.isEmpty())
        return Failure(ErrorCode::Blocked, reasons);
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.executeScript(resourceText(u":/stopover/run/uninstall.sql"_s)));
    return transaction.commit();
}

Result<RunId> createRun(pg::Connection& connection, const Plan& plan, Confirmed confirmed)
{
    STOPOVER_TRY(refuseForeignCode(connection, plan));
    const QString text = compact(toJson(plan));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"INSERT INTO stopover.run (operation, target, target_oid, spec, plan, plan_sha256, actor, host,"
            " application_version) VALUES ($1, $2, $3::bigint::oid, $4, $5, $6, $7, $8, $9) RETURNING id"_s,
            { plan.operation, plan.target, plan.targetOid, plan.specText, text, hash, Actor::of(connection).text(),
              QSysInfo::machineHostName(), QByteArray(STOPOVER_VERSION) }));
    const RunId run { rows.integer(0, 0) };
    STOPOVER_TRY(appendEvent(connection, run, wordOf(Activity::Planned),
                             { { u"target"_s, plan.target }, { u"plan_sha256"_s, QString::fromLatin1(hash) } }));
    if (confirmed == Confirmed::Yes) {
        STOPOVER_TRY(recordConfirmation(connection, run, Phase::Apply, 1));
    }
    return run;
}

Result<bool> discardPlanned(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"UPDATE stopover.run SET position = $2, state = $3, completed_at = clock_timestamp()"
            " WHERE id = $1 AND state = $4 RETURNING id"_s,
            { run.value, wordOf(RunState::Aborted), wordOf(Activity::Idle), wordOf(Activity::Planned) }));
    if (rows.count() == 0)
        return false;
    STOPOVER_TRY(appendEvent(connection, run, u"discarded"_s, {}));
    STOPOVER_TRY(transaction.commit());
    return true;
}

namespace {

/// Plans are run, and a table that is none would run something when it is read.
Result<void> throughTheDoor(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, isInstalled(connection));
    return installed ? Result<void>() : Failure(ErrorCode::JournalMissing, { connection.database() });
}

} // namespace

Result<Standing> standingOf(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY(throughTheDoor(connection));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT position, state, leg, pass, epoch FROM stopover.run WHERE id = $1"_s,
                           { run.value }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunMissing, { QString::number(run.value) });
    const QString place = u"stopover.run, run "_s + QString::number(run.value);
    Standing standing { .pass = static_cast<int>(rows.integer(0, 3)), .epoch = static_cast<int>(rows.integer(0, 4)) };
    STOPOVER_TRY_ASSIGN(standing.state, storedWord<RunState>(rows.text(0, 0), place));
    STOPOVER_TRY_ASSIGN(standing.activity, storedWord<Activity>(rows.text(0, 1), place));
    if (!rows.text(0, 2).isEmpty()) {
        STOPOVER_TRY_ASSIGN(standing.phase, storedWord<Phase>(rows.text(0, 2), place));
    }
    return standing;
}

Result<Plan> planOf(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY(throughTheDoor(connection));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT plan FROM stopover.run WHERE id = $1"_s, { run.value }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunMissing, { QString::number(run.value) });
    return readPlan(rows.bytes(0, 0), u"stopover.run.plan, run "_s + QString::number(run.value));
}

Result<int> enterPhase(pg::Connection& connection, RunId run, Phase phase, const QList<Step>& steps,
                       Confirmed confirmed)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"UPDATE stopover.run SET state = $3, error = NULL, started_at = coalesce(started_at, clock_timestamp()),"
            " completed_at = NULL, pass = CASE WHEN leg = $2 AND state <> $4 THEN pass ELSE pass + 1 END, leg = $2"
            " WHERE id = $1 RETURNING pass"_s,
            { run.value, wordOf(phase), wordOf(Activity::Running), wordOf(Activity::Idle) }));
    const int pass = static_cast<int>(rows.integer(0, 0));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows existing,
        connection.execute(u"SELECT count(*) FROM stopover.step WHERE run = $1 AND leg = $2 AND pass = $3"_s,
                           { run.value, wordOf(phase), pass }));
    for (qsizetype i = 0; existing.integer(0, 0) == 0 && i < steps.size(); ++i) {
        STOPOVER_TRY(connection.execute(
            u"INSERT INTO stopover.step (run, leg, pass, no, slug, sql) VALUES ($1, $2, $3, $4, $5, $6)"_s,
            { run.value, wordOf(phase), pass, i + 1, steps.at(i).slug, sql::withoutSecrets(steps.at(i).script()) }));
    }
    STOPOVER_TRY(
        appendEvent(connection, run, u"phase_entered"_s, { { u"phase"_s, wordOf(phase) }, { u"pass"_s, pass } }));
    STOPOVER_TRY_ASSIGN(const bool before, wasConfirmed(connection, run, phase, pass));
    if (confirmed == Confirmed::Yes && !before) {
        STOPOVER_TRY(recordConfirmation(connection, run, phase, pass));
    }
    STOPOVER_TRY(transaction.commit());
    return pass;
}

Result<StepState> stepState(pg::Connection& connection, const StepKey& key)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT state FROM stopover.step WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s,
                           key.params()));
    return rows.count() == 0 ? Result<StepState>(StepState::Pending)
                             : storedWord<StepState>(rows.text(0, 0), u"stopover.step"_s);
}

Result<void> markStepStarted(pg::Connection& connection, const StepKey& key)
{
    pg::Params params = key.params();
    params.append(wordOf(StepState::Running));
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.step SET state = $5, error = NULL,"
                                    " started_at = coalesce(started_at, clock_timestamp())"
                                    " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s,
                                    params));
    return {};
}

Result<void> markStepDone(pg::Connection& connection, const StepKey& key, const QJsonObject& data)
{
    pg::Params params = key.params();
    params.append({ compact(data), wordOf(StepState::Done) });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"UPDATE stopover.step SET state = $6, finished_at = clock_timestamp(), data = $5, error = NULL"
            " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4 RETURNING slug"_s,
            params));
    QJsonObject event = data;
    event.insert(u"step"_s, rows.count() > 0 ? rows.text(0, 0) : QString());
    event.insert(u"phase"_s, wordOf(key.phase));
    return appendEvent(connection, key.run, u"step_done"_s, event);
}

Result<void> markStepEnded(pg::Connection& connection, const StepKey& key, StepState state, const QString& error)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    pg::Params params = key.params();
    params.append({ wordOf(state), error, wordOf(StepState::Done) });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"UPDATE stopover.step SET state = $5, error = $6, finished_at = clock_timestamp()"
                           " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4 AND state <> $7 RETURNING slug"_s,
                           params));
    if (rows.count() > 0)
        STOPOVER_TRY(
            appendEvent(connection, key.run, u"step_"_s + wordOf(state),
                        { { u"step"_s, rows.text(0, 0) }, { u"phase"_s, wordOf(key.phase) }, { u"error"_s, error } }));
    return transaction.commit();
}

Result<void> setActivity(pg::Connection& connection, RunId run, Activity activity, const QString& error)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.run SET state = $2, error = nullif($3, ''),"
                                    " completed_at = CASE WHEN $4 THEN NULL ELSE clock_timestamp() END WHERE id = $1"_s,
                                    { run.value, wordOf(activity), error, activity == Activity::Running }));
    STOPOVER_TRY(appendEvent(connection, run, u"run_"_s + wordOf(activity), { { u"error"_s, error } }));
    return transaction.commit();
}

Result<void> setRunState(pg::Connection& connection, RunId run, RunState state)
{
    STOPOVER_TRY(
        connection.execute(u"UPDATE stopover.run SET position = $2 WHERE id = $1"_s, { run.value, wordOf(state) }));
    return {};
}

Result<void> appendEvent(pg::Connection& connection, RunId run, const QString& kind, const QJsonObject& data)
{
    STOPOVER_TRY(connection.execute(u"SELECT stopover.append_event($1, $2, $3)"_s, { run.value, kind, compact(data) }));
    return {};
}

Result<void> recordConfirmation(pg::Connection& connection, RunId run, Phase phase, int pass)
{
    return appendEvent(connection, run, u"confirmed"_s, { { u"phase"_s, wordOf(phase) }, { u"pass"_s, pass } });
}

Result<bool> wasConfirmed(pg::Connection& connection, RunId run, Phase phase, int pass)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT EXISTS (SELECT FROM stopover.event WHERE run = $1 AND kind = 'confirmed'"
                           " AND data::json ->> 'phase' = $2 AND (data::json ->> 'pass')::int = $3)"_s,
                           { run.value, wordOf(phase), pass }));
    return rows.boolean(0, 0);
}

Result<qint64> firstBrokenEvent(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT coalesce(min(id), 0) FROM (SELECT id, hash,"
                           " stopover.event_hash(lag(hash) OVER (ORDER BY id), run, at, kind, data) AS expected"
                           " FROM stopover.event) e WHERE hash IS DISTINCT FROM expected"_s));
    return rows.integer(0, 0);
}

Result<bool> endsWithHead(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT m.head IS NOT DISTINCT FROM (SELECT e.hash FROM stopover.event e ORDER BY e.id DESC LIMIT 1)"
            " FROM stopover.meta m"_s));
    return rows.count() == 1 && rows.boolean(0, 0);
}

namespace {

Result<QList<int>> sessionsOf(pg::Connection& connection, RunId run, int butFor)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT pid FROM pg_catalog.pg_stat_activity WHERE application_name LIKE $1"
                           " AND datname = current_database() AND pid <> pg_backend_pid() AND pid <> $2::int"
                           // Whoever came later holds the run rightly.
                           " AND coalesce(backend_start <= (SELECT o.backend_start FROM pg_catalog.pg_stat_activity o"
                           " WHERE o.pid = $2::int), true)"_s,
                           { QString(applicationName(run, u"%"_s)), butFor }));
    QList<int> pids;
    for (int row = 0; row < rows.count(); ++row)
        pids.append(static_cast<int>(rows.integer(row, 0)));
    return pids;
}

} // namespace

Result<QList<int>> orphansOf(pg::Connection& connection, RunId run)
{
    return sessionsOf(connection, run, connection.backendPid());
}

Result<void> endOrphans(pg::Connection& connection, RunId run, std::chrono::milliseconds patience)
{
    // They may be those of another temporary login, which only who had it made may end.
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(connection.watching().withApplicationName(u"stopover"_s)));
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        STOPOVER_TRY_ASSIGN(const QList<int> pids, sessionsOf(watching, run, connection.backendPid()));
        if (pids.isEmpty())
            return {};
        if (std::chrono::steady_clock::now() > deadline)
            return Failure(ErrorCode::RunActive,
                           { QString::number(run.value), u"orphan"_s, {}, QString::number(pids.first()) });
        for (const int pid : pids)
            STOPOVER_TRY(watching.execute(u"SELECT pg_catalog.pg_terminate_backend($1)"_s, { pid }));
        std::this_thread::sleep_for(50ms);
    }
}

Result<void> endWorkers(pg::Connection& connection, RunId run, int epoch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(connection.watching().withApplicationName(u"stopover"_s)));
    STOPOVER_TRY(watching.execute(
        u"SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE application_name LIKE $1"
        " AND application_name NOT IN ($2, $3) AND datname = current_database()"
        " AND (SELECT epoch FROM stopover.run WHERE id = $4) = $5::int"_s,
        { QString(applicationName(run, u"%"_s)), applicationName(run, u"control"_s),
          applicationName(run, u"heartbeat"_s), run.value, epoch }));
    return {};
}

QString waitingName(RunId run)
{
    return u"stopover/waiting-"_s + QString::number(run.value);
}

QString applicationName(RunId run, const QString& part)
{
    return u"stopover/run-"_s + QString::number(run.value) + u'/' + part;
}

} // namespace stopover::run::journal
