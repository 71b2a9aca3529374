#include "ui/widgets/plainlabel.h"

#include "core/base/text.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace stopover::ui {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setText(const QString& text)
{
    QLabel::setText(visible(text));
}

void PlainLabel::setLines(const QString& text)
{
    QLabel::setText(visibleLines(text));
}

void PlainLabel::setBreakable(const QString& text)
{
    constexpr QChar zeroWidthSpace(0x200B);
    QString name = visibleLines(text);
    for (const QChar mark : { u'.', u'_', u'/' })
        name.replace(mark, QString(mark) + zeroWidthSpace);
    QLabel::setText(name);
}

void PlainLabel::setElided()
{
    m_elided = true;
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    constexpr int fewLetters = 6;
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(whole.width(), fewLetters * fontMetrics().averageCharWidth()), whole.height())
                    : whole;
}

bool PlainLabel::isCut() const
{
    return m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
    return true;
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    const QRect place = contentsRect();
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    drawFrame(&painter);
    const QString some = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
    painter.drawItemText(place, static_cast<int>(alignment()), palette(), isEnabled(), some, foregroundRole());
}

PlainMessageBox::PlainMessageBox(Icon icon, const QString& title, const QString& text, StandardButtons buttons,
                                 QWidget* parent)
    : QMessageBox(icon, visible(title), visibleLines(text), buttons, parent)
{
    setTextFormat(Qt::PlainText);
}

void PlainMessageBox::setInformativeText(const QString& text)
{
    QMessageBox::setInformativeText(visibleLines(text));
}

void PlainMessageBox::setDetailedText(const QString& text)
{
    QMessageBox::setDetailedText(visibleLines(text));
}

QString plainTip(const QString& text)
{
    const QString shown = visibleLines(text);
    if (!Qt::mightBeRichText(shown))
        return shown;
    return u"<qt>"_s + shown.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</qt>"_s;
}

void setTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainTip(text));
}

QVariant plainData(const QVariant& value, int role)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return visible(value.toString());
    case Qt::ToolTipRole:
        return plainTip(value.toString());
    default:
        return value;
    }
}

QString buttonText(const QString& text)
{
    return visible(text).replace(u'&', "&&"_L1);
}

} // namespace stopover::ui

#include "moc_plainlabel.cpp"
