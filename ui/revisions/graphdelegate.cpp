#include "ui/revisions/graphdelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace stopover::ui {

using State = GraphModel::NodeState;

namespace {

constexpr double radius = 5;
constexpr int maxLanes = 24; ///< wider graphs are clipped; their long lines are cut with arrows before

QColor laneColour(int number)
{
    const Colours& c = colours();
    const std::array palette { c.accent, c.good, c.warning, c.demo, c.bad };
    return palette.at(static_cast<std::size_t>(number) % palette.size());
}

double laneX(const QRectF& cell, int lane)
{
    return cell.left() + GraphDelegate::laneWidth * (lane + 0.75);
}

/// From the middle of a row to the middle of the next; `top` is the first row's middle.
void drawEdge(QPainter& painter, const QRectF& cell, const revision::LaneEdge& edge, double top)
{
    const double bottom = top + cell.height();
    const double from = laneX(cell, edge.from);
    const double to = laneX(cell, edge.to);
    QPen pen(laneColour(edge.colour), 1.8);
    if (edge.kind == revision::LaneEdge::Kind::Dependency)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const bool cutBelow = edge.kind == revision::LaneEdge::Kind::CutBelow;
    const bool cutAbove = edge.kind == revision::LaneEdge::Kind::CutAbove;
    if (cutBelow || cutAbove) {
        const double tip = cutBelow ? top + cell.height() * 0.45 : bottom - cell.height() * 0.45;
        const double x = cutBelow ? from : to;
        const double turn = cutBelow ? 1 : -1;
        painter.drawLine(QPointF(x, cutBelow ? top : bottom), QPointF(x, tip));
        painter.drawLine(QPointF(x, tip), QPointF(x - 3, tip - 4 * turn));
        painter.drawLine(QPointF(x, tip), QPointF(x + 3, tip - 4 * turn));
        return;
    }
    QPainterPath path(QPointF(from, top));
    path.cubicTo(QPointF(from, top + cell.height() * 0.6), QPointF(to, bottom - cell.height() * 0.6),
                 QPointF(to, bottom));
    painter.drawPath(path);
}

void drawSign(QPainter& painter, const QPointF& centre, State state, bool merge, const QColor& colour)
{
    const QColor fill = state == State::Applied || state == State::Edited ? colour
        : colour == colours().onAccent                                    ? colours().accent
                                                                          : colours().base;
    QPen pen(state == State::Ghost ? colours().bad : colour, 2);
    if (state == State::Ghost)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    if (merge) {
        const std::array corners { centre + QPointF(0, -radius - 1), centre + QPointF(radius + 1, 0),
                                   centre + QPointF(0, radius + 1), centre + QPointF(-radius - 1, 0) };
        painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
    } else {
        painter.drawEllipse(centre, radius, radius);
    }
    if (state == State::Partial) {
        painter.setBrush(colour);
        painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16);
    } else if (state == State::Edited) {
        painter.setPen(QPen(colours().base, 1.6));
        painter.drawLine(centre + QPointF(-2, 2), centre + QPointF(2, -2));
    }
}

} // namespace

int GraphDelegate::widthFor(int lanes)
{
    return laneWidth * (std::clamp(lanes, 2, maxLanes) + 1);
}

void GraphDelegate::paintRow(QPainter& painter, const QRectF& cell, const GraphModel& model, int row, bool selected)
{
    painter.save();
    painter.setClipRect(cell);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = cell.center().y();
    const revision::LaneRow* lane = model.laneRow(row);
    if (lane == nullptr) {
        drawSign(painter, { laneX(cell, 0), middle }, State::Ghost, false, colours().bad);
        painter.restore();
        return;
    }
    if (const revision::LaneRow* above = model.laneRow(row - 1)) {
        for (const revision::LaneEdge& edge : model.layout().edgesOf(*above))
            drawEdge(painter, cell, edge, middle - cell.height());
    }
    for (const revision::LaneEdge& edge : model.layout().edgesOf(*lane))
        drawEdge(painter, cell, edge, middle);
    drawSign(painter, { laneX(cell, lane->lane), middle }, model.stateOf(row),
             model.view().project.graph.isMergePoint(lane->node),
             selected ? colours().onAccent : laneColour(lane->colour));
    painter.restore();
}

void GraphDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the selection's surface
    paintRow(*painter, option.rect, *static_cast<const GraphModel*>(index.model()), index.row(),
             option.state.testFlag(QStyle::State_Selected));
}

QSize GraphDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const GraphModel*>(index.model());
    return { widthFor(model->layout().laneCount), QStyledItemDelegate::sizeHint(option, index).height() };
}

} // namespace stopover::ui

#include "moc_graphdelegate.cpp"
