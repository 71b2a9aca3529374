#pragma once

#include "core/pg/connection.h"

namespace stopover::monitor {

/// A line of the server's log that somebody may want to see.
struct LogLine
{
    /// WARNING, ERROR, FATAL, PANIC; LOG for waits, deadlocks, crashes and checkpoints; empty: goes on
    QString severity;
    QString text;
    qint64 place = 0; ///< bytes from the beginning of the file
};

/// The end of the server's log.
struct ServerLog
{
    enum class Why {
        None, ///< it was read
        /// needs pg_read_server_files, and EXECUTE on pg_current_logfile, pg_stat_file and pg_read_binary_file
        Privilege,
        Elsewhere, ///< syslog, a journal: SQL cannot reach it
    };

    QString file; ///< on the server
    QList<LogLine> lines; ///< oldest first, at most `maxLogLines`
    Why why = Why::None;
};

constexpr int maxLogLines = 200;

/// Reads the last 64 kB. Asks for nothing that the role may not have, since each refusal would itself be logged.
/// Errors: connection errors.
Result<ServerLog> readServerLog(pg::Connection& connection);

/// The lines of such a text that matter, with what belongs to them (DETAIL, HINT, STATEMENT …). `begin` is the place of
/// its first byte; when it is not 0, the first line is taken for a torn one.
QList<LogLine> linesOfLog(const QByteArray& text, qint64 begin);

} // namespace stopover::monitor
