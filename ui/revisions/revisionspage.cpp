#include "ui/revisions/revisionspage.h"

#include "core/checks/policy.h"
#include "core/migrate/alembicrender.h"
#include "core/revision/writers.h"
#include "core/run/history.h"
#include "text/errortext.h"
#include "text/markdown.h"
#include "text/numbertext.h"
#include "ui/revisions/graphdelegate.h"
#include "ui/revisions/revisiondetails.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QUrl>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 300ms;

/// Revisions that unfinished runs are in: begun, and not recorded as applied or undone.
Result<QSet<QString>> partialRevisions(pg::Connection& connection)
{
    QSet<QString> partial;
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> runs, run::listRuns(connection));
    for (const run::RunRecord& record : runs) {
        const bool migration = record.operation == "upgrade"_L1 || record.operation == "downgrade"_L1;
        if (!migration || !record.unfinished())
            continue;
        STOPOVER_TRY_ASSIGN(const QList<run::StepRecord> steps, run::readSteps(connection, record.id));
        for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
            // Between the first part and the last one of the same revision.
            const QString id = steps.at(i).slug.section(u'.', 0, 0);
            if (steps.at(i).state == run::StepState::Done && steps.at(i + 1).slug.section(u'.', 0, 0) == id
                && steps.at(i + 1).state != run::StepState::Done)
                partial.insert(id);
        }
    }
    return partial;
}

Result<ProjectView> readProject(const QString& folder, const QString& section, const revision::ManualByPath& values,
                                const std::optional<pg::Settings>& settings)
{
    ProjectView view;
    revision::ProjectRequest request;
    request.folder = folder;
    if (!section.isEmpty())
        request.section = section;
    STOPOVER_TRY_ASSIGN(view.project, revision::openProject(request, values));
    view.readiness = revision::readinessOf(view.project);
    if (!view.readiness.missing.isEmpty())
        view.interpreters = revision::findInterpreters(view.project.config);
    if (!settings || !view.project.graph.usable())
        return view;
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings->withApplicationName(u"stopover window"_s)));
    STOPOVER_TRY_ASSIGN(view.state, migrate::readState(connection, view.project));
    STOPOVER_TRY_ASSIGN(view.partial, partialRevisions(connection));
    return view;
}

} // namespace

RevisionsPage::RevisionsPage(Session& session, CurrentPlan& plan, QWidget* parent)
    : Page(session, parent)
    , m_plan(plan)
{
    setAcceptDrops(true);
    createTools();
    setContent(createContent());
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &RevisionsPage::refresh);
    for (const auto signal : { &QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged })
        connect(&m_watcher, signal, &m_settle, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, &RevisionsPage::refresh, Qt::QueuedConnection);
    connect(&session, &Session::stateChanged, this, &RevisionsPage::updateButtons);
    connect(&session, &Session::targetChanged, this, &RevisionsPage::updateButtons);
}

void RevisionsPage::createTools()
{
    auto* open = new QPushButton(tr("Open a project…"), this);
    connect(open, &QPushButton::clicked, this, &RevisionsPage::chooseFolder);
    m_export = new QPushButton(tr("Export…"), this);
    connect(m_export, &QPushButton::clicked, this, &RevisionsPage::exportPicture);
    m_new = new QPushButton(tr("New revision…"), this);
    connect(m_new, &QPushButton::clicked, this, [this] {
        const int row = currentRow();
        writeRevision(row >= 0 && m_model->nodeAt(row) != revision::noNode ? QStringList { m_model->idAt(row) }
                                                                           : QStringList { u"head"_s });
    });
    m_section = new QComboBox(this);
    m_section->setAccessibleName(tr("Section of alembic.ini"));
    setTip(m_section, tr("This project has several databases, each with its own revisions and version table."));
    m_section->hide();
    connect(m_section, &QComboBox::activated, this, &RevisionsPage::refresh);
    toolLayout()->addWidget(m_section);
    for (QPushButton* button : { m_new, m_export, open })
        toolLayout()->addWidget(button);
}

QWidget* RevisionsPage::createContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = makePlainLabel({}, content, u"muted"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_readiness = new Banner(content);
    layout->addWidget(m_readiness);
    m_situation = new Banner(content);
    layout->addWidget(m_situation);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->addWidget(createGraph());
    m_details = new RevisionDetails(splitter);
    connect(m_details, &RevisionDetails::saveFailed, this,
            [this](const QString& reason) { notice(Tone::Bad, reason); });
    splitter->addWidget(m_details);
    splitter->setSizes({ 380, 220 });
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(createActions());
    return content;
}

QWidget* RevisionsPage::createGraph()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* filters = new QHBoxLayout;
    m_filter = new QLineEdit(box);
    m_filter->setPlaceholderText(tr("Filter by id, title or label"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_states = new QComboBox(box);
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"), static_cast<int>(GraphModel::NodeState::Unknown));
    for (const auto state : { GraphModel::NodeState::Applied, GraphModel::NodeState::Pending,
                              GraphModel::NodeState::Partial, GraphModel::NodeState::Edited })
        m_states->addItem(GraphModel::stateText(state), static_cast<int>(state));
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_states);
    m_time = new QWidget(box);
    auto* times = new QHBoxLayout(m_time);
    times->setContentsMargins(0, 0, 0, 0);
    m_slider = new QSlider(Qt::Horizontal, m_time);
    m_slider->setAccessibleName(tr("Point in time"));
    m_slider->setMinimumWidth(140);
    m_asOf = makePlainLabel({}, m_time, u"muted"_s);
    times->addWidget(m_slider);
    times->addWidget(m_asOf);
    filters->addWidget(m_time);
    connect(m_slider, &QSlider::valueChanged, this, &RevisionsPage::showAsOf);
    layout->addLayout(filters);
    m_model = new GraphModel(this);
    m_graph = new QTableView(box);
    m_graph->setModel(m_model);
    m_graph->setItemDelegateForColumn(GraphModel::Lanes, new GraphDelegate(m_graph));
    m_graph->setAccessibleName(tr("Graph of the revisions"));
    m_graph->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_graph->setShowGrid(false);
    m_graph->setWordWrap(false);
    m_graph->setTabKeyNavigation(false);
    m_graph->verticalHeader()->hide();
    m_graph->verticalHeader()->setDefaultSectionSize(m_graph->fontMetrics().height() + 10);
    m_graph->horizontalHeader()->setHighlightSections(false);
    m_graph->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_graph->installEventFilter(this);
    layout->addWidget(m_graph, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &RevisionsPage::filter);
    connect(m_states, &QComboBox::currentIndexChanged, this, &RevisionsPage::filter);
    connect(m_graph->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RevisionsPage::showSelected);
    return box;
}

QWidget* RevisionsPage::createActions()
{
    auto* box = new QWidget(this);
    auto* layout = new FlowLayout(Qt::AlignLeft, box);
    const auto add = [this, layout](const QString& text, const std::function<void()>& action) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
        return button;
    };
    m_upgradeHere =
        add(tr("Upgrade to here…"), [this] { planTo(revision::Direction::Up, m_model->idAt(currentRow())); });
    m_upgradeHere->setProperty("role", u"primary"_s);
    m_downgradeHere =
        add(tr("Downgrade to here…"), [this] { planTo(revision::Direction::Down, m_model->idAt(currentRow())); });
    m_merge = add(tr("Merge heads…"),
                  [this] { writeRevision(m_model->view().project.graph.ids(m_model->view().project.graph.heads())); });
    m_stamp = add(tr("Stamp…"), [this] { stampSelected(); });
    return box;
}

QWidget* RevisionsPage::filterField() const
{
    return m_filter;
}

QString RevisionsPage::toMarkdown() const
{
    QString text = u"| "_s + tr("Revision") + u" | "_s + tr("Title") + u" | "_s + tr("Labels") + u" | "_s + tr("State")
        + u" |\n| --- | --- | --- | --- |\n"_s;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const auto column : { GraphModel::Revision, GraphModel::Title, GraphModel::Labels, GraphModel::State })
            text += u"| "_s + text::markdown(m_model->index(row, column).data().toString()) + u' ';
        text += u"|\n"_s;
    }
    return text;
}

void RevisionsPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Open a project"), m_folder);
    if (!chosen.isEmpty())
        openProject(chosen);
}

void RevisionsPage::openProject(const QString& folder)
{
    m_folder = folder;
    m_section->clear();
    m_values.clear();
    emit projectOpened(folder);
    refresh();
}

void RevisionsPage::refresh()
{
    updateButtons();
    if (m_folder.isEmpty()) {
        showPlaceholder({ .title = tr("No project is open"),
                          .text = tr("Open a folder with alembic.ini, pyproject.toml or stopover.toml. Its revisions "
                                     "are read without running Python."),
                          .actionText = tr("Open a project…"),
                          .action = [this] { chooseFolder(); } });
        return;
    }
    showLoading(tr("Reading the revisions of %1").arg(m_folder));
    const std::optional<pg::Settings> settings =
        session().isConnected() ? std::optional(session().settings()) : std::nullopt;
    m_reading.start([folder = m_folder, section = m_section->currentText(), values = m_values,
                     settings] { return readProject(folder, section, values, settings); },
                    [this](const Result<ProjectView>& view) { take(view); });
}

void RevisionsPage::take(const Result<ProjectView>& view)
{
    if (!view) {
        showError(view.error());
        return;
    }
    if (checks::policyFile(m_folder).isEmpty())
        emit projectFound(view->project.config.folder);
    const QString selected = currentRow() >= 0 ? m_model->idAt(currentRow()) : QString();
    m_model->setView(*view);
    m_graph->resizeColumnsToContents();
    m_graph->setColumnWidth(GraphModel::Lanes, GraphDelegate::widthFor(m_model->layout().laneCount));
    m_graph->horizontalHeader()->setSectionResizeMode(GraphModel::Title, QHeaderView::Stretch);
    showSections();
    showTimes();
    watchFiles();
    showContent();
    showSituation();
    const int row = m_model->rowOf(m_model->view().project.graph.find(selected));
    if (m_model->rowCount() > 0)
        m_graph->selectRow(std::max(0, row));
    updateButtons();
}

void RevisionsPage::watchFiles()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const revision::ProjectConfig& config = m_model->view().project.config;
    QStringList paths { config.file };
    for (const QString& location : config.versionLocations) {
        if (QFileInfo::exists(location))
            paths.append(location);
    }
    for (const revision::RevisionFile& file : m_model->view().project.files)
        paths.append(file.path);
    m_watcher.addPaths(paths);
}

void RevisionsPage::filter()
{
    m_model->setFilter(m_filter->text(), static_cast<GraphModel::NodeState>(m_states->currentData().toInt()));
    m_graph->setColumnWidth(GraphModel::Lanes, GraphDelegate::widthFor(m_model->layout().laneCount));
    if (m_model->rowCount() > 0)
        m_graph->selectRow(0);
    updateButtons();
}

QList<int> RevisionsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_graph->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

int RevisionsPage::currentRow() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? rows.first() : -1;
}

void RevisionsPage::showSelected()
{
    updateButtons();
    const QList<int> rows = selectedRows();
    if (rows.size() >= 2) {
        QStringList ids;
        for (int row = *std::ranges::min_element(rows); row <= *std::ranges::max_element(rows); ++row)
            ids.append(m_model->idAt(row));
        emit inspected(tr("From %1 to %2").arg(ids.last(), ids.first()),
                       { { tr("Revisions"), text::grouped(ids.size()) },
                         { tr("Newest first"), ids.join(u'\n') },
                         { tr("SQL of an upgrade between them"), wayBetween(ids.last(), ids.first()) } });
        return;
    }
    const int row = currentRow();
    if (row < 0 || m_model->isGhost(row)) {
        m_details->clear();
        return;
    }
    m_details->show(m_model->view(), m_model->nodeAt(row), session().isConnected() ? &session().settings() : nullptr);
    inspectRevision(row);
}

bool RevisionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_graph && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            goAlongEdge(key->key() == Qt::Key_Down);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void RevisionsPage::goAlongEdge(bool towardsParents)
{
    const int row = currentRow();
    if (row < 0 || m_model->isGhost(row))
        return;
    const revision::RevisionNode& node = m_model->view().project.graph.at(m_model->nodeAt(row));
    const QList<revision::Node>& next = towardsParents ? node.parents : node.children;
    const int target = next.isEmpty() ? -1 : m_model->rowOf(next.first());
    if (target >= 0)
        m_graph->selectRow(target);
}

void RevisionsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RevisionsPage::dropEvent(QDropEvent* event)
{
    const QFileInfo dropped(event->mimeData()->urls().value(0).toLocalFile());
    if (dropped.exists())
        openProject(dropped.isDir() ? dropped.absoluteFilePath() : dropped.absolutePath());
}

} // namespace stopover::ui

#include "moc_revisionspage.cpp"
