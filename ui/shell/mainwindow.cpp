#include "ui/shell/mainwindow.h"

#include "core/base/text.h"
#include "text/errortext.h"
#include "ui/activity/activitypage.h"
#include "ui/backups/backupspage.h"
#include "ui/connections/connectionspage.h"
#include "ui/demo/demopage.h"
#include "ui/health/healthpage.h"
#include "ui/history/historypage.h"
#include "ui/lint/lintpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/partitions/partitionspage.h"
#include "ui/plan/planpage.h"
#include "ui/rehearsals/rehearsalpage.h"
#include "ui/revisions/revisionspage.h"
#include "ui/runs/runspage.h"
#include "ui/runs/takeover.h"
#include "ui/shell/contextbar.h"
#include "ui/shell/inspectordock.h"
#include "ui/shell/jobsdock.h"
#include "ui/shell/preflightdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <csignal>
#include <mutex>
#include <unistd.h>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// stopoverctl beside this program, else on the PATH.
QString commandLineProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"stopoverctl"_s, { QCoreApplication::applicationDirPath() });
    return beside.isEmpty() ? u"stopoverctl"_s : beside;
}

/// QT_LOGGING_RULES="stopover.start.debug=true" tells when the window is there.
Q_LOGGING_CATEGORY(startLog, "stopover.start", QtWarningMsg)

constexpr int layoutVersion = 1;
constexpr int pageListWidth = 176;
constexpr QSize smallestPage { 520, 300 };

} // namespace

MainWindow::MainWindow(Workbench& workbench, Preferences& preferences)
    : m_workbench(workbench)
    , m_preferences(preferences)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/stopover/icons/stopover.svg"_s));
    resize(1360, 860);
    layOut();
    createPages();
    connectPages();
    createDocks();
    createMenus();
    m_firstLayout = saveState(layoutVersion);
    restoreGeometry(m_preferences.geometry());
    restoreState(m_preferences.layout(), layoutVersion);
    connect(&m_workbench.session, &Session::stateChanged, this, &MainWindow::updateTitle);
    updateTitle();
}

void MainWindow::layOut()
{
    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new ContextBar(m_workbench.session, m_workbench.demoMode, central));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_list = new QListWidget(central);
    m_list->setObjectName(u"pageList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(pageListWidth);
    m_list->setIconSize(QSize(20, 20));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(central);
    // The page decides neither how narrow nor how low the window can be: what has no room is scrolled to.
    m_stack->setMinimumSize(smallestPage);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(central);
}

void MainWindow::createPages()
{
    Workbench& w = m_workbench;
    if (w.demoMode)
        addPage(new DemoPage(w.session, w.plan, w.demo, w.demoRows, this));
    else
        addPage(new ConnectionsPage(w.session, w.connector, this));
    addPage(new OverviewPage(w.session, this));
    addPage(new RevisionsPage(w.session, w.plan, this));
    addPage(new PartitionsPage(w.session, w.plan, this));
    addPage(new PlanPage(w.session, w.plan, w.project, this));
    addPage(new RehearsalPage(w.session, w.plan, w.rehearsals, this));
    m_runs = new RunsPage(w.session, w.runs, this);
    addPage(m_runs);
    addPage(new ActivityPage(w.session, this));
    addPage(new BackupsPage(w.session, this));
    addPage(new HealthPage(w.session, w.plan, w.project, this));
    addPage(new HistoryPage(w.session, w.project, this));
    addPage(new LintPage(w.session, commandLineProgram(), this));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
        inspectPage();
    });
    m_list->setCurrentRow(0);
}

void MainWindow::addPage(Page* page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    auto* item = new QListWidgetItem(icon(page->iconName()), page->title(), m_list);
    item->setToolTip(plainTip(keyOf(m_pages.size() - 1).toString(QKeySequence::NativeText)));
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::inspected, this, [this, page](const QString& title, const auto& facts) {
        m_inspections.insert(page, { title, facts });
        inspectPage();
    });
}

/// Ctrl+1 to Ctrl+0, then Ctrl+Alt+1 and on.
QKeySequence MainWindow::keyOf(qsizetype page)
{
    constexpr int digits = 10;
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + (page + 1) % digits);
    return QKeyCombination(page < digits ? Qt::ControlModifier : Qt::ControlModifier | Qt::AltModifier, key);
}

void MainWindow::connectPages()
{
    auto* overview = static_cast<OverviewPage*>(page(u"overview"_s));
    auto* partitions = static_cast<PartitionsPage*>(page(u"partitions"_s));
    auto* plan = static_cast<PlanPage*>(page(u"plan"_s));
    connect(overview, &OverviewPage::tableWanted, this, [this, partitions](const QString& table) {
        showPage(u"partitions"_s);
        partitions->showTable(table);
    });
    connect(overview, &OverviewPage::runWanted, this, [this](qint64 run) {
        showPage(u"run"_s);
        m_runs->showRun(run);
    });
    auto* revisions = static_cast<RevisionsPage*>(page(u"revisions"_s));
    connect(revisions, &RevisionsPage::runWanted, this, [this](qint64 run) {
        showPage(u"run"_s);
        m_runs->showRun(run);
    });
    connect(revisions, &RevisionsPage::projectOpened, this, [this](const QString& folder) {
        m_workbench.project = folder;
        m_workbench.runs.setProject(folder);
    });
    connect(revisions, &RevisionsPage::projectFound, this,
            [this](const QString& folder) { m_workbench.runs.setProject(folder); });
    m_workbench.runs.setProject(m_workbench.project);
    connect(&m_workbench.runs, &RunController::ended, revisions, &RevisionsPage::refresh);
    revisions->openProject(m_workbench.project);
    auto* backups = static_cast<BackupsPage*>(page(u"backups"_s));
    connect(backups, &BackupsPage::runWanted, this, [this](qint64 run) {
        showPage(u"run"_s);
        m_runs->showRun(run);
    });
    connect(backups, &BackupsPage::planWanted, this,
            [this](const run::Plan& wanted, const auto& confirmation, service::Checks checks) {
                m_workbench.runs.startPlan({ .settings = m_workbench.session.settings(),
                                             .plan = wanted,
                                             .confirmation = confirmation,
                                             .checks = checks });
            });
    connect(backups, &BackupsPage::phaseWanted, this,
            [this](qint64 run, run::Phase phase, const run::Plan& wanted, const auto& confirmation) {
                m_workbench.runs.start({ .settings = m_workbench.session.settings(),
                                         .run = RunId { run },
                                         .phase = phase,
                                         .plan = wanted,
                                         .confirmation = confirmation,
                                         .checks = service::Checks::Advisory });
            });
    connect(&m_workbench.runs, &RunController::ended, backups, &BackupsPage::refresh);
    connect(plan, &PlanPage::runWanted, this, &MainWindow::runPlan);
    connectRuns();
    if (auto* demo = qobject_cast<DemoPage*>(page(u"demo"_s))) {
        // Each way there and back is followed by the proof that nothing was lost on it.
        connect(&m_workbench.runs, &RunController::ended, demo, [this] { m_workbench.demo.audit(); });
        connect(demo, &DemoPage::killWanted, this, &MainWindow::killConsole);
    }
}

/// What the run that this window drives tells everybody, and asks a person.
void MainWindow::connectRuns()
{
    connect(&m_workbench.session, &Session::stateChanged, &m_workbench.runs,
            [this] { m_workbench.runs.setReadOnly(m_workbench.session.readOnly()); });
    m_workbench.runs.setReadOnly(m_workbench.session.readOnly());
    connect(&m_workbench.runs, &RunController::started, this, [this] { showPage(u"run"_s); });
    connect(&m_workbench.runs, &RunController::started, &m_workbench.session, &Session::refresh);
    connect(&m_workbench.runs, &RunController::ended, &m_workbench.session, &Session::refresh);
    connect(&m_workbench.runs, &RunController::ended, page(u"history"_s), &Page::refresh);
    connect(&m_workbench.runs, &RunController::gateClosed, this,
            [this](const preflight::PreflightResult& passage, const auto& retry) {
                PreflightDialog dialog(passage, this);
                if (dialog.exec() == QDialog::Accepted)
                    retry(dialog.permit());
            });
    connect(&m_workbench.runs, &RunController::silentHolderFound, this,
            [this](const Error& error, const auto& takeOver) {
                if (askTakeOver(silentHolderOf(error), m_workbench.session.target().environment, this))
                    takeOver();
            });
    connect(&m_workbench.runs, &RunController::couldNotStart, this, [this](const Error& error) {
        PlainMessageBox box(QMessageBox::Warning, tr("The run did not start"), text::explain(error), QMessageBox::Close,
                            this);
        box.exec();
    });
}

void MainWindow::inspectPage()
{
    if (m_inspector == nullptr)
        return;
    const auto shown = m_inspections.constFind(m_pages.at(m_stack->currentIndex()));
    if (shown == m_inspections.constEnd())
        m_inspector->clear();
    else
        m_inspector->inspect(shown->title, shown->facts);
}

void MainWindow::createDocks()
{
    m_jobs = new JobsDock(m_workbench.runs, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    connect(m_jobs, &JobsDock::runPageWanted, this, [this] {
        showPage(u"run"_s);
        m_runs->showRun(m_workbench.runs.runId().value);
    });
    m_inspector = new InspectorDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({ m_jobs }, { 112 }, Qt::Vertical);
    resizeDocks({ m_inspector }, { 250 }, Qt::Horizontal);
}

bool MainWindow::showPage(const QString& name)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->name() != name)
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        return true;
    }
    return false;
}

QString MainWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex())->name();
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const Page* one : m_pages)
        names.append(one->name());
    return names;
}

Page* MainWindow::page(const QString& name) const
{
    const auto found = std::ranges::find_if(m_pages, [&name](const Page* one) { return one->name() == name; });
    return found == m_pages.end() ? nullptr : *found;
}

void MainWindow::runPlan(const std::optional<run::Confirmation>& confirmation)
{
    const CurrentPlan& plan = m_workbench.plan;
    if (plan.plan() && plan.settings())
        m_workbench.runs.startPlan(
            { .settings = *plan.settings(), .plan = *plan.plan(), .confirmation = confirmation });
}

void MainWindow::updateTitle()
{
    const Session& session = m_workbench.session;
    const QString database = session.isConnected() ? session.target().database : session.name();
    setWindowTitle(database.isEmpty() ? tr("Stopover") : visible(tr("%1 – Stopover").arg(database)));
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout, layoutVersion);
    m_inspector->show();
    m_jobs->show();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    static std::once_flag first;
    std::call_once(first, [] { qCDebug(startLog, "first paint"); });
}

MainWindow::Closing MainWindow::askBeforeClosing()
{
    PlainMessageBox box(QMessageBox::Question, tr("A run is in progress"),
                        tr("Run %1 on %2 is in progress.")
                            .arg(QString::number(m_workbench.runs.runId().value), m_workbench.runs.target()),
                        QMessageBox::NoButton, this);
    box.setInformativeText(
        tr("It can finish in the background, without a window. If you pause and close, you can resume it later."));
    QPushButton* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    const QPushButton* background = box.addButton(tr("Keep running in background"), QMessageBox::AcceptRole);
    const QPushButton* pause = box.addButton(tr("Pause and close"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == background)
        return Closing::Background;
    return box.clickedButton() == pause ? Closing::PauseAndClose : Closing::Stay;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    RunController& runs = m_workbench.runs;
    if (runs.active()) {
        switch (askBeforeClosing()) {
        case Closing::Stay:
            event->ignore();
            return;
        case Closing::Background:
            QCoreApplication::setQuitLockEnabled(false);
            connect(&runs, &RunController::ended, qApp, &QCoreApplication::quit);
            qApp->setProperty("runsOn", true);
            break;
        case Closing::PauseAndClose:
            // A batch that runs is ended by the server; what was committed stays, and a resume goes on there.
            event->ignore();
            connect(&runs, &RunController::ended, this, &QWidget::close);
            runs.cancel();
            return;
        }
    }
    m_preferences.setWindow(saveGeometry(), saveState(layoutVersion));
    m_preferences.setLastPage(currentPage());
    QMainWindow::closeEvent(event);
    if (!qApp->property("runsOn").toBool())
        QCoreApplication::quit();
}

void MainWindow::killConsole()
{
    // A shell outlives us and opens the window again, so that everybody sees what is left after kill -9.
    QStringList arguments = QCoreApplication::arguments();
    const QString program = QCoreApplication::applicationFilePath();
    arguments.removeFirst();
    if (const qsizetype at = arguments.indexOf(u"--page"_s); at >= 0)
        arguments.remove(at, 2);
    arguments.append({ u"--page"_s, u"run"_s });
    QProcess::startDetached(u"/bin/sh"_s,
                            QStringList { u"-c"_s, u"sleep 1.5; exec \"$0\" \"$@\""_s, program } + arguments);
    ::kill(::getpid(), SIGKILL);
}

} // namespace stopover::ui

#include "moc_mainwindow.cpp"
