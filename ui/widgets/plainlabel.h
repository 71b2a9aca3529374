#pragma once

#include <QLabel>
#include <QMessageBox>
#include <QVariant>

namespace stopover::ui {

/// A label whose text is text: no markup, no links, and what cannot be seen is shown as an escape (visible()). The only
/// kind of label in this program, since a QLabel takes what looks like HTML for HTML.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent)
        : PlainLabel({}, parent)
    {}

    PlainLabel(const QString& text, QWidget* parent);

    void setText(const QString& text); ///< one line, whatever is in it; it may be wrapped
    void setLines(const QString& text); ///< a text of ours that has lines
    /// A long name or path, which may be broken after . _ and /.
    void setBreakable(const QString& text);
    /// Lets the label be narrower than its one line, which then ends in an ellipsis; the tool tip says it whole, unless
    /// it has one of its own.
    void setElided();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isCut() const;

    bool m_elided = false;
};

/// A question or a message in plain text, likewise.
class PlainMessageBox final : public QMessageBox
{
    Q_OBJECT

public:
    PlainMessageBox(Icon icon, const QString& title, const QString& text, StandardButtons buttons, QWidget* parent);

    void setInformativeText(const QString& text);
    void setDetailedText(const QString& text);
};

/// A tooltip that is text. Tooltips, and the questions of QInputDialog, take what looks like HTML for HTML and cannot
/// be told otherwise.
QString plainTip(const QString& text);
void setTip(QWidget* widget, const QString& text);

/// What a view gets of a model: its texts as visible(), so that a cell is one line, and its tooltips as plainTip().
QVariant plainData(const QVariant& value, int role);

/// The text of a button, tab or action: a & in a name is no shortcut.
QString buttonText(const QString& text);

} // namespace stopover::ui
