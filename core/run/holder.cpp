#include "core/run/holder.h"

#include "core/run/heartbeat.h"
#include "core/run/journalschema.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString firstWordOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().trimmed()) : QString();
}

/// The 22nd field of /proc/PID/stat; the second may hold blanks and ends with the last parenthesis.
QString startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr int afterName = 19;
    const QString fields = QString::fromLatin1(file.readAll());
    return fields.mid(fields.lastIndexOf(u')') + 2).section(u' ', afterName, afterName);
}

/// Two containers have the same boot and count their processes apart.
QString thisMachine()
{
    const QString boot = firstWordOf(u"/proc/sys/kernel/random/boot_id"_s);
    const QString space = QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().section(u'/', -1);
    return boot.isEmpty() ? QString() : boot + u'/' + space;
}

} // namespace

Holder Holder::self()
{
    static const Holder self { .machine = thisMachine(),
                               .account = ::getuid(),
                               .process = ::getpid(),
                               .started = startOf(::getpid()),
                               .host = QSysInfo::machineHostName() };
    return self;
}

Holder Holder::read(const QString& text)
{
    const QStringList words = text.split(u' ');
    constexpr qsizetype count = 5;
    if (words.size() != count)
        return {};
    return { .machine = words.at(0),
             .account = words.at(1).toLongLong(),
             .process = words.at(2).toLongLong(),
             .started = words.at(3),
             .host = words.at(4) };
}

QString Holder::text() const
{
    return QStringList { machine, QString::number(account), QString::number(process), started,
                         QString(host).replace(u' ', u'_') }
        .join(u' ');
}

bool Holder::isSelf() const
{
    const Holder own = self();
    return !machine.isEmpty() && machine == own.machine && process == own.process && started == own.started;
}

bool Holder::isGone() const
{
    const Holder own = self();
    if (machine.isEmpty() || machine != own.machine || account != own.account || process <= 0 || isSelf())
        return false;
    const bool exists = ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
    // A killed one whose parent has not asked for its end is a zombie.
    return !exists || startOf(process) != started;
}

Silence Silence::current()
{
    Silence silence;
    if (const int set = qEnvironmentVariableIntValue("STOPOVER_SILENCE_MS"); set > 0) {
        constexpr int beats = 6;
        constexpr int answers = 3;
        silence = { .silent = std::chrono::milliseconds(set),
                    .beat = std::chrono::milliseconds(set / beats),
                    .answer = std::chrono::milliseconds(set / answers) };
    }
    return silence;
}

bool LockHolder::isSilent() const
{
    return silentSeconds * 1000 > static_cast<double>(Silence::current().silent.count());
}

bool LockHolder::hasEnded() const
{
    return holder.isGone() || (holder.isSelf() && !Heartbeat::isGivenFor({ run, epoch }));
}

Result<std::optional<LockHolder>> lockHolder(pg::Connection& connection)
{
    // The session may be that of another temporary login, which only who had it made may look at.
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(connection.watching().withApplicationName(u"stopover"_s)));
    STOPOVER_TRY_ASSIGN(const auto found, pg::holderOf(watching, journal::runLock));
    if (!found)
        return std::optional<LockHolder>();
    STOPOVER_TRY_ASSIGN(const LockHolder holder, describeHolder(connection, *found));
    return std::optional(holder);
}

Result<LockHolder> describeHolder(pg::Connection& connection, const pg::AdvisoryHolder& found)
{
    LockHolder holder { .who = found.role + u'@' + found.host, .since = found.since, .pid = found.pid };
    constexpr auto prefix = "stopover/run-"_L1;
    if (found.application.startsWith(prefix))
        holder.run = { found.application.mid(prefix.size()).section(u'/', 0, 0).toLongLong() };
    // A sign of life from before the session began was somebody else's.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT CASE WHEN h.at >= s.began THEN h.holder END,"
                           " extract(epoch FROM clock_timestamp() - greatest(h.at, s.began)),"
                           " to_char(greatest(h.at, s.began) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                           ", h.epoch"
                           " FROM (SELECT $2::timestamptz AS began) s LEFT JOIN stopover.heartbeat h ON h.run = $1"_s,
                           { holder.run.value, found.since }));
    holder.holder = Holder::read(rows.text(0, 0));
    holder.silentSeconds = rows.bytes(0, 1).toDouble();
    holder.since = rows.text(0, 2);
    holder.epoch = rows.isNull(0, 3) ? -1 : static_cast<int>(rows.integer(0, 3));
    if (!holder.holder.host.isEmpty())
        holder.who += u' ' + holder.holder.host;
    return holder;
}

} // namespace stopover::run
