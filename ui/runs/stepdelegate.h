#pragma once

#include <QStyledItemDelegate>

namespace stopover::ui {

/// Paints a step: breakpoint, state, title, detail, and a bar while it works.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintBar(QPainter* painter, const QRect& rect, double fraction, const QColor& colour);
};

} // namespace stopover::ui
