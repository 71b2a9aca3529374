#include "core/backup/dumppaths.h"

#include "core/base/clause.h"

#include <QDir>
#include <QFile>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTocBytes = 512LL << 20;
constexpr int newestMinor = 16; ///< version 1.16 of the format, PostgreSQL 17 and 18

/// The list of an archive in the folder format, as pg_dump writes it.
class ArchiveList
{
public:
    explicit ArchiveList(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    /// The files that it names. Nothing when it cannot be read to its end.
    std::optional<QStringList> files()
    {
        if (!m_bytes.startsWith("PGDMP"))
            return std::nullopt;
        skipHead();
        const qint64 count = integer();
        QStringList files;
        for (qint64 entry = 0; entry < count && m_intact; ++entry) {
            if (const QString file = entryFile(); !file.isEmpty())
                files.append(file);
        }
        return m_intact && m_at == m_bytes.size() ? std::optional(files) : std::nullopt;
    }

private:
    void skipHead()
    {
        constexpr int magicBytes = 5;
        constexpr int dateParts = 7;
        constexpr int texts = 3; // database, versions of server and program
        m_at = magicBytes;
        const int major = byte();
        m_minor = byte();
        byte(); // revision
        m_integer = byte();
        byte(); // size of offsets
        byte(); // format
        m_intact = m_intact && major == 1 && m_minor <= newestMinor && m_integer >= 1 && m_integer <= 8;
        if (m_minor >= 15)
            byte();
        else
            integer();
        for (int i = 0; i < dateParts; ++i)
            integer();
        for (int i = 0; i < texts; ++i)
            text();
    }

    QString entryFile()
    {
        integer(); // number
        integer(); // has data
        for (int i = 0; i < 4; ++i)
            text(); // oids, tag, kind
        integer(); // section
        for (int i = 0; i < 5; ++i)
            text(); // statements, schema, tablespace
        if (m_minor >= 14)
            text(); // access method
        if (m_minor >= 16)
            integer(); // kind of relation
        text(); // owner
        text(); // with oids
        while (m_intact && !text().isNull()) {} // what it depends on
        return text();
    }

    int byte()
    {
        m_intact = m_intact && m_at < m_bytes.size();
        return m_intact ? static_cast<unsigned char>(m_bytes.at(m_at++)) : 0;
    }

    /// A sign, then the bytes from the lowest on.
    qint64 integer()
    {
        const bool negative = byte() != 0;
        quint64 value = 0;
        for (int i = 0; i < m_integer; ++i)
            value |= static_cast<quint64>(byte()) << (8 * i);
        const auto number = static_cast<qint64>(value);
        return negative ? -number : number;
    }

    /// Null when there is none.
    QString text()
    {
        const qint64 length = integer();
        m_intact = m_intact && length <= m_bytes.size() - m_at;
        if (!m_intact || length < 0)
            return {};
        m_at += length;
        return length == 0 ? u""_s : QString::fromUtf8(m_bytes.constData() + m_at - length, length);
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_minor = 0;
    int m_integer = 0; ///< bytes of a number
    bool m_intact = true;
};

Failure foreign(const QString& dump, const QString& name)
{
    return Failure(ErrorCode::DumpDamaged, { dump, clause("stray_file", { name }) });
}

bool isPlainName(const QString& name)
{
    return !name.contains(u'/') && !name.contains(QChar::Null) && !name.startsWith(u'.');
}

/// The lists of large objects: a line each, with number and file.
Result<void> refuseForeignBlobs(const QString& dump)
{
    for (const QString& list : QDir(dump).entryList({ u"*.toc"_s }, QDir::Files)) {
        QFile file(dump + u'/' + list);
        if (!file.open(QIODevice::ReadOnly))
            return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
        while (!file.atEnd()) {
            const QString name = QString::fromUtf8(file.readLine(4096)).trimmed().section(u' ', 1);
            if (!isPlainName(name))
                return foreign(dump, name);
        }
    }
    return {};
}

} // namespace

Result<void> refuseForeignPaths(const QString& dump, DumpFormat format)
{
    if (format != DumpFormat::Directory)
        return {};
    for (const QFileInfo& one :
         QDir(dump).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (one.isSymLink() || !one.isFile())
            return foreign(dump, one.fileName());
    }
    QFile toc(dump + u"/toc.dat"_s);
    if (!toc.open(QIODevice::ReadOnly))
        return Failure(ErrorCode::Io, { toc.fileName(), toc.errorString() });
    if (toc.size() > maxTocBytes)
        return Failure(ErrorCode::DumpDamaged, { dump, clause("too_many_entries") });
    const auto files = ArchiveList(toc.readAll()).files();
    if (!files)
        return Failure(ErrorCode::DumpDamaged, { dump, clause("toc_unreadable") });
    for (const QString& name : *files) {
        if (!isPlainName(name))
            return foreign(dump, name);
    }
    return refuseForeignBlobs(dump);
}

} // namespace stopover::backup
