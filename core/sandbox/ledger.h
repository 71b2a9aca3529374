#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace stopover::sandbox {

/// One write to one row, as the application meant it: what the row is afterwards.
struct LedgerWrite
{
    qint64 id = 0;
    qint64 version = 0; ///< rises by one with every write to the row, a delete included
    bool alive = true; ///< false: deleted
    int rowDelta = 0; ///< rows that the table gains
    QString collection {};
    bool hasMetadata = true;
    bool hasVector = true;
};

enum class WriteFate {
    Acknowledged, ///< the server said that it is committed
    Abandoned, ///< rolled back, or refused by the server
    Unknown, ///< no answer to the COMMIT: either way is right
};

/// What a load began with.
struct LedgerHeader
{
    QString tag; ///< in every row that the load writes
    int writers = 0;
    qint64 rowsAtStart = 0;
};

/// Append-only record of one writer, outside the database. What is meant is written before it is sent,
/// and what the server said after it: a process that is killed in between leaves an Unknown.
class LedgerFile
{
public:
    /// Errors: Io.
    static Result<LedgerFile> create(const QString& directory, int writer, bool synced);

    Result<void> intend(const QList<LedgerWrite>& writes);
    Result<void> settle(WriteFate fate);

private:
    explicit LedgerFile(std::unique_ptr<QFile> file, bool synced)
        : m_file(std::move(file))
        , m_synced(synced)
    {}

    Result<void> append(const QByteArray& lines);
    std::unique_ptr<QFile> m_file;
    bool m_synced = false;
};

/// Errors: Io when the directory is not empty or cannot be written.
Result<void> writeLedgerHeader(const QString& directory, const LedgerHeader& header);
Result<LedgerHeader> readLedgerHeader(const QString& directory);

/// Calls `use` for each transaction of a writer, in order, in memory for one of them.
Result<void> readLedger(const QString& directory, int writer,
                        const std::function<Result<void>(const QList<LedgerWrite>&, WriteFate)>& use);

} // namespace stopover::sandbox
