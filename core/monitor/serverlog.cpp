#include "core/monitor/serverlog.h"

#include <QRegularExpression>

namespace stopover::monitor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 64 * 1024;

/// What the server only reports, and still matters here.
bool matters(const QString& text)
{
    static const QRegularExpression events(
        u"still waiting for|deadlock|terminated by signal|not properly shut down|checkpoints are occurring too "
        "frequently|canceling statement"_s);
    return events.match(text).hasMatch();
}

/// The collector's file; without one, what the server's standard error leads to, where that is a file.
Result<QString> fileOf(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows allowed,
        connection.execute(u"SELECT has_function_privilege('pg_catalog.pg_current_logfile()', 'EXECUTE')"_s));
    if (!allowed.boolean(0, 0))
        return QString();
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT coalesce(pg_current_logfile(), '/proc/self/fd/2')"_s));
    return rows.text(0, 0);
}

Result<bool> mayRead(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT pg_has_role('pg_read_server_files', 'USAGE') AND "
            u"has_function_privilege('pg_catalog.pg_stat_file(text,boolean)', 'EXECUTE')"
            " AND has_function_privilege('pg_catalog.pg_read_binary_file(text,bigint,bigint,boolean)', 'EXECUTE')"_s));
    return rows.boolean(0, 0);
}

} // namespace

QList<LogLine> linesOfLog(const QByteArray& text, qint64 begin)
{
    static const QRegularExpression head(u"\\b(WARNING|ERROR|FATAL|PANIC|LOG|DETAIL|HINT|CONTEXT|STATEMENT):\\s"_s);
    QList<LogLine> lines;
    bool isKept = false;
    qsizetype at = begin > 0 ? text.indexOf('\n') + 1 : 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf('\n', at) < 0 ? text.size() : text.indexOf('\n', at);
        const QString line = QString::fromUtf8(text.sliced(at, end - at));
        const QString word = head.match(line).captured(1);
        const bool isEntry =
            word == "WARNING"_L1 || word == "ERROR"_L1 || word == "FATAL"_L1 || word == "PANIC"_L1 || word == "LOG"_L1;
        if (isEntry)
            isKept = word != "LOG"_L1 || matters(line);
        if (isKept && !line.isEmpty())
            lines.append({ .severity = isEntry ? word : QString(), .text = line, .place = begin + at });
        at = end + 1;
    }
    return lines.sliced(std::max<qsizetype>(0, lines.size() - maxLogLines));
}

Result<ServerLog> readServerLog(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QString file, fileOf(connection));
    STOPOVER_TRY_ASSIGN(const bool allowed, mayRead(connection));
    if (file.isEmpty() || !allowed)
        return ServerLog { .why = ServerLog::Why::Privilege };
    STOPOVER_TRY_ASSIGN(const pg::Rows size,
                        connection.execute(u"SELECT size FROM pg_stat_file($1, true)"_s, { file }));
    // A pipe or a device has no size, and reading it would wait.
    if (size.count() == 0 || size.integer(0, 0) == 0)
        return ServerLog { .why = ServerLog::Why::Elsewhere };
    const qint64 begin = std::max<qint64>(0, size.integer(0, 0) - maxBytes);
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT encode(pg_read_binary_file($1, $2, $3, true), 'base64')"_s,
                                           { file, begin, maxBytes }));
    return ServerLog { .file = file, .lines = linesOfLog(QByteArray::fromBase64(rows.bytes(0, 0)), begin) };
}

} // namespace stopover::monitor
