#pragma once

#include <QList>

#include <optional>

namespace stopover::change {

/// How wide the partitions of a series are.
struct RangeWidth
{
    enum class Unit {
        Months, ///< by the calendar: quarters and years too
        Days, ///< weeks too
        Microseconds,
    };

    Unit unit = Unit::Months;
    qint64 count = 0;
};

struct WidthReading
{
    std::optional<RangeWidth> width; ///< none: the last partitions differ
    qsizetype evidence = 0; ///< how many of the last partitions have it
    bool ambiguous = false; ///< months or weeks: the bounds allow both, and they go on differently
};

constexpr qint64 microsecondsADay = 86'400'000'000;

/// The width of the last partitions of a series: of the last two, where there are two. `bounds` are local times in
/// microseconds since 1970 without a time zone, at least two, in order; earlier ones tell months from a number of days.
[[nodiscard]] WidthReading readWidth(const QList<qint64>& bounds);

/// The time that is `steps` widths behind `bound`. Months begin on days up to the 28th, so that no day is cut.
[[nodiscard]] qint64 advanced(qint64 bound, const RangeWidth& width, qint64 steps);

/// As "2026-03-01 00:00:00"; empty outside of the years 1 to 9999.
[[nodiscard]] QString localTimeText(qint64 bound);

} // namespace stopover::change
