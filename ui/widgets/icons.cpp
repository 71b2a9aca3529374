#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString& name)
{
    QFile file(u":/stopover/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintSvg(QPainter* painter, QByteArray svg, const QRect& rect, const QColor& colour)
{
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

/// Draws the file anew for every size, colour and scale that is asked for.
class SvgEngine final : public QIconEngine
{
public:
    explicit SvgEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours& c = colours();
        const QColor colour = mode == QIcon::Selected ? c.onAccent : mode == QIcon::Disabled ? c.muted : c.text;
        paintSvg(painter, m_svg, rect, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new SvgEngine(svg));
}

void paintIcon(QPainter* painter, const QString& name, const QRect& rect, const QColor& colour)
{
    paintSvg(painter, svgOf(name), rect, colour);
}

} // namespace stopover::ui
