#include "ui/runs/stepsmodel.h"

#include "text/runtext.h"
#include "ui/widgets/plainlabel.h"

namespace stopover::ui {

using namespace Qt::StringLiterals;

void StepsModel::setSteps(const QList<StepView>& steps)
{
    const bool same = steps.size() == m_steps.size()
        && std::ranges::equal(
                          steps, m_steps, {}, [](const StepView& view) { return view.step.slug; },
                          [](const StepView& view) { return view.step.slug; });
    if (!same) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    m_steps = steps;
    if (!m_steps.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_steps.size()) - 1));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    return plainData(valueOf(index, role), role);
}

QVariant StepsModel::valueOf(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const StepView& view = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text::stepTitle(view.step.slug, view.step.titleArgs);
    case Qt::AccessibleTextRole:
        return tr("Step %1, %2: %3. %4")
            .arg(QString::number(index.row() + 1), text::stepTitle(view.step.slug, view.step.titleArgs),
                 stateText(view.state), detailText(view));
    case Qt::ToolTipRole:
        return QString(stateText(view.state) + (view.note.isEmpty() ? QString() : QString(u"\n"_s + view.note)));
    case StateRole:
        return static_cast<int>(view.state);
    case DetailRole:
        return detailText(view);
    case FractionRole:
        return fractionOf(view);
    case BreakpointRole:
        return view.breakpoint;
    case NumberRole:
        return index.row() + 1;
    case BusyRole:
        return view.state == StepView::State::Running && view.progress.total <= 0;
    default:
        return {};
    }
}

} // namespace stopover::ui

#include "moc_stepsmodel.cpp"
