#include "core/base/jsonarray.h"
#include "core/monitor/activity.h"

#include <QJsonArray>

namespace stopover::monitor {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sessionJson(const Backend& session)
{
    return { { u"pid"_s, session.pid },
             { u"started_at"_s, session.startedAt },
             { u"role"_s, session.role },
             { u"application"_s, session.application },
             { u"client"_s, session.client },
             { u"kind"_s, session.kind },
             { u"state"_s, session.state },
             { u"wait"_s, session.wait },
             { u"query"_s, session.query },
             { u"transaction_seconds"_s, session.transactionSeconds },
             { u"query_seconds"_s, session.querySeconds },
             { u"blocked_by"_s, jsonArrayOf(session.blockedBy, [](int pid) { return QJsonValue(pid); }) },
             { u"wanted_lock"_s, session.wantedLock },
             { u"blocks"_s, session.blocks },
             { u"ours"_s, session.ours } };
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue number(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject hostJson(const Activity& activity)
{
    return { { u"is_server"_s, activity.hostIsServer },
             { u"cpu_percent"_s, number(activity.host.cpuPercent) },
             { u"memory_total"_s, number(activity.host.memoryTotal) },
             { u"memory_free"_s, number(activity.host.memoryFree) },
             { u"load"_s, number(activity.host.load) },
             { u"disk_total"_s, number(activity.host.diskTotal) },
             { u"disk_free"_s, number(activity.host.diskFree) },
             { u"disk_wait_percent"_s, number(activity.host.diskWaitPercent) } };
}

QJsonObject progressJson(const Progress& one)
{
    return QJsonObject { { u"pid"_s, one.pid },     { u"command"_s, one.command }, { u"relation"_s, one.relation },
                         { u"phase"_s, one.phase }, { u"done"_s, one.done },       { u"total"_s, one.total } };
}

QJsonObject replicaJson(const Replica& one)
{
    return QJsonObject { { u"name"_s, one.name },
                         { u"kind"_s, one.kind },
                         { u"state"_s, one.state },
                         { u"lag_seconds"_s, one.lagSeconds },
                         { u"bytes_behind"_s, one.bytesBehind } };
}

QJsonObject tableJson(const TableSize& one)
{
    return QJsonObject {
        { u"name"_s, one.name },         { u"bytes"_s, one.bytes }, { u"index_bytes"_s, one.indexBytes },
        { u"rows"_s, one.rows },         { u"scans"_s, one.scans }, { u"index_scans"_s, one.indexScans },
        { u"dead_rows"_s, one.deadRows }
    };
}

QJsonObject indexJson(const IndexUse& one)
{
    return QJsonObject { { u"name"_s, one.name },
                         { u"table"_s, one.table },
                         { u"bytes"_s, one.bytes },
                         { u"scans"_s, one.scans },
                         { u"needed"_s, one.needed } };
}

QJsonObject queryJson(const SlowQuery& one)
{
    return QJsonObject { { u"query"_s, one.query },
                         { u"calls"_s, one.calls },
                         { u"mean_ms"_s, one.meanMs },
                         { u"total_ms"_s, one.totalMs } };
}

QJsonObject alertJson(const Alert& one)
{
    return QJsonObject { { u"kind"_s, alertName(one.kind) }, { u"args"_s, QJsonArray::fromStringList(one.args) } };
}

} // namespace

QString alertName(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Cpu:
        return u"cpu"_s;
    case Alert::Kind::Memory:
        return u"memory"_s;
    case Alert::Kind::LongLock:
        return u"long_lock"_s;
    case Alert::Kind::LongTransaction:
        return u"long_transaction"_s;
    case Alert::Kind::Disk:
        return u"disk"_s;
    case Alert::Kind::DiskWait:
        break;
    }
    return u"disk_wait"_s;
}

QString logReason(ServerLog::Why why)
{
    switch (why) {
    case ServerLog::Why::Privilege:
        return u"privilege"_s;
    case ServerLog::Why::Elsewhere:
        return u"elsewhere"_s;
    case ServerLog::Why::None:
        break;
    }
    return {};
}

QJsonObject toJson(const Activity& activity)
{
    QJsonObject json {
        { u"sessions"_s, jsonArrayOf(activity.sessions, &sessionJson) },
        { u"more_sessions"_s, activity.moreSessions },
        { u"progress"_s, jsonArrayOf(activity.progress, &progressJson) },
        { u"replication"_s, jsonArrayOf(activity.replicas, &replicaJson) },
        { u"tables"_s, jsonArrayOf(activity.tables, &tableJson) },
        { u"indexes"_s, jsonArrayOf(activity.indexes, &indexJson) },
        { u"slow_queries"_s, jsonArrayOf(activity.slowQueries, &queryJson) },
        { u"alerts"_s, jsonArrayOf(activity.alerts, &alertJson) },
    };
    json.insert(u"why_no_queries"_s, activity.whyNoQueries);
    json.insert(u"database_bytes"_s, activity.databaseBytes);
    json.insert(u"connections"_s, activity.connections);
    json.insert(u"max_connections"_s, activity.maxConnections);
    json.insert(u"cache_hit_percent"_s, activity.cacheHitPercent);
    json.insert(u"host"_s, hostJson(activity));
    json.insert(u"server_log"_s,
                QJsonObject { { u"file"_s, activity.log.file },
                              { u"why_not"_s, logReason(activity.log.why) },
                              { u"lines"_s, jsonArrayOf(activity.log.lines, [](const LogLine& one) {
                                    return QJsonObject { { u"severity"_s, one.severity },
                                                         { u"text"_s, one.text },
                                                         { u"place"_s, one.place } };
                                }) } });
    return json;
}

} // namespace stopover::monitor
