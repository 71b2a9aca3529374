#include "ui/backups/dumptablesmodel.h"

#include "text/numbertext.h"
#include "ui/widgets/tableview.h"

namespace stopover::ui {

namespace {

enum Column { Table, Rows, Columns, ColumnCount };

} // namespace

void DumpTablesModel::setTables(const QList<backup::DumpedTable>& tables)
{
    beginResetModel();
    m_tables = tables;
    endResetModel();
}

QString DumpTablesModel::tableAt(int row) const
{
    return m_tables.value(row).name;
}

int DumpTablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int DumpTablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DumpTablesModel::data(const QModelIndex& index, int role) const
{
    const backup::DumpedTable& table = m_tables.at(index.row());
    const bool number = index.column() == Rows;
    const QString columns = table.columns.join(QStringLiteral(", "));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Table ? table.name : number ? text::grouped(table.rows) : columns;
    case Qt::ToolTipRole:
        return index.column() == Columns ? columns : QString();
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case sortValueRole:
        return number ? QVariant(table.rows) : QVariant();
    default:
        return {};
    }
}

QVariant DumpTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Table ? tr("Table in the dump") : section == Rows ? tr("Rows") : tr("Columns");
}

} // namespace stopover::ui

#include "moc_dumptablesmodel.cpp"
