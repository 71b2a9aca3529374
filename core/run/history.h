#pragma once

#include "core/base/strongid.h"
#include "core/pg/connection.h"
#include "core/run/statemachine.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace stopover::run {

/// A run as people list it.
struct RunRecord
{
    RunId id;
    QString operation;
    QString target;
    RunState state = RunState::Source;
    Activity activity = Activity::Planned;
    std::optional<Phase> phase; ///< the last one that was begun
    int pass = 0;
    QString actor; ///< see Actor
    QString host;
    QString createdAt;
    QString startedAt;
    QString completedAt;
    QString error; ///< the code of what stopped it last
    std::optional<Error> failure; ///< the same with the server's words; earlier programs kept the code alone
    int stepsDone = 0;
    int steps = 0;

    [[nodiscard]] Situation situation() const { return { state, activity, phase, stepsDone }; }

    /// Both tables are there, and no phase is open: the way back or forth may come at any time.
    [[nodiscard]] bool waits() const;
    /// Work remains that only a resume or an abort can settle.
    [[nodiscard]] bool unfinished() const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct StepRecord
{
    Phase phase = Phase::Apply;
    int pass = 0;
    int no = 0;
    QString slug;
    StepState state = StepState::Pending;
    QString startedAt;
    QString finishedAt;
    double seconds = 0;
    QJsonObject data;
    QString error;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Newest first. Empty when the journal is not installed.
Result<QList<RunRecord>> listRuns(pg::Connection& connection);

/// Errors: RunMissing, JournalMissing.
Result<RunRecord> readRun(pg::Connection& connection, RunId run);

/// In the order in which they ran.
Result<QList<StepRecord>> readSteps(pg::Connection& connection, RunId run);

/// The unfinished run on that table, if there is one.
Result<std::optional<RunRecord>> openRunOn(pg::Connection& connection, const QString& target);

} // namespace stopover::run
