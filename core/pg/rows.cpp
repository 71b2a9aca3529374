#include "core/pg/rows.h"

#include <libpq-fe.h>

namespace stopover::pg {

Rows::Rows(pg_result* result)
    : m_result(result, &PQclear)
{}

int Rows::count() const
{
    return PQntuples(m_result.get());
}

int Rows::columns() const
{
    return PQnfields(m_result.get());
}

QString Rows::columnName(int column) const
{
    return QString::fromUtf8(PQfname(m_result.get(), column));
}

int Rows::column(const char* name) const
{
    // Folded to lower case by libpq unless it is quoted.
    const int number = PQfnumber(m_result.get(), name);
    Q_ASSERT(number >= 0);
    return number;
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) == 1;
}

QByteArray Rows::bytes(int row, int column) const
{
    return { PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column) };
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

qint64 Rows::integer(int row, int column) const
{
    return bytes(row, column).toLongLong();
}

bool Rows::boolean(int row, int column) const
{
    return *PQgetvalue(m_result.get(), row, column) == 't';
}

qint64 Rows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

QByteArray Rows::commandTag() const
{
    return { PQcmdStatus(m_result.get()) };
}

} // namespace stopover::pg
