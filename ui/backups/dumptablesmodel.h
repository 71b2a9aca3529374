#pragma once

#include "core/backup/manifest.h"

#include <QAbstractTableModel>

namespace stopover::ui {

/// The tables that a dump holds, with the rows that each had under its snapshot.
class DumpTablesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTables(const QList<backup::DumpedTable>& tables);
    /// As SQL names it; empty for a row that is not there.
    [[nodiscard]] QString tableAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<backup::DumpedTable> m_tables;
};

} // namespace stopover::ui
