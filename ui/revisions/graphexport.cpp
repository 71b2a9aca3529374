#include "ui/revisions/graphexport.h"

#include "core/base/privatefile.h"
#include "core/base/text.h"
#include "core/revision/writers.h"
#include "ui/revisions/graphdelegate.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSvgGenerator>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;
constexpr int textWidth = 620;
constexpr double scale = 2; ///< of a PNG, for sharp prints

QSize sizeOf(const GraphModel& model)
{
    return { GraphDelegate::widthFor(model.layout().laneCount) + textWidth, rowHeight * std::max(1, model.rowCount()) };
}

void paintAll(QPainter& painter, const GraphModel& model)
{
    const QSize size = sizeOf(model);
    const int lanes = size.width() - textWidth;
    painter.fillRect(QRect({}, size), colours().base);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRectF cell(0, row * rowHeight, lanes, rowHeight);
        GraphDelegate::paintRow(painter, cell, model, row);
        painter.setPen(colours().text);
        const QString labels = model.index(row, GraphModel::Labels).data().toString();
        const QString text = model.idAt(row) + u"  "_s + model.index(row, GraphModel::Title).data().toString()
            + (labels.isEmpty() ? QString() : u"  ("_s + labels + u')');
        painter.drawText(QRectF(lanes, cell.top(), textWidth, rowHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                         visible(text));
    }
}

QList<revision::Node> nodesOf(const GraphModel& model)
{
    QList<revision::Node> nodes;
    for (const revision::LaneRow& row : model.layout().rows)
        nodes.append(row.node);
    return nodes;
}

/// Empty when it cannot be drawn.
QByteArray pictureOf(const GraphModel& model, const QString& suffix)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (suffix == "svg"_L1) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(sizeOf(model));
        svg.setViewBox(QRect({}, sizeOf(model)));
        QPainter painter;
        if (!painter.begin(&svg))
            return {};
        paintAll(painter, model);
        painter.end();
        return buffer.data();
    }
    if (suffix == "pdf"_L1) {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(96);
        pdf.setPageSize(QPageSize(QSizeF(sizeOf(model)) * 72 / 96, QPageSize::Point));
        pdf.setPageMargins({});
        QPainter painter;
        if (!painter.begin(&pdf))
            return {};
        paintAll(painter, model);
        painter.end();
        return buffer.data();
    }
    QPixmap picture(sizeOf(model) * scale);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    paintAll(painter, model);
    painter.end();
    return picture.save(&buffer, suffix.toLatin1().constData()) ? buffer.data() : QByteArray();
}

} // namespace

Result<void> exportGraph(const GraphModel& model, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const revision::Project& project = model.view().project;
    const QByteArray content = suffix == "dot"_L1 ? revision::dotText(project, nodesOf(model)).toUtf8()
        : suffix == "json"_L1 ? QJsonDocument(revision::revisionsJson(project, nodesOf(model))).toJson()
                              : pictureOf(model, suffix);
    if (content.isEmpty())
        return Failure(ErrorCode::Io,
                       { path, QCoreApplication::translate("stopover::ui::GraphModel", "it cannot be written") });
    return writePrivately(path, content);
}

QString exportFilters()
{
    return QCoreApplication::translate(
        "stopover::ui::GraphModel",
        "SVG image (*.svg);;PNG image (*.png);;PDF (*.pdf);;Graphviz (*.dot);;JSON (*.json)");
}

} // namespace stopover::ui
