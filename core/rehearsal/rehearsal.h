#pragma once

#include "core/change/spec.h"
#include "core/checks/rehearsalrecord.h"
#include "core/rehearsal/statementmeter.h"
#include "core/revision/path.h"
#include "core/revision/project.h"
#include "core/run/control.h"
#include "core/run/event.h"
#include "core/sandbox/server.h"

#include <variant>

namespace stopover::rehearsal {

/// These revisions, in this order.
struct Migration
{
    revision::Project project;
    revision::Direction direction = revision::Direction::Up;
    QStringList revisions;
};

struct Request
{
    pg::Settings live; ///< only read, but for the record
    std::variant<change::Spec, Migration> work;
    int percent = 100; ///< of the rows: see CopyRequest
};

struct RehearsedStep
{
    run::Phase phase = run::Phase::Apply;
    bool back = false; ///< rows of the rollback
    QString slug;
    QStringList titleArgs;
    double seconds = 0;
    QJsonObject data; ///< as of Event::data: rows, lock_held_ms …
    QList<MeasuredStatement> statements; ///< of steps that run in one transaction
};

/// How it went.
struct Rehearsal
{
    QList<checks::RehearsalRecord> runs; ///< one per run of the apply direction
    QList<RehearsedStep> steps; ///< of the apply direction, then of the rollback
    qint64 bytes = 0; ///< of the copy
    double copySeconds = 0;
    QStringList unlike; ///< objects of the copy that were not as in the database before anything ran
    std::optional<Error> error; ///< of the run that failed
    QString noWayBack; ///< why it was not rolled back: a revision that cannot be undone; empty if it was
    QStringList leftBehind; ///< objects that differ from before after the rollback

    [[nodiscard]] bool succeeded() const { return !error.has_value(); }

    [[nodiscard]] double secondsThere() const;
    /// Locks that lint did not predict.
    [[nodiscard]] QList<MeasuredLock> unforeseen() const;
};

enum class RehearsalStage {
    Copying,
    There,
    Back,
};

using StageWatcher = std::function<void(RehearsalStage)>;

/// Copies the database to the private server, runs the plan there to the end and rolls it back, and measures both.
/// Changes nothing in the database itself. `control` cancels; `sink` gets the events of the runs.
///
/// Blocks for the whole duration. Errors: those of PrivateCopy and of planning, RehearsalImpossible, Cancelled. A
/// failed run is a result, not an error.
Result<Rehearsal> rehearse(const Request& request, sandbox::Server& server, run::Control& control,
                           const run::EventSink& sink, const StageWatcher& watch);

/// Writes what it found into the timeline of the database, where preflight P14 and health H05b look for it. False, and
/// nothing is written, when there is no journal. Errors: connection errors, MissingPrivilege.
Result<bool> record(pg::Connection& live, const Rehearsal& rehearsal);

QJsonObject toJson(const Rehearsal& rehearsal);

} // namespace stopover::rehearsal
