#pragma once

#include "core/pg/settings.h"
#include "core/sandbox/confinement.h"

#include <QJsonObject>
#include <QStringList>

namespace stopover::sandbox {

class Workspace;

/// The superuser and the database of every sandbox.
inline constexpr QLatin1StringView superuser { "stopover" };
inline constexpr QLatin1StringView demoDatabase { "demo" };

/// Who may enter a private server.
enum class Access {
    Guarded, ///< a confinement around it (confinement.h), a password for its superuser
    Open, ///< for tests, whose own it is: anybody who reaches the socket, as any role; no confinement
};

struct Options
{
    QString directory {}; ///< empty: defaultDirectory()
    bool durable = true; ///< false: fsync off, for tests; a crash of the machine loses the data
    Access access = Access::Guarded;
    QStringList extraSettings {}; ///< lines of postgresql.conf, for example "log_statement = 'all'"
};

enum class State {
    Missing, ///< nothing was created yet
    Stopped,
    Starting, ///< started, or recovering after it was killed; accepts nobody yet
    Running,
};

struct Status
{
    State state = State::Missing;
    qint64 pid = 0; ///< of the postmaster; 0 unless it runs
    int major = 0; ///< version of the data directory; 0 when there is none
    QString directory;
    QString logFile;
    QString uri;
    Isolation isolation {}; ///< as they are found around the running one

    /// {"state": "running", "pid": …, "version": 15, "directory": …, "log": …, "uri": …, "isolation": {…}}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Where the sandbox lives unless told otherwise: $XDG_DATA_HOME or ~/.local/share, below
/// stopover/sandbox; for root /var/lib/stopover/sandbox, which the server's account can reach.
QString defaultDirectory();

/// A private PostgreSQL server: the distribution's programs, its own data directory, a Unix socket in a directory only
/// its user can enter, no TCP. It is confined, since other people's databases are copied to it: see Access and
/// Isolation.
///
/// A handle, not an owner: the server outlives this object and the process, and any process may create another handle
/// for the same directory. start, stop, kill, reset and remove are serialized among processes by a lock file, and each
/// may be repeated after a crash at any point. They block for seconds; never on the GUI thread. Under root the server
/// runs as `postgres` or `nobody`, and everything in the directory is written by that account.
///
/// Errors of all: ProgramMissing, SandboxDirectory, SandboxFailed with the tail of the server's log.
class Server
{
public:
    explicit Server(Options options = {});

    /// Creates the server if there is none, starts it if it does not run, and returns when it accepts
    /// connections and has its database. A pid file or backends left by a killed server are no error.
    /// Options count from the next start on.
    Result<Status> start();

    [[nodiscard]] Status status() const;

    /// Ends all sessions and shuts down cleanly. A server that does not run is no error.
    Result<void> stop();

    /// Ends every process of the server at once with SIGKILL, as a crash would: no checkpoint, nothing
    /// is told to clients. The next start recovers from the log.
    Result<void> kill();

    /// Throws all data away and starts a new server. Refused for a directory that is not a sandbox.
    Result<Status> reset();

    /// Ends the server and removes its directory.
    Result<void> remove();

    /// Gives the running server an empty demo database; ends the sessions of the old one.
    Result<void> recreateDatabase();

    [[nodiscard]] QString directory() const { return m_options.directory; }

    [[nodiscard]] QString dataDirectory() const { return m_options.directory + QLatin1String("/data"); }

    [[nodiscard]] QString logFile() const { return m_options.directory + QLatin1String("/server.log"); }

    /// Inside directory(), or below /tmp when that path is too long for a socket.
    [[nodiscard]] QString socketDirectory() const;
    /// The superuser's password, made anew at each start, as libpq's password files have it: the caller's own, in a
    /// folder of his that the server's account does not reach where it is another.
    [[nodiscard]] QString passwordFile() const;
    /// As psql and --db take it; contains no secret, but names passwordFile().
    [[nodiscard]] QString uri(const QString& database = demoDatabase, const QString& role = superuser) const;
    [[nodiscard]] Result<pg::Settings> settings(const QString& database = demoDatabase,
                                                const QString& role = superuser) const;

private:
    Result<void> startLocked(const Workspace& workspace) const;
    [[nodiscard]] bool ends() const;
    Result<void> create(const Workspace& workspace) const;
    Result<void> configure(const Workspace& workspace) const;
    Result<void> setPassword(const Workspace& workspace) const;
    [[nodiscard]] bool isOlder() const;
    Result<void> launch(const Workspace& workspace) const;
    Result<void> stopLocked(const Workspace& workspace) const;
    Result<void> killLocked() const;
    Result<void> clearRemains(const Workspace& workspace) const;
    Result<void> ensureDatabase() const;
    [[nodiscard]] QString logTail() const;
    Options m_options;
};

} // namespace stopover::sandbox
