#include "ui/history/historypage.h"

#include "core/base/privatefile.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "text/errortext.h"
#include "text/reporttext.h"
#include "text/runtext.h"
#include "ui/history/signoffdialog.h"
#include "ui/widgets/pdf.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBrowser>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

QString localTime(const QString& utc)
{
    return utc.isEmpty()
        ? QString()
        : QLocale().toString(QDateTime::fromString(utc, Qt::ISODate).toLocalTime(), QLocale::ShortFormat);
}

QString duration(const run::RunRecord& run)
{
    const QDateTime from = QDateTime::fromString(run.startedAt, Qt::ISODateWithMs);
    const QDateTime to = QDateTime::fromString(run.completedAt, Qt::ISODateWithMs);
    return from.isValid() && to.isValid()
        ? QLocale().toString(static_cast<double>(from.msecsTo(to)) / 1000.0, 'f', 1) + u" s"_s
        : QString();
}

/// Nothing but the text itself: no picture or style sheet of a file or an address is read.
class ReportView final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

HistoryPage::HistoryPage(Session& session, const QString& project, QWidget* parent)
    : Page(session, parent)
    , m_project(project)
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    m_runs = new RowsTable(tr("Runs"),
                           { tr("Run"), tr("What"), tr("Table or database"), tr("Who"), tr("Where"), tr("Started"),
                             tr("Duration"), tr("State"), tr("Activity") },
                           splitter);
    m_report = new ReportView(splitter);
    m_report->setAccessibleName(tr("Report"));
    m_report->setOpenLinks(false);
    m_report->setPlaceholderText(tr("Select a run to read its report."));
    splitter->addWidget(m_runs);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    setContent(splitter);
    m_filter = makeFilterField(m_runs, this);
    m_compare = new QPushButton(tr("Compare…"), this);
    m_signOff = new QPushButton(tr("Sign off…"), this);
    m_export = new QPushButton(tr("Export report"), this);
    auto* formats = new QMenu(m_export);
    for (const auto& [format, label] : { std::pair(u"html"_s, tr("HTML…")), std::pair(u"pdf"_s, tr("PDF…")),
                                         std::pair(u"md"_s, tr("Markdown…")), std::pair(u"json"_s, tr("JSON…")) })
        formats->addAction(label, this, [this, format = format] { exportReport(format); });
    m_export->setMenu(formats);
    toolLayout()->addWidget(m_filter);
    toolLayout()->addWidget(m_compare);
    toolLayout()->addWidget(m_signOff);
    toolLayout()->addWidget(m_export);
    m_export->setEnabled(false);
    m_compare->setEnabled(false);
    m_signOff->setEnabled(false);
    connect(m_signOff, &QPushButton::clicked, this, &HistoryPage::signOff);
    connect(m_runs, &TableView::currentRowChanged, this, &HistoryPage::openReport);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        bool given = false;
        const int other =
            QInputDialog::getInt(this, tr("Compare"), tr("Compare run %1 with run:").arg(selected()),
                                 static_cast<int>(std::max<qint64>(1, selected() - 1)), 1, 1'000'000, 1, &given);
        if (given)
            compareWith(other);
    });
}

Result<HistoryPage::Read> HistoryPage::read(const pg::Settings& settings)
{
    Read found;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(found.installed, run::journal::isInstalled(connection));
    if (!found.installed)
        return found;
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(found.runs, run::listRuns(connection));
    STOPOVER_TRY_ASSIGN(found.brokenEvent, run::journal::firstBrokenEvent(connection));
    STOPOVER_TRY_ASSIGN(found.complete, run::journal::endsWithHead(connection));
    return found;
}

void HistoryPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    showLoading(tr("Reading the runs and verifying the history"));
    m_background.start([settings = session().settings()] { return read(settings); },
                       [this](const Result<Read>& found) { take(found); });
}

void HistoryPage::take(const Result<Read>& found)
{
    if (!found) {
        showError(found.error());
        return;
    }
    if (found->runs.isEmpty()) {
        showPlaceholder(
            { .title = tr("No runs yet"),
              .text = tr(
                  "Every partitioning, upgrade and restore is recorded here, with a report that proves what it did."),
              .actionText = tr("Partition a table"),
              .action = [this] { emit pageWanted(u"partitions"_s); } });
        return;
    }
    showRuns(found->runs);
    showContent();
    if (found->brokenEvent > 0)
        notice(Tone::Bad, tr("The history was altered: the hash chain breaks at event %1.").arg(found->brokenEvent));
    else if (!found->complete)
        notice(Tone::Bad, tr("Events are missing from the end of the history."));
    else
        notice(Tone::Good, tr("The history is intact: the hash chain is unbroken."));
}

void HistoryPage::showRuns(const QList<run::RunRecord>& runs)
{
    QList<RowsTable::Row> rows;
    for (const run::RunRecord& run : runs) {
        RowsTable::Row row { .key = QString::number(run.id.value) };
        row.cells = { { .text = QString::number(run.id.value), .sortValue = run.id.value },
                      { text::operationTitle(run.operation) },
                      { run.target },
                      { text::actorText(run.actor) },
                      { run.host },
                      { .text = localTime(run.startedAt.isEmpty() ? run.createdAt : run.startedAt),
                        .sortValue = run.createdAt },
                      { .text = duration(run), .sortValue = duration(run) },
                      { text::stateText(run.state, run.operation) },
                      { text::activityText(run.activity, run.state), {}, run.error } };
        if (run.activity == run::Activity::Failed || run.activity == run::Activity::InDoubt)
            row.tone = RowTone::Bad;
        rows.append(row);
    }
    m_runs->setRows(rows);
    if (m_runs->currentKey().isEmpty() && !runs.isEmpty())
        m_runs->selectKey(QString::number(runs.first().id.value));
    openReport();
}

qint64 HistoryPage::selected() const
{
    return m_runs->currentKey().toLongLong();
}

void HistoryPage::openReport()
{
    const qint64 id = selected();
    if (id <= 0 || (m_hasReport && m_shown.run.id.value == id))
        return;
    m_reading.start(
        [settings = session().settings(), project = m_project, id] { return readOne(settings, project, RunId { id }); },
        [this](const Result<Opened>& found) { take(found); });
}

Result<HistoryPage::Opened> HistoryPage::readOne(const pg::Settings& settings, const QString& project, RunId run)
{
    Opened found;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(found.report, report::readReport(connection, settings, run));
    // A policy that cannot be read asks for nothing; what the run began with is in the journal.
    const Result<checks::Policy> policy = preflight::policyOf(connection, project);
    STOPOVER_TRY_ASSIGN(found.open, preflight::checklistOf(connection, run, policy ? *policy : checks::Policy()));
    for (const report::ChecklistItem& one : std::as_const(found.report.checklist)) {
        if (!one.name.isEmpty())
            found.open.removeAll(one.item);
    }
    return found;
}

void HistoryPage::take(const Result<Opened>& found)
{
    if (!found) {
        m_report->setPlainText(text::explain(found.error()));
        return;
    }
    m_shown = found->report;
    m_open = found->open;
    m_hasReport = true;
    m_markdown = text::reportMarkdown(m_shown);
    showReport();
    m_export->setEnabled(true);
    m_compare->setEnabled(true);
    updateSignOff();
}

void HistoryPage::updateSignOff()
{
    QString why = session().whyNoChanges();
    if (why.isEmpty() && m_open.isEmpty())
        why = m_shown.checklist.isEmpty() ? tr("The project's policy asks for no sign-off.")
                                          : tr("Every item of the checklist is signed off.");
    m_signOff->setEnabled(why.isEmpty());
    setTip(m_signOff,
           why.isEmpty() ? tr("Signs off a checklist item of the selected run, with your name and the time.") : why);
}

/// In the colours of the theme. The window draws no SVG: the chart is for those who get the file.
void HistoryPage::showReport()
{
    static const QRegularExpression pictures(u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption);
    const Colours& c = colours();
    const QString style =
        u"body{color:%1}h1{font-size:17pt}h2{font-size:12pt;margin-top:14px}h3{font-size:10pt}table{border-collapse:"
        u"collapse;margin:4px 0}"
        "th,td{border:1px solid %2;padding:3px "
        "8px}th{background-color:%3}pre{background-color:%3;font-size:9pt}.bad{color:%4}.good{color:%5}"_s.arg(
            c.text.name(), c.border.name(), c.raised.name(), c.bad.name(), c.good.name());
    m_report->setHtml(
        text::reportHtml(m_shown, style).remove(pictures).replace(u"class=\"n\""_s, u"align=\"right\""_s));
    // Qt writes the title without escapes when it makes HTML of the document again.
    m_report->document()->setMetaInformation(QTextDocument::DocumentTitle, {});
}

void HistoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasReport)
        showReport();
}

void HistoryPage::compareWith(qint64 other)
{
    m_reading.start(
        [settings = session().settings(), other]() -> Result<report::RunReport> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return report::readReport(connection, settings, RunId { other });
        },
        [this](const Result<report::RunReport>& found) {
            if (!found) {
                notice(Tone::Bad, text::explain(found.error()));
                return;
            }
            m_markdown = text::comparisonMarkdown(m_shown, *found);
            m_report->setMarkdown(m_markdown);
            m_hasReport = false; // selecting the run again shows its report
        });
}

void HistoryPage::signOff()
{
    SignOffDialog dialog(m_shown.run.id.value, m_open, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_signing.start(
        [settings = session().settings(), project = m_project, run = m_shown.run.id,
         tick = dialog.tick()]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            const Result<checks::Policy> policy = preflight::policyOf(connection, project);
            return preflight::signOff(connection, run, policy ? *policy : checks::Policy(), tick);
        },
        [this, run = m_shown.run.id.value, tick = dialog.tick()](const Result<void>& done) {
            if (!done) {
                notice(Tone::Bad, text::explain(done.error()));
                return;
            }
            notice(Tone::Good, tr("%1 signed off \"%2\" for run %3.").arg(tick.name, tick.item).arg(run));
            m_hasReport = false;
            openReport();
        });
}

void HistoryPage::exportReport(const QString& format)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export report"), u"run-%1.%2"_s.arg(QString::number(m_shown.run.id.value), format));
    if (path.isEmpty())
        return;
    // Drawing pages takes a moment.
    m_reading.start(
        [report = m_shown, format, path]() -> Result<void> {
            if (format == "pdf"_L1)
                return writePdf(text::reportHtml(report), path);
            const QByteArray document = format == "json"_L1 ? QJsonDocument(report::toJson(report)).toJson()
                : format == "html"_L1                       ? text::reportHtml(report).toUtf8()
                                                            : text::reportMarkdown(report).toUtf8();
            return writePrivately(path, document);
        },
        [this, path](const Result<void>& done) {
            if (done)
                notice(Tone::Good, tr("Written: %1").arg(path));
            else
                notice(Tone::Bad, text::explain(done.error()));
        });
}

} // namespace stopover::ui

#include "moc_historypage.cpp"
