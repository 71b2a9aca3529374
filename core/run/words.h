#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <concepts>
#include <optional>

/// The words of the run model. Each has its name in one table of words.cpp, for the journal, stored plans, JSON and the
/// command line; nothing else spells them.
namespace stopover::run {

/// A phase of a run: a named sequence of steps.
enum class Phase {
    Apply,
    Rollback,
    Reapply,
    Finish,
    Abort,
};

/// State of a run. It changes in the transaction that changes the table.
enum class RunState {
    Source, ///< the table is as it was
    Swapped, ///< the new table is live, the old one is kept
    RolledBack, ///< the old table is live again, the new one is kept
    Finished,
    Aborted,
};

/// What a run is doing.
enum class Activity {
    Planned, ///< not started
    Running,
    Paused,
    Failed,
    Cancelled,
    InDoubt,
    Idle, ///< its phase has ended
};

enum class StepState {
    Pending,
    Running,
    Done,
    Failed,
    Cancelled,
};

/// Which Executor runs a step.
enum class StepKind {
    Sql,
    Units,
    Analyze,
    Backup,
    Copy,
    Replay,
    Verify,
    Swap,
    Autocommit,
    Batch,
    Alembic,
    Attach,
};

enum class Severity {
    Block,
    Warning,
    Info,
};

/// How a step can be undone.
enum class Undo {
    Free, ///< undoing it loses nothing
    KeepsWrites, ///< undone by another phase that keeps what was written meanwhile
    FromBackup, ///< only from the backup, without later writes
    None,
};

/// Who agreed to what a step cannot undo.
enum class ConfirmedBy {
    Typing, ///< a person, by the name to the letter
    Click, ///< a person, in a prompt in which no name has to be typed
    Journal, ///< as when the phase began, before a resume
    PrivateServer, ///< nobody: the database is on our own server and contains nobody else's data
};

template <typename Word>
concept ModelWord = std::same_as<Word, Phase> || std::same_as<Word, RunState> || std::same_as<Word, Activity> || std::
    same_as<Word, StepState> || std::same_as<Word, StepKind> || std::same_as<Word, Severity> || std::same_as<
        Word, Undo> || std::same_as<Word, ConfirmedBy>;

/// The word as the journal and the command line have it.
template <ModelWord Word>
QString wordOf(Word value);

/// The word of earlier versions: what was hashed under it has its hash for good.
QString formerWordOf(Phase phase);

/// The value of a word; those of earlier versions are known too.
template <ModelWord Word>
std::optional<Word> fromWord(const QString& word);

/// The value of a word that a database kept at `place`. Errors: UnreadableData.
template <ModelWord Word>
Result<Word> storedWord(const QString& word, const QString& place);

/// Every value, in the order of the enum.
template <ModelWord Word>
QList<Word> allWords();

/// The words as a list of SQL literals: 'finished', 'aborted'.
template <ModelWord Word>
QString sqlList(const QList<Word>& values)
{
    QStringList literals;
    for (const Word value : values)
        literals.append(u'\'' + wordOf(value) + u'\'');
    return literals.join(QStringLiteral(", "));
}

} // namespace stopover::run
