#include "core/backup/dumpversion.h"

#include "core/base/clause.h"
#include "core/base/readfile.h"
#include "core/sandbox/programs.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 4096; ///< the version stands within the first hundred

/// The head of pg_dump's archives: magic, version, sizes, compression, a date, then texts.
class ArchiveHead
{
public:
    explicit ArchiveHead(const QByteArray& bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] bool isArchive() const { return m_bytes.startsWith("PGDMP"); }

    /// Of the server that was dumped; empty when the head is not understood.
    QString serverVersion()
    {
        constexpr int behindMagic = 5;
        constexpr int dateParts = 7;
        constexpr int algorithmIsAByteFrom = 15; // version 1.15 of the format, PostgreSQL 16
        m_at = behindMagic;
        const int major = byte();
        const int minor = byte();
        skip(1); // revision
        m_integer = byte();
        skip(2); // size of offsets, format
        if (major > 1 || minor >= algorithmIsAByteFrom)
            skip(1);
        else
            integer();
        for (int i = 0; i < dateParts; ++i)
            integer();
        text(); // database
        const QString version = text();
        return m_intact ? version : QString();
    }

private:
    int byte()
    {
        m_intact = m_intact && m_at < m_bytes.size();
        return m_intact ? static_cast<unsigned char>(m_bytes.at(m_at++)) : 0;
    }

    /// A sign, then the bytes from the lowest on.
    qint64 integer()
    {
        const bool negative = byte() != 0;
        qint64 value = 0;
        for (int i = 0; i < std::min(m_integer, 4); ++i)
            value |= static_cast<qint64>(byte()) << (8 * i);
        skip(std::max(0, m_integer - 4));
        return negative ? -value : value;
    }

    QString text()
    {
        const qint64 length = integer();
        m_intact = m_intact && length <= m_bytes.size() - m_at;
        if (!m_intact || length <= 0)
            return {};
        const QString found = QString::fromUtf8(m_bytes.mid(m_at, length));
        m_at += length;
        return found;
    }

    void skip(qsizetype count) { m_at += count; }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_integer = 0; ///< bytes of a number
    bool m_intact = true;
};

QByteArray headOfScript(const QString& dump)
{
    QProcess unpack;
    QStringList arguments { u"--decompress"_s, u"--stdout"_s };
    if (!dump.endsWith(".gz"_L1))
        arguments.append(u"--force"_s);
    unpack.start(u"gzip"_s, arguments + QStringList { u"--"_s, QFileInfo(dump).absoluteFilePath() });
    QByteArray head;
    while (head.size() < headBytes && unpack.waitForReadyRead())
        head += unpack.read(headBytes);
    unpack.kill();
    unpack.waitForFinished();
    return head;
}

QString versionInScript(const QByteArray& head)
{
    static const QRegularExpression line(u"^-- Dumped from database version (.+)$"_s,
                                         QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(head)).captured(1);
}

} // namespace

Result<QString> versionInDump(const QString& dump, DumpFormat format)
{
    if (format == DumpFormat::Sql)
        return versionInScript(headOfScript(dump));
    const bool isFolder = format == DumpFormat::Directory;
    STOPOVER_TRY_ASSIGN(
        QByteArray bytes,
        readHead(isFolder ? dump + u"/toc.dat"_s : dump, headBytes, isFolder ? Links::Refused : Links::Followed));
    // In the tar format the list is the first file.
    constexpr qsizetype tarMagicAt = 257;
    constexpr qsizetype tarBlock = 512;
    if (QByteArrayView(bytes).sliced(std::min(tarMagicAt, bytes.size())).startsWith("ustar"))
        bytes.remove(0, tarBlock);
    ArchiveHead head(bytes);
    if (!head.isArchive())
        return Failure(ErrorCode::DumpDamaged, { dump, clause("no_dump") });
    return head.serverVersion();
}

Result<void> refuseNewer(const QString& dump, DumpFormat format, int serverVersion)
{
    STOPOVER_TRY_ASSIGN(const QString version, versionInDump(dump, format));
    STOPOVER_TRY_ASSIGN(const sandbox::Programs programs, sandbox::findPrograms());
    const int here = std::min(serverVersion / 10000, programs.major);
    if (version.section(u'.', 0, 0).toInt() <= here)
        return {};
    return Failure(ErrorCode::DumpNewer, { dump, version, QString::number(here) });
}

} // namespace stopover::backup
