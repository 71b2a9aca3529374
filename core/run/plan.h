#pragma once

#include "core/base/result.h"
#include "core/run/params.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace stopover::run {

/// One step of a plan: data only, so that the journal can hold it and a resume runs the same text.
struct Step
{
    QString slug; ///< stable name within its phase, for example "copy"
    QStringList titleArgs; ///< what text/ fills into the title of this slug
    StepParams params; ///< and with them the kind
    Statements statements;
    QList<Statements> units; ///< independent pieces of work, a transaction each, in any order
    QString lock; ///< strongest lock on the live table, for example "ACCESS SHARE"; empty for none
    LockPolicy lockPolicy;
    std::optional<RunState> leadsTo; ///< the state of the run once it is done, where that changes
    QString recoveryPoint; ///< not empty: the point in the write-ahead log behind it has this name
    Undo undo = Undo::Free;
    bool pointOfNoReturn = false; ///< from here on, cancelling no longer leaves the live table as it was
    bool needsConfirmation = false;
    qint64 estimatedRows = -1;
    double estimatedSeconds = -1;
    QString postcondition; ///< returns true while what the step created still exists; empty: nothing to check

    [[nodiscard]] StepKind kind() const { return static_cast<StepKind>(params.index()); }

    /// The part of a revision that the step is; nullptr for all else.
    [[nodiscard]] const RevisionPart* part() const;

    /// What is committed before its units, a transaction each; the step's own statements are the last one.
    [[nodiscard]] QList<Statements> transactions() const;

    /// The step as a script, for the preview, psql and the journal.
    [[nodiscard]] QString script() const;

    /// All SQL of the step for people: its script, and the statements that its executor repeats, each under
    /// its name. Those have parameters ($1 …), so that this is not a script.
    [[nodiscard]] QString preview() const;
};

/// What the planner found; text/ makes the sentence of `rule` and `args`.
struct Finding
{
    Severity severity = Severity::Info;
    QString rule; ///< stable id, for example "key.null"
    QString object;
    QStringList args;
};

using Phases = QMap<Phase, QList<Step>>;

/// Everything an operation will do, computed before anything runs, including its rollback.
struct Plan
{
    QString operation; ///< for example "repartition"
    QString target; ///< as --confirm wants it, for example public.chunks
    qint64 targetOid = 0;
    QString specText; ///< what the user asked for; of a repartition its specification as TOML
    QList<Finding> findings;
    QJsonObject facts; ///< numbers and names for reports: rows, bytes, partitions, forecast
    Phases phases;
    std::optional<QJsonObject> basis {}; ///< what its later phases can be made from again; see change/basis.h

    [[nodiscard]] bool blocked() const;
    /// What blocks it, for ErrorCode::Blocked: rule and object of each finding that does.
    [[nodiscard]] QStringList blockers() const;
};

} // namespace stopover::run
