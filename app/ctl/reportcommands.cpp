#include "app/ctl/runchoice.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/base/privatefile.h"
#include "core/base/process.h"
#include "core/base/readfile.h"
#include "core/base/text.h"
#include "core/report/report.h"
#include "text/reporttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// PDF is drawn by the console's own program, which has the fonts; no window opens.
Result<QByteArray> pdfOf(const QString& html)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"report.html"_s);
    const QString target = folder.filePath(u"report.pdf"_s);
    STOPOVER_TRY(writePrivately(source, html.toUtf8()));
    ProcessRequest request { .program = QDir(QCoreApplication::applicationDirPath()).filePath(u"stopover"_s),
                             .arguments = { u"--html-to-pdf"_s, source, target } };
    request.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    STOPOVER_TRY(runProcess(request));
    return readFile(target, limits::script, Links::Refused);
}

Result<QByteArray> written(const report::RunReport& report, const QString& format)
{
    if (format == "json"_L1)
        return visibleJson(QJsonDocument(report::toJson(report)).toJson(QJsonDocument::Indented));
    if (format == "html"_L1)
        return text::reportHtml(report).toUtf8();
    if (format == "pdf"_L1)
        return pdfOf(text::reportHtml(report));
    if (format.isEmpty() || format == "md"_L1)
        return text::reportMarkdown(report).toUtf8();
    return Failure(ErrorCode::Usage, { u"--format "_s + format, u"write html, md, json or pdf"_s });
}

Result<void> deliver(Context& context, const QByteArray& document, const QString& path)
{
    if (path.isEmpty()) {
        std::fwrite(document.constData(), 1, static_cast<size_t>(document.size()), stdout);
        std::fflush(stdout);
        return {};
    }
    STOPOVER_TRY(writePrivately(path, document));
    context.console.note(say("Written: %1", { path }));
    return {};
}

} // namespace

Result<ExitCode> report(Context& context)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
    STOPOVER_TRY_ASSIGN(const report::RunReport found, report::readReport(connection, settings, record.id));
    const QString path = context.arguments.value(u"to"_s);
    if (context.arguments.has(u"compare"_s)) {
        STOPOVER_TRY_ASSIGN(const qint64 otherId,
                            context.arguments.integer(u"compare"_s, 0, 1, std::numeric_limits<qint64>::max()));
        STOPOVER_TRY_ASSIGN(const report::RunReport other, report::readReport(connection, settings, RunId { otherId }));
        STOPOVER_TRY(deliver(context, text::comparisonMarkdown(found, other).toUtf8(), path));
        return ExitCode::Done;
    }
    const QString format = context.console.json() ? u"json"_s : context.arguments.value(u"format"_s);
    STOPOVER_TRY_ASSIGN(const QByteArray document, written(found, format));
    STOPOVER_TRY(deliver(context, document, path));
    if (!found.historyIsWhole())
        context.console.note(
            say("stopoverctl: the history of this database was altered or truncated; the report shows where."));
    return found.historyIsWhole() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace stopover::ctl
