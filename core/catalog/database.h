#pragma once

#include "core/base/connectionkeywords.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace stopover::catalog {

/// A connection of Qt Sql (QPSQL) for reading what is in the database.
///
/// Belongs to the thread that opened it; closed and removed when destroyed. Every query is read only:
/// the session has default_transaction_read_only on and an empty search_path. Nothing waits for a lock of somebody else
/// for more than three seconds: ReadLocked.
class Database
{
public:
    static Result<Database> open(const ConnectionKeywords& keywords);

    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs the query of `:/stopover/catalog/<name>.sql` with its named parameters.
    Result<QSqlQuery> query(const QString& name, const QVariantMap& parameters = {}) const;

    /// Runs a query whose text is made at run time, for example a forecast over a user's expression.
    Result<QSqlQuery> run(const QString& statement, const QVariantMap& parameters = {}) const;

    /// For models that take a QSqlDatabase.
    [[nodiscard]] QSqlDatabase handle() const;

private:
    explicit Database(QString name)
        : m_name(std::move(name))
    {}

    QString m_name;
};

/// Calls `use` for each row, with a reader of its columns by name.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}

    [[nodiscard]] QString text(const char* column) const;
    [[nodiscard]] qint64 integer(const char* column) const;
    [[nodiscard]] double real(const char* column) const;
    [[nodiscard]] bool boolean(const char* column) const;
    [[nodiscard]] bool isNull(const char* column) const;
    [[nodiscard]] QStringList list(const char* column) const; ///< a JSON array of texts

private:
    const QSqlQuery& m_query;
};

void forEachRow(QSqlQuery& query, const std::function<void(const Row&)>& use);

} // namespace stopover::catalog
