#include "core/pg/encoded.h"

#include <libpq-fe.h>

namespace stopover::pg {

Result<void> executeEncoded(Connection& connection, const QByteArray& statement)
{
    const QString shown = QString::fromUtf8(statement);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexecParams(connection.handle(), statement.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)
        return {};
    Error error = connection.lastError(shown);
    if (const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE))
        error.sqlState = QString::fromLatin1(state);
    if (const char* message = PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY))
        error.message = QString::fromUtf8(message);
    error.detail = QString::fromUtf8(PQresultErrorField(result.get(), PG_DIAG_MESSAGE_DETAIL));
    error.hint = QString::fromUtf8(PQresultErrorField(result.get(), PG_DIAG_MESSAGE_HINT));
    // A COPY that is none of ours would leave the session in the middle of it: nothing can go on.
    if (status == PGRES_COPY_IN)
        PQputCopyEnd(connection.handle(), "COPY unexpected");
    if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT)
        error.message = QStringLiteral("COPY is not expected here");
    return Failure(error);
}

} // namespace stopover::pg
