#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace stopover::ui {

using namespace Qt::StringLiterals;

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Demo:
        return u"demo"_s;
    }
    return {};
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Info:
    case Tone::Demo:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"cross"_s;
    }
    return {};
}

void setRole(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_text(makePlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setProperty("role", u"banner"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_icon->setAccessibleName(u" "_s);
    hide();
}

void Banner::show(Tone tone, const QString& text)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // NOLINT(cppcoreguidelines-owning-memory): takeAt() hands it over
    }
    setRole(this, "tone", toneName(tone));
    m_tone = tone;
    showIcon();
    m_text->setLines(text);
    m_text->setAccessibleName(m_text->text());
    setVisible(true);
}

void Banner::showIcon()
{
    m_icon->setPixmap(icon(toneIcon(m_tone)).pixmap(18));
}

/// A pixmap keeps the colours in which it was drawn.
void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showIcon();
}

QPushButton* Banner::addButton(const QString& text, const std::function<void()>& action)
{
    auto* button = new QPushButton(buttonText(text), this);
    connect(button, &QPushButton::clicked, this, action);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    button->show(); // with the text, not when the layout gets round to it
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

PlainLabel* makePlainLabel(const QString& text, QWidget* parent, const QString& role)
{
    auto* label = new PlainLabel(text, parent);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

PlainLabel* makeBadge(QWidget* parent)
{
    PlainLabel* badge = makePlainLabel({}, parent, u"badge"_s);
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    badge->hide();
    return badge;
}

void setBadge(PlainLabel* badge, Tone tone, const QString& text)
{
    badge->setText(text);
    setRole(badge, "tone", toneName(tone));
    badge->setVisible(!text.isEmpty());
}

} // namespace stopover::ui

#include "moc_banner.cpp"
