#pragma once

#include "core/backup/registry.h"

#include <QAbstractTableModel>

namespace stopover::ui {

/// The register of backups, a row each.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Of,
        Rows,
        Bytes,
        Made,
        Stage,
        Check,
        NeededBy,
        Kind,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<backup::Backup>& backups);

    [[nodiscard]] const QList<backup::Backup>& backups() const { return m_backups; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<backup::Backup> m_backups;
};

/// "9 d", "today": how old something is that was made at an ISO time.
[[nodiscard]] QString ageText(const QString& utc);

} // namespace stopover::ui
