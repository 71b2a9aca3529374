#include "core/checks/rehearsalrecord.h"

#include "core/base/json.h"
#include "core/trust/schemas.h"

#include <QJsonDocument>

namespace stopover::checks {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RehearsalRecord& record)
{
    return { { u"identity"_s, record.identity },
             { u"operation"_s, record.operation },
             { u"target"_s, record.target },
             { u"succeeded"_s, record.succeeded },
             { u"error"_s, record.error },
             { u"percent"_s, record.percent },
             { u"server_version"_s, record.serverVersion },
             { u"copy_version"_s, record.copyVersion },
             { u"seconds"_s, record.seconds },
             { u"steps"_s, record.steps },
             { u"before"_s, toJson(record.before) },
             { u"after"_s, toJson(record.after) } };
}

Result<std::optional<RehearsalRecord>> lastRehearsal(pg::Connection& connection, const QString& identity)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(connection));
    if (!installed)
        return std::optional<RehearsalRecord> {};
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT data, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM stopover.event"
                           " WHERE kind = 'rehearsal' AND data::jsonb ->> 'identity' = $1 ORDER BY id DESC LIMIT 1"_s,
                           { identity }));
    if (rows.count() == 0)
        return std::optional<RehearsalRecord> {};
    STOPOVER_TRY_ASSIGN(const QJsonObject json, jsonObject(rows.bytes(0, 0), u"stopover.event"_s));
    return std::optional(RehearsalRecord { .identity = identity,
                                           .operation = json[u"operation"_s].toString(),
                                           .target = json[u"target"_s].toString(),
                                           .succeeded = json[u"succeeded"_s].toBool(),
                                           .error = json[u"error"_s].toString(),
                                           .percent = json[u"percent"_s].toInt(),
                                           .serverVersion = json[u"server_version"_s].toInt(),
                                           .copyVersion = json[u"copy_version"_s].toInt(),
                                           .seconds = json[u"seconds"_s].toDouble(),
                                           .steps = json[u"steps"_s].toObject(),
                                           .before = schemaPrintFromJson(json[u"before"_s].toObject()),
                                           .after = schemaPrintFromJson(json[u"after"_s].toObject()),
                                           .at = rows.text(0, 1) });
}

} // namespace stopover::checks
