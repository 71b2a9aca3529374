#include "text/eventtext.h"
#include "ui/runs/runcontroller.h"

#include <QDateTime>

namespace stopover::ui {

namespace {

constexpr std::size_t maxSamples = 2400;

} // namespace

StepView* RunController::stepOf(const run::Event& event)
{
    if (event.stepNo < 1)
        return nullptr;
    const qsizetype at = event.stepNo - 1;
    if (at > m_steps.size() || (at == m_steps.size() && event.slug.isEmpty()))
        return nullptr;
    // A way back is made anew when it begins, and may have more steps than were shown.
    if (at == m_steps.size() || (!event.slug.isEmpty() && m_steps.at(at).step.slug != event.slug)) {
        StepView added;
        added.step.slug = event.slug;
        added.step.titleArgs = event.titleArgs;
        m_steps.insert(at, added);
    }
    return &m_steps[at];
}

void RunController::applyProgress(StepView& step, const run::Event& event)
{
    step.progress = event.progress;
    step.state = StepView::State::Running;
    step.note.clear();
    m_blockers.clear();
    m_queuedBehindUs = 0;
    if (event.progress.rate <= 0)
        return;
    const double seconds = static_cast<double>(QDateTime::currentMSecsSinceEpoch() - m_startedAt) / 1000;
    m_samples.push_back({ seconds, event.progress.rate, event.slug });
    if (m_samples.size() > maxSamples)
        m_samples.pop_front();
}

void RunController::take(const run::Event& event)
{
    StepView* step = stepOf(event);
    const QString line = text::eventLine(event);
    if (!line.isEmpty() && event.kind != run::EventKind::RunFinished)
        log(line);
    if (step == nullptr)
        return;
    m_current = event.stepNo - 1;
    // Every step before the one that runs is done, also those that an earlier client has done.
    for (int i = 0; i < m_current; ++i)
        m_steps[i].state = StepView::State::Done;
    switch (event.kind) {
    case run::EventKind::StepStarted:
    case run::EventKind::Resumed:
        step->state = StepView::State::Running;
        step->note.clear();
        break;
    case run::EventKind::StepProgress:
        applyProgress(*step, event);
        break;
    case run::EventKind::LockWait:
        step->state = StepView::State::WaitingForLock;
        m_blockers = event.blockers;
        m_queuedBehindUs = event.queuedBehindUs;
        step->note = line;
        break;
    case run::EventKind::Throttled:
    case run::EventKind::ServerSilent:
    case run::EventKind::StandbyWait:
    case run::EventKind::ServerChanged:
        step->note = line;
        break;
    case run::EventKind::Paused:
        step->state = StepView::State::Paused;
        m_paused = true;
        break;
    case run::EventKind::ConfirmationWanted:
        step->state = StepView::State::WaitingForConfirmation;
        m_wantsConfirmation = true;
        emit confirmationWanted(event.detail);
        break;
    case run::EventKind::Reconnecting:
        step->state = StepView::State::Reconnecting;
        step->note = line;
        break;
    case run::EventKind::StepFinished:
        step->state = StepView::State::Done;
        step->progress = event.progress;
        step->data = event.data;
        step->note.clear();
        m_blockers.clear();
        m_queuedBehindUs = 0;
        break;
    case run::EventKind::RunStarted:
    case run::EventKind::PlanRevised:
    case run::EventKind::ServerNotice:
    case run::EventKind::StepFailed:
    case run::EventKind::RunFinished:
        break;
    }
}

} // namespace stopover::ui
