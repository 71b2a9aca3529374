#pragma once

#include "ui/revisions/graphmodel.h"

#include <QStyledItemDelegate>

namespace stopover::ui {

/// Paints the lanes of one row: lines to the rows above and below, and the revision's sign. The shape tells
/// the state, not the colour alone: a disc is applied, a ring pending, a half disc half applied, a diamond a
/// merge, a dashed ring has no file.
class GraphDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The lanes of a row in a rectangle, for the export too.
    static void paintRow(QPainter& painter, const QRectF& cell, const GraphModel& model, int row,
                         bool selected = false);
    [[nodiscard]] static int widthFor(int lanes);

    static constexpr int laneWidth = 16;
};

} // namespace stopover::ui
