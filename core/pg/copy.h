#pragma once

#include "core/pg/connection.h"

namespace stopover::pg {

/// Sends rows to the server in COPY format. Destroyed without finish(), the COPY is refused and
/// nothing of it stays.
class CopyWriter
{
public:
    /// `statement` is a COPY … FROM STDIN.
    static Result<CopyWriter> start(Connection& connection, const QString& statement);
    /// The same for a statement of a dump, in the session's client_encoding.
    static Result<CopyWriter> startEncoded(Connection& connection, const QByteArray& statement);

    CopyWriter(CopyWriter&& other) noexcept;
    CopyWriter(const CopyWriter&) = delete;
    CopyWriter& operator=(const CopyWriter&) = delete;
    CopyWriter& operator=(CopyWriter&&) = delete;
    ~CopyWriter();

    /// Blocks when the server is slower than the caller.
    Result<void> write(QByteArrayView data);

    /// Returns the number of rows that the server took.
    Result<qint64> finish();

private:
    CopyWriter(Connection& connection, QString statement);
    Result<qint64> end(const char* refusal);
    Connection* m_connection;
    QString m_statement;
};

/// Receives rows from the server in COPY format, one at a time, in constant memory.
class CopyReader
{
public:
    /// `statement` is a COPY … TO STDOUT.
    static Result<CopyReader> start(Connection& connection, const QString& statement);

    CopyReader(CopyReader&& other) noexcept;
    CopyReader(const CopyReader&) = delete;
    CopyReader& operator=(const CopyReader&) = delete;
    CopyReader& operator=(CopyReader&&) = delete;
    /// Cancels what was not read.
    ~CopyReader();

    /// The next row with its newline; empty after the last one.
    Result<QByteArray> read();

private:
    CopyReader(Connection& connection, QString statement);
    Connection* m_connection;
    QString m_statement;
};

} // namespace stopover::pg
