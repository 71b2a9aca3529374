#include "core/sandbox/account.h"

#include "core/base/clause.h"
#include "core/base/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

Failure refused(const QString& directory, const QString& reason)
{
    return Failure(ErrorCode::SandboxDirectory, { directory, reason });
}

Failure systemFailure(const QString& path)
{
    return Failure(ErrorCode::Io, { path, QString::fromLocal8Bit(std::strerror(errno)) });
}

/// Not through a symbolic link: somebody else could have put one there.
std::optional<struct stat> statusOf(const QString& path)
{
    struct stat status
    {};

    if (lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

Account fromEntry(const passwd& entry)
{
    return { .uid = entry.pw_uid,
             .gid = entry.pw_gid,
             .name = QString::fromLocal8Bit(entry.pw_name),
             .isCaller = entry.pw_uid == geteuid() };
}

Result<Account> accountForRoot(const QString& directory)
{
    const std::optional<struct stat> existing = statusOf(directory);
    if (existing && existing->st_uid != 0) {
        const passwd* owner = getpwuid(existing->st_uid);
        if (owner == nullptr)
            return refused(directory, clause("owner_without_account"));
        return fromEntry(*owner);
    }
    for (const char* name : { "postgres", "nobody" }) {
        if (const passwd* entry = getpwnam(name))
            return fromEntry(*entry);
    }
    return refused(directory, clause("no_server_account"));
}

Result<void> checkPrivate(const QString& directory, const Account& account)
{
    const std::optional<struct stat> status = statusOf(directory);
    if (!status)
        return systemFailure(directory);
    if (!S_ISDIR(status->st_mode))
        return refused(directory, clause("not_a_directory"));
    if (status->st_uid != account.uid)
        return refused(directory, clause("owned_by_other_account"));
    if ((status->st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refused(directory, clause("open_to_others"));
    if (account.isCaller)
        return {};
    const Result<ProcessOutput> reachable = runProcess(
        { .program = u"test"_s, .arguments = { u"-w"_s, directory }, .workingDirectory = u"/"_s, .user = account.uid });
    if (!reachable)
        return refused(directory, clause("unreachable_for", { account.name }));
    return {};
}

} // namespace

Result<Account> accountFor(const QString& directory)
{
    if (geteuid() == 0)
        return accountForRoot(directory);
    if (const passwd* entry = getpwuid(geteuid()))
        return fromEntry(*entry);
    return Account { .uid = geteuid(), .gid = getegid(), .name = {} };
}

Result<void> makePrivateDirectory(const QString& directory, const Account& account)
{
    const QByteArray path = QFile::encodeName(directory);
    if (!QDir().mkpath(QFileInfo(directory).path()))
        return Failure(ErrorCode::Io, { directory, clause("cannot_create") });
    // mkdir() itself tells whether the directory is new: only then may its owner be changed.
    const bool isNew = mkdir(path.constData(), S_IRWXU) == 0;
    if (!isNew && errno != EEXIST)
        return systemFailure(directory);
    if (isNew && !account.isCaller && lchown(path.constData(), account.uid, account.gid) != 0)
        return systemFailure(directory);
    const Result<void> checked = checkPrivate(directory, account);
    if (!checked && isNew)
        rmdir(path.constData());
    return checked;
}

} // namespace stopover::sandbox
