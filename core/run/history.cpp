#include "core/run/history.h"

#include "core/base/json.h"
#include "core/run/actor.h"
#include "core/run/errorjson.h"
#include "core/run/journalschema.h"

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

QString timeSql(const QString& column)
{
    return u"to_char("_s + column + u" AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s;
}

QString runQuery(const QString& condition)
{
    return u"SELECT r.id, r.operation, r.target, r.position, r.state, r.leg, r.pass, r.actor, r.host, "_s
        + timeSql(u"r.created_at"_s) + u", "_s + timeSql(u"r.started_at"_s) + u", "_s + timeSql(u"r.completed_at"_s)
        + u", coalesce(r.error, ''),"
          " (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass AND s.state"
          " = "_s
        + sqlList<StepState>({ StepState::Done })
        + u"),"
          " (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass),"
          " CASE WHEN r.error IS NOT NULL THEN (SELECT e.data FROM stopover.event e WHERE e.run = r.id"
          " AND e.kind = 'run_' || r.state ORDER BY e.id DESC LIMIT 1) END"
          " FROM stopover.run r WHERE "_s
        + condition + u" ORDER BY r.id DESC"_s;
}

Result<RunRecord> recordOf(const pg::Rows& rows, int row)
{
    RunRecord record { .id = { rows.integer(row, 0) },
                       .operation = rows.text(row, 1),
                       .target = rows.text(row, 2),
                       .pass = static_cast<int>(rows.integer(row, 6)),
                       .actor = rows.text(row, 7),
                       .host = rows.text(row, 8),
                       .createdAt = rows.text(row, 9),
                       .startedAt = rows.text(row, 10),
                       .completedAt = rows.text(row, 11),
                       .error = rows.text(row, 12),
                       .stepsDone = static_cast<int>(rows.integer(row, 13)),
                       .steps = static_cast<int>(rows.integer(row, 14)) };
    const QString place = u"stopover.run, run "_s + rows.text(row, 0);
    STOPOVER_TRY_ASSIGN(record.state, storedWord<RunState>(rows.text(row, 3), place));
    STOPOVER_TRY_ASSIGN(record.activity, storedWord<Activity>(rows.text(row, 4), place));
    if (!rows.text(row, 5).isEmpty()) {
        STOPOVER_TRY_ASSIGN(record.phase, storedWord<Phase>(rows.text(row, 5), place));
    }
    if (!rows.isNull(row, 15)) {
        STOPOVER_TRY_ASSIGN(const QJsonObject event, jsonObject(rows.bytes(row, 15), place));
        record.failure = errorIn(event[u"cause"_s].toObject());
    }
    return record;
}

Result<QList<RunRecord>> query(pg::Connection& connection, const QString& condition, const pg::Params& params)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(runQuery(condition), params));
    QList<RunRecord> records;
    for (int row = 0; row < rows.count(); ++row) {
        STOPOVER_TRY_ASSIGN(const RunRecord record, recordOf(rows, row));
        records.append(record);
    }
    return records;
}

} // namespace

bool RunRecord::waits() const
{
    return (state == RunState::Swapped || state == RunState::RolledBack) && activity == Activity::Idle;
}

bool RunRecord::unfinished() const
{
    return !isFinal(state) && activity != Activity::Planned;
}

QJsonObject RunRecord::toJson() const
{
    const Actor who = Actor::read(actor);
    QJsonObject json { { u"id"_s, id.value },
                       { u"operation"_s, operation },
                       { u"target"_s, target },
                       { u"state"_s, wordOf(state) },
                       { u"activity"_s, wordOf(activity) },
                       { u"phase"_s, phase ? wordOf(*phase) : QString() },
                       { u"pass"_s, pass },
                       { u"actor"_s, actor },
                       { u"account"_s, who.account },
                       { u"login"_s, who.login },
                       { u"role"_s, who.role },
                       { u"host"_s, host },
                       { u"created_at"_s, createdAt },
                       { u"started_at"_s, startedAt },
                       { u"completed_at"_s, completedAt },
                       { u"error"_s, error },
                       { u"steps_done"_s, stepsDone },
                       { u"steps"_s, steps } };
    if (failure)
        json.insert(u"failure"_s, errorJson(*failure));
    return json;
}

QJsonObject StepRecord::toJson() const
{
    return { { u"phase"_s, wordOf(phase) },
             { u"pass"_s, pass },
             { u"no"_s, no },
             { u"step"_s, slug },
             { u"state"_s, wordOf(state) },
             { u"started_at"_s, startedAt },
             { u"finished_at"_s, finishedAt },
             { u"seconds"_s, seconds },
             { u"data"_s, data },
             { u"error"_s, error } };
}

Result<QList<RunRecord>> listRuns(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, journal::isInstalled(connection));
    if (!installed)
        return QList<RunRecord>();
    return query(connection, u"true"_s, {});
}

Result<RunRecord> readRun(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const bool installed, journal::isInstalled(connection));
    if (!installed)
        return Failure(ErrorCode::JournalMissing, { connection.database() });
    STOPOVER_TRY_ASSIGN(const QList<RunRecord> records, query(connection, u"r.id = $1"_s, { run.value }));
    if (records.isEmpty())
        return Failure(ErrorCode::RunMissing, { QString::number(run.value) });
    return records.first();
}

Result<QList<StepRecord>> readSteps(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const bool installed, journal::isInstalled(connection));
    if (!installed)
        return Failure(ErrorCode::JournalMissing, { connection.database() });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT leg, pass, no, slug, state, "_s + timeSql(u"started_at"_s) + u", "_s + timeSql(u"finished_at"_s)
                + u", coalesce(extract(epoch FROM finished_at - started_at), 0)::float8, coalesce(data, '{}'),"
                  " coalesce(error, '') FROM stopover.step WHERE run = $1 ORDER BY pass, leg, no"_s,
            { run.value }));
    QList<StepRecord> steps;
    for (int row = 0; row < rows.count(); ++row) {
        const QString place = u"stopover.step, run "_s + QString::number(run.value);
        STOPOVER_TRY_ASSIGN(const QJsonObject data, jsonObject(rows.bytes(row, 8), place));
        STOPOVER_TRY_ASSIGN(const Phase phase, storedWord<Phase>(rows.text(row, 0), place));
        STOPOVER_TRY_ASSIGN(const StepState state, storedWord<StepState>(rows.text(row, 4), place));
        steps.append({ .phase = phase,
                       .pass = static_cast<int>(rows.integer(row, 1)),
                       .no = static_cast<int>(rows.integer(row, 2)),
                       .slug = rows.text(row, 3),
                       .state = state,
                       .startedAt = rows.text(row, 5),
                       .finishedAt = rows.text(row, 6),
                       .seconds = rows.bytes(row, 7).toDouble(),
                       .data = data,
                       .error = rows.text(row, 9) });
    }
    return steps;
}

Result<std::optional<RunRecord>> openRunOn(pg::Connection& connection, const QString& target)
{
    STOPOVER_TRY_ASSIGN(const QList<RunRecord> records, listRuns(connection));
    for (const RunRecord& record : records) {
        if (record.target == target && record.unfinished())
            return std::optional(record);
    }
    return std::optional<RunRecord>();
}

} // namespace stopover::run
