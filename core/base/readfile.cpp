#include "core/base/readfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

Failure systemFailure(const QString& path)
{
    return Failure(ErrorCode::Io, { path, QString::fromLocal8Bit(std::strerror(errno)) });
}

/// A descriptor that is closed at the end of the scope.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}

    Descriptor& operator=(Descriptor&&) = delete;

    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// O_NONBLOCK: a pipe that nobody writes to would hold open() up before it could be told from a file.
Result<Descriptor> openRegular(const QString& path, Links links)
{
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (links == Links::Refused ? O_NOFOLLOW : 0);
    Descriptor file(::open(QFile::encodeName(path).constData(), flags));
    // A name that leads nowhere is a wrong name, and no trouble of the system.
    const bool isWrongName = errno == ELOOP || errno == ENXIO || errno == ENOENT || errno == ENOTDIR;
    if (file.number() < 0 && isWrongName)
        return Failure(ErrorCode::NotAFile, { path });
    if (file.number() < 0)
        return systemFailure(path);

    struct stat status
    {};

    if (fstat(file.number(), &status) != 0)
        return systemFailure(path);
    if (!S_ISREG(status.st_mode))
        return Failure(ErrorCode::NotAFile, { path });
    return file;
}

/// The bytes that were read; 0 at the end.
Result<qsizetype> readSome(const Descriptor& file, const QString& path, char* into, qsizetype most)
{
    while (true) {
        const ssize_t count = ::read(file.number(), into, static_cast<size_t>(most));
        if (count >= 0)
            return static_cast<qsizetype>(count);
        if (errno != EINTR)
            return systemFailure(path);
    }
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 maxBytes, Links links)
{
    STOPOVER_TRY_ASSIGN(const Descriptor file, openRegular(path, links));

    struct stat status
    {};

    if (fstat(file.number(), &status) != 0)
        return systemFailure(path);
    const Failure tooLarge(ErrorCode::FileTooLarge, { path, QString::number(maxBytes) });
    if (status.st_size > maxBytes)
        return tooLarge;
    // One byte more than it says, so that the end shows at once; what has grown is read in further pieces.
    QByteArray bytes(static_cast<qsizetype>(status.st_size) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (true) {
        STOPOVER_TRY_ASSIGN(const qsizetype count, readSome(file, path, bytes.data() + size, bytes.size() - size));
        size += count;
        if (count == 0)
            break;
        if (size > maxBytes)
            return tooLarge;
        if (size == bytes.size())
            bytes.resize(bytes.size() + pieceBytes);
    }
    bytes.truncate(size);
    return bytes;
}

Result<QByteArray> readHead(const QString& path, qsizetype maxBytes, Links links)
{
    STOPOVER_TRY_ASSIGN(const Descriptor file, openRegular(path, links));
    QByteArray bytes(maxBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < maxBytes) {
        STOPOVER_TRY_ASSIGN(const qsizetype count, readSome(file, path, bytes.data() + size, maxBytes - size));
        if (count == 0)
            break;
        size += count;
    }
    bytes.truncate(size);
    return bytes;
}

Result<void> readPieces(const QString& path, Links links, const std::function<Result<void>(QByteArrayView)>& use)
{
    STOPOVER_TRY_ASSIGN(const Descriptor file, openRegular(path, links));
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    while (true) {
        STOPOVER_TRY_ASSIGN(const qsizetype count, readSome(file, path, piece.data(), piece.size()));
        if (count == 0)
            return {};
        STOPOVER_TRY(use(QByteArrayView(piece.constData(), count)));
    }
}

} // namespace stopover
