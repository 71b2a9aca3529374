#include "core/run/words.h"

#include "core/base/clause.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

template <typename Word>
struct Name
{
    Word value;
    QLatin1StringView word;
    QLatin1StringView formerly {}; ///< until journal version 5
};

template <typename Word>
constexpr std::array<Name<Word>, 0> names {};

template <>
constexpr std::array names<Phase> {
    Name<Phase> { Phase::Apply, "apply"_L1, "forward"_L1 },
    Name<Phase> { Phase::Rollback, "rollback"_L1 },
    Name<Phase> { Phase::Reapply, "reapply"_L1, "again"_L1 },
    Name<Phase> { Phase::Finish, "finish"_L1 },
    Name<Phase> { Phase::Abort, "abort"_L1 },
};

template <>
constexpr std::array names<RunState> {
    Name<RunState> { RunState::Source, "source"_L1 },          Name<RunState> { RunState::Swapped, "swapped"_L1 },
    Name<RunState> { RunState::RolledBack, "rolled_back"_L1 }, Name<RunState> { RunState::Finished, "finished"_L1 },
    Name<RunState> { RunState::Aborted, "aborted"_L1 },
};

template <>
constexpr std::array names<Activity> {
    Name<Activity> { Activity::Planned, "planned"_L1 },     Name<Activity> { Activity::Running, "running"_L1 },
    Name<Activity> { Activity::Paused, "paused"_L1 },       Name<Activity> { Activity::Failed, "failed"_L1 },
    Name<Activity> { Activity::Cancelled, "cancelled"_L1 }, Name<Activity> { Activity::InDoubt, "in_doubt"_L1 },
    Name<Activity> { Activity::Idle, "idle"_L1 },
};

template <>
constexpr std::array names<StepState> {
    Name<StepState> { StepState::Pending, "pending"_L1 },     Name<StepState> { StepState::Running, "running"_L1 },
    Name<StepState> { StepState::Done, "done"_L1 },           Name<StepState> { StepState::Failed, "failed"_L1 },
    Name<StepState> { StepState::Cancelled, "cancelled"_L1 },
};

template <>
constexpr std::array names<StepKind> {
    Name<StepKind> { StepKind::Sql, "sql"_L1 },
    Name<StepKind> { StepKind::Units, "units"_L1 },
    Name<StepKind> { StepKind::Analyze, "analyze"_L1 },
    Name<StepKind> { StepKind::Backup, "backup"_L1 },
    Name<StepKind> { StepKind::Copy, "copy"_L1 },
    Name<StepKind> { StepKind::Replay, "replay"_L1 },
    Name<StepKind> { StepKind::Verify, "verify"_L1 },
    Name<StepKind> { StepKind::Swap, "swap"_L1 },
    Name<StepKind> { StepKind::Autocommit, "autocommit"_L1 },
    Name<StepKind> { StepKind::Batch, "batch"_L1 },
    Name<StepKind> { StepKind::Alembic, "alembic"_L1 },
    Name<StepKind> { StepKind::Attach, "attach"_L1 },
};

template <>
constexpr std::array names<Severity> {
    Name<Severity> { Severity::Block, "block"_L1 },
    Name<Severity> { Severity::Warning, "warning"_L1 },
    Name<Severity> { Severity::Info, "info"_L1 },
};

template <>
constexpr std::array names<ConfirmedBy> {
    Name<ConfirmedBy> { ConfirmedBy::Typing, "typed_name"_L1 },
    Name<ConfirmedBy> { ConfirmedBy::Click, "pressed_button"_L1 },
    Name<ConfirmedBy> { ConfirmedBy::Journal, "as_before"_L1 },
    Name<ConfirmedBy> { ConfirmedBy::PrivateServer, "private_server"_L1 },
};

template <>
constexpr std::array names<Undo> {
    Name<Undo> { Undo::Free, "free"_L1 },
    Name<Undo> { Undo::KeepsWrites, "keeps_writes"_L1 },
    Name<Undo> { Undo::FromBackup, "from_backup"_L1 },
    Name<Undo> { Undo::None, "none"_L1 },
};

} // namespace

template <ModelWord Word>
QString wordOf(Word value)
{
    return std::ranges::find(names<Word>, value, &Name<Word>::value)->word.toString();
}

QString formerWordOf(Phase phase)
{
    const auto& name = *std::ranges::find(names<Phase>, phase, &Name<Phase>::value);
    return (name.formerly.isEmpty() ? name.word : name.formerly).toString();
}

template <ModelWord Word>
std::optional<Word> fromWord(const QString& word)
{
    for (const Name<Word>& name : names<Word>) {
        if (word == name.word || (!name.formerly.isEmpty() && word == name.formerly))
            return name.value;
    }
    return std::nullopt;
}

template <ModelWord Word>
Result<Word> storedWord(const QString& word, const QString& place)
{
    if (const auto value = fromWord<Word>(word))
        return *value;
    return Failure(ErrorCode::UnreadableData, { place, clause("unknown_word", { word }) });
}

template <ModelWord Word>
QList<Word> allWords()
{
    QList<Word> all;
    for (const Name<Word>& name : names<Word>)
        all.append(name.value);
    return all;
}

#define STOPOVER_WORDS(Word)                                                                                           \
    template QString wordOf<Word>(Word);                                                                               \
    template std::optional<Word> fromWord<Word>(const QString&);                                                       \
    template Result<Word> storedWord<Word>(const QString&, const QString&);                                            \
    template QList<Word> allWords<Word>();

STOPOVER_WORDS(Phase)
STOPOVER_WORDS(RunState)
STOPOVER_WORDS(Activity)
STOPOVER_WORDS(StepState)
STOPOVER_WORDS(StepKind)
STOPOVER_WORDS(Severity)
STOPOVER_WORDS(Undo)
STOPOVER_WORDS(ConfirmedBy)
#undef STOPOVER_WORDS

} // namespace stopover::run
