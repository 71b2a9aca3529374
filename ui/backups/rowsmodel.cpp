#include "ui/backups/rowsmodel.h"

#include "ui/widgets/theme.h"

#include <QFont>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLetters = 200;

} // namespace

void RowsModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_lines.clear();
    m_pages = 0;
    endResetModel();
}

void RowsModel::append(const backup::RowPage& page)
{
    beginResetModel();
    m_columns = page.columns;
    for (const backup::RowPage::Row& row : page.rows) {
        QList<bool> differs;
        for (qsizetype i = 0; i < page.columns.size(); ++i) {
            const bool both = !row.backup.isEmpty() && !row.live.isEmpty();
            differs.append(
                both && (row.backup.at(i) != row.live.at(i) || row.backup.at(i).isNull() != row.live.at(i).isNull()));
        }
        if (!row.backup.isEmpty())
            m_lines.append({ false, row.backup, differs });
        if (!row.live.isEmpty())
            m_lines.append({ true, row.live, differs });
    }
    m_pages += page.rows.size();
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return line.live ? tr("live") : tr("backup");
        return role == Qt::ForegroundRole ? QVariant(colours().muted) : QVariant();
    }
    const QString& value = line.values.at(index.column() - 1);
    const bool differs = line.differs.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return value.isNull() ? u"NULL"_s : value.left(maxLetters);
    case Qt::ToolTipRole:
        return value.size() > maxLetters ? value.left(maxLetters * 10) : QString();
    case Qt::ForegroundRole:
        return differs ? QVariant(colours().warning) : value.isNull() ? QVariant(colours().muted) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(differs);
        font.setItalic(value.isNull());
        return font;
    }
    case Qt::AccessibleTextRole:
        return differs ? tr("%1, different").arg(value) : value;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : m_columns.value(section - 1);
}

} // namespace stopover::ui

#include "moc_rowsmodel.cpp"
