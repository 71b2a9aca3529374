#pragma once

#include "core/base/outcome.h"
#include "core/run/plan.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace stopover::text {

/// A step in two or three words, for example "Copy rows". An unknown slug is shown as it is.
QString stepName(const QString& slug);

/// What a step does, for example "Copy the rows of public.chunks"; `args` are Step::titleArgs. Without
/// them, or for an unknown slug, what is known is shown.
QString stepTitle(const QString& slug, const QStringList& args);

/// "Partition the table", "Roll back", … What a run applies has the name of its operation.
QString phaseTitle(run::Phase phase, const QString& operation = {});

/// The button that starts the abort of a run: "Discard the copy…" where it works on one.
QString abortButton(const QString& operation);

/// "Back up", "Restore from a backup", … An operation that is not known is shown as it is.
QString operationTitle(const QString& operation);

/// The state of a run: "rolled back", … Restores, and runs that swap no table, have words of their own.
QString stateText(run::RunState state, const QString& operation = {});

/// What it is doing: "running", "failed", … A run at rest waits for a rollback or its finish, or is done.
QString activityText(run::Activity activity, run::RunState state);

QString stateText(run::StepState state);

/// Who started a run, as run::Actor keeps it, for example "root@vm as postgres, with the rights of anna".
QString actorText(const QString& actor, const QString& host = {});

/// "done", "failed", "cancelled", "in doubt".
QString outcomeText(Outcome outcome);

/// How a step can be taken back, in two or three words.
QString undoText(run::Undo undo);

/// "blocked", "warning", "note".
QString severityText(run::Severity severity);

/// A number that a finished step carries, for people: its name and its value.
struct StepNote
{
    QString name;
    QString value;
};

/// An unknown key is shown as it is.
StepNote stepNote(const QString& key, const QJsonValue& value);

/// "rows", "partitions", … in the user's language.
QString unitText(const QString& unit);

} // namespace stopover::text
