#include "ui/widgets/pdf.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace stopover::ui {

using namespace Qt::StringLiterals;

Result<void> writePdf(const QString& html, const QString& path)
{
    static const QRegularExpression pictures(u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption);
    constexpr int resolution = 96;
    constexpr qreal margin = 15;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setCreator(u"Stopover"_s);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"DejaVu Sans"_s, 8));
    document.setHtml(QString(html).remove(pictures));
    document.setPageSize(writer.pageLayout().paintRectPixels(resolution).size());
    document.print(&writer);
    if (QFile file(path); !file.exists() || file.size() == 0)
        return Failure(ErrorCode::Io, { path, u"cannot be written"_s });
    return {};
}

} // namespace stopover::ui
