#pragma once

#include "core/backup/differences.h"

#include <QAbstractTableModel>

namespace stopover::ui {

/// Rows that differ, the backup's above the live one; what is different stands out.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Takes a further page of the same kind of rows.
    void append(const backup::RowPage& page);

    [[nodiscard]] qsizetype count() const { return m_pages; } ///< rows of the backup or the table, not lines

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        bool live = false;
        QList<QString> values;
        QList<bool> differs;
    };

    QStringList m_columns;
    QList<Line> m_lines;
    qsizetype m_pages = 0;
};

} // namespace stopover::ui
