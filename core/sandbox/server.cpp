#include "core/sandbox/server.h"

#include "core/base/clause.h"
#include "core/pg/connection.h"
#include "core/sandbox/configuration.h"
#include "core/sandbox/password.h"
#include "core/sandbox/processes.h"
#include "core/sandbox/programs.h"
#include "core/sandbox/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <thread>
#include <unistd.h>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView socketName { "/.s.PGSQL.5432" };
constexpr qsizetype longestSocketPath = 106; ///< sockaddr_un has 108 bytes, one for the NUL
constexpr std::chrono::seconds startPatience = 300s; ///< recovery of a killed server may replay gigabytes
constexpr auto signalPatience = 10s;
constexpr auto endPatience = 1s;
constexpr qsizetype tailBytes = 2000;

Failure sandboxFailure(const QString& what, const QString& tail)
{
    return Failure(ErrorCode::SandboxFailed, { what, tail });
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QLatin1StringView stateName(State state)
{
    switch (state) {
    case State::Missing:
        return "missing"_L1;
    case State::Stopped:
        return "stopped"_L1;
    case State::Starting:
        return "starting"_L1;
    case State::Running:
        return "running"_L1;
    }
    return {};
}

/// What the postmaster writes of itself: its pid in the first line, its state in the eighth.
struct PidFile
{
    qint64 pid = 0;
    bool ready = false;
};

/// Of the caller.
QString ownFolder()
{
    const QString base =
        geteuid() == 0 ? u"/var/lib"_s : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return base + "/stopover"_L1;
}

/// Of a directory's name, for names of its own elsewhere.
QString shortHash(const QString& text)
{
    constexpr qsizetype letters = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(letters));
}

PidFile readPidFile(const QString& dataDirectory)
{
    constexpr qsizetype statusLine = 7;
    const QList<QByteArray> lines = contents(dataDirectory + "/postmaster.pid"_L1).split('\n');
    return { .pid = lines.front().toLongLong(),
             .ready = lines.size() > statusLine && lines.at(statusLine).startsWith("ready") };
}

} // namespace

QJsonObject Status::toJson() const
{
    QJsonObject object { { u"state"_s, QString(stateName(state)) },
                         { u"directory"_s, directory },
                         { u"log"_s, logFile },
                         { u"uri"_s, uri } };
    if (pid > 0) {
        object.insert(u"pid"_s, pid);
        object.insert(u"isolation"_s, isolation.toJson());
    }
    if (major > 0)
        object.insert(u"version"_s, major);
    return object;
}

QString defaultDirectory()
{
    return ownFolder() + "/sandbox"_L1;
}

Server::Server(Options options)
    : m_options(std::move(options))
{
    if (m_options.directory.isEmpty())
        m_options.directory = defaultDirectory();
    m_options.directory = QDir::cleanPath(QDir::current().absoluteFilePath(m_options.directory));
}

QString Server::socketDirectory() const
{
    const QString usual = m_options.directory + "/run"_L1;
    if (QFile::encodeName(usual).size() + socketName.size() <= longestSocketPath)
        return usual;
    return u"/tmp/stopover-"_s + shortHash(m_options.directory);
}

QString Server::passwordFile() const
{
    return ownFolder() + "/keys/"_L1 + shortHash(m_options.directory);
}

QString Server::uri(const QString& database, const QString& role) const
{
    // The port is said, since PGPORT would count otherwise.
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "/")); };
    return u"postgresql:///"_s + encoded(database) + u"?host="_s + encoded(socketDirectory()) + u"&port=5432&user="_s
        + encoded(role)
        + (m_options.access == Access::Open ? QString() : QString(u"&passfile="_s + encoded(passwordFile())));
}

Result<pg::Settings> Server::settings(const QString& database, const QString& role) const
{
    return pg::Settings::parse(uri(database, role));
}

Status Server::status() const
{
    Status status { .directory = directory(), .logFile = logFile(), .uri = uri() };
    const QByteArray version = contents(dataDirectory() + "/PG_VERSION"_L1).trimmed();
    if (version.isEmpty())
        return status;
    status.major = version.toInt();
    status.state = State::Stopped;
    const PidFile file = readPidFile(dataDirectory());
    if (std::ranges::count(serverProcesses(dataDirectory()), file.pid) == 0)
        return status;
    status.pid = file.pid;
    status.isolation = isolationOf(file.pid);
    status.state = file.ready ? State::Running : State::Starting;
    return status;
}

Result<Status> Server::start()
{
    STOPOVER_TRY_ASSIGN(const Workspace workspace, Workspace::open(directory()));
    STOPOVER_TRY(startLocked(workspace));
    return status();
}

Result<void> Server::startLocked(const Workspace& workspace) const
{
    // One whose starter was killed is still on its way up, or down.
    const auto deadline = std::chrono::steady_clock::now() + startPatience;
    while (status().state == State::Starting && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(50ms);
    if (status().state == State::Running && isOlder())
        STOPOVER_TRY(stopLocked(workspace));
    if (status().state == State::Running) {
        const Result<void> answers = ensureDatabase();
        if (answers || !ends())
            return answers;
    }
    switch (status().state) {
    case State::Starting:
        return sandboxFailure(u"start"_s, logTail());
    case State::Missing:
        STOPOVER_TRY(create(workspace));
        [[fallthrough]];
    case State::Stopped:
        STOPOVER_TRY(clearRemains(workspace));
        STOPOVER_TRY(configure(workspace));
        STOPOVER_TRY(setPassword(workspace));
        STOPOVER_TRY(launch(workspace));
        [[fallthrough]];
    case State::Running:
        return ensureDatabase();
    }
    return {};
}

/// One that is being killed is still found for a moment, and refuses.
bool Server::ends() const
{
    const auto deadline = std::chrono::steady_clock::now() + endPatience;
    while (status().state == State::Running && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(50ms);
    return status().state != State::Running;
}

/// The cluster gets its name only when it is complete: initdb may be killed in the middle.
Result<void> Server::create(const Workspace& workspace) const
{
    STOPOVER_TRY_ASSIGN(const Programs programs, findPrograms());
    const QString fresh = dataDirectory() + ".new"_L1;
    STOPOVER_TRY(workspace.removeTree(fresh));
    STOPOVER_TRY(workspace.removeTree(dataDirectory()));
    QStringList arguments { u"--pgdata"_s, fresh,  u"--username"_s, superuser,    u"--encoding"_s, u"UTF8"_s,
                            u"--locale"_s, u"C"_s, u"--lc-ctype"_s, u"C.UTF-8"_s, u"--auth"_s,     u"reject"_s };
    if (!m_options.durable)
        arguments.append(u"--no-sync"_s);
    const Result<ProcessOutput> done = workspace.run(programs.path(u"initdb"_s), arguments, startPatience);
    if (!done)
        return sandboxFailure(u"initdb"_s, done.error().args.value(2));
    return workspace.move(fresh, dataDirectory());
}

Result<void> Server::configure(const Workspace& workspace) const
{
    const QString sockets = socketDirectory();
    STOPOVER_TRY(makePrivateDirectory(sockets, workspace.account()));
    STOPOVER_TRY(workspace.write(dataDirectory() + "/pg_hba.conf"_L1, accessText(m_options.access)));
    return workspace.write(dataDirectory() + "/postgresql.conf"_L1, configurationText(m_options, sockets));
}

/// One that a version of ours has started which asked for no password.
bool Server::isOlder() const
{
    return m_options.access == Access::Guarded
        && !contents(dataDirectory() + "/pg_hba.conf"_L1).startsWith("# Written by Stopover");
}

Result<void> Server::setPassword(const Workspace& workspace) const
{
    // Roles of a standby are those of its primary.
    const bool isStandby = QFileInfo::exists(dataDirectory() + "/standby.signal"_L1);
    if (m_options.access == Access::Open || isStandby)
        return {};
    STOPOVER_TRY_ASSIGN(const Programs programs, findPrograms(status().major));
    return makePassword(workspace,
                        { .program = programs.path(u"postgres"_s),
                          .dataDirectory = dataDirectory(),
                          .socketDirectory = socketDirectory(),
                          .file = passwordFile() });
}

Result<void> Server::launch(const Workspace& workspace) const
{
    STOPOVER_TRY_ASSIGN(const Programs programs, findPrograms(status().major));
    STOPOVER_TRY(workspace.move(logFile(), logFile() + ".1"_L1));
    const QString program = programs.path(u"pg_ctl"_s);
    const QStringList arguments { u"start"_s, u"--pgdata"_s, dataDirectory(), u"--log"_s,
                                  logFile(),  u"--wait"_s,   u"--timeout"_s,  QString::number(startPatience.count()) };
    // Programs come with libraries and files beside them.
    const QString installed = QFileInfo(QFileInfo(programs.directory).canonicalFilePath()).path();
    const Confinement confinement(workspace.account(), { directory(), socketDirectory(), installed });
    const bool done = m_options.access == Access::Open
        ? workspace.run(program, arguments, startPatience + 10s).has_value()
        : workspace.runConfined(confinement, program, arguments, startPatience + 10s);
    if (!done)
        return sandboxFailure(u"start"_s, logTail());
    return {};
}

Result<void> Server::clearRemains(const Workspace& workspace) const
{
    // Backends may outlive a killed postmaster. The pid file is what keeps a second server from the
    // same data, so it goes only when the last of them is gone. The server would mistake a pid that
    // is in use again, or not reaped yet, for a living postmaster.
    if (!signalAndWait(dataDirectory(), SIGQUIT, signalPatience)
        && !signalAndWait(dataDirectory(), SIGKILL, signalPatience))
        return sandboxFailure(clause("old_server_running"), logTail());
    const QString socket = socketDirectory() + socketName;
    STOPOVER_TRY(workspace.removeTree(socket));
    STOPOVER_TRY(workspace.removeTree(socket + ".lock"_L1));
    return workspace.removeTree(dataDirectory() + "/postmaster.pid"_L1);
}

Result<void> Server::stop()
{
    if (!QFileInfo::exists(directory()))
        return {};
    STOPOVER_TRY_ASSIGN(const Workspace workspace, Workspace::open(directory()));
    return stopLocked(workspace);
}

Result<void> Server::stopLocked(const Workspace& workspace) const
{
    const Status now = status();
    if (now.pid > 0) {
        STOPOVER_TRY_ASSIGN(const Programs programs, findPrograms(now.major));
        const Result<ProcessOutput> done =
            workspace.run(programs.path(u"pg_ctl"_s),
                          { u"stop"_s, u"--pgdata"_s, dataDirectory(), u"--mode"_s, u"fast"_s, u"--wait"_s,
                            u"--timeout"_s, QString::number(startPatience.count()) },
                          startPatience + 10s);
        if (!done && status().pid > 0)
            return sandboxFailure(u"stop"_s, logTail());
    }
    return clearRemains(workspace);
}

Result<void> Server::kill()
{
    if (!QFileInfo::exists(directory()))
        return {};
    STOPOVER_TRY_ASSIGN(const Workspace workspace, Workspace::open(directory()));
    return killLocked();
}

Result<void> Server::killLocked() const
{
    // The postmaster first: otherwise it sees its children die and begins to recover.
    if (const qint64 pid = status().pid; pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    if (!signalAndWait(dataDirectory(), SIGKILL, signalPatience))
        return sandboxFailure(u"kill"_s, logTail());
    return {};
}

Result<Status> Server::reset()
{
    STOPOVER_TRY_ASSIGN(const Workspace workspace, Workspace::open(directory()));
    STOPOVER_TRY(killLocked());
    STOPOVER_TRY(workspace.removeTree(dataDirectory()));
    STOPOVER_TRY(startLocked(workspace));
    return status();
}

Result<void> Server::remove()
{
    if (!QFileInfo::exists(directory()))
        return {};
    STOPOVER_TRY_ASSIGN(Workspace workspace, Workspace::open(directory()));
    STOPOVER_TRY(killLocked());
    STOPOVER_TRY(workspace.removeTree(socketDirectory()));
    QFile::remove(passwordFile());
    return workspace.remove();
}

Result<void> Server::ensureDatabase() const
{
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, settings(u"postgres"_s));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(maintenance));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT FROM pg_catalog.pg_database WHERE datname = $1"_s, { QString(demoDatabase) }));
    if (rows.count() == 0)
        STOPOVER_TRY(connection.execute(u"CREATE DATABASE demo"_s));
    return {};
}

Result<void> Server::recreateDatabase()
{
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, settings(u"postgres"_s));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(maintenance));
    STOPOVER_TRY(connection.execute(connection.serverVersion() >= 130000
                                        ? u"DROP DATABASE IF EXISTS demo WITH (FORCE)"_s
                                        : u"DROP DATABASE IF EXISTS demo"_s));
    STOPOVER_TRY(connection.execute(u"CREATE DATABASE demo"_s));
    return {};
}

QString Server::logTail() const
{
    return QString::fromLocal8Bit(contents(logFile()).right(tailBytes)).trimmed();
}

} // namespace stopover::sandbox
