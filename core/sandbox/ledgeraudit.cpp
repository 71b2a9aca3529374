#include "core/sandbox/ledgeraudit.h"

#include "core/pg/copy.h"
#include "core/pg/transaction.h"
#include "core/sandbox/demo.h"
#include "core/sandbox/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype copyPiece = 64 * 1024;

/// A line of COPY; the fields hold neither tabs nor backslashes, since the load chose them.
QByteArray copyLine(const LedgerWrite& write, WriteFate fate)
{
    const auto flag = [](bool value) { return QByteArray(value ? "t" : "f"); };
    return QList<QByteArray> { QByteArray::number(write.id),
                               QByteArray::number(write.version),
                               flag(write.alive),
                               QByteArray::number(write.rowDelta),
                               flag(write.hasMetadata),
                               flag(write.hasVector),
                               write.collection.toUtf8(),
                               fate == WriteFate::Acknowledged ? "+" : "?" }
               .join('\t')
        + '\n';
}

Result<void> sendLedger(pg::Connection& connection, const QString& directory, const LedgerHeader& header)
{
    STOPOVER_TRY_ASSIGN(pg::CopyWriter copy,
                        pg::CopyWriter::start(connection, u"COPY pg_temp.load_write FROM STDIN"_s));
    QByteArray piece;
    const auto use = [&](const QList<LedgerWrite>& writes, WriteFate fate) -> Result<void> {
        if (fate == WriteFate::Abandoned)
            return {};
        for (const LedgerWrite& write : writes)
            piece += copyLine(write, fate);
        if (piece.size() < copyPiece)
            return {};
        STOPOVER_TRY(copy.write(piece));
        piece.clear();
        return {};
    };
    for (int writer = 0; writer < header.writers; ++writer)
        STOPOVER_TRY(readLedger(directory, writer, use));
    STOPOVER_TRY(copy.write(piece));
    STOPOVER_TRY(copy.finish());
    return {};
}

} // namespace

bool LedgerAudit::intact() const
{
    return lost == 0 && wrong == 0 && extra == 0 && rowsFound >= rowsLeast && rowsFound <= rowsMost;
}

QJsonObject LedgerAudit::toJson() const
{
    return { { u"acknowledged"_s, acknowledged },
             { u"found"_s, found },
             { u"lost"_s, lost },
             { u"wrong"_s, wrong },
             { u"extra"_s, extra },
             { u"unknown"_s, unknown },
             { u"rows_least"_s, rowsLeast },
             { u"rows_most"_s, rowsMost },
             { u"rows_found"_s, rowsFound },
             { u"intact"_s, intact() },
             { u"problems"_s, QJsonArray::fromStringList(firstProblems) } };
}

Result<LedgerAudit> auditLedger(const pg::Settings& settings, const QString& ledgerDirectory)
{
    STOPOVER_TRY_ASSIGN(const LedgerHeader header, readLedgerHeader(ledgerDirectory));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(connection.executeScript(demoFile(u"sql/audit-tables.sql"_s)));
    STOPOVER_TRY(sendLedger(connection, ledgerDirectory, header));
    STOPOVER_TRY(
        connection.executeScript(u"CREATE INDEX ON pg_temp.load_write (id, version); ANALYZE pg_temp.load_write"_s));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(demoFile(u"sql/audit.sql"_s), { header.tag }));
    LedgerAudit audit { .acknowledged = rows.integer(0, 0),
                        .lost = rows.integer(0, 2),
                        .wrong = rows.integer(0, 3),
                        .extra = rows.integer(0, 4),
                        .unknown = rows.integer(0, 1),
                        .rowsFound = rows.integer(0, 8) };
    audit.found = audit.acknowledged - audit.lost;
    const qint64 rowsNow = header.rowsAtStart + rows.integer(0, 5);
    audit.rowsLeast = rowsNow + rows.integer(0, 6);
    audit.rowsMost = rowsNow + rows.integer(0, 7);
    for (const QJsonValue& words : QJsonDocument::fromJson(rows.bytes(0, 9)).array())
        audit.firstProblems.append(words.toString());
    return audit;
}

} // namespace stopover::sandbox
