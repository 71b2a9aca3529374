#include "ui/backups/backupsmodel.h"

#include "text/backuptext.h"
#include "text/numbertext.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const backup::Backup& one, int column)
{
    switch (column) {
    // The schema is in the tooltip; with it the column would take half of the page.
    case BackupsModel::Name:
        return one.kind == backup::Kind::Dump ? QFileInfo(one.object).fileName() : one.object.section(u'.', 1);
    case BackupsModel::Of:
        return one.table;
    case BackupsModel::Kind:
        return text::backupKindText(one.kind);
    case BackupsModel::Rows:
        return text::grouped(one.rows);
    case BackupsModel::Bytes:
        return one.bytes < 0 ? QString() : text::bytes(one.bytes);
    case BackupsModel::Made:
        return ageText(one.createdAt);
    case BackupsModel::Stage:
        return text::backupStageText(one.stage);
    case BackupsModel::Check:
        return text::backupCheckText(one);
    case BackupsModel::NeededBy:
        return one.neededBy;
    default:
        return {};
    }
}

QVariant sortValue(const backup::Backup& one, int column)
{
    switch (column) {
    case BackupsModel::Rows:
        return one.rows;
    case BackupsModel::Bytes:
        return one.bytes;
    case BackupsModel::Made:
        return one.createdAt;
    case BackupsModel::Stage:
        return static_cast<int>(one.stage);
    default:
        return {};
    }
}

QVariant colourOf(const backup::Backup& one, int column)
{
    const bool bad = !one.there || !one.problem.isEmpty();
    if (column == BackupsModel::Check)
        return bad ? QVariant(colours().bad) : one.level == 3 ? QVariant(colours().good) : QVariant();
    if (column == BackupsModel::Stage && one.due)
        return QVariant(colours().warning);
    return {};
}

} // namespace

QString ageText(const QString& utc)
{
    const QDateTime made = QDateTime::fromString(utc, Qt::ISODate);
    const qint64 days = made.daysTo(QDateTime::currentDateTimeUtc());
    return days <= 0 ? QCoreApplication::translate("stopover::ui::BackupsModel", "today")
                     : QCoreApplication::translate("stopover::ui::BackupsModel", "%1 d").arg(QLocale().toString(days));
}

void BackupsModel::setBackups(const QList<backup::Backup>& backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const
{
    const backup::Backup& one = m_backups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(one, index.column());
    case sortValueRole:
        return sortValue(one, index.column());
    case Qt::ForegroundRole:
        return colourOf(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? one.object : index.column() == Made ? one.createdAt : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Rows || index.column() == Bytes ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant();
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Rows || section == Bytes))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Of:
        return tr("Table");
    case Kind:
        return tr("Kind");
    case Rows:
        return tr("Rows");
    case Bytes:
        return tr("Size");
    case Made:
        return tr("Age");
    case Stage:
        return tr("State");
    case Check:
        return tr("Check");
    case NeededBy:
        return tr("Needed by");
    default:
        return {};
    }
}

} // namespace stopover::ui

#include "moc_backupsmodel.cpp"
