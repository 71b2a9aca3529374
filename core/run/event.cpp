#include "core/run/event.h"

#include "core/run/errorjson.h"
#include "core/sql/secrets.h"

#include <QJsonArray>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

QString kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::RunStarted:
        return u"run_started"_s;
    case EventKind::PlanRevised:
        return u"plan_revised"_s;
    case EventKind::StepStarted:
        return u"step_started"_s;
    case EventKind::StepProgress:
        return u"progress"_s;
    case EventKind::ServerNotice:
        return u"notice"_s;
    case EventKind::LockWait:
        return u"lock_wait"_s;
    case EventKind::Throttled:
        return u"throttled"_s;
    case EventKind::Paused:
        return u"paused"_s;
    case EventKind::Resumed:
        return u"resumed"_s;
    case EventKind::ConfirmationWanted:
        return u"confirmation_wanted"_s;
    case EventKind::ServerSilent:
        return u"server_silent"_s;
    case EventKind::Reconnecting:
        return u"reconnecting"_s;
    case EventKind::StandbyWait:
        return u"standby_wait"_s;
    case EventKind::ServerChanged:
        return u"server_changed"_s;
    case EventKind::StepFinished:
        return u"step_finished"_s;
    case EventKind::StepFailed:
        return u"step_failed"_s;
    case EventKind::RunFinished:
        return u"run_finished"_s;
    }
    return {};
}

QJsonObject toJson(const Progress& progress)
{
    QJsonObject json { { u"done"_s, progress.done },
                       { u"unit"_s, progress.unit },
                       { u"rate"_s, progress.rate },
                       { u"seconds"_s, progress.seconds } };
    if (progress.total >= 0)
        json.insert(u"total"_s, progress.total);
    if (progress.left) {
        json.insert(u"eta_low"_s, progress.left->low);
        json.insert(u"eta_high"_s, progress.left->high);
    }
    return json;
}

QJsonObject toJson(const Blocker& blocker)
{
    return { { u"pid"_s, blocker.pid },
             { u"role"_s, blocker.role },
             { u"application"_s, blocker.application },
             { u"state"_s, blocker.state },
             { u"query"_s, sql::withoutSecrets(blocker.query) },
             { u"transaction_seconds"_s, blocker.transactionSeconds },
             { u"kind"_s, blocker.kind } };
}

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return u"succeeded"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    case Outcome::InDoubt:
        return u"in_doubt"_s;
    }
    return {};
}

Event standbyWaitEvent(const pg::StandbyWait& wait)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(wait.time).count();
    return { .kind = EventKind::StandbyWait, .detail = wait.names, .data = { { u"seconds"_s, seconds } } };
}

QJsonObject Event::toJson() const
{
    QJsonObject json { { u"event"_s, kindName(kind) }, { u"run"_s, run.value }, { u"phase"_s, wordOf(phase) } };
    if (!slug.isEmpty()) {
        json.insert(u"step"_s, slug);
        json.insert(u"no"_s, stepNo);
        json.insert(u"of"_s, stepCount);
    }
    if (kind == EventKind::StepProgress || kind == EventKind::StepFinished)
        json.insert(u"progress"_s, run::toJson(progress));
    if (kind == EventKind::ServerNotice) {
        json.insert(u"severity"_s, notice.severity);
        json.insert(u"message"_s, notice.message);
    }
    if (kind == EventKind::LockWait) {
        QJsonArray array;
        for (const Blocker& blocker : blockers)
            array.append(run::toJson(blocker));
        json.insert(u"blockers"_s, array);
        json.insert(u"queued_behind_us"_s, queuedBehindUs);
        json.insert(u"attempt"_s, attempt);
    }
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail);
    if (kind == EventKind::RunFinished)
        json.insert(u"outcome"_s, outcomeName(outcome));
    if (kind == EventKind::StepFailed || (kind == EventKind::RunFinished && outcome != Outcome::Succeeded))
        json.insert(u"error"_s, errorJson(error));
    if (!data.isEmpty())
        json.insert(u"data"_s, data);
    return json;
}

} // namespace stopover::run
