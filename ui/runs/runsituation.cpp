// What RunsPage shows of the run, and what it does when a phase is asked for.
#include "core/run/operation.h"
#include "text/errortext.h"
#include "text/eventtext.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "text/runtext.h"
#include "ui/runs/confirmbar.h"
#include "ui/runs/runactions.h"
#include "ui/runs/runspage.h"
#include "ui/runs/stepsmodel.h"
#include "ui/runs/takeover.h"
#include "ui/runs/throughputchart.h"
#include "ui/widgets/lossdialog.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace stopover::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wholeSteps = 1000;
constexpr auto whileItBakes = 10s;

/// The local time of an ISO time in UTC.
QString clockTime(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime().toString(u"HH:mm:ss"_s);
}

Tone toneOf(const run::RunRecord& record)
{
    if (record.activity == run::Activity::Failed || record.activity == run::Activity::InDoubt)
        return Tone::Bad;
    if (record.activity == run::Activity::Paused || record.activity == run::Activity::Cancelled)
        return Tone::Warning;
    return record.state == run::RunState::Finished || record.state == run::RunState::Swapped ? Tone::Good : Tone::Info;
}

} // namespace

void RunsPage::readRun()
{
    if (!m_run.isValid() || m_reading.busy() || !session().isConnected())
        return;
    m_reading.start([settings = session().settings(), run = m_run] { return readStoredRun(settings, run); },
                    [this](const Result<StoredRun>& run) { onRun(run); });
}

void RunsPage::onRun(const Result<StoredRun>& run)
{
    if (!run) {
        m_watch.stop();
        showError(run.error());
        return;
    }
    if (isLive())
        return;
    m_stored = *run;
    // What is silent changes no more, and its buttons are to be pressed; whether it woke up is asked when it starts.
    if (run->driven() && !run->silent())
        m_watch.start(1s);
    else if (run->light && isVisible())
        m_watch.start(whileItBakes); // what others change on the table may stand in the way of its rollback
    else
        m_watch.stop();
    showStored();
    showContent();
}

void RunsPage::showHead(const QString& text, Tone tone, const QString& state)
{
    m_head->setText(text);
    setBadge(m_state, tone, state);
}

void RunsPage::showLive()
{
    m_watch.stop();
    m_stored.reset();
    const QString what = tr("Run %1 · %2 · %3")
                             .arg(QString::number(m_run.value), m_controller.target(),
                                  text::phaseTitle(m_controller.phase(), m_controller.plan().operation));
    const int step = m_controller.currentStep();
    const QString at = step < 0 ? QString() : tr(" · step %1 of %2").arg(step + 1).arg(m_controller.steps().size());
    if (m_controller.wantsConfirmation())
        showHead(what + at, Tone::Warning, tr("waiting for you"));
    else if (m_controller.cancelling())
        showHead(what + at, Tone::Warning, tr("cancelling"));
    else if (m_controller.paused())
        showHead(what + at, Tone::Warning, tr("paused"));
    else
        showHead(what + at, Tone::Info, tr("running"));
    m_whole->show();
    m_chart->parentWidget()->show();
    m_whole->setValue(static_cast<int>(m_controller.wholeProgress() * wholeSteps));
    m_model->setSteps(m_controller.steps());
    m_chart->setSamples(m_controller.samples());
    m_light->hide();
    m_lightText->hide();
    m_actions->showLive(m_controller);
    if (m_controller.wantsConfirmation() && step >= 0) {
        askForConfirmation(m_controller.steps().at(step).step);
    } else {
        m_confirm->hide();
    }
    showBlockers();
    showContent();
}

void RunsPage::askForConfirmation(const run::Step& step)
{
    const QString& target = m_controller.target();
    const bool swaps = step.kind() == run::StepKind::Swap;
    const QString question = swaps
        ? tr("Ready to swap %1: your confirmation is needed. All rows were compared. The swap locks the table briefly, "
             "and can be rolled back afterwards, keeping every write.")
              .arg(target)
        : tr("The next step changes %1 and needs your confirmation: %2")
              .arg(target, text::stepTitle(step.slug, step.titleArgs));
    m_confirm->ask(question, target, swaps ? tr("Swap now") : tr("Run this step"), session().target().environment);
}

void RunsPage::showBlockers()
{
    QStringList lines;
    for (const run::Blocker& blocker : m_controller.blockers())
        lines.append(text::blockerText(blocker)
                     + (blocker.query.isEmpty() ? QString() : u"\n    "_s + blocker.query.simplified()));
    if (!lines.isEmpty())
        lines.prepend(tr("Blocked by:"));
    if (m_controller.queuedBehindUs() > 0)
        lines.append(tr("%n session(s) queue behind Stopover, which gives way before they wait long.", nullptr,
                        m_controller.queuedBehindUs()));
    m_waits->setLines(lines.join(u'\n'));
    m_waits->setVisible(!lines.isEmpty());
}

void RunsPage::showStored()
{
    const run::RunRecord& record = m_stored->record;
    m_confirm->hide();
    m_whole->hide();
    m_waits->hide();
    const bool hasSamples = m_controller.runId() == m_run && !m_controller.samples().empty();
    m_chart->parentWidget()->setVisible(hasSamples);
    if (hasSamples)
        m_chart->setSamples(m_controller.samples());
    showHead(tr("Run %1 · %2 · %3 · by %4")
                 .arg(QString::number(record.id.value), record.target, text::stateText(record.state, record.operation),
                      text::actorText(record.actor, record.host)),
             m_stored->interrupted() ? Tone::Bad : toneOf(record),
             m_stored->interrupted() ? tr("interrupted") : text::activityText(record.activity, record.state));
    m_model->setSteps(stepViews(*m_stored));
    m_actions->showStored(*m_stored, session().whyNoChanges());
    showLight();
    showSituation();
    if (m_log->document()->isEmpty())
        showJournalLog();
}

void RunsPage::showLight()
{
    const bool there = m_stored->light.has_value() && !m_stored->open();
    m_light->setVisible(there);
    m_lightText->setVisible(there);
    if (!there)
        return;
    const change::RollbackReadiness& light = *m_stored->light;
    const bool swapped = m_stored->record.state == run::RunState::Swapped;
    const QString keys = text::grouped(light.keysBehind);
    if (!light.obstacles.isEmpty()) {
        setBadge(m_light, Tone::Bad, swapped ? tr("Rollback: not ready") : tr("Reapply: not ready"));
        QStringList lines;
        for (const run::Finding& obstacle : light.obstacles)
            lines.append(text::explainFinding(obstacle));
        m_lightText->setText(lines.join(u'\n'));
        return;
    }
    if (light.conflicts > 0) {
        setBadge(m_light, Tone::Bad, swapped ? tr("Rollback: not ready") : tr("Reapply: not ready"));
        const QString reason = swapped
            ? tr("The retired table would reject %1 rows: %2. Correct these rows first.")
            : tr("The partitioned table would reject %1 rows: %2. Correct these rows first.");
        m_lightText->setText(reason.arg(text::grouped(light.conflicts), light.firstConflicts.join(u", "_s)));
        return;
    }
    setBadge(m_light, Tone::Good, swapped ? tr("Rollback: ready") : tr("Reapply: ready"));
    const QString carried = light.carried.isEmpty()
        ? QString()
        : u' ' + tr("Changed since, and carried over as well: %1.").arg(light.carried.join(u", "_s));
    if (light.keysBehind == 0) {
        m_lightText->setText((swapped ? tr("The retired table is up to date. No conflicts.")
                                      : tr("The partitioned table is up to date. No conflicts."))
                             + carried);
        return;
    }
    if (m_visitProblem) {
        setBadge(m_light, Tone::Warning, swapped ? tr("Rollback: ready") : tr("Reapply: ready"));
        m_lightText->setText(tr("%1 changes to copy first. They could not be copied in the background: %2")
                                 .arg(keys, text::reason(*m_visitProblem))
                             + carried);
        return;
    }
    const QString age = text::duration(static_cast<double>(light.secondsBehind));
    m_lightText->setText(
        (swapped ? tr("%1 changes to copy back first, the oldest from %2 ago. No conflicts.").arg(keys, age)
                 : tr("%1 changes to copy over first, the oldest from %2 ago. No conflicts.").arg(keys, age))
        + carried);
}

void RunsPage::showSituation()
{
    const run::RunRecord& record = m_stored->record;
    clearNotice();
    if (m_stored->silent()) {
        const SilentHolder holder = silentHolderOf(*m_stored->holder);
        Banner& bar = notice(Tone::Warning,
                             tr("The Stopover that drives this run is silent: %1, last heard from at %2, %3 ago.")
                                 .arg(holder.who, holder.since, text::duration(holder.seconds)));
        bar.addButton(tr("Take over…"), [this, holder] {
            if (askTakeOver(holder, session().target().environment, this))
                resumeRun(run::TakeOver::WhenSilent);
        });
    } else if (m_stored->driven()) {
        notice(Tone::Info,
               tr("Another Stopover drives this run: %1, PID %2. You are watching it.")
                   .arg(m_stored->holder->who, QString::number(m_stored->holder->pid)));
    } else if (m_stored->interrupted()) {
        Banner& bar = notice(Tone::Warning,
                             tr("Stopover closed during this run. Nothing is lost: the journal records how far it got, "
                                "and you can resume it."));
        bar.addButton(tr("Resume"), [this] { resumeRun(); });
        if (run::mayEnter(m_stored->record.situation(), run::Phase::Rollback))
            bar.addButton(tr("Roll back…"), [this] { askPhase(run::Phase::Rollback); });
        else
            bar.addButton(text::abortButton(record.operation), [this] { askPhase(run::Phase::Abort); });
    } else if (record.activity == run::Activity::Failed) {
        const QString why = m_controller.runId() == m_run && m_controller.result().outcome == Outcome::Failed
            ? text::explain(m_controller.result().error)
            : text::failureText(record);
        notice(Tone::Bad, tr("The step failed; what it had not committed was rolled back. %1").arg(why));
    } else if (record.activity == run::Activity::InDoubt) {
        notice(Tone::Bad, tr("The connection was lost during COMMIT. Resume checks the journal for the outcome."));
    } else if (record.activity == run::Activity::Cancelled) {
        notice(Tone::Info,
               record.state == run::RunState::Source && run::operationOf(record.operation).replacesTable
                   ? tr("Cancelled. The live table is unchanged. Resume continues after the last committed batch.")
                   : tr("Cancelled. What was committed stays. Resume continues with the cancelled step."));
    }
}

void RunsPage::showJournalLog()
{
    for (const run::StepRecord& step : m_stored->steps) {
        if (step.startedAt.isEmpty())
            continue;
        m_log->appendPlainText(u"%1  %2 · %3: %4 %5"_s.arg(
            clockTime(step.startedAt), text::phaseTitle(step.phase, m_stored->record.operation),
            text::stepName(step.slug), text::stateText(step.state),
            step.seconds > 0 ? text::duration(step.seconds) : QString()));
    }
}

void RunsPage::readLag()
{
    if (!isLive() || m_lagReading.busy() || !session().isConnected())
        return;
    m_lagReading.start([settings = session().settings(), plan = m_controller.plan(),
                        phase = m_controller.phase()] { return readKeysBehind(settings, plan, phase); },
                       [this](const Result<qint64>& keys) {
                           if (keys && *keys >= 0 && isLive())
                               m_chart->addLag(static_cast<double>(m_liveSince.elapsed()) / 1000, *keys);
                       });
}

void RunsPage::askPhase(run::Phase phase, bool keepRetired)
{
    if (!m_stored)
        return;
    LossDialog dialog(lossOf(*m_stored, phase, session().settings(), keepRetired), session().target().environment,
                      this);
    dialog.exec();
    if (dialog.confirmation())
        startPhase(phase, dialog.confirmation(), run::TakeOver::WhenGone, keepRetired);
}

void RunsPage::askMark()
{
    if (!m_stored || m_marking.busy())
        return;
    m_marking.start(
        [settings = session().settings(), run = m_run]() -> Result<migrate::Evidence> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return migrate::evidenceOf(connection, run);
        },
        [this](const Result<migrate::Evidence>& evidence) { confirmMark(evidence); });
}

void RunsPage::confirmMark(const Result<migrate::Evidence>& evidence)
{
    if (!evidence || !evidence->supports()) {
        notice(Tone::Bad,
               evidence ? tr("There is no sign of revision %1 in the database: %2")
                              .arg(evidence->revision, evidence->failed.join(u", "_s))
                        : text::explain(evidence.error()));
        return;
    }
    LossStatement loss { .level = LossLevel::Final,
                         .question = tr("Mark a revision as applied in %1?"),
                         .object = m_stored->record.target,
                         .lost = { tr("Nothing. Revision %1 is recorded as applied without being run to the end.")
                                       .arg(evidence->revision) },
                         .remains = { tr("The run completed %1 of its parts; %2 are not done.")
                                          .arg(QString::number(evidence->done.size()),
                                               QString::number(evidence->open.size())) },
                         .undo = tr("Downgrade to the previous revision on the Revisions page."),
                         .keepText = tr("Not now"),
                         .destroyText = tr("Mark applied") };
    for (const QString& query : evidence->held)
        loss.remains.append(tr("Check passed: %1").arg(query));
    LossDialog dialog(loss, session().target().environment, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_marking.start(
        [settings = session().settings(), run = m_run]() -> Result<void> {
            STOPOVER_TRY_ASSIGN(pg::Connection connection,
                                pg::Connection::open(settings.withApplicationName(u"stopover window"_s)));
            return migrate::markApplied(connection, run);
        },
        [this](const Result<void>& done) {
            if (!done)
                notice(Tone::Bad, text::explain(done.error()));
            refresh();
        });
}

void RunsPage::resumeRun(run::TakeOver takeOver)
{
    if (!m_stored)
        return;
    const run::Phase phase = m_stored->record.phase.value_or(run::Phase::Apply);
    // What was confirmed when it began is in the journal; what was not is asked for.
    startPhase(phase, {}, takeOver);
}

void RunsPage::startPhase(run::Phase phase, const std::optional<run::Confirmation>& confirmation,
                          run::TakeOver takeOver, bool keepRetired)
{
    m_controller.start({ .settings = session().settings(),
                         .run = m_run,
                         .phase = phase,
                         .plan = m_stored->plan,
                         .confirmation = confirmation,
                         .takeOver = takeOver,
                         .keepRetired = keepRetired });
}

void RunsPage::offerTermination()
{
    if (!isLive() || !m_controller.cancelling())
        return;
    Banner& bar = notice(Tone::Warning,
                         tr("The server has not cancelled the statement yet. You can terminate Stopover's sessions: "
                            "committed work stays, and the journal records how far the run got."));
    bar.addButton(tr("Terminate sessions"), [this] {
        m_controller.terminateSessions();
        clearNotice();
    });
}

void RunsPage::inspectStep(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const StepView& view = m_model->steps().at(row);
    QList<std::pair<QString, QString>> facts { { tr("State"), stateText(view.state) },
                                               { tr("Lock on the live table"),
                                                 view.step.lock.isEmpty() ? tr("none") : view.step.lock },
                                               { tr("Undo"), text::undoText(view.step.undo) } };
    if (!view.note.isEmpty())
        facts.append({ tr("Note"), view.note });
    for (auto entry = view.data.begin(); entry != view.data.end(); ++entry) {
        const text::StepNote note = text::stepNote(entry.key(), entry.value());
        facts.append({ note.name, note.value });
    }
    emit inspected(text::stepTitle(view.step.slug, view.step.titleArgs), facts);
}

} // namespace stopover::ui
