#pragma once

#include "core/migrate/databasestate.h"
#include "core/revision/graphlayout.h"
#include "core/revision/readiness.h"

#include <QAbstractTableModel>

namespace stopover::ui {

/// A project and, where a database is open, where it stands in it.
struct ProjectView
{
    revision::Project project;
    std::optional<migrate::DatabaseState> state;
    QSet<QString> partial; ///< revisions that an unfinished run is in
    revision::Readiness readiness; ///< what its own Alembic lacks
    QList<revision::Interpreter> interpreters; ///< that could run it
};

/// The graph as rows, newest first; lanes are laid out once, so that painting decides nothing.
class GraphModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Lanes,
        Revision,
        Title,
        Labels,
        State,
        ColumnCount,
    };

    enum class NodeState {
        Unknown, ///< no database is open
        Applied,
        Pending,
        Partial, ///< an unfinished run is in it
        Edited, ///< applied, and the file is another one since
        Ghost, ///< in the database, and no file declares it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(ProjectView view);

    [[nodiscard]] const ProjectView& view() const { return m_view; }

    [[nodiscard]] const revision::GraphLayout& layout() const { return m_layout; }

    /// Only revisions that contain the text and have the state are shown; Unknown shows all states.
    void setFilter(const QString& text, NodeState state);

    /// States as they were at that time (ISO, UTC, as in AppliedRevision); empty: now. Only what Stopover itself has
    /// applied has a time.
    void setAsOf(const QString& at);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] bool isGhost(int row) const { return row < m_ghosts.size(); }

    [[nodiscard]] const revision::LaneRow* laneRow(int row) const; ///< null for a ghost
    [[nodiscard]] revision::Node nodeAt(int row) const; ///< noNode for a ghost
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(revision::Node node) const; ///< -1 when it is filtered out
    [[nodiscard]] NodeState stateOf(int row) const;
    [[nodiscard]] static QString stateText(NodeState state);

private:
    [[nodiscard]] QVariant valueOf(const QModelIndex& index, int role) const;
    void rebuild();
    [[nodiscard]] NodeState stateOfNode(revision::Node node) const;
    [[nodiscard]] bool passes(revision::Node node) const;

    ProjectView m_view;
    revision::GraphLayout m_layout;
    QStringList m_ghosts;
    QList<bool> m_applied; ///< by node
    QHash<revision::Node, int> m_rows;
    QString m_asOf;
    QString m_filter;
    NodeState m_filterState = NodeState::Unknown;
};

} // namespace stopover::ui
