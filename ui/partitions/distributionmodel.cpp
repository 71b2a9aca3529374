#include "ui/partitions/distributionmodel.h"

#include "text/numbertext.h"
#include "ui/partitions/skew.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <cmath>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    return column == DistributionModel::Rows || column == DistributionModel::Share
        || column == DistributionModel::Factor || column == DistributionModel::Bytes;
}

} // namespace

QString rowsText(double rows, bool exact)
{
    return exact ? text::grouped(std::llround(rows)) : text::estimated(rows);
}

void DistributionModel::setDistribution(const catalog::Distribution& distribution)
{
    beginResetModel();
    m_distribution = distribution;
    m_total = distribution.totalRows();
    m_average = distribution.averageRows();
    endResetModel();
}

QList<PartitionBar> DistributionModel::bars(DistributionChart::Unit unit) const
{
    QList<PartitionBar> bars;
    for (const catalog::PartitionShare& share : m_distribution.partitions)
        bars.append({ .name = share.name.display(),
                      .bounds = share.bounds,
                      .value = unit == DistributionChart::Unit::Bytes ? static_cast<double>(share.bytes) : share.rows,
                      .isDefault = share.isDefault });
    return bars;
}

int DistributionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_distribution.partitions.size());
}

int DistributionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DistributionModel::remarkOn(const catalog::PartitionShare& share) const
{
    if (share.isDefault)
        return share.rows > 0 ? tr("default, not empty") : tr("default");
    if (share.rows == 0)
        return tr("empty");
    return m_average > 0 && share.rows > maxSkew * m_average ? tr("more than twice the average") : QString();
}

QString DistributionModel::cellText(const catalog::PartitionShare& share, int column) const
{
    const bool known = share.rows >= 0;
    switch (column) {
    case Name:
        return share.name.display();
    case Bounds:
        return share.bounds;
    case Rows:
        return rowsText(share.rows, share.exact);
    case Share:
        return known && m_total > 0 ? QLocale().toString(100 * share.rows / m_total, 'f', 1) + u'%' : QString();
    case Factor:
        return known && m_average > 0 ? text::factor(share.rows / m_average) : QString();
    case Bytes:
        return text::bytes(share.bytes);
    case Remark:
        return remarkOn(share);
    default:
        return {};
    }
}

QVariant DistributionModel::sortValue(const catalog::PartitionShare& share, int column) const
{
    switch (column) {
    case Rows:
    case Share:
    case Factor:
        return share.rows;
    case Bytes:
        return share.bytes;
    default:
        return {};
    }
}

QVariant DistributionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_distribution.partitions.size())
        return {};
    const catalog::PartitionShare& share = m_distribution.partitions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(share, index.column());
    case sortValueRole:
        return sortValue(share, index.column());
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (share.isDefault ? share.rows > 0 : m_average > 0 && share.rows > maxSkew * m_average)
            return index.column() == Factor || index.column() == Remark ? QVariant(colours().warning) : QVariant();
        return share.rows == 0 ? QVariant(colours().muted) : QVariant();
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Partition");
    case Bounds:
        return tr("Bounds");
    case Rows:
        return tr("Rows");
    case Share:
        return tr("Share");
    case Factor:
        return tr("Of average");
    case Bytes:
        return tr("Size");
    case Remark:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace stopover::ui

#include "moc_distributionmodel.cpp"
