#include "ui/runs/stepview.h"

#include "text/eventtext.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the journal or the engine has kept of a step that is done.
QString resultOf(const StepView& view)
{
    QStringList parts { text::resultText(view.progress, view.data) };
    if (view.data.contains(u"lock_held_ms"_s))
        parts.append(text::lockHeldText(view.data[u"lock_held_ms"_s].toDouble()));
    if (view.data.contains(u"checksum"_s) || view.data.contains(u"digest"_s))
        parts.append(QCoreApplication::translate("StepView", "tables equal"));
    return parts.join(u" · "_s);
}

} // namespace

QString stateText(StepView::State state)
{
    switch (state) {
    case StepView::State::Pending:
        return QCoreApplication::translate("StepView", "pending");
    case StepView::State::WaitingForLock:
        return QCoreApplication::translate("StepView", "waiting for a lock");
    case StepView::State::WaitingForConfirmation:
        return QCoreApplication::translate("StepView", "your confirmation is needed");
    case StepView::State::Running:
        return QCoreApplication::translate("StepView", "running");
    case StepView::State::Paused:
        return QCoreApplication::translate("StepView", "paused");
    case StepView::State::Reconnecting:
        return QCoreApplication::translate("StepView", "connection lost, reconnecting");
    case StepView::State::Done:
        return QCoreApplication::translate("StepView", "done");
    case StepView::State::Failed:
        return QCoreApplication::translate("StepView", "failed, rolled back");
    case StepView::State::Cancelled:
        return QCoreApplication::translate("StepView", "cancelled");
    case StepView::State::InDoubt:
        return QCoreApplication::translate("StepView", "unknown: the connection was lost");
    }
    return {};
}

QString stateIcon(StepView::State state)
{
    switch (state) {
    case StepView::State::Pending:
        return u"dot"_s;
    case StepView::State::WaitingForLock:
        return u"lock"_s;
    case StepView::State::WaitingForConfirmation:
        return u"info"_s;
    case StepView::State::Running:
        return u"play"_s;
    case StepView::State::Paused:
        return u"pause"_s;
    case StepView::State::Reconnecting:
        return u"refresh"_s;
    case StepView::State::Done:
        return u"check"_s;
    case StepView::State::Failed:
        return u"cross"_s;
    case StepView::State::Cancelled:
        return u"stop"_s;
    case StepView::State::InDoubt:
        return u"warning"_s;
    }
    return {};
}

QString detailText(const StepView& view)
{
    switch (view.state) {
    case StepView::State::Pending:
        return view.breakpoint ? QCoreApplication::translate("StepView", "breakpoint") : QString();
    case StepView::State::Done:
        return resultOf(view);
    case StepView::State::Running:
    case StepView::State::Paused: {
        const QString progress = text::progressText(view.progress);
        return view.note.isEmpty() ? progress : QString(progress + u" · "_s + view.note);
    }
    case StepView::State::WaitingForLock:
    case StepView::State::WaitingForConfirmation:
    case StepView::State::Reconnecting:
    case StepView::State::Failed:
    case StepView::State::Cancelled:
    case StepView::State::InDoubt:
        break;
    }
    return view.note.isEmpty() ? stateText(view.state) : view.note;
}

double fractionOf(const StepView& view)
{
    if (view.state == StepView::State::Done)
        return 1;
    if (view.progress.total <= 0)
        return -1;
    return std::clamp(static_cast<double>(view.progress.done) / static_cast<double>(view.progress.total), 0.0, 1.0);
}

} // namespace stopover::ui
