#pragma once

#include <QLayout>

namespace stopover::ui {

/// A row of tools that goes on in the next line where the window is narrow. Its minimum is its widest item, so that no
/// row of buttons decides how narrow the window may be. Hidden widgets take no room.
class FlowLayout final : public QLayout
{
public:
    /// `alignment` is Qt::AlignLeft or Qt::AlignRight: where each line stands.
    explicit FlowLayout(Qt::Alignment alignment, QWidget* parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        QList<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] QList<Line> linesFor(int width) const;
    [[nodiscard]] int gap() const;

    Qt::Alignment m_alignment;
    QList<QLayoutItem*> m_items;
};

} // namespace stopover::ui
