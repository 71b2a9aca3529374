#pragma once

#include "core/pg/connection.h"

#include <QVariant>

#include <functional>

namespace stopover::catalog {

/// A session that only reads the catalog.
///
/// Belongs to one thread at a time. default_transaction_read_only is on and search_path is empty. No query waits longer
/// than three seconds for another session's lock: ReadLocked.
class Database
{
public:
    static Result<Database> open(const pg::Settings& settings);

    /// Runs the query of `:/stopover/catalog/<name>.sql` with its named parameters.
    Result<pg::Rows> query(const QString& name, const QVariantMap& parameters = {}) const;

    /// Runs a query whose text is made at run time, for example a forecast over a user's expression.
    Result<pg::Rows> run(const QString& statement, const QVariantMap& parameters = {}) const;

    /// The same with names found in one schema first, as a list of identifiers.
    Result<pg::Rows> runUnder(const QString& searchPath, const QString& statement) const;

private:
    explicit Database(pg::Connection connection);
    std::unique_ptr<pg::Connection> m_connection;
};

/// A reader of the columns of one row, by name.
class Row
{
public:
    Row(const pg::Rows& rows, int number)
        : m_rows(rows)
        , m_number(number)
    {}

    [[nodiscard]] QString text(const char* column) const;
    [[nodiscard]] qint64 integer(const char* column) const;
    [[nodiscard]] double real(const char* column) const;
    [[nodiscard]] bool boolean(const char* column) const;
    [[nodiscard]] bool isNull(const char* column) const;
    [[nodiscard]] QStringList list(const char* column) const; ///< a JSON array of texts

private:
    const pg::Rows& m_rows;
    int m_number;
};

/// Calls `use` for each row.
void forEachRow(const pg::Rows& rows, const std::function<void(const Row&)>& use);

} // namespace stopover::catalog
