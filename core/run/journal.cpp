#include "core/run/journal.h"

#include "core/pg/transaction.h"
#include "core/run/actor.h"
#include "core/run/errorjson.h"
#include "core/run/journalschema.h"
#include "core/run/plancode.h"
#include "core/run/planjson.h"
#include "core/sql/secrets.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace stopover::run::journal {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString storedScript(const Step& step)
{
    return sql::withoutSecrets(step.script());
}

/// What an event says of an error: its code, as ever, and what people are told.
void addError(QJsonObject& event, const Error& error)
{
    event.insert(u"error"_s, error.codeName());
    event.insert(u"cause"_s, errorJson(error));
}

} // namespace

Result<RunId> createRun(pg::Connection& connection, const Plan& plan, std::optional<ConfirmedBy> confirmed)
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
    if (confirmed) {
        STOPOVER_TRY(recordConfirmation(connection, run, Phase::Apply, 1, *confirmed));
    }
    return run;
}

Result<void> revisePlan(pg::Connection& connection, RunId run, const Plan& plan, Phase phase,
                        const QStringList& carried)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    const QString text = compact(toJson(plan));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    // A pass of the same phase is over: its steps were others. Another phase stays open until this one is entered.
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.run SET plan = $2, plan_sha256 = $3, state = CASE WHEN leg = $5"
                                    " THEN $4 ELSE state END WHERE id = $1"_s,
                                    { run.value, text, hash, wordOf(Activity::Idle), wordOf(phase) }));
    STOPOVER_TRY(appendEvent(connection, run, u"plan_revised"_s,
                             { { u"phase"_s, wordOf(phase) },
                               { u"carried"_s, QJsonArray::fromStringList(carried) },
                               { u"plan_sha256"_s, QString::fromLatin1(hash) } }));
    return transaction.commit();
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

Result<void> amendPlan(pg::Connection& connection, RunId run, const Plan& plan, Phase phase)
{
    const QString text = compact(toJson(plan));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.run SET plan = $2, plan_sha256 = $3 WHERE id = $1"_s,
                                    { run.value, text, hash }));
    const QList<Step> steps = plan.phases.value(phase);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        STOPOVER_TRY(connection.execute(
            u"UPDATE stopover.step SET slug = $4, sql = $5 WHERE run = $1 AND leg = $2 AND no = $3 AND state <> $6"_s,
            { run.value, wordOf(phase), i + 1, steps.at(i).slug, storedScript(steps.at(i)), wordOf(StepState::Done) }));
    }
    STOPOVER_TRY(appendEvent(connection, run, u"plan_amended"_s,
                             { { u"phase"_s, wordOf(phase) }, { u"plan_sha256"_s, QString::fromLatin1(hash) } }));
    return transaction.commit();
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
        connection.execute(u"SELECT position, state, leg, pass, epoch, (SELECT count(*) FROM stopover.step s WHERE"
                           " s.run = r.id AND s.leg = r.leg AND s.pass = r.pass AND s.state = "_s
                               + sqlList<StepState>({ StepState::Done }) + u") FROM stopover.run r WHERE id = $1"_s,
                           { run.value }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunMissing, { QString::number(run.value) });
    const QString place = u"stopover.run, run "_s + QString::number(run.value);
    Standing standing { .pass = static_cast<int>(rows.integer(0, 3)),
                        .epoch = static_cast<int>(rows.integer(0, 4)),
                        .stepsDone = static_cast<int>(rows.integer(0, 5)) };
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

Result<int> enterPhase(pg::Connection& connection, RunId run, RunState from, Phase phase, const QList<Step>& steps,
                       std::optional<ConfirmedBy> confirmed)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"UPDATE stopover.run SET state = $3, error = NULL, started_at = coalesce(started_at, clock_timestamp()),"
            " completed_at = NULL, pass = CASE WHEN leg = $2 AND state <> $4 THEN pass ELSE pass + 1 END, leg = $2"
            " WHERE id = $1 AND position = $5 RETURNING pass"_s,
            { run.value, wordOf(phase), wordOf(Activity::Running), wordOf(Activity::Idle), wordOf(from) }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunState, { QString::number(run.value), wordOf(from), wordOf(phase) });
    const int pass = static_cast<int>(rows.integer(0, 0));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows existing,
        connection.execute(u"SELECT count(*) FROM stopover.step WHERE run = $1 AND leg = $2 AND pass = $3"_s,
                           { run.value, wordOf(phase), pass }));
    for (qsizetype i = 0; existing.integer(0, 0) == 0 && i < steps.size(); ++i) {
        STOPOVER_TRY(connection.execute(
            u"INSERT INTO stopover.step (run, leg, pass, no, slug, sql) VALUES ($1, $2, $3, $4, $5, $6)"_s,
            { run.value, wordOf(phase), pass, i + 1, steps.at(i).slug, storedScript(steps.at(i)) }));
    }
    STOPOVER_TRY(
        appendEvent(connection, run, u"phase_entered"_s, { { u"phase"_s, wordOf(phase) }, { u"pass"_s, pass } }));
    STOPOVER_TRY_ASSIGN(const bool before, wasConfirmed(connection, run, phase, pass));
    if (confirmed && !before) {
        STOPOVER_TRY(recordConfirmation(connection, run, phase, pass, *confirmed));
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

namespace {

pg::Query eventQuery(RunId run, const QString& kind, const QJsonObject& data)
{
    return { u"SELECT stopover.append_event($1, $2, $3)"_s, { run.value, kind, compact(data) } };
}

} // namespace

pg::Queries stepDone(const StepKey& key, const QString& slug, const QJsonObject& data)
{
    pg::Params params = key.params();
    params.append({ compact(data), wordOf(StepState::Done) });
    QJsonObject event = data;
    event.insert(u"step"_s, slug);
    event.insert(u"phase"_s, wordOf(key.phase));
    return { { u"UPDATE stopover.step SET state = $6, finished_at = clock_timestamp(), data = $5, error = NULL"
               " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s,
               params },
             eventQuery(key.run, u"step_done"_s, event) };
}

Result<void> markStepDone(pg::Connection& connection, const StepKey& key, const QJsonObject& data)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT slug FROM stopover.step WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4"_s,
                           key.params()));
    STOPOVER_TRY(connection.executeTogether(stepDone(key, rows.count() > 0 ? rows.text(0, 0) : QString(), data)));
    return {};
}

Result<void> markStepEnded(pg::Connection& connection, const StepKey& key, StepState state, const Error& error)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    pg::Params params = key.params();
    params.append({ wordOf(state), error.codeName(), wordOf(StepState::Done) });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"UPDATE stopover.step SET state = $5, error = $6, finished_at = clock_timestamp()"
                           " WHERE run = $1 AND leg = $2 AND pass = $3 AND no = $4 AND state <> $7 RETURNING slug"_s,
                           params));
    if (rows.count() > 0) {
        QJsonObject event { { u"step"_s, rows.text(0, 0) }, { u"phase"_s, wordOf(key.phase) } };
        addError(event, error);
        STOPOVER_TRY(appendEvent(connection, key.run, u"step_"_s + wordOf(state), event));
    }
    return transaction.commit();
}

Result<void> setActivity(pg::Connection& connection, RunId run, Activity activity, const std::optional<Error>& error)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.run SET state = $2, error = nullif($3, ''),"
        " completed_at = CASE WHEN $4 THEN NULL ELSE clock_timestamp() END WHERE id = $1"_s,
        { run.value, wordOf(activity), error ? error->codeName() : QString(), activity == Activity::Running }));
    QJsonObject event { { u"error"_s, QString() } };
    if (error)
        addError(event, *error);
    STOPOVER_TRY(appendEvent(connection, run, u"run_"_s + wordOf(activity), event));
    return transaction.commit();
}

pg::Query runState(RunId run, RunState state)
{
    return { u"UPDATE stopover.run SET position = $2 WHERE id = $1"_s, { run.value, wordOf(state) } };
}

Result<void> setRunState(pg::Connection& connection, RunId run, RunState state)
{
    const pg::Query query = runState(run, state);
    STOPOVER_TRY(connection.execute(query.text, query.params));
    return {};
}

Result<void> appendEvent(pg::Connection& connection, RunId run, const QString& kind, const QJsonObject& data)
{
    const pg::Query query = eventQuery(run, kind, data);
    STOPOVER_TRY(connection.execute(query.text, query.params));
    return {};
}

Result<void> recordConfirmation(pg::Connection& connection, RunId run, Phase phase, int pass, ConfirmedBy by)
{
    return appendEvent(connection, run, u"confirmed"_s,
                       { { u"phase"_s, wordOf(phase) }, { u"pass"_s, pass }, { u"by"_s, wordOf(by) } });
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

} // namespace stopover::run::journal
