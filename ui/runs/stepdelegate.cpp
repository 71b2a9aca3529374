#include "ui/runs/stepdelegate.h"

#include "ui/runs/stepsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 22; ///< of the breakpoint
constexpr int iconSize = 16;
constexpr int padding = 7;
constexpr int barHeight = 5;

QColor colourOf(StepView::State state)
{
    const Colours& c = colours();
    switch (state) {
    case StepView::State::Pending:
        return c.muted;
    case StepView::State::Running:
        return c.accent;
    case StepView::State::Done:
        return c.good;
    case StepView::State::Failed:
    case StepView::State::InDoubt:
        return c.bad;
    case StepView::State::WaitingForLock:
    case StepView::State::WaitingForConfirmation:
    case StepView::State::Paused:
    case StepView::State::Reconnecting:
    case StepView::State::Cancelled:
        return c.warning;
    }
    return c.text;
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return { 200, option.fontMetrics.height() + 2 * padding + barHeight };
}

void StepDelegate::paintBar(QPainter* painter, const QRect& rect, double fraction, const QColor& colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().border);
    painter->drawRoundedRect(rect, 2, 2);
    if (fraction <= 0)
        return;
    QRect filled = rect;
    filled.setWidth(std::max(2, static_cast<int>(rect.width() * fraction)));
    painter->setBrush(colour);
    painter->drawRoundedRect(filled, 2, 2);
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto state = static_cast<StepView::State>(index.data(StepsModel::StateRole).toInt());
    const Colours& c = colours();
    const QColor colour = colourOf(state);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool working = state == StepView::State::Running || state == StepView::State::Paused
        || state == StepView::State::WaitingForLock || state == StepView::State::Reconnecting;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.infoSurface);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (index.data(StepsModel::BreakpointRole).toBool())
        paintIcon(painter, u"breakpoint"_s, QRect(row.left() + 5, row.top() + padding + 2, 12, 12), c.bad);
    int left = row.left() + gutter;
    const int lineHeight = option.fontMetrics.height();
    const QRect iconRect(left, row.top() + padding + (lineHeight - iconSize) / 2, iconSize, iconSize);
    paintIcon(painter, stateIcon(state), iconRect, colour);
    left += iconSize + 8;
    const QString number = QString::number(index.data(StepsModel::NumberRole).toInt());
    const int numberWidth = option.fontMetrics.horizontalAdvance(u"00"_s);
    painter->setPen(c.muted);
    painter->drawText(QRect(left, row.top() + padding, numberWidth, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                      number);
    left += numberWidth + 8;
    const QRect texts(left, row.top() + padding, row.right() - left - 10, lineHeight);
    const QString detail = index.data(StepsModel::DetailRole).toString();
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 4, texts.width() * 3 / 5);
    painter->setPen(state == StepView::State::Done || state == StepView::State::Pending ? c.muted : colour);
    painter->drawText(texts.adjusted(texts.width() - detailWidth, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setPen(state == StepView::State::Pending ? c.muted : c.text);
    const int titleWidth = texts.width() - detailWidth - 12;
    painter->drawText(texts.adjusted(0, 0, -detailWidth - 12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, titleWidth));
    if (working)
        paintBar(painter, QRect(left, row.bottom() - barHeight - 2, texts.width(), barHeight),
                 index.data(StepsModel::FractionRole).toDouble(), colour);
    painter->restore();
}

} // namespace stopover::ui

#include "moc_stepdelegate.cpp"
