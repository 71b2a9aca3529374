#include "ui/widgets/pdf.h"

#include "core/base/privatefile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// Nothing but the text itself: no picture, style sheet or font of a file or an address is read.
class SelfContainedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

Result<void> writePdf(const QString& html, const QString& path)
{
    static const QRegularExpression pictures(u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption);
    constexpr int resolution = 96;
    constexpr qreal margin = 15;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setCreator(u"Stopover"_s);
    SelfContainedDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"DejaVu Sans"_s, 8));
    document.setHtml(QString(html).remove(pictures));
    document.setPageSize(writer.pageLayout().paintRectPixels(resolution).size());
    document.print(&writer);
    return writePrivately(path, buffer.data());
}

} // namespace stopover::ui
