#pragma once

#include "core/revision/resolver.h"

#include <optional>
#include <utility>

namespace stopover::revision {

/// What one step changes in the version table.
struct RowChange
{
    QStringList inserted;
    QStringList deleted;
    std::optional<std::pair<QString, QString>> updated; ///< from, to

    [[nodiscard]] qsizetype statementCount() const { return inserted.size() + deleted.size() + (updated ? 1 : 0); }
};

/// The rows of the version table while steps are applied: one row per applied effective tip.
///
/// Rows are texts, not revisions: a row may name a revision that no file declares, or abbreviate one.
/// Errors of the steps: VersionRowMismatch when the rows are not such that the step can be recorded.
class VersionRows
{
public:
    VersionRows(const Resolver& resolver, const QStringList& rows);

    [[nodiscard]] const QStringList& rows() const { return m_rows; } ///< sorted
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    Result<RowChange> upgrade(Node node);
    Result<RowChange> downgrade(Node node);

    /// Puts `to` in the place of the rows `from`; without `from`, beside the rows.
    Result<RowChange> replace(const QStringList& from, const QString& to);
    Result<RowChange> remove(const QString& row);

    [[nodiscard]] bool contains(const QString& row) const;

private:
    [[nodiscard]] Result<QStringList> uncovered(const QStringList& names, const QStringList& except) const;
    [[nodiscard]] QList<Node> withoutCovered(const QList<Node>& nodes) const;
    Result<RowChange> split(Node node, const QStringList& into);
    Result<void> apply(const RowChange& change);

    const Resolver& m_resolver;
    QStringList m_rows;
};

} // namespace stopover::revision
