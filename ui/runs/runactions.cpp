#include "ui/runs/runactions.h"

#include "core/run/operation.h"
#include "text/numbertext.h"
#include "text/runtext.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/storedrun.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <array>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 6> rates { 0, 100'000, 50'000, 20'000, 5'000, 1'000 };

} // namespace

RunActions::RunActions(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(Qt::AlignLeft, this);
    createLive(layout);
    createStored(layout);
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        child->hide();
}

QPushButton* RunActions::addButton(const QString& text, const QString& iconName, const QString& tip, QLayout* layout)
{
    auto* button = new QPushButton(icon(iconName), text, this);
    setTip(button, tip);
    layout->addWidget(button);
    return button;
}

void RunActions::createLive(QLayout* layout)
{
    m_continue = addButton(tr("Continue"), u"play"_s, tr("Starts the next step (F8)."), layout);
    m_runTo = addButton(tr("Run to here"), u"step"_s, tr("Continues, and pauses before the selected step."), layout);
    m_pause = addButton(tr("Pause after batch"), u"pause"_s,
                        tr("Pauses after the current batch is committed, or before the next step (Shift+F8). No "
                           "transaction stays open."),
                        layout);
    m_cancel = addButton(
        tr("Cancel step…"), u"stop"_s,
        tr("Cancels the running statement (Ctrl+.). Committed work stays, and the run can be resumed."), layout);
    m_throttle = new QComboBox(this);
    m_throttle->setAccessibleName(tr("Maximum copy rate in rows per second"));
    setTip(m_throttle, m_throttle->accessibleName());
    for (const qint64 rate : rates)
        m_throttle->addItem(rate == 0 ? tr("Full speed") : tr("At most %1 rows/s").arg(text::grouped(rate)), rate);
    layout->addWidget(m_throttle);
    m_brake = new QCheckBox(tr("Slow writers down"), this);
    setTip(m_brake,
           tr("If the copy cannot catch up, each statement that writes to the table waits for up to 50 ms, until the "
              "swap."));
    layout->addWidget(m_brake);
    connect(m_brake, &QCheckBox::clicked, this, &RunActions::brakeWanted);
    m_oldSnapshots = new QCheckBox(tr("Swap over old transactions"), this);
    setTip(
        m_oldSnapshots,
        tr("After waiting, the swap goes on although transactions that began before the copy was complete would find "
           "the table empty."));
    layout->addWidget(m_oldSnapshots);
    connect(m_oldSnapshots, &QCheckBox::clicked, this, &RunActions::oldSnapshotsWanted);
    connect(m_continue, &QPushButton::clicked, this, &RunActions::continueWanted);
    connect(m_runTo, &QPushButton::clicked, this, &RunActions::runToWanted);
    connect(m_pause, &QPushButton::clicked, this, &RunActions::pauseWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RunActions::cancelWanted);
    connect(m_throttle, &QComboBox::activated, this,
            [this] { emit throttleWanted(m_throttle->currentData().toLongLong()); });
}

void RunActions::createStored(QLayout* layout)
{
    m_resume = addButton(tr("Resume"), u"play"_s, tr("Continues from the state recorded in the journal."), layout);
    m_rollback = addButton(tr("Roll back…"), u"back"_s, {}, layout);
    m_reapply = addButton(tr("Reapply…"), u"forward"_s, {}, layout);
    m_finish = addButton(tr("Finish…"), u"trash"_s, {}, layout);
    m_keep = new QCheckBox(tr("Keep the retired table"), this);
    setTip(m_keep,
           tr("Finishes without dropping it, and gets by where an event trigger refuses to have anything dropped."));
    layout->addWidget(m_keep);
    m_mark = addButton(tr("Mark applied…"), u"check"_s,
                       tr("Records the revision at which the run stopped as applied, if its checks pass."), layout);
    m_abort = addButton(text::abortButton({}), u"cross"_s, {}, layout);
    m_resume->setProperty("role", u"primary"_s);
    m_finish->setProperty("role", u"destructive"_s);
    connect(m_resume, &QPushButton::clicked, this, &RunActions::resumeWanted);
    connect(m_rollback, &QPushButton::clicked, this, [this] { emit phaseWanted(run::Phase::Rollback); });
    connect(m_reapply, &QPushButton::clicked, this, [this] { emit phaseWanted(run::Phase::Reapply); });
    connect(m_finish, &QPushButton::clicked, this,
            [this] { emit phaseWanted(run::Phase::Finish, m_keep->isChecked()); });
    connect(m_mark, &QPushButton::clicked, this, &RunActions::markWanted);
    connect(m_abort, &QPushButton::clicked, this, [this] { emit phaseWanted(run::Phase::Abort); });
}

void RunActions::showLive(const RunController& controller)
{
    for (QPushButton* button : { m_resume, m_rollback, m_reapply, m_finish, m_mark, m_abort })
        button->hide();
    m_keep->hide();
    const bool paused = controller.paused();
    m_continue->setVisible(paused);
    m_runTo->setVisible(paused);
    m_pause->setVisible(!paused);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(!controller.cancelling());
    m_throttle->setVisible(true);
    m_throttle->setCurrentIndex(m_throttle->findData(controller.rowsPerSecond()));
    m_brake->setVisible(controller.canBrake());
    m_brake->setChecked(controller.brake());
    m_oldSnapshots->setVisible(controller.canBrake());
    m_oldSnapshots->setChecked(controller.ignoresOldSnapshots());
}

void RunActions::sayWhatTheyDo(const QString& operation)
{
    const bool restores = operation == "restore"_L1;
    setTip(m_rollback,
           restores ? tr("Returns to the table as it was before the restore, keeping every write made since.")
                    : tr("Returns to the old table, keeping every write made since the swap."));
    setTip(m_reapply,
           restores ? tr("Returns to the restored table, keeping every write made since.")
                    : tr("Returns to the partitioned table, without copying."));
    setTip(m_finish,
           restores ? tr("Drops the retired table. After that, the restore cannot be rolled back.")
                    : tr("Drops the retired table. After that, there is no rollback."));
    m_abort->setText(text::abortButton(operation));
    setTip(m_abort,
           run::operationOf(operation).replacesTable
               ? tr("Removes what the run created. The live table stays unchanged.")
               : tr("Ends the run. What it committed stays."));
}

void RunActions::showStored(const StoredRun& run, const QString& whyNoChanges)
{
    for (QWidget* widget :
         { static_cast<QWidget*>(m_continue), static_cast<QWidget*>(m_runTo), static_cast<QWidget*>(m_pause),
           static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_throttle), static_cast<QWidget*>(m_brake),
           static_cast<QWidget*>(m_oldSnapshots) })
        widget->hide();
    // Of one that has gone silent everything is asked about when it starts.
    const bool free = !run.driven() || run.silent();
    sayWhatTheyDo(run.record.operation);
    m_resume->setVisible(free && (run.open() || run.record.activity == run::Activity::Planned));
    m_resume->setText(run.record.activity == run::Activity::Failed        ? tr("Try again")
                          : run.record.activity == run::Activity::Planned ? tr("Start")
                                                                          : tr("Resume"));
    const QList<run::Phase> possible = run::possiblePhases(run.record.situation(), run.plan.phases);
    const auto offers = [&](run::Phase phase) {
        // What stopped in the middle goes on by "Resume".
        return free && possible.contains(phase) && !(run.open() && run.record.phase == phase);
    };
    m_rollback->setVisible(offers(run::Phase::Rollback));
    m_reapply->setVisible(offers(run::Phase::Reapply));
    m_finish->setVisible(offers(run::Phase::Finish));
    m_keep->setVisible(offers(run::Phase::Finish) && run::operationOf(run.record.operation).replacesTable);
    m_keep->setEnabled(whyNoChanges.isEmpty());
    m_mark->setVisible(free && run.open() && run.record.operation == "upgrade"_L1
                       && run.record.state == run::RunState::Source);
    m_abort->setVisible(offers(run::Phase::Abort));
    for (QPushButton* button : { m_resume, m_rollback, m_reapply, m_finish, m_mark, m_abort }) {
        button->setEnabled(whyNoChanges.isEmpty());
        if (!whyNoChanges.isEmpty())
            setTip(button, whyNoChanges);
    }
}

} // namespace stopover::ui

#include "moc_runactions.cpp"
