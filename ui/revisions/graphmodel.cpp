#include "ui/revisions/graphmodel.h"

#include "core/revision/order.h"
#include "ui/widgets/plainlabel.h"

#include <QFontDatabase>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 60; ///< rows that an edge passes before it is cut

} // namespace

void GraphModel::setView(ProjectView view)
{
    beginResetModel();
    m_view = std::move(view);
    m_applied = QList<bool>(m_view.project.graph.size(), false);
    m_ghosts.clear();
    if (m_view.state) {
        m_ghosts = m_view.state->current.unknownRows;
        QStringList known;
        for (const QString& row : std::as_const(m_view.state->table.rows)) {
            if (!m_ghosts.contains(row))
                known.append(row);
        }
        const auto applied = revision::applied(m_view.project.graph, known);
        for (revision::Node node = 0; applied && node < m_applied.size(); ++node)
            m_applied[node] = applied->contains(node);
    }
    rebuild();
    endResetModel();
}

void GraphModel::setFilter(const QString& text, NodeState state)
{
    beginResetModel();
    m_filter = text;
    m_filterState = state;
    rebuild();
    endResetModel();
}

void GraphModel::setAsOf(const QString& at)
{
    if (at == m_asOf)
        return;
    m_asOf = at;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool GraphModel::passes(revision::Node node) const
{
    if (m_filterState != NodeState::Unknown && stateOfNode(node) != m_filterState)
        return false;
    if (m_filter.isEmpty())
        return true;
    const revision::RevisionFile& file = m_view.project.file(node);
    return file.spec.id.contains(m_filter, Qt::CaseInsensitive)
        || file.description.contains(m_filter, Qt::CaseInsensitive)
        || file.title.contains(m_filter, Qt::CaseInsensitive)
        || m_view.project.graph.at(node).displayedLabels.join(u' ').contains(m_filter, Qt::CaseInsensitive);
}

void GraphModel::rebuild()
{
    QList<revision::Node> order;
    for (const revision::Node node : revision::displayOrder(m_view.project.graph)) {
        if (passes(node))
            order.append(node);
    }
    m_layout = revision::layOut(m_view.project.graph, order, longestLine);
    m_rows.clear();
    for (int row = 0; row < m_layout.rows.size(); ++row)
        m_rows.insert(m_layout.rows.at(row).node, row + static_cast<int>(m_ghosts.size()));
}

int GraphModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ghosts.size() + m_layout.rows.size());
}

int GraphModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const revision::LaneRow* GraphModel::laneRow(int row) const
{
    const qsizetype index = row - m_ghosts.size();
    return index >= 0 && index < m_layout.rows.size() ? &m_layout.rows.at(index) : nullptr;
}

revision::Node GraphModel::nodeAt(int row) const
{
    const revision::LaneRow* lane = laneRow(row);
    return lane == nullptr ? revision::noNode : lane->node;
}

QString GraphModel::idAt(int row) const
{
    const revision::Node node = nodeAt(row);
    return node == revision::noNode ? m_ghosts.value(row) : m_view.project.graph.id(node);
}

int GraphModel::rowOf(revision::Node node) const
{
    return m_rows.value(node, -1);
}

GraphModel::NodeState GraphModel::stateOfNode(revision::Node node) const
{
    if (!m_view.state)
        return NodeState::Unknown;
    const QString& id = m_view.project.graph.id(node);
    if (!m_asOf.isEmpty()) {
        const migrate::AppliedRevision* applied = m_view.state->find(id);
        return applied != nullptr && applied->appliedAt <= m_asOf ? NodeState::Applied : NodeState::Pending;
    }
    if (m_view.partial.contains(id))
        return NodeState::Partial;
    if (!m_applied.value(node))
        return NodeState::Pending;
    return m_view.state->edited.contains(id) ? NodeState::Edited : NodeState::Applied;
}

GraphModel::NodeState GraphModel::stateOf(int row) const
{
    return isGhost(row) ? NodeState::Ghost : stateOfNode(nodeAt(row));
}

QString GraphModel::stateText(NodeState state)
{
    switch (state) {
    case NodeState::Unknown:
        return {};
    case NodeState::Applied:
        return tr("applied");
    case NodeState::Pending:
        return tr("pending");
    case NodeState::Partial:
        return tr("partly applied");
    case NodeState::Edited:
        return tr("applied, file edited since");
    case NodeState::Ghost:
        return tr("applied, file missing");
    }
    return {};
}

QVariant GraphModel::data(const QModelIndex& index, int role) const
{
    return plainData(valueOf(index, role), role);
}

QVariant GraphModel::valueOf(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const revision::Node node = nodeAt(row);
    if (role == Qt::FontRole && index.column() == Revision)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::AccessibleTextRole && index.column() == Lanes)
        return QString(idAt(row) + u' ' + stateText(stateOf(row)));
    if (role == Qt::ToolTipRole && node != revision::noNode)
        return m_view.project.file(node).description;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Revision:
        return idAt(row);
    case Title:
        return node == revision::noNode ? QString() : m_view.project.file(node).title;
    case Labels: {
        if (node == revision::noNode)
            return {};
        QStringList words = m_view.project.graph.at(node).labels;
        if (m_view.project.graph.isHead(node))
            words.append(tr("head"));
        if (m_view.state && m_view.state->current.current.contains(node))
            words.append(tr("current"));
        return words.join(u", "_s);
    }
    case State:
        return stateText(stateOf(row));
    default:
        return {};
    }
}

QVariant GraphModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lanes:
        return tr("Graph");
    case Revision:
        return tr("Revision");
    case Title:
        return tr("Title");
    case Labels:
        return tr("Labels");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace stopover::ui

#include "moc_graphmodel.cpp"
