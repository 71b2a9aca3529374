#include "text/reporttext.h"

#include "core/base/text.h"
#include "core/sql/visiblesql.h"
#include "text/activitytext.h"
#include "text/checktext.h"
#include "text/fill.h"
#include "text/findingtext.h"
#include "text/markdown.h"
#include "text/numbertext.h"
#include "text/reportsections.h"
#include "text/runtext.h"

#include <QCoreApplication>

namespace stopover::text {

using namespace Qt::StringLiterals;
using report::RunReport;

namespace {

/// Names and messages are text in HTML as well.
QString html(const QString& text)
{
    return visible(text).toHtmlEscaped();
}

QString markdownTable(const ReportTable& table)
{
    QString text;
    const auto line = [&text](const QStringList& cells) { text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    line(table.head);
    QStringList rule;
    for (qsizetype i = 0; i < table.head.size(); ++i)
        rule.append(table.numbers.contains(static_cast<int>(i)) ? u"---:"_s : u"---"_s);
    line(rule);
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(markdown(cell));
        line(cells);
    }
    return text + u'\n';
}

QString htmlTable(const ReportTable& table)
{
    QString text = u"<table><tr>"_s;
    for (const QString& cell : table.head)
        text += u"<th>"_s + html(cell) + u"</th>"_s;
    text += u"</tr>"_s;
    for (const QStringList& row : table.rows) {
        text += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (table.numbers.contains(static_cast<int>(i)) ? u"<td class=\"n\">"_s : u"<td>"_s) + html(row.at(i))
                + u"</td>"_s;
        text += u"</tr>"_s;
    }
    return text + u"</table>\n"_s;
}

/// How long each step took, as a picture inside of the page.
QString stepsChart(const RunReport& report)
{
    constexpr int rowHeight = 22;
    constexpr int labelWidth = 210;
    constexpr int barWidth = 420;
    double most = 0;
    for (const report::ReportStep& step : report.steps)
        most = std::max(most, step.record.seconds);
    if (most <= 0)
        return {};
    QString svg = u"<svg width=\"760\" height=\"%1\" role=\"img\" aria-label=\"%2\">"_s.arg(
        QString::number(report.steps.size() * rowHeight + 6),
        saidInReport(QT_TRANSLATE_NOOP("Report", "Duration of each step")).toHtmlEscaped());
    int y = 2;
    for (const report::ReportStep& step : report.steps) {
        const int width = std::max(1, static_cast<int>(barWidth * step.record.seconds / most));
        const QString name =
            phaseTitle(step.record.phase, report.run.operation) + u" · "_s + stepName(step.record.slug);
        svg += u"<text x=\"0\" y=\"%1\">%2</text><rect x=\"%3\" y=\"%4\" width=\"%5\" height=\"14\" rx=\"2\"/><text "
               "x=\"%6\" y=\"%1\">%7</text>"_s.arg(
                   QString::number(y + 12), html(name.left(34)), QString::number(labelWidth), QString::number(y),
                   QString::number(width), QString::number(labelWidth + width + 6), secondsText(step.record.seconds));
        y += rowHeight;
    }
    return svg + u"</svg>\n"_s;
}

const QString style =
    u"body{font:14px/1.45 'DejaVu Sans',sans-serif;max-width:1000px;margin:24px auto;padding:0 "
    u"16px;color:#1d2733;background:#fff}"
    "h1{font-size:24px}h2{font-size:17px;margin-top:28px;border-bottom:1px solid #d5dce4;padding-bottom:4px}"
    "table{border-collapse:collapse;margin:8px 0;font-size:13px}th,td{border:1px solid #d5dce4;padding:4px "
    "9px;text-align:left;vertical-align:top}"
    "th{background:#eef2f6}td.n{text-align:right;font-variant-numeric:tabular-nums}pre{background:#f4f6f8;padding:10px;"
    "overflow:auto;font-size:12px;white-space:pre-wrap}"
    "rect{fill:#2f6fab}svg "
    "text{font-size:12px;fill:#1d2733}.bad{color:#a12622;font-weight:bold}.good{color:#1f6f43;font-weight:bold}"_s;

QString heading(const RunReport& report)
{
    return saidInReport(
        QT_TRANSLATE_NOOP("Report", "Run %1: %2 (%3)"),
        { QString::number(report.run.id.value), operationTitle(report.run.operation), report.run.target });
}

} // namespace

QString reportMarkdown(const RunReport& report)
{
    QString text = u"# "_s + markdown(heading(report)) + u"\n\n"_s;
    for (const ReportSection& section : reportSections(report)) {
        text += u"## "_s + section.title + u"\n\n"_s;
        for (const QString& line : section.lines)
            text += markdown(line) + u"\n\n"_s;
        if (!section.table.rows.isEmpty())
            text += markdownTable(section.table);
    }
    text += u"## "_s + saidInReport(QT_TRANSLATE_NOOP("Report", "Statements")) + u"\n\n"_s;
    for (const report::ReportStep& step : report.steps)
        text += u"### "_s + phaseTitle(step.record.phase, report.run.operation) + u" · "_s
            + markdown(stepName(step.record.slug)) + u"\n\n"_s + markdownCode(u"sql"_s, sql::visibleSql(step.sql))
            + u'\n';
    return text;
}

QString reportHtml(const RunReport& report, const QString& styleSheet)
{
    QString text = u"<!doctype html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"_s
        + html(heading(report)) + u"</title><style>"_s + (styleSheet.isEmpty() ? style : styleSheet)
        + u"</style></head><body>\n<h1>"_s + html(heading(report)) + u"</h1>\n"_s;
    for (const ReportSection& section : reportSections(report)) {
        text += u"<h2>"_s + html(section.title) + u"</h2>\n"_s;
        for (const QString& line : section.lines)
            text += (section.tone == ReportTone::Bad        ? u"<p class=\"bad\">"_s
                         : section.tone == ReportTone::Good ? u"<p class=\"good\">"_s
                                                            : u"<p>"_s)
                + html(line) + u"</p>\n"_s;
        if (!section.table.rows.isEmpty())
            text += htmlTable(section.table);
        if (section.isSteps)
            text += stepsChart(report);
    }
    text += u"<h2>"_s + saidInReport(QT_TRANSLATE_NOOP("Report", "Statements")).toHtmlEscaped() + u"</h2>\n"_s;
    for (const report::ReportStep& step : report.steps)
        text += u"<h3>"_s
            + html(phaseTitle(step.record.phase, report.run.operation) + u" · "_s + stepName(step.record.slug))
            + u"</h3><pre>"_s + visibleLines(sql::visibleSql(step.sql)).toHtmlEscaped() + u"</pre>\n"_s;
    return text + u"</body></html>\n"_s;
}

QString comparisonMarkdown(const RunReport& one, const RunReport& other)
{
    ReportTable table {
        .head = { saidInReport(QT_TRANSLATE_NOOP("Report", "Step")),
                  saidInReport(QT_TRANSLATE_NOOP("Report", "Run %1"), { QString::number(one.run.id.value) }),
                  saidInReport(QT_TRANSLATE_NOOP("Report", "Run %1"), { QString::number(other.run.id.value) }),
                  saidInReport(QT_TRANSLATE_NOOP("Report", "Same SQL")) },
        .numbers = { 1, 2 }
    };
    for (const report::Comparison& line : report::compare(one, other))
        table.rows.append({ phaseTitle(line.phase, one.run.operation) + u" · "_s + stepName(line.slug),
                            secondsText(line.seconds), secondsText(line.otherSeconds),
                            line.sameSql ? saidInReport(QT_TRANSLATE_NOOP("Report", "yes"))
                                         : saidInReport(QT_TRANSLATE_NOOP("Report", "no")) });
    return u"# "_s + saidInReport(QT_TRANSLATE_NOOP("Report", "Runs compared")) + u"\n\n"_s + markdownTable(table);
}

} // namespace stopover::text
