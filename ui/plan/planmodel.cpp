#include "ui/plan/planmodel.h"

#include "text/numbertext.h"
#include "text/runtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QFont>

namespace stopover::ui {

using namespace Qt::StringLiterals;

QString estimateText(const run::Step& step)
{
    return step.estimatedSeconds < 0 ? QString() : text::duration(step.estimatedSeconds);
}

void PlanModel::setSteps(const QList<run::Step>& steps)
{
    beginResetModel();
    m_steps = steps;
    const auto line = std::ranges::find_if(m_steps, &run::Step::pointOfNoReturn);
    m_pointOfNoReturn = line == m_steps.end() ? -1 : static_cast<int>(std::distance(m_steps.begin(), line));
    endResetModel();
}

int PlanModel::stepIndex(int row) const
{
    if (m_pointOfNoReturn < 0 || row < m_pointOfNoReturn)
        return row;
    return row == m_pointOfNoReturn ? -1 : row - 1;
}

std::optional<run::Step> PlanModel::stepAt(int row) const
{
    const int index = stepIndex(row);
    if (index < 0 || index >= m_steps.size())
        return {};
    return m_steps.at(index);
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size()) + (m_pointOfNoReturn >= 0 ? 1 : 0);
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::cellText(const run::Step& step, int number, int column) const
{
    switch (column) {
    case Number:
        return QString::number(number);
    case Title:
        return text::stepTitle(step.slug, step.titleArgs);
    case Lock:
        return step.lock.isEmpty() ? tr("none") : step.lock;
    case Undo:
        return text::undoText(step.undo);
    case Estimate:
        return estimateText(step);
    case Backup:
        if (step.kind() == run::StepKind::Backup)
            return tr("creates");
        if (step.kind() == run::StepKind::Swap)
            return tr("keeps the old table");
        return step.undo == run::Undo::None ? tr("required") : u"–"_s;
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    return plainData(valueOf(index, role), role);
}

QVariant PlanModel::valueOf(const QModelIndex& index, int role) const
{
    const std::optional<run::Step> step = stepAt(index.row());
    if (!step) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return tr("POINT OF NO RETURN: up to here, cancelling leaves the live table unchanged");
        if (role == Qt::BackgroundRole)
            return colours().warningSurface;
        if (role == Qt::ForegroundRole)
            return colours().warning;
        if (role == Qt::DecorationRole && index.column() == 0)
            return icon(u"warning"_s);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*step, stepIndex(index.row()) + 1, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Estimate ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Lock && step->lock == "ACCESS EXCLUSIVE"_L1 ? QVariant(colours().bad) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Title ? text::stepTitle(step->slug, step->titleArgs) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Number || section == Estimate))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return u"#"_s;
    case Title:
        return tr("Step");
    case Lock:
        return tr("Lock on the live table");
    case Undo:
        return tr("Undo");
    case Estimate:
        return tr("About");
    case Backup:
        return tr("Backup");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return stepAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace stopover::ui

#include "moc_planmodel.cpp"
