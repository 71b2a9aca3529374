#include "core/sandbox/confinement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <net/if.h>
#include <pwd.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A folder that is covered by an empty one, and what of it stays.
struct CoveredFolder
{
    QByteArray folder;
    std::vector<QByteArray> kept;
};

namespace {

constexpr rlim_t maxFileBytes = 4ULL << 30U; ///< tables are cut into files of 1 GB; the log is not cut
constexpr rlim_t maxProcesses = 4096; ///< of the account: those of its other programs count too
constexpr auto pollInterval = 20ms;
constexpr int failed = 126;
constexpr rlim_t minMemory = 4ULL << 30U; ///< of one process

/// Words as execve() takes them.
class Words
{
public:
    explicit Words(const QStringList& words)
    {
        for (const QString& word : words)
            m_bytes.push_back(word.toLocal8Bit());
        for (QByteArray& word : m_bytes)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }

    char* const* pointers() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char*> m_pointers;
};

bool isWithin(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// A home that is no home of a person hides what every program needs.
bool isCoverable(const QString& folder)
{
    // No object: a server may be ended while the program's own are.
    constexpr std::array needed { "/usr"_L1,  "/etc"_L1, "/lib"_L1, "/bin"_L1, "/sbin"_L1, "/dev"_L1,
                                  "/proc"_L1, "/sys"_L1, "/var"_L1, "/tmp"_L1, "/run"_L1,  "/opt"_L1 };
    const bool isNeeded = std::ranges::find(needed, folder) != needed.end();
    return folder.startsWith(u'/') && folder.size() > 1 && !isNeeded && QFileInfo(folder).isDir();
}

QStringList homes()
{
    QStringList folders { u"/root"_s, u"/home"_s, QDir::homePath() };
    if (const passwd* entry = getpwuid(geteuid()))
        folders.append(QString::fromLocal8Bit(entry->pw_dir));
    QStringList found;
    for (const QString& folder : std::as_const(folders)) {
        const QString real = QFileInfo(folder).canonicalFilePath();
        const bool known = std::ranges::any_of(found, [&real](const QString& other) { return isWithin(real, other); });
        if (isCoverable(real) && !known)
            found.append(real);
    }
    return found;
}

void lowerLimit(__rlimit_resource_t resource, rlim_t wanted)
{
    rlimit limit {};
    if (getrlimit(resource, &limit) != 0)
        return;
    limit.rlim_max = std::min(limit.rlim_max, wanted);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(resource, &limit);
}

bool writeTo(const char* path, const char* text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto size = static_cast<ssize_t>(std::strlen(text));
    const bool written = ::write(file, text, static_cast<size_t>(size)) == size;
    ::close(file);
    return written;
}

/// Statistics of PostgreSQL before 15 go over the loopback.
void raiseLoopback()
{
    const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (any < 0)
        return;
    ifreq request {};
    request.ifr_name[0] = 'l';
    request.ifr_name[1] = 'o';
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    ioctl(any, SIOCSIFFLAGS, &request);
    ::close(any);
}

/// mkdir -p, of a path that is absolute.
void makeFolders(const QByteArray& path)
{
    std::array<char, 4096> part {};
    if (static_cast<size_t>(path.size()) >= part.size())
        return;
    for (qsizetype i = 0; i <= path.size(); ++i) {
        if (i > 0 && (i == path.size() || path.at(i) == '/'))
            ::mkdir(part.data(), S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH);
        if (i < path.size())
            part[static_cast<size_t>(i)] = path.at(i);
    }
}

/// Puts a kept folder back at its place; `file` is open on what is covered.
bool putBack(int file, const QByteArray& path)
{
    std::array<char, 40> source {};
    std::snprintf(source.data(), source.size(), "/proc/self/fd/%d", file);
    makeFolders(path);
    const bool done = file >= 0 && ::mount(source.data(), path.constData(), nullptr, MS_BIND | MS_REC, nullptr) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

/// A server that would not find its own files runs without this wall.
void cover(const CoveredFolder& covered)
{
    constexpr unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
    std::array<int, 8> files {};
    const size_t count = std::min(covered.kept.size(), files.size());
    for (size_t i = 0; i < count; ++i)
        files.at(i) = ::open(covered.kept.at(i).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    bool done = count == covered.kept.size()
        && ::mount("stopover", covered.folder.constData(), "tmpfs", flags, "mode=0755,size=64k") == 0;
    for (size_t i = 0; done && i < count; ++i)
        done = putBack(files.at(i), covered.kept.at(i));
    if (done)
        ::mount(nullptr, covered.folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | flags, nullptr);
    else
        umount2(covered.folder.constData(), MNT_DETACH);
}

bool seesLoopbackOnly(qint64 pid)
{
    QFile file(u"/proc/%1/net/dev"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::all_of(
        lines, [](const QByteArray& line) { return !line.contains(':') || line.trimmed().startsWith("lo:"); });
}

/// The same folder, seen with its eyes and with ours.
bool seesAnother(qint64 pid, const QString& folder)
{
    struct stat ours
    {};

    struct stat its
    {};

    return ::stat(QFile::encodeName(folder).constData(), &ours) == 0
        && ::stat(QFile::encodeName(u"/proc/%1/root"_s.arg(pid) + folder).constData(), &its) == 0
        && (ours.st_dev != its.st_dev || ours.st_ino != its.st_ino);
}

} // namespace

struct Confinement::Prepared
{
    std::vector<CoveredFolder> covered;
    std::array<char, 32> userMap {};
    std::array<char, 32> groupMap {};
    rlim_t memory = minMemory;
    Account account;
    bool isRoot = false;
};

QJsonObject Isolation::toJson() const
{
    return { { u"network"_s, network }, { u"files"_s, files }, { u"privileges"_s, privileges } };
}

Isolation isolationOf(qint64 pid)
{
    if (pid <= 0)
        return {};
    QFile status(u"/proc/%1/status"_s.arg(pid));
    const QStringList folders = homes();
    return { .network = seesLoopbackOnly(pid),
             .files = std::ranges::all_of(folders, [pid](const QString& folder) { return seesAnother(pid, folder); }),
             .privileges = status.open(QIODevice::ReadOnly) && status.readAll().contains("NoNewPrivs:\t1") };
}

Confinement::Confinement(const Account& account, const QStringList& kept)
    : m_prepared(std::make_unique<Prepared>())
{
    for (const QString& home : homes()) {
        CoveredFolder covered { .folder = QFile::encodeName(home), .kept = {} };
        for (const QString& folder : kept) {
            const QString real = QFileInfo(folder).canonicalFilePath();
            if (isWithin(real, home))
                covered.kept.push_back(QFile::encodeName(real));
        }
        m_prepared->covered.push_back(covered);
    }
    m_prepared->isRoot = geteuid() == 0;
    m_prepared->account = account;
    std::snprintf(m_prepared->userMap.data(), m_prepared->userMap.size(), "%u %u 1", account.uid, account.uid);
    std::snprintf(m_prepared->groupMap.data(), m_prepared->groupMap.size(), "%u %u 1", account.gid, account.gid);

    struct sysinfo machine
    {};

    if (::sysinfo(&machine) == 0)
        m_prepared->memory = std::max(minMemory, static_cast<rlim_t>(machine.totalram) * machine.mem_unit / 2);
}

Confinement::~Confinement() = default;
Confinement::Confinement(Confinement&&) noexcept = default;

void Confinement::enter() const
{
    lowerLimit(RLIMIT_CORE, 0);
    lowerLimit(RLIMIT_FSIZE, maxFileBytes);
    lowerLimit(RLIMIT_NPROC, maxProcesses);
    lowerLimit(RLIMIT_AS, m_prepared->memory);
    if (!m_prepared->isRoot && ::unshare(CLONE_NEWUSER) == 0) {
        // A process that may not be looked at may not write its own maps either.
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/gid_map", m_prepared->groupMap.data());
        writeTo("/proc/self/uid_map", m_prepared->userMap.data());
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
    if (::unshare(CLONE_NEWNET) == 0)
        raiseLoopback();
    if (::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0) {
        for (const CoveredFolder& covered : m_prepared->covered)
            cover(covered);
        // The folder it was started in may be covered, and its parents would still be reached from there.
        static_cast<void>(::chdir("/"));
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

void Confinement::become(char* const* arguments, char* const* environment) const
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int standard : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        ::dup2(nothing, standard);
    enter();
    const Account& account = m_prepared->account;
    // Group first: after setuid there is no right left to change it.
    const bool isAccount =
        account.isCaller || (setgroups(0, nullptr) == 0 && setgid(account.gid) == 0 && setuid(account.uid) == 0);
    if (isAccount)
        ::execve(arguments[0], arguments, environment);
    _exit(failed);
}

bool Confinement::run(const ConfinedProgram& program) const
{
    QProcessEnvironment environment = program.environment;
    if (const passwd* entry = getpwuid(m_prepared->account.uid); entry != nullptr && !m_prepared->account.isCaller) {
        environment.insert(u"HOME"_s, QString::fromLocal8Bit(entry->pw_dir));
        environment.insert(u"USER"_s, QString::fromLocal8Bit(entry->pw_name));
    }
    Words arguments(QStringList { program.program } + program.arguments);
    Words variables(environment.toStringList());
    const pid_t child = ::fork();
    if (child == 0)
        become(arguments.pointers(), variables.pointers());
    if (child < 0)
        return false;
    const auto deadline = std::chrono::steady_clock::now() + program.timeout;
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > deadline)
            ::kill(child, SIGKILL);
        std::this_thread::sleep_for(pollInterval);
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace stopover::sandbox
