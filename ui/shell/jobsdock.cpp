#include "ui/shell/jobsdock.h"

#include "text/runtext.h"
#include "ui/runs/runcontroller.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLines = 5000;
constexpr int barSteps = 1000;

} // namespace

JobsDock::JobsDock(RunController& controller, QWidget* parent)
    : QDockWidget(tr("Jobs"), parent)
    , m_controller(controller)
{
    setObjectName(u"jobs"_s);
    setFeatures(DockWidgetMovable | DockWidgetFloatable);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 10);
    auto* row = new QHBoxLayout;
    m_state = makePlainLabel({}, content);
    m_state->setElided();
    m_bar = new QProgressBar(content);
    m_bar->setRange(0, barSteps);
    m_bar->setMaximumWidth(260);
    m_bar->setAccessibleName(tr("Progress of the whole run"));
    m_open = new QPushButton(tr("Show run"), content);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_open);
    m_log = new QPlainTextEdit(content);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(maxLines);
    m_log->setAccessibleName(tr("Job log"));
    m_log->setMinimumHeight(44);
    layout->addLayout(row);
    layout->addWidget(m_log, 1);
    setWidget(content);
    connect(m_open, &QPushButton::clicked, this, &JobsDock::runPageWanted);
    connect(&m_controller, &RunController::changed, this, &JobsDock::update);
    connect(&m_controller, &RunController::ended, this, &JobsDock::update);
    connect(&m_controller, &RunController::logged, m_log, &QPlainTextEdit::appendPlainText);
    update();
}

void JobsDock::update()
{
    const bool known = m_controller.runId().isValid();
    // An empty log would take room from every page.
    m_log->setVisible(known);
    widget()->setMaximumHeight(known ? QWIDGETSIZE_MAX : widget()->sizeHint().height());
    m_open->setVisible(known);
    m_bar->setVisible(known && m_controller.active());
    if (!known) {
        m_state->setText(tr("Nothing is running."));
        return;
    }
    const QString what = tr("Run %1 · %2 · %3")
                             .arg(QString::number(m_controller.runId().value), m_controller.target(),
                                  text::phaseTitle(m_controller.phase(), m_controller.plan().operation));
    m_bar->setValue(static_cast<int>(m_controller.wholeProgress() * barSteps));
    if (!m_controller.active())
        m_state->setText(what + u" · "_s + text::outcomeText(m_controller.result().outcome));
    else if (m_controller.wantsConfirmation())
        m_state->setText(what + u" · "_s + tr("your confirmation is needed"));
    else if (m_controller.paused())
        m_state->setText(what + u" · "_s + tr("paused"));
    else
        m_state->setText(what);
}

} // namespace stopover::ui

#include "moc_jobsdock.cpp"
