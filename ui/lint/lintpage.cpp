#include "ui/lint/lintpage.h"

#include "core/base/readfile.h"
#include "text/clausetext.h"
#include "text/linttext.h"
#include "text/numbertext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using risk::LintFinding;
using risk::LintSeverity;
using risk::LintStatement;

namespace {

constexpr int oldestVersion = 12;
constexpr int newestVersion = 18;

RowTone toneOf(const LintFinding& finding)
{
    if (finding.suppressed || finding.severity == LintSeverity::Info)
        return RowTone::Muted;
    return finding.severity == LintSeverity::Error ? RowTone::Bad : RowTone::Warning;
}

QString locksText(const risk::Effects& effects)
{
    QStringList locks;
    for (const risk::RelationLock& lock : effects.locks) {
        if (!lock.isNew)
            locks.append(risk::lockWords(lock.mode) + u": "_s + lock.relation);
    }
    return locks.join(u'\n');
}

} // namespace

LintPage::LintPage(Session& session, const QString& helper, QWidget* parent)
    : Page(session, parent)
    , m_helper(helper)
{
    setAcceptDrops(true);
    createTools();
    setContent(createContent());
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_script.isEmpty())
            refresh();
    });
}

void LintPage::createTools()
{
    m_version = new QComboBox(this);
    m_version->setAccessibleName(tr("Server version"));
    setTip(m_version, tr("Locks depend on the server's major version."));
    m_version->addItem(tr("Database version"), 0);
    for (int version = oldestVersion; version <= newestVersion; ++version)
        m_version->addItem(u"PostgreSQL %1"_s.arg(version), version * 10000);
    auto* paste = new QPushButton(tr("Paste"), this);
    setTip(paste, tr("Checks the SQL in the clipboard."));
    auto* open = new QPushButton(tr("Open SQL…"), this);
    open->setProperty("role", u"primary"_s);
    toolLayout()->addWidget(m_version);
    toolLayout()->addWidget(paste);
    toolLayout()->addWidget(open);
    connect(m_version, &QComboBox::currentIndexChanged, this, &LintPage::refresh);
    connect(paste, &QPushButton::clicked, this, &LintPage::pasteClipboard);
    connect(open, &QPushButton::clicked, this, &LintPage::chooseFile);
}

QWidget* LintPage::createContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makePlainLabel({}, content);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    m_tabs = new QTabWidget(splitter);
    m_tabs->setDocumentMode(true);
    m_findings =
        new RowsTable(tr("Findings"), { tr("Line"), tr("Rule"), tr("Severity"), tr("Certainty"), tr("What") }, m_tabs);
    m_statements = new RowsTable(
        tr("Statements"),
        { tr("Line"), tr("Lock"), tr("On"), tr("Blocks"), tr("Rewrites"), tr("Full scans"), tr("Statement") }, m_tabs);
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_statements, tr("Statements"));
    auto* texts = new QSplitter(Qt::Horizontal, splitter);
    texts->setChildrenCollapsible(false);
    m_sql = new SqlView(texts);
    m_sql->setObjectName(u"script"_s);
    m_fix = new SqlView(texts);
    m_fix->setObjectName(u"saferForm"_s);
    texts->setStretchFactor(0, 3);
    texts->setStretchFactor(1, 2);
    splitter->setSizes({ 300, 300 });
    layout->addWidget(splitter, 1);
    connect(m_findings, &TableView::currentRowChanged, this, &LintPage::showFinding);
    connect(m_statements, &TableView::currentRowChanged, this, &LintPage::showStatement);
    for (SqlView* view : { m_sql, m_fix })
        connect(view, &SqlView::saveFailed, this, [this](const QString& reason) { notice(Tone::Bad, reason); });
    return content;
}

QString LintPage::blockText(const risk::Effects& effects)
{
    if (effects.blocksReads())
        return tr("readers and writers");
    return effects.blocksWrites() ? tr("writers") : tr("nobody");
}

QWidget* LintPage::filterField() const
{
    return m_sql->searchField();
}

void LintPage::invite()
{
    showPlaceholder(
        { .title = tr("No SQL yet"),
          .text = tr("Open, drop or paste a script to see the locks and risks of each statement. Nothing is executed."),
          .actionText = tr("Open SQL…"),
          .action = [this] { chooseFile(); } });
}

void LintPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open SQL"), {},
                                                      tr("SQL scripts and revisions (*.sql *.py);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void LintPage::pasteClipboard()
{
    check(tr("clipboard"), QGuiApplication::clipboard()->text().toUtf8());
}

void LintPage::openFile(const QString& path)
{
    const auto script = readFile(path, limits::script);
    if (!script) {
        showError(script.error());
        return;
    }
    check(QFileInfo(path).fileName(), *script);
}

void LintPage::check(const QString& name, const QByteArray& script)
{
    m_name = name;
    m_script = script;
    refresh();
}

void LintPage::refresh()
{
    if (m_script.trimmed().isEmpty()) {
        invite();
        return;
    }
    showLoading(tr("Reading %1").arg(m_name));
    LintRequest request {
        .script = m_script, .name = m_name, .helper = m_helper, .version = m_version->currentData().toInt()
    };
    if (session().isConnected())
        request.database = session().settings();
    m_background.start([request] { return readLint(request); },
                       [this](const Result<risk::LintReport>& report) { take(report); });
}

void LintPage::take(const Result<risk::LintReport>& report)
{
    if (!report) {
        showError(report.error());
        return;
    }
    m_report = *report;
    m_sql->setSql(QString::fromUtf8(m_script), m_name);
    fillFindings();
    fillStatements();
    const QStringList parts { m_name, text::gradeText(m_report.grade), text::downtimeText(m_report.downtime),
                              tr("%n error(s)", nullptr, m_report.count(LintSeverity::Error)),
                              tr("%n warning(s)", nullptr, m_report.count(LintSeverity::Warning)) };
    m_summary->setText(parts.join(u" · "_s));
    showContent();
    if (session().isConnected())
        clearNotice();
    else
        notice(Tone::Info, tr("No database is open: objects are unknown, and findings are less certain."));
}

void LintPage::fillFindings()
{
    m_found = m_report.findings;
    for (const LintStatement& statement : std::as_const(m_report.statements))
        m_found += statement.findings;
    QList<RowsTable::Row> rows;
    for (const LintFinding& finding : std::as_const(m_found)) {
        RowsTable::Row row { .key = QString::number(rows.size()), .tone = toneOf(finding) };
        row.cells = { { text::grouped(finding.line), finding.line },
                      { finding.rule, {}, text::lintTitle(finding.rule) },
                      { finding.suppressed ? tr("ignored: %1").arg(finding.reason)
                                           : text::lintSeverityText(finding.severity) },
                      { text::certaintyText(finding.certainty) },
                      { text::lintSentence(finding) } };
        rows.append(row);
    }
    m_findings->setRows(rows);
    m_tabs->setTabText(0, tr("Findings (%1)").arg(rows.size()));
    if (!rows.isEmpty())
        m_findings->selectKey(u"0"_s);
    showFinding();
}

void LintPage::fillStatements()
{
    QList<RowsTable::Row> rows;
    for (const LintStatement& statement : std::as_const(m_report.statements)) {
        const risk::Effects& effects = statement.effects;
        const risk::RelationLock* lock = effects.strongest();
        RowsTable::Row row { .key = QString::number(rows.size()),
                             .tone = effects.blocksReads() ? RowTone::Bad
                                 : effects.blocksWrites()  ? RowTone::Warning
                                                           : RowTone::Plain };
        row.cells = { { text::grouped(statement.line), statement.line },
                      { lock == nullptr ? tr("none") : risk::lockWords(lock->mode), {}, locksText(effects) },
                      { lock == nullptr ? QString() : lock->relation },
                      { blockText(effects) },
                      { effects.rewrites.join(u", "_s) },
                      { effects.scans.join(u", "_s) },
                      { statement.sql.simplified().left(120) } };
        rows.append(row);
    }
    m_statements->setRows(rows);
    m_tabs->setTabText(1, tr("Statements (%1)").arg(rows.size()));
}

void LintPage::showFinding()
{
    bool known = false;
    const int row = m_findings->currentKey().toInt(&known);
    if (!known || row >= m_found.size()) {
        m_fix->setSql({}, {});
        return;
    }
    const LintFinding& finding = m_found.at(row);
    m_sql->showLine(finding.line);
    const QString remedy = u"-- "_s + text::lintRemedy(finding);
    m_fix->setSql(finding.fix.isEmpty() ? remedy : QString(remedy + u"\n\n"_s + finding.fix),
                  u"safer-"_s + finding.rule + u".sql"_s);
    emit inspected(finding.rule + u' ' + text::lintTitle(finding.rule),
                   { { tr("Found"), text::lintSentence(finding) },
                     { tr("Instead"), text::lintRemedy(finding) },
                     { tr("Certainty"), text::certaintyText(finding.certainty) } });
}

void LintPage::showStatement()
{
    bool known = false;
    const int row = m_statements->currentKey().toInt(&known);
    if (!known || row >= m_report.statements.size())
        return;
    const LintStatement& statement = m_report.statements.at(row);
    m_sql->showLine(statement.line);
    emit inspected(tr("Statement at line %1").arg(statement.line),
                   { { tr("Locks"), locksText(statement.effects) },
                     { tr("Blocks"), blockText(statement.effects) },
                     { tr("Rewrites"), statement.effects.rewrites.join(u", "_s) },
                     { tr("Full scans"), statement.effects.scans.join(u", "_s) },
                     { tr("Rejected because"), text::argumentText(statement.effects.refused) } });
}

void LintPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void LintPage::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace stopover::ui

#include "moc_lintpage.cpp"
