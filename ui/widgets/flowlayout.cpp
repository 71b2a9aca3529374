#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <climits>

namespace stopover::ui {

namespace {

constexpr int defaultGap = 8;

} // namespace

FlowLayout::FlowLayout(Qt::Alignment alignment, QWidget* parent)
    : QLayout(parent)
    , m_alignment(alignment)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(defaultGap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + gap() + size.width() > width)
            lines.append(Line());
        Line& line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : gap()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : linesFor(width))
        height += (height == 0 ? 0 : gap()) + line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QList<Line> lines = linesFor(INT_MAX);
    return lines.isEmpty() ? QSize(0, 0) : QSize(lines.first().width, lines.first().height);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int y = rect.y();
    for (const Line& line : linesFor(rect.width())) {
        int x = rect.x() + (m_alignment.testFlag(Qt::AlignRight) ? std::max(0, rect.width() - line.width) : 0);
        for (QLayoutItem* item : line.items) {
            const int width = std::min(item->sizeHint().width(), rect.width());
            item->setGeometry({ x, y, width, line.height });
            x += width + gap();
        }
        y += line.height + gap();
    }
}

} // namespace stopover::ui
