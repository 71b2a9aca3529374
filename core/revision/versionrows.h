#pragma once

#include "core/revision/resolver.h"

#include <QSet>

#include <optional>
#include <utility>

namespace stopover::revision {

/// What one step changes in the version table.
struct RowChange
{
    QStringList inserted;
    QStringList deleted;
    std::optional<std::pair<QString, QString>> updated; ///< from, to

    [[nodiscard]] QStringList removedRows() const;
    [[nodiscard]] QStringList addedRows() const;

    /// The rows after the change, sorted.
    [[nodiscard]] QStringList appliedTo(const QStringList& rows) const;
};

/// The rows of the version table while steps are applied: one row per applied effective tip.
///
/// Rows are texts, not revisions: a row may abbreviate one, and then no step replaces it. Errors of the
/// steps: VersionRowMismatch when the rows are not such that the step can be recorded.
class VersionRows
{
public:
    /// Errors: those of Resolver, for rows that name nothing.
    static Result<VersionRows> of(const Resolver& resolver, const QStringList& rows);

    [[nodiscard]] QStringList rows() const; ///< sorted

    [[nodiscard]] bool contains(const QString& row) const { return m_rows.contains(row); }

    Result<RowChange> upgrade(Node node);
    Result<RowChange> downgrade(Node node);

    /// Puts `to` in the place of the rows `from`; without `from`, beside the rows.
    Result<RowChange> replace(const QStringList& from, const QString& to);
    Result<RowChange> remove(const QString& row);

private:
    VersionRows(const Graph& graph, const QStringList& rows, const QList<Node>& nodes);

    [[nodiscard]] QList<Node> uncovered(const QList<Node>& nodes, const QList<Node>& except) const;
    [[nodiscard]] QList<Node> withoutRedundant(const QList<Node>& nodes) const;
    [[nodiscard]] bool isOtherRow(Node node, const QList<Node>& except) const;
    Result<RowChange> split(Node node, const QList<Node>& into);
    Result<void> apply(const RowChange& change);

    const Graph* m_graph;
    QSet<QString> m_rows;
    NodeSet m_abbreviated; ///< revisions with a row that is not their full id
    NodeSet m_applied; ///< what the rows stand for
};

} // namespace stopover::revision
