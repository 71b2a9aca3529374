#include "core/sandbox/ledger.h"

#include "core/base/clause.h"
#include "core/base/json.h"
#include "core/base/readfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char acknowledgedMark = '+';
constexpr char abandonedMark = '-';
constexpr char unknownMark = '?';

Failure ioFailure(const QFile& file)
{
    return Failure(ErrorCode::Io, { file.fileName(), file.errorString() });
}

QString writerPath(const QString& directory, int writer)
{
    return directory + u"/writer-%1.ledger"_s.arg(writer);
}

QString headerPath(const QString& directory)
{
    return directory + "/header.json"_L1;
}

QByteArray lineOf(const LedgerWrite& write)
{
    const QList<QByteArray> fields { QByteArray::number(write.id),  QByteArray::number(write.version),
                                     write.alive ? "1" : "0",       QByteArray::number(write.rowDelta),
                                     write.hasMetadata ? "1" : "0", write.hasVector ? "1" : "0",
                                     write.collection.toUtf8() };
    return fields.join('\t') + '\n';
}

std::optional<LedgerWrite> writeOf(const QByteArray& line)
{
    constexpr qsizetype fieldCount = 7;
    const QList<QByteArray> fields = line.trimmed().split('\t');
    if (fields.size() < fieldCount - 1)
        return {};
    return LedgerWrite { .id = fields.at(0).toLongLong(),
                         .version = fields.at(1).toLongLong(),
                         .alive = fields.at(2) == "1",
                         .rowDelta = fields.at(3).toInt(),
                         .collection = QString::fromUtf8(fields.value(6)),
                         .hasMetadata = fields.at(4) == "1",
                         .hasVector = fields.at(5) == "1" };
}

WriteFate fateOf(char mark)
{
    if (mark == acknowledgedMark)
        return WriteFate::Acknowledged;
    return mark == abandonedMark ? WriteFate::Abandoned : WriteFate::Unknown;
}

bool isMark(const QByteArray& line)
{
    return line == "+\n" || line == "-\n" || line == "?\n";
}

} // namespace

Result<LedgerFile> LedgerFile::create(const QString& directory, int writer, bool synced)
{
    auto file = std::make_unique<QFile>(writerPath(directory, writer));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return ioFailure(*file);
    return LedgerFile(std::move(file), synced);
}

Result<void> LedgerFile::append(const QByteArray& lines)
{
    if (m_file->write(lines) != lines.size())
        return ioFailure(*m_file);
    if (m_synced && fdatasync(m_file->handle()) != 0)
        return ioFailure(*m_file);
    return {};
}

Result<void> LedgerFile::intend(const QList<LedgerWrite>& writes)
{
    QByteArray lines;
    for (const LedgerWrite& write : writes)
        lines += lineOf(write);
    return append(lines);
}

Result<void> LedgerFile::settle(WriteFate fate)
{
    switch (fate) {
    case WriteFate::Acknowledged:
        return append(QByteArray(1, acknowledgedMark) + '\n');
    case WriteFate::Abandoned:
        return append(QByteArray(1, abandonedMark) + '\n');
    case WriteFate::Unknown:
        return append(QByteArray(1, unknownMark) + '\n');
    }
    return {};
}

Result<void> writeLedgerHeader(const QString& directory, const LedgerHeader& header)
{
    if (!QDir().mkpath(directory))
        return Failure(ErrorCode::Io, { directory, clause("cannot_create") });
    if (!QDir(directory).isEmpty())
        return Failure(ErrorCode::Io, { directory, clause("ledger_exists") });
    QFile file(headerPath(directory));
    const QJsonObject json { { u"tag"_s, header.tag },
                             { u"writers"_s, header.writers },
                             { u"rows_at_start"_s, header.rowsAtStart } };
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        return ioFailure(file);
    return {};
}

Result<LedgerHeader> readLedgerHeader(const QString& directory)
{
    STOPOVER_TRY_ASSIGN(const QByteArray text, readFile(headerPath(directory), limits::configuration, Links::Refused));
    STOPOVER_TRY_ASSIGN(const QJsonObject json, jsonObject(text, headerPath(directory)));
    return LedgerHeader { .tag = json[u"tag"_s].toString(),
                          .writers = json[u"writers"_s].toInt(),
                          .rowsAtStart = json[u"rows_at_start"_s].toInteger() };
}

Result<void> readLedger(const QString& directory, int writer,
                        const std::function<Result<void>(const QList<LedgerWrite>&, WriteFate)>& use)
{
    QFile file(writerPath(directory, writer));
    if (!file.open(QIODevice::ReadOnly))
        return ioFailure(file);
    QList<LedgerWrite> writes;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (isMark(line)) {
            STOPOVER_TRY(use(writes, fateOf(line.at(0))));
            writes.clear();
            continue;
        }
        // A last line without its end was being written when the process was killed: never sent.
        if (!line.endsWith('\n'))
            break;
        if (const auto write = writeOf(line))
            writes.append(*write);
    }
    return writes.isEmpty() ? Result<void>() : use(writes, WriteFate::Unknown);
}

} // namespace stopover::sandbox
