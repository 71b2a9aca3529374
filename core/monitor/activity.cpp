#include "core/monitor/activity.h"

#include "core/base/clause.h"
#include "core/pg/writable.h"
#include "core/trust/trust.h"

#include <QJsonArray>

#include <algorithm>

namespace stopover::monitor {

using namespace Qt::StringLiterals;

namespace {

constexpr double busyPercent = 80;
constexpr double memoryPercent = 90;
constexpr double diskPercent = 90;
constexpr double diskWaitPercent = 50;
constexpr double longLockSeconds = 5;
constexpr double longTransactionSeconds = 300;

Result<void> readSessions(pg::Connection& connection, Activity& activity)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT a.pid, a.backend_start::text, coalesce(a.usename, ''), coalesce(a.application_name, ''), "
            u"coalesce(host(a.client_addr), ''), a.backend_type,"
            " coalesce(a.state, ''), coalesce(a.wait_event_type || ': ' || a.wait_event, ''), left(coalesce(a.query, "
            "''), 500),"
            " coalesce(extract(epoch FROM clock_timestamp() - a.xact_start), -1)::float8,"
            " coalesce(CASE WHEN a.state = 'active' THEN extract(epoch FROM clock_timestamp() - a.query_start) END, "
            "-1)::float8,"
            " array_to_string(pg_blocking_pids(a.pid), ','), coalesce((SELECT l.mode || ' on ' || "
            "coalesce(l.relation::regclass::text, l.locktype) FROM pg_locks l"
            " WHERE l.pid = a.pid AND NOT l.granted LIMIT 1), ''), count(*) OVER ()"
            " FROM pg_stat_activity a WHERE a.pid <> pg_backend_pid() AND (a.datname = current_database() OR a.datname "
            "IS NULL)"
            " ORDER BY cardinality(pg_blocking_pids(a.pid)) DESC, a.xact_start NULLS LAST, a.pid LIMIT $1"_s,
            { maxSessions }));
    for (int row = 0; row < rows.count(); ++row) {
        Backend session { .pid = static_cast<int>(rows.integer(row, 0)),
                          .startedAt = rows.text(row, 1),
                          .role = rows.text(row, 2),
                          .application = rows.text(row, 3),
                          .client = rows.text(row, 4),
                          .kind = rows.text(row, 5),
                          .state = rows.text(row, 6),
                          .wait = rows.text(row, 7),
                          .query = rows.text(row, 8),
                          .transactionSeconds = rows.bytes(row, 9).toDouble(),
                          .querySeconds = rows.bytes(row, 10).toDouble(),
                          .wantedLock = rows.text(row, 12) };
        for (const QString& pid : rows.text(row, 11).split(u',', Qt::SkipEmptyParts))
            session.blockedBy.append(pid.toInt());
        session.ours = session.application.startsWith("stopover"_L1);
        activity.sessions.append(session);
        activity.moreSessions = static_cast<int>(rows.integer(row, 13)) - maxSessions;
    }
    activity.moreSessions = std::max(0, activity.moreSessions);
    for (Backend& session : activity.sessions)
        session.blocks = static_cast<int>(std::ranges::count_if(
            activity.sessions, [&session](const Backend& other) { return other.blockedBy.contains(session.pid); }));
    return {};
}

Result<void> readProgress(pg::Connection& connection, Activity& activity)
{
    QString sql =
        u"SELECT pid, command, relid::regclass::text, phase, blocks_done, blocks_total FROM "
        u"pg_stat_progress_create_index"
        " UNION ALL SELECT pid, 'VACUUM', relid::regclass::text, phase, heap_blks_scanned, heap_blks_total FROM "
        "pg_stat_progress_vacuum"
        " UNION ALL SELECT pid, command, relid::regclass::text, phase, heap_blks_scanned, heap_blks_total FROM "
        "pg_stat_progress_cluster"_s;
    if (connection.serverVersion() >= 130000)
        sql +=
            u" UNION ALL SELECT pid, 'ANALYZE', relid::regclass::text, phase, sample_blks_scanned, sample_blks_total "
            u"FROM pg_stat_progress_analyze"
            " UNION ALL SELECT pid, 'BASE BACKUP', '', phase, backup_streamed, backup_total FROM "
            "pg_stat_progress_basebackup"_s;
    if (connection.serverVersion() >= 140000)
        sql += u" UNION ALL SELECT pid, command, coalesce(relid::regclass::text, ''), type, bytes_processed, "
               "nullif(bytes_total, 0) FROM pg_stat_progress_copy"_s;
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(sql));
    for (int row = 0; row < rows.count(); ++row)
        activity.progress.append({ .pid = static_cast<int>(rows.integer(row, 0)),
                                   .command = rows.text(row, 1),
                                   .relation = rows.text(row, 2),
                                   .phase = rows.text(row, 3),
                                   .done = rows.isNull(row, 4) ? -1 : rows.integer(row, 4),
                                   .total = rows.isNull(row, 5) ? -1 : rows.integer(row, 5) });
    return {};
}

Result<void> readReplicas(pg::Connection& connection, Activity& activity)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT coalesce(nullif(application_name, ''), 'standby'), 'standby', coalesce(state, ''), "
            u"coalesce(extract(epoch FROM replay_lag), -1)::float8,"
            " CASE WHEN pg_is_in_recovery() THEN -1 ELSE coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn), "
            "-1)::bigint END FROM pg_stat_replication"
            " UNION ALL SELECT slot_name::text, 'slot', CASE WHEN active THEN 'active' ELSE 'inactive' END, -1,"
            " CASE WHEN pg_is_in_recovery() THEN -1 ELSE coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), "
            "-1)::bigint END FROM pg_replication_slots LIMIT 100"_s));
    for (int row = 0; row < rows.count(); ++row)
        activity.replicas.append({ .name = rows.text(row, 0),
                                   .kind = rows.text(row, 1),
                                   .state = rows.text(row, 2),
                                   .lagSeconds = rows.bytes(row, 3).toDouble(),
                                   .bytesBehind = rows.integer(row, 4) });
    return {};
}

/// From the catalog, as the last VACUUM or ANALYZE saw them: pg_relation_size() would wait for whoever locks the table.
Result<void> readSizes(pg::Connection& connection, Activity& activity)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows tables,
        connection.execute(u"SELECT s.relid::regclass::text, 8192 * (c.relpages::bigint + coalesce(t.relpages, 0) + "
                           u"i.pages), 8192 * i.pages, c.reltuples::float8, coalesce(s.seq_scan, 0),"
                           " coalesce(s.idx_scan, 0), s.n_dead_tup FROM pg_stat_user_tables s JOIN pg_class c ON c.oid "
                           "= s.relid LEFT JOIN pg_class t ON t.oid = c.reltoastrelid"
                           " CROSS JOIN LATERAL (SELECT coalesce(sum(x.relpages), 0)::bigint AS pages FROM pg_index n "
                           "JOIN pg_class x ON x.oid = n.indexrelid WHERE n.indrelid = c.oid) i"
                           " ORDER BY 2 DESC LIMIT 30"_s));
    for (int row = 0; row < tables.count(); ++row)
        activity.tables.append({ .name = tables.text(row, 0),
                                 .bytes = tables.integer(row, 1),
                                 .indexBytes = tables.integer(row, 2),
                                 .rows = tables.bytes(row, 3).toDouble(),
                                 .scans = tables.integer(row, 4),
                                 .indexScans = tables.integer(row, 5),
                                 .deadRows = tables.integer(row, 6) });
    std::ranges::sort(activity.tables, std::greater(), &TableSize::bytes);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows indexes,
        connection.execute(
            u"SELECT s.indexrelid::regclass::text, s.relid::regclass::text, 8192 * c.relpages::bigint, s.idx_scan, "
            u"i.indisunique OR i.indisexclusion"
            " FROM pg_stat_user_indexes s JOIN pg_index i USING (indexrelid) JOIN pg_class c ON c.oid = s.indexrelid "
            "ORDER BY s.idx_scan, c.relpages DESC LIMIT 30"_s));
    for (int row = 0; row < indexes.count(); ++row)
        activity.indexes.append({ .name = indexes.text(row, 0),
                                  .table = indexes.text(row, 1),
                                  .bytes = indexes.integer(row, 2),
                                  .scans = indexes.integer(row, 3),
                                  .needed = indexes.boolean(row, 4) });
    STOPOVER_TRY_ASSIGN(
        const pg::Rows totals,
        connection.execute(
            u"SELECT CASE WHEN has_database_privilege(current_database(), 'CONNECT') THEN "
            u"pg_database_size(current_database()) ELSE -1 END,"
            " (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'), "
            "current_setting('max_connections')::int,"
            " coalesce(100.0 * blks_hit / nullif(blks_hit + blks_read, 0), -1)::float8 FROM pg_stat_database WHERE "
            "datname = current_database()"_s));
    activity.databaseBytes = totals.integer(0, 0);
    activity.connections = static_cast<int>(totals.integer(0, 1));
    activity.maxConnections = static_cast<int>(totals.integer(0, 2));
    activity.cacheHitPercent = totals.bytes(0, 3).toDouble();
    return {};
}

/// Only of the extension's own view: anybody may give a view of theirs that name.
Result<void> readSlowQueries(pg::Connection& connection, Activity& activity)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows there,
        connection.execute(u"SELECT quote_ident(n.nspname), has_table_privilege(c.oid, 'SELECT') FROM pg_class c JOIN "
                           u"pg_namespace n ON n.oid = c.relnamespace"
                           " JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid "
                           "= 'pg_extension'::regclass AND d.deptype = 'e'"
                           " JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_stat_statements'"
                           " WHERE c.relname = 'pg_stat_statements' AND c.relkind = 'v' AND "_s
                           + trust::isTrusted(u"c.relowner"_s)));
    if (there.count() == 0 || !there.boolean(0, 1)) {
        activity.whyNoQueries = there.count() == 0 ? u"pg_stat_statements"_s : u"pg_read_all_stats"_s;
        return {};
    }
    const QString mean = connection.serverVersion() >= 130000 ? u"mean_exec_time"_s : u"mean_time"_s;
    const QString total = connection.serverVersion() >= 130000 ? u"total_exec_time"_s : u"total_time"_s;
    const auto rows = connection.execute(
        u"SELECT left(s.query, 300), s.calls, s."_s + mean + u", s."_s + total + u" FROM "_s + there.text(0, 0)
        + u".pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = current_database() ORDER BY "
          "s."_s
        + total + u" DESC LIMIT 20"_s);
    if (!rows) {
        // Installed, and not in shared_preload_libraries.
        activity.whyNoQueries = rows.error().message;
        return {};
    }
    for (int row = 0; row < rows->count(); ++row)
        activity.slowQueries.append({ .query = rows->text(row, 0),
                                      .calls = rows->integer(row, 1),
                                      .meanMs = rows->bytes(row, 2).toDouble(),
                                      .totalMs = rows->bytes(row, 3).toDouble() });
    return {};
}

void findDiskAlerts(Activity& activity)
{
    const Host& host = activity.host;
    if (host.diskTotal && host.diskFree && *host.diskTotal > 0) {
        const double used = 100.0 * (1.0 - static_cast<double>(*host.diskFree) / static_cast<double>(*host.diskTotal));
        if (used > diskPercent)
            activity.alerts.append(
                { .kind = Alert::Kind::Disk, .args = { QString::number(*host.diskFree / 1'000'000) } });
    }
    if (host.diskWaitPercent.value_or(0) > diskWaitPercent)
        activity.alerts.append(
            { .kind = Alert::Kind::DiskWait, .args = { QString::number(*host.diskWaitPercent, 'f', 0) } });
}

/// Of the server's data; empty where the role may not know it.
Result<QString> dataDirectory(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT setting FROM pg_settings WHERE name = 'data_directory'"_s));
    return rows.count() == 0 ? QString() : rows.text(0, 0);
}

void findAlerts(Activity& activity)
{
    const Host& host = activity.host;
    if (activity.hostIsServer && host.cpuPercent.value_or(0) > busyPercent)
        activity.alerts.append({ .kind = Alert::Kind::Cpu, .args = { QString::number(*host.cpuPercent, 'f', 0) } });
    if (activity.hostIsServer && host.memoryTotal && host.memoryFree) {
        const double used = 100.0
            * (1.0
               - static_cast<double>(*host.memoryFree) / static_cast<double>(std::max<qint64>(1, *host.memoryTotal)));
        if (used > memoryPercent)
            activity.alerts.append({ .kind = Alert::Kind::Memory, .args = { QString::number(used, 'f', 0) } });
    }
    for (const Backend& session : std::as_const(activity.sessions)) {
        if (!session.blockedBy.isEmpty() && session.querySeconds > longLockSeconds)
            activity.alerts.append(
                { .kind = Alert::Kind::LongLock,
                  .args = { QString::number(session.pid), QString::number(session.querySeconds, 'f', 0),
                            QString::number(session.blockedBy.first()), session.wantedLock } });
        else if (session.state.startsWith("idle in transaction"_L1)
                 && session.transactionSeconds > longTransactionSeconds)
            activity.alerts.append(
                { .kind = Alert::Kind::LongTransaction,
                  .args = { QString::number(session.pid), QString::number(session.transactionSeconds, 'f', 0) } });
    }
}

/// The pid may have been given to another backend since it was shown, and ours are driven by a run.
Result<void> checkStranger(pg::Connection& connection, int pid, const QString& startedAt)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT a.application_name LIKE 'stopover%', $2 = '' OR a.backend_start::text = $2 FROM pg_stat_activity "
            "a WHERE a.pid = $1"_s,
            { pid, startedAt }));
    if (rows.count() == 0 || !rows.boolean(0, 1))
        return Failure(ErrorCode::Usage,
                       { clause("session_gone", { QString::number(pid) }), clause("refresh_activity") });
    if (rows.boolean(0, 0) || pid == connection.backendPid())
        return Failure(ErrorCode::Usage, { clause("own_session", { QString::number(pid) }), clause("cancel_run") });
    return {};
}

Result<void> signalSession(pg::Connection& connection, const QString& function, int pid, const QString& startedAt)
{
    STOPOVER_TRY(pg::refusePooler(connection));
    STOPOVER_TRY(checkStranger(connection, pid, startedAt));
    STOPOVER_TRY_ASSIGN(const pg::Rows done, connection.execute(u"SELECT "_s + function + u"($1)"_s, { pid }));
    return done.boolean(0, 0)
        ? Result<void>()
        : Failure(ErrorCode::Usage, { clause("session_gone", { QString::number(pid) }), clause("refresh_activity") });
}

} // namespace

Result<Activity> readActivity(pg::Connection& connection)
{
    Activity activity;
    STOPOVER_TRY(connection.setDefaults({ { u"lock_timeout"_s, u"200ms"_s }, { u"statement_timeout"_s, u"5s"_s } }));
    STOPOVER_TRY(readSessions(connection, activity));
    STOPOVER_TRY(readProgress(connection, activity));
    STOPOVER_TRY(readReplicas(connection, activity));
    STOPOVER_TRY(readSizes(connection, activity));
    STOPOVER_TRY(readSlowQueries(connection, activity));
    STOPOVER_TRY_ASSIGN(activity.log, readServerLog(connection));
    activity.hostIsServer = connection.host().isEmpty() || connection.host().startsWith(u'/');
    if (activity.hostIsServer) {
        STOPOVER_TRY_ASSIGN(const QString folder, dataDirectory(connection));
        activity.host = readHost(Sample::Cpu, folder);
    }
    findAlerts(activity);
    findDiskAlerts(activity);
    return activity;
}

Result<void> cancelQuery(pg::Connection& connection, int pid, const QString& startedAt)
{
    return signalSession(connection, u"pg_cancel_backend"_s, pid, startedAt);
}

Result<void> terminateSession(pg::Connection& connection, int pid, const QString& startedAt)
{
    return signalSession(connection, u"pg_terminate_backend"_s, pid, startedAt);
}

} // namespace stopover::monitor
