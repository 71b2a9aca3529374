#pragma once

#include "core/change/spec.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>

/// The fields of a specification: their names, words and limits, for all that read, write or check one.
namespace stopover::change {

/// Least and most of a number.
struct Limits
{
    qint64 least;
    qint64 most;
    std::optional<qint64> notGiven = {}; ///< the value of a member that nothing was given for
};

/// The fields in the order in which they are written, by the names that they have in a file; options have a hyphen for
/// an underscore.
template <typename Io, typename SpecOrConst>
void members(Io& io, SpecOrConst& spec)
{
    io("table", spec.table);
    io("strategy", spec.strategy);
    io("key", spec.key);
    io("partitions", spec.partitions, Limits { 1, maxPartitions, 0 });
    io("lists", spec.lists);
    io("values", spec.values);
    io("interval", spec.interval);
    io("step", spec.step, Limits { 1, maxStep, 0 });
    io("timezone", spec.timeZone);
    io("from", spec.from);
    io("to", spec.to);
    io("ahead", spec.ahead, Limits { 0, maxPartitions });
    io("default", spec.defaultPartition);
    io("backup", spec.backup);
    io("retain_days", spec.retainDays, Limits { 1, maxRetainDays });
    io("batch_rows", spec.batchRows, Limits { 1, maxBatchRows });
    io("lock_budget", spec.lockBudgetMs, Limits { leastLockBudgetMs, maxLockBudgetMs });
    io("copy", spec.copy);
    io("accept", spec.accept);
}

/// The names of all fields.
QStringList specKeys();

template <typename Word>
struct SpecWord
{
    Word value;
    QLatin1StringView word;
};

/// The words of an enum; a value without one is written by leaving the field out.
template <typename Word>
inline constexpr auto specWords = std::array<SpecWord<Word>, 0> {};

template <>
inline constexpr auto specWords<Strategy> = std::array {
    SpecWord<Strategy> { Strategy::List, QLatin1StringView("list") },
    SpecWord<Strategy> { Strategy::Hash, QLatin1StringView("hash") },
    SpecWord<Strategy> { Strategy::Range, QLatin1StringView("range") },
};

template <>
inline constexpr auto specWords<ListValues> = std::array {
    SpecWord<ListValues> { ListValues::Distinct, QLatin1StringView("distinct") },
};

template <>
inline constexpr auto specWords<Interval> = std::array {
    SpecWord<Interval> { Interval::Day, QLatin1StringView("day") },
    SpecWord<Interval> { Interval::Week, QLatin1StringView("week") },
    SpecWord<Interval> { Interval::Month, QLatin1StringView("month") },
    SpecWord<Interval> { Interval::Number, QLatin1StringView("number") },
};

template <>
inline constexpr auto specWords<BackupKind> = std::array {
    SpecWord<BackupKind> { BackupKind::Table, QLatin1StringView("table") },
    SpecWord<BackupKind> { BackupKind::None, QLatin1StringView("none") },
};

template <>
inline constexpr auto specWords<CopyMethod> = std::array {
    SpecWord<CopyMethod> { CopyMethod::Automatic, QLatin1StringView("automatic") },
    SpecWord<CopyMethod> { CopyMethod::Keyset, QLatin1StringView("keyset") },
};

template <typename Word>
QStringList specWordList()
{
    QStringList words;
    for (const SpecWord<Word>& each : specWords<Word>)
        words.append(each.word);
    return words;
}

} // namespace stopover::change
