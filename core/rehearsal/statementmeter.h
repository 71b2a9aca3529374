#pragma once

#include "core/catalog/schema.h"
#include "core/pg/connection.h"
#include "core/risk/lockmode.h"

#include <QMap>

namespace stopover::rehearsal {

struct MeasuredLock
{
    QString table;
    risk::LockMode mode = risk::LockMode::AccessShare; ///< the strongest
    bool foreseen = true; ///< lint had said so of the statement
};

/// What one statement did, as the server tells it.
struct MeasuredStatement
{
    QString sql;
    double seconds = 0;
    QList<MeasuredLock> locks; ///< taken by this statement, on tables that were there before the run
    QStringList rewritten; ///< tables and indexes with a new file
    QStringList scanned; ///< tables that were scanned in full
    qint64 rowsWritten = 0;
    qint64 walBytes = 0;
};

/// Measures statements in the transaction that they run in: locks and files are compared by oid, with the names of
/// before, so that what is dropped is seen too.
class StatementMeter
{
public:
    /// `schema` is how the database was before the run. Errors: connection errors.
    static Result<StatementMeter> begin(pg::Connection& connection, catalog::Schema schema);

    /// Runs `execute` and measures it. Its own error is the result.
    Result<MeasuredStatement> around(pg::Connection& connection, const QString& sql,
                                     const std::function<Result<void>()>& execute) const;

private:
    struct File
    {
        QString name;
        QString node;
    };

    struct Look
    {
        QMap<qint64, File> files;
        QMap<qint64, risk::LockMode> locks;
        QMap<qint64, std::pair<qint64, qint64>> counters; ///< whole scans, rows written
        QString wal;
    };

    static Result<Look> look(pg::Connection& connection);
    void compareLocks(const Look& before, const Look& after, MeasuredStatement& measured) const;

    QMap<qint64, QString> m_tables; ///< that were there before the run
    catalog::Schema m_schema;
    int m_version = 0;
};

} // namespace stopover::rehearsal
