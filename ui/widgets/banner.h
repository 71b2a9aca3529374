#pragma once

#include "ui/widgets/plainlabel.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace stopover::ui {

/// What a state means for the user; always shown as icon and word too, never by colour alone.
enum class Tone {
    Info,
    Good,
    Warning,
    Bad,
    Demo,
};

[[nodiscard]] QString toneName(Tone tone);
[[nodiscard]] QString toneIcon(Tone tone);

/// A bar across a page: what is the case, and what to do about it. Hidden until something is shown.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Removes earlier buttons. `text` is plain; it may have several lines.
    void show(Tone tone, const QString& text);
    QPushButton* addButton(const QString& text, const std::function<void()>& action);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    Tone m_tone = Tone::Info;
    PlainLabel* m_icon;
    PlainLabel* m_text;
    QHBoxLayout* m_buttons;
};

/// A word in a coloured frame.
PlainLabel* makeBadge(QWidget* parent);
void setBadge(PlainLabel* badge, Tone tone, const QString& text);

/// A label whose text is data: nothing in it is markup or a mnemonic.
PlainLabel* makePlainLabel(const QString& text, QWidget* parent, const QString& role = {});

/// Sets a property that the style sheet looks at, and styles the widget anew.
void setRole(QWidget* widget, const char* property, const QString& value);

} // namespace stopover::ui
