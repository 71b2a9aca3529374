#pragma once

#include "core/base/host.h"
#include "core/monitor/serverlog.h"

#include <QJsonObject>

/// What is happening on the server now, read by a few queries that wait for no lock and have a time limit each.
namespace stopover::monitor {

/// A backend, and what it waits for.
struct Backend
{
    int pid = 0;
    QString startedAt; ///< of the backend; with the pid it names a session for good
    QString role;
    QString application;
    QString client; ///< address; empty for a local socket
    QString kind; ///< client backend, autovacuum worker, walsender …
    QString state; ///< active, idle in transaction …
    QString wait; ///< type and event; empty when it does not wait
    QString query; ///< first characters
    double transactionSeconds = -1;
    double querySeconds = -1;
    QList<int> blockedBy;
    QString wantedLock; ///< mode and relation that it waits for
    int blocks = 0; ///< how many sessions wait for it, directly
    bool ours = false; ///< a session of Stopover
};

/// A running command that tells how far it is.
struct Progress
{
    int pid = 0;
    QString command;
    QString relation;
    QString phase;
    qint64 done = -1;
    qint64 total = -1;
};

struct Replica
{
    QString name; ///< of a standby or a slot
    QString kind; ///< standby, slot
    QString state;
    double lagSeconds = -1;
    qint64 bytesBehind = -1;
};

struct TableSize
{
    QString name;
    qint64 bytes = 0;
    qint64 indexBytes = 0;
    double rows = -1; ///< estimated
    qint64 scans = 0; ///< of the whole table
    qint64 indexScans = 0;
    qint64 deadRows = 0;
};

struct IndexUse
{
    QString name;
    QString table;
    qint64 bytes = 0;
    qint64 scans = 0;
    bool needed = false; ///< by a key or constraint, whether it is scanned or not
};

struct SlowQuery
{
    QString query;
    qint64 calls = 0;
    double meanMs = 0;
    double totalMs = 0;
};

/// Something that needs attention now.
struct Alert
{
    enum class Kind { Cpu, Memory, LongLock, LongTransaction, Disk, DiskWait };
    Kind kind = Kind::Cpu;
    QStringList args;
};

struct Activity
{
    QList<Backend> sessions; ///< those that wait or block first; at most `maxSessions`
    int moreSessions = 0;
    QList<Progress> progress;
    QList<Replica> replicas;
    QList<TableSize> tables; ///< the biggest
    QList<IndexUse> indexes; ///< the biggest that nobody scans
    QList<SlowQuery> slowQueries;
    QString whyNoQueries; ///< why slowQueries are unavailable; empty when they are not
    qint64 databaseBytes = -1;
    int connections = 0;
    int maxConnections = 0;
    double cacheHitPercent = -1;
    bool hostIsServer = false; ///< the machine below is the server's
    Host host;
    ServerLog log;
    QList<Alert> alerts;
};

constexpr int maxSessions = 500;

/// Reads all of it. What the role may not see is empty or says why. Errors: connection errors.
Result<Activity> readActivity(pg::Connection& connection);

/// Cancels the session's statement; its transaction fails. Errors: Usage for one of our sessions or one that no longer
/// exists, MissingPrivilege.
Result<void> cancelQuery(pg::Connection& connection, int pid, const QString& startedAt);
/// Terminates the session; uncommitted work is rolled back. Errors: as above.
Result<void> terminateSession(pg::Connection& connection, int pid, const QString& startedAt);

QString alertName(Alert::Kind kind); ///< for JSON: cpu, memory, long_lock …
QString logReason(ServerLog::Why why); ///< for JSON: privilege, elsewhere; empty when it was read
QJsonObject toJson(const Activity& activity);

} // namespace stopover::monitor
