#include "ui/runs/runspage.h"

#include "core/base/text.h"
#include "text/markdown.h"
#include "text/runtext.h"
#include "ui/runs/confirmbar.h"
#include "ui/runs/runactions.h"
#include "ui/runs/stepdelegate.h"
#include "ui/runs/stepsmodel.h"
#include "ui/runs/throughputchart.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int barSteps = 1000;
constexpr int maxLogLines = 100'000;
constexpr int selectorLetters = 44;

} // namespace

RunsPage::RunsPage(Session& session, RunController& controller, QWidget* parent)
    : Page(session, parent)
    , m_controller(controller)
{
    m_runs = new QComboBox(this);
    m_runs->setAccessibleName(tr("Run"));
    // Its list is as wide as the longest run; the field is not.
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(selectorLetters);
    m_runs->hide();
    toolLayout()->addWidget(m_runs);
    setContent(createContent());
    connect(m_runs, &QComboBox::activated, this, [this] { showRun(m_runs->currentData().toLongLong()); });
    connectController();
    connectActions();
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &RunsPage::readRun);
    m_lagTimer.setInterval(2s);
    connect(&m_lagTimer, &QTimer::timeout, this, &RunsPage::readLag);
    m_keepUp.start(30s);
    connect(&m_keepUp, &QTimer::timeout, this, [this] {
        if (this->session().isConnected())
            m_controller.keepUp(this->session().settings());
    });
    m_ladder.setSingleShot(true);
    connect(&m_ladder, &QTimer::timeout, this, &RunsPage::offerTermination);
    connect(new QShortcut(QKeySequence(Qt::Key_F9), this), &QShortcut::activated, this, &RunsPage::toggleBreakpoint);
}

QWidget* RunsPage::createContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(createHead());
    m_confirm = new ConfirmBar(content);
    layout->addWidget(m_confirm);
    auto* columns = new QSplitter(Qt::Horizontal, content);
    columns->addWidget(createSteps());
    columns->addWidget(createSide());
    columns->setSizes({ 560, 300 });
    columns->setChildrenCollapsible(false);
    m_log = new QPlainTextEdit(content);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(maxLogLines);
    m_log->setAccessibleName(tr("Run log"));
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setMinimumHeight(70);
    auto* rows = new QSplitter(Qt::Vertical, content);
    rows->addWidget(columns);
    rows->addWidget(m_log);
    rows->setStretchFactor(0, 4);
    rows->setStretchFactor(1, 1);
    rows->setChildrenCollapsible(false);
    layout->addWidget(rows, 1);
    m_actions = new RunActions(content);
    layout->addWidget(m_actions);
    return content;
}

QWidget* RunsPage::createHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    m_state = makeBadge(head);
    m_head = makePlainLabel({}, head);
    m_head->setWordWrap(true);
    m_whole = new QProgressBar(head);
    m_whole->setRange(0, barSteps);
    m_whole->setMaximumWidth(220);
    m_whole->setAccessibleName(tr("Progress of the whole run"));
    first->addWidget(m_state);
    first->addWidget(m_head, 1);
    first->addWidget(m_whole);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    m_light = makeBadge(head);
    m_lightText = makePlainLabel({}, head);
    m_lightText->setWordWrap(true);
    second->addWidget(m_light);
    second->addWidget(m_lightText, 1);
    layout->addLayout(second);
    return head;
}

QWidget* RunsPage::createSteps()
{
    m_model = new StepsModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setAccessibleName(tr("Steps of the run"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(180);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { inspectStep(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, &RunsPage::toggleBreakpoint);
    return m_list;
}

QWidget* RunsPage::createSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    side->setMinimumWidth(260);
    m_chart = new ThroughputChart(side);
    m_waits = makePlainLabel({}, side);
    m_waits->setWordWrap(true);
    m_waits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_waits);
    return side;
}

void RunsPage::connectController()
{
    connect(&m_controller, &RunController::started, this, [this] {
        m_run = m_controller.runId();
        m_log->clear();
        m_chart->clear();
        m_liveSince.start();
        m_lagTimer.start();
        clearNotice();
        refresh();
    });
    connect(&m_controller, &RunController::changed, this, [this] {
        if (isLive())
            showLive();
    });
    connect(&m_controller, &RunController::ended, this, [this] {
        m_ladder.stop();
        m_lagTimer.stop();
        refresh();
    });
    connect(&m_controller, &RunController::keptUp, this, [this](const std::optional<Error>& problem) {
        m_visitProblem = problem;
        if (isVisible())
            readRun();
    });
    connect(&m_controller, &RunController::logged, this, [this](const QString& line) {
        if (m_controller.runId() == m_run)
            m_log->appendPlainText(line);
    });
}

void RunsPage::connectActions()
{
    connect(m_actions, &RunActions::continueWanted, &m_controller, &RunController::goOn);
    connect(m_actions, &RunActions::pauseWanted, &m_controller, &RunController::pause);
    connect(m_actions, &RunActions::cancelWanted, this, &RunsPage::cancelRun);
    connect(m_actions, &RunActions::throttleWanted, &m_controller, &RunController::setRowsPerSecond);
    connect(m_actions, &RunActions::brakeWanted, &m_controller, &RunController::setBrake);
    connect(m_actions, &RunActions::oldSnapshotsWanted, &m_controller, &RunController::setIgnoresOldSnapshots);
    connect(m_actions, &RunActions::resumeWanted, this, [this] { resumeRun(); });
    connect(m_actions, &RunActions::phaseWanted, this, &RunsPage::askPhase);
    connect(m_actions, &RunActions::markWanted, this, &RunsPage::askMark);
    connect(m_actions, &RunActions::runToWanted, this, [this] {
        const int row = m_list->currentIndex().row();
        if (row > m_controller.currentStep() && row < m_model->rowCount())
            m_controller.runTo(m_model->steps().at(row).step.slug);
    });
    connect(m_confirm, &ConfirmBar::confirmed, &m_controller, &RunController::confirm);
    connect(m_confirm, &ConfirmBar::declined, this, &RunsPage::cancelRun);
}

bool RunsPage::isLive() const
{
    return m_controller.active() && m_controller.runId() == m_run;
}

void RunsPage::refresh()
{
    if (session().state() == Session::State::None)
        return;
    if (isLive())
        showLive();
    showLoading(tr("Reading the runs of this database"));
    m_reading.start([settings = session().settings()] { return readRuns(settings); },
                    [this](const Result<QList<run::RunRecord>>& runs) { onRuns(runs); });
}

void RunsPage::onRuns(const Result<QList<run::RunRecord>>& runs)
{
    if (!runs) {
        showError(runs.error());
        return;
    }
    m_runs->setVisible(!runs->isEmpty());
    if (runs->isEmpty()) {
        showPlaceholder({ .title = tr("No runs yet"),
                          .text = tr("Start a run on the Plan page. Runs are stored in the database, so you find them "
                                     "here after a crash, and from any machine."),
                          .actionText = tr("Go to Plan"),
                          .action = [this] { emit pageWanted(u"plan"_s); } });
        return;
    }
    const auto known = std::ranges::find(*runs, m_run, &run::RunRecord::id);
    if (known == runs->end()) {
        // One that waits for somebody comes first.
        const auto open = std::ranges::find_if(*runs, [](const run::RunRecord& record) {
            return record.unfinished() && record.activity != run::Activity::Idle;
        });
        m_run = (open == runs->end() ? runs->first() : *open).id;
    }
    m_runs->clear();
    for (const run::RunRecord& record : *runs)
        m_runs->addItem(visible(tr("Run %1 · %2 · %3")
                                    .arg(QString::number(record.id.value), record.target,
                                         text::activityText(record.activity, record.state))),
                        record.id.value);
    m_runs->setCurrentIndex(m_runs->findData(m_run.value));
    m_runs->view()->setMinimumWidth(m_runs->view()->sizeHintForColumn(0));
    if (isLive())
        showLive();
    else
        readRun();
}

void RunsPage::showRun(qint64 run)
{
    if (m_run.value != run) {
        m_stored.reset();
        m_log->clear();
        m_chart->clear();
    }
    m_run = RunId { run };
    if (session().isConnected())
        refresh();
}

void RunsPage::toggleBreakpoint()
{
    const int row = m_list->currentIndex().row();
    if (!isLive() || row < 0 || row >= m_model->rowCount())
        return;
    const StepView& view = m_model->steps().at(row);
    m_controller.setBreakpoint(view.step.slug, !view.breakpoint);
}

void RunsPage::cancelRun()
{
    m_controller.cancel();
    m_ladder.start(5s);
}

QString RunsPage::toMarkdown() const
{
    QStringList lines { text::markdown(m_head->text()),
                        {},
                        u"| # | "_s + tr("Step") + u" | "_s + tr("State") + u" | "_s + tr("Result") + u" |"_s,
                        u"| ---: | --- | --- | --- |"_s };
    int number = 0;
    for (const StepView& view : m_model->steps())
        lines.append(u"| %1 | %2 | %3 | %4 |"_s.arg(
            QString::number(++number), text::markdown(text::stepTitle(view.step.slug, view.step.titleArgs)),
            stateText(view.state), text::markdown(detailText(view))));
    return lines.join(u'\n') + u'\n';
}

} // namespace stopover::ui

#include "moc_runspage.cpp"
