#pragma once

#include "core/catalog/distribution.h"
#include "ui/partitions/distributionchart.h"

#include <QAbstractTableModel>

namespace stopover::ui {

/// The partitions of one table with their rows and sizes.
class DistributionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Bounds,
        Rows,
        Share,
        Factor,
        Bytes,
        Remark,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDistribution(const catalog::Distribution& distribution);

    [[nodiscard]] const catalog::Distribution& distribution() const { return m_distribution; }

    [[nodiscard]] QList<PartitionBar> bars(DistributionChart::Unit unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const catalog::PartitionShare& share, int column) const;
    [[nodiscard]] QVariant sortValue(const catalog::PartitionShare& share, int column) const;
    [[nodiscard]] QString remarkOn(const catalog::PartitionShare& share) const;

    catalog::Distribution m_distribution;
    double m_total = 0;
    double m_average = 0;
};

/// Rows as they are known: exact, "about", or not at all.
[[nodiscard]] QString rowsText(double rows, bool exact);

} // namespace stopover::ui
