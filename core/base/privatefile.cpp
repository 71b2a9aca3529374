#include "core/base/privatefile.h"

#include "core/base/clause.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr mode_t forAll = 0666; ///< less the umask
constexpr int attempts = 100;
constexpr qsizetype maxDraftBytes = 200; ///< of 255 that a name may have

/// Empty: an ordinary file, or nothing.
QString whyNotReplaced(int folder, const QByteArray& name)
{
    struct stat found
    {};

    if (fstatat(folder, name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0 || S_ISREG(found.st_mode))
        return {};
    return S_ISLNK(found.st_mode) ? clause("symbolic_link") : clause("not_a_file");
}

} // namespace

Result<PrivateFile> PrivateFile::create(const QString& path, Readers readers, Existing existing)
{
    PrivateFile file;
    file.m_path = path;
    file.m_existing = existing;
    const QFileInfo info(path);
    file.m_name = QFile::encodeName(info.fileName());
    if (file.m_name.isEmpty() || info.isDir())
        return Failure(ErrorCode::Io, { path, qt_error_string(EISDIR) });
    file.m_folder = ::open(QFile::encodeName(info.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file.m_folder < 0)
        return Failure(file.failed());
    if (existing == Existing::Refuse
        && faccessat(file.m_folder, file.m_name.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return Failure(ErrorCode::FileExists, { path });
    if (const QString why = whyNotReplaced(file.m_folder, file.m_name); !why.isEmpty())
        return Failure(ErrorCode::Io, { path, why });
    const mode_t mode = readers == Readers::Owner ? ownerOnly : forAll;
    for (int attempt = 0; attempt < attempts && file.m_file < 0; ++attempt) {
        const QByteArray draft = '.' + file.m_name.left(maxDraftBytes) + '.'
            + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        file.m_file =
            openat(file.m_folder, draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (file.m_file >= 0)
            file.m_draft = draft;
        else if (errno != EEXIST)
            break;
    }
    if (file.m_file < 0)
        return Failure(file.failed());
    return file;
}

PrivateFile::PrivateFile(PrivateFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::move(other.m_name))
    , m_draft(std::exchange(other.m_draft, {}))
    , m_existing(other.m_existing)
    , m_folder(std::exchange(other.m_folder, -1))
    , m_file(std::exchange(other.m_file, -1))
{}

PrivateFile::~PrivateFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_draft.isEmpty())
        unlinkat(m_folder, m_draft.constData(), 0);
    if (m_folder >= 0)
        ::close(m_folder);
}

Error PrivateFile::failed() const
{
    return Error::of(ErrorCode::Io, { m_path, qt_error_string() });
}

Result<void> PrivateFile::write(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(m_file, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return Failure(failed());
        at += written;
    }
    return {};
}

Result<void> PrivateFile::commit()
{
    if (fsync(m_file) != 0)
        return Failure(failed());
    if (m_existing == Existing::Refuse) {
        if (linkat(m_folder, m_draft.constData(), m_folder, m_name.constData(), 0) != 0)
            return errno == EEXIST ? Failure(ErrorCode::FileExists, { m_path }) : Failure(failed());
        unlinkat(m_folder, m_draft.constData(), 0);
    } else if (renameat(m_folder, m_draft.constData(), m_folder, m_name.constData()) != 0) {
        return Failure(failed());
    }
    m_draft.clear();
    return fsync(m_folder) == 0 || errno == EINVAL ? Result<void> {} : Failure(failed());
}

Result<void> writePrivately(const QString& path, const QByteArray& content, PrivateFile::Readers readers,
                            PrivateFile::Existing existing)
{
    STOPOVER_TRY_ASSIGN(PrivateFile file, PrivateFile::create(path, readers, existing));
    STOPOVER_TRY(file.write(content));
    return file.commit();
}

} // namespace stopover
