#pragma once

#include "core/base/error.h"
#include "core/base/outcome.h"
#include "core/base/strongid.h"
#include "core/pg/notice.h"
#include "core/pg/standbywait.h"
#include "core/run/eta.h"
#include "core/run/words.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace stopover::run {

/// A session that holds what we wait for.
struct Blocker
{
    int pid = 0;
    QString role;
    QString application;
    QString state;
    QString query; ///< first characters
    double transactionSeconds = 0;
    QString kind; ///< client backend, autovacuum worker, …
};

/// How far a step is. One unit, one number.
struct Progress
{
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known
    QString unit; ///< rows, partitions, keys
    double rate = 0; ///< units a second
    double seconds = 0; ///< since the step started
    std::optional<EtaRange> left;
};

enum class EventKind {
    RunStarted,
    PlanRevised, ///< detail: objects that are carried over to the other table, since they were made after the plan
    StepStarted,
    StepProgress,
    ServerNotice,
    LockWait, ///< blockers, queuedBehindUs, attempt
    Throttled, ///< detail: why
    Paused, ///< detail: at a batch, or the step before which it waits
    Resumed,
    ConfirmationWanted,
    ServerSilent, ///< detail: seconds since its last answer
    Reconnecting,
    StandbyWait, ///< detail: synchronous_standby_names; data: seconds
    ServerChanged, ///< detail: timeline; data: whether it is older than what was known, steps_lost
    StepFinished,
    StepFailed,
    RunFinished,
};

/// What happens during a run. A value: copied across threads.
struct Event
{
    EventKind kind = EventKind::RunStarted;
    RunId run;
    Phase phase = Phase::Apply;
    int stepNo = 0; ///< from 1
    int stepCount = 0;
    QString slug;
    QStringList titleArgs;
    Progress progress;
    pg::Notice notice;
    QList<Blocker> blockers;
    int queuedBehindUs = 0;
    int attempt = 0;
    QString detail;
    Outcome outcome = Outcome::Succeeded;
    Error error;
    QJsonObject data; ///< numbers of a finished step: rows, lock held, checksum

    [[nodiscard]] QJsonObject toJson() const;
};

/// Called on threads of the runner, never two at a time.
using EventSink = std::function<void(const Event&)>;

[[nodiscard]] QString outcomeName(Outcome outcome);

[[nodiscard]] Event standbyWaitEvent(const pg::StandbyWait& wait);

} // namespace stopover::run
