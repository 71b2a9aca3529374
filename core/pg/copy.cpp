#include "core/pg/copy.h"

#include <libpq-fe.h>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

Error errorOf(Connection& connection, const PGresult* result, const QString& statement)
{
    Error error = connection.lastError(statement);
    error.sqlState = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))
        error.message = QString::fromUtf8(message);
    error.detail = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL));
    error.hint = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_HINT));
    return error;
}

/// Reads results until the session is ready again; returns the rows of the last command.
Result<qint64> drain(Connection& connection, const QString& statement)
{
    std::optional<Error> failure;
    qint64 count = 0;
    while (ResultHandle result { PQgetResult(connection.handle()), &PQclear }) {
        if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
            count = QByteArray(PQcmdTuples(result.get())).toLongLong();
        else if (!failure)
            failure = errorOf(connection, result.get(), statement);
    }
    if (connection.isBroken())
        return Failure(connection.lastError(statement));
    if (failure)
        return Failure(*failure);
    return count;
}

/// Leaves a COPY that has begun: until then libpq reports it as the result again and again.
void endCopy(Connection& connection, ExecStatusType status)
{
    if (status == PGRES_COPY_IN)
        PQputCopyEnd(connection.handle(), "interrupted");
    char* buffer = nullptr;
    while (status == PGRES_COPY_OUT && PQgetCopyData(connection.handle(), &buffer, 0) > 0)
        PQfreemem(buffer);
}

Result<void> startCopy(Connection& connection, const QByteArray& encoded, ExecStatusType wanted)
{
    const QString statement = QString::fromUtf8(encoded);
    // PQexec() comes back at COPY, whatever stands before it.
    const QByteArray whole = connection.settingsAhead() + encoded;
    ResultHandle result(PQexec(connection.handle(), whole.constData()), &PQclear);
    if (PQresultStatus(result.get()) == wanted)
        return {};
    const bool isRefused = PQresultStatus(result.get()) == PGRES_FATAL_ERROR;
    const Error error =
        isRefused ? errorOf(connection, result.get(), statement) : Error::of(ErrorCode::Internal, { u"copy"_s });
    endCopy(connection, PQresultStatus(result.get()));
    static_cast<void>(drain(connection, statement));
    return Failure(error);
}

} // namespace

CopyWriter::CopyWriter(Connection& connection, QString statement)
    : m_connection(&connection)
    , m_statement(std::move(statement))
{}

CopyWriter::CopyWriter(CopyWriter&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_statement(std::move(other.m_statement))
{}

Result<CopyWriter> CopyWriter::start(Connection& connection, const QString& statement)
{
    return startEncoded(connection, statement.toUtf8());
}

Result<CopyWriter> CopyWriter::startEncoded(Connection& connection, const QByteArray& statement)
{
    STOPOVER_TRY(startCopy(connection, statement, PGRES_COPY_IN));
    return CopyWriter(connection, QString::fromUtf8(statement));
}

CopyWriter::~CopyWriter()
{
    if (m_connection != nullptr)
        static_cast<void>(end("interrupted"));
}

Result<void> CopyWriter::write(QByteArrayView data)
{
    if (PQputCopyData(m_connection->handle(), data.data(), static_cast<int>(data.size())) == 1)
        return {};
    return Failure(m_connection->lastError(m_statement));
}

Result<qint64> CopyWriter::finish()
{
    return end(nullptr);
}

Result<qint64> CopyWriter::end(const char* refusal)
{
    Connection& connection = *std::exchange(m_connection, nullptr);
    if (PQputCopyEnd(connection.handle(), refusal) != 1)
        return Failure(connection.lastError(m_statement));
    return drain(connection, m_statement);
}

CopyReader::CopyReader(Connection& connection, QString statement)
    : m_connection(&connection)
    , m_statement(std::move(statement))
{}

CopyReader::CopyReader(CopyReader&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_statement(std::move(other.m_statement))
{}

Result<CopyReader> CopyReader::start(Connection& connection, const QString& statement)
{
    STOPOVER_TRY(startCopy(connection, statement.toUtf8(), PGRES_COPY_OUT));
    return CopyReader(connection, statement);
}

CopyReader::~CopyReader()
{
    if (m_connection == nullptr)
        return;
    m_connection->canceller().cancel();
    while (true) {
        const Result<QByteArray> row = read();
        if (!row || row->isEmpty())
            return;
    }
}

Result<QByteArray> CopyReader::read()
{
    if (m_connection == nullptr)
        return QByteArray();
    char* buffer = nullptr;
    const int length = PQgetCopyData(m_connection->handle(), &buffer, 0);
    if (length > 0) {
        QByteArray row(buffer, length);
        PQfreemem(buffer);
        return row;
    }
    Connection& connection = *std::exchange(m_connection, nullptr);
    STOPOVER_TRY(drain(connection, m_statement));
    return QByteArray();
}

} // namespace stopover::pg
