#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct pg_result;

namespace stopover::pg {

/// What a statement returned; owns the libpq result.
///
/// Values are text as the server sent them. Row and column numbers start at 0 and must be in range.
class Rows
{
public:
    explicit Rows(pg_result* result);

    [[nodiscard]] int count() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString columnName(int column) const;
    /// The number of a column that is there.
    [[nodiscard]] int column(const char* name) const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const; ///< 0 for NULL
    [[nodiscard]] bool boolean(int row, int column) const; ///< false for NULL

    /// Rows that INSERT, UPDATE, DELETE, SELECT or CREATE TABLE AS handled; 0 for other statements.
    [[nodiscard]] qint64 affected() const;
    /// The command tag, for example "ROLLBACK".
    [[nodiscard]] QByteArray commandTag() const;

private:
    std::shared_ptr<pg_result> m_result;
};

} // namespace stopover::pg
