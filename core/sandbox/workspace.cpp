#include "core/sandbox/workspace.h"

#include "core/base/clause.h"
#include "core/pg/childaccess.h"

#include <QDir>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView marker { "stopover-sandbox" };
constexpr QLatin1StringView lockName { "lock" };
constexpr std::chrono::milliseconds lockPatience = 120s;
constexpr std::chrono::milliseconds filePatience = 60s;

QStringList contentsOf(const QString& directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = pg::environmentWithoutPg();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    return environment;
}

} // namespace

Workspace::Workspace(Account account, const QString& directory)
    : m_account(std::move(account))
    , m_directory(directory)
    , m_lock(std::make_unique<QLockFile>(directory + u'/' + lockName))
{}

Result<Workspace> Workspace::open(const QString& directory)
{
    STOPOVER_TRY_ASSIGN(Account account, accountFor(directory));
    STOPOVER_TRY(makePrivateDirectory(directory, account));
    Workspace workspace(std::move(account), directory);
    workspace.m_lock->setStaleLockTime(0);
    if (!workspace.m_lock->tryLock(static_cast<int>(lockPatience.count())))
        return Failure(ErrorCode::SandboxDirectory, { directory, clause("in_use") });
    STOPOVER_TRY(workspace.claim());
    return workspace;
}

/// Only a directory that was empty becomes a sandbox: reset and remove delete what is in it.
Result<void> Workspace::claim() const
{
    QStringList entries = contentsOf(m_directory);
    if (entries.contains(marker))
        return {};
    entries.removeAll(lockName);
    if (!entries.isEmpty())
        return Failure(ErrorCode::SandboxDirectory, { m_directory, clause("holds_other_files") });
    return write(m_directory + u'/' + marker, u"Private server of Stopover\n"_s);
}

ProcessRequest Workspace::request(const QString& program, const QStringList& arguments,
                                  std::chrono::milliseconds timeout) const
{
    ProcessRequest request { .program = program,
                             .arguments = arguments,
                             .environment = cleanEnvironment(),
                             .workingDirectory = m_directory,
                             .timeout = timeout };
    if (!m_account.isCaller)
        request.user = m_account.uid;
    return request;
}

Result<ProcessOutput> Workspace::run(const QString& program, const QStringList& arguments,
                                     std::chrono::milliseconds timeout) const
{
    return runProcess(request(program, arguments, timeout));
}

Result<ProcessOutput> Workspace::feed(const QString& program, const QStringList& arguments, const QByteArray& input,
                                      std::chrono::milliseconds timeout) const
{
    ProcessRequest fed = request(program, arguments, timeout);
    fed.input = input;
    return runProcess(fed);
}

bool Workspace::runConfined(const Confinement& confinement, const QString& program, const QStringList& arguments,
                            std::chrono::milliseconds timeout) const
{
    const ProcessRequest confined = request(program, arguments, timeout);
    return confinement.run({ .program = confined.program,
                             .arguments = confined.arguments,
                             .environment = confined.environment,
                             .timeout = timeout });
}

Result<void> Workspace::write(const QString& path, const QString& text) const
{
    const QString script = uR"(printf %s "$2" >"$1.new" && mv -T "$1.new" "$1")"_s;
    STOPOVER_TRY(run(u"/bin/sh"_s, { u"-c"_s, script, u"sh"_s, path, text }, filePatience));
    return {};
}

Result<void> Workspace::move(const QString& from, const QString& to) const
{
    const QString script = uR"([ ! -e "$1" ] || mv -T "$1" "$2")"_s;
    STOPOVER_TRY(run(u"/bin/sh"_s, { u"-c"_s, script, u"sh"_s, from, to }, filePatience));
    return {};
}

Result<void> Workspace::removeTree(const QString& path) const
{
    STOPOVER_TRY(run(u"rm"_s, { u"-rf"_s, u"--"_s, path }, filePatience));
    return {};
}

Result<void> Workspace::remove()
{
    const QStringList entries = contentsOf(m_directory);
    for (const QString& entry : entries) {
        if (entry != lockName)
            STOPOVER_TRY(removeTree(m_directory + u'/' + entry));
    }
    m_lock->unlock();
    if (!QDir().rmdir(m_directory))
        return Failure(ErrorCode::Io, { m_directory, clause("cannot_remove") });
    return {};
}

} // namespace stopover::sandbox
