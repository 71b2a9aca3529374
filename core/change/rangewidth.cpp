#include "core/change/rangewidth.h"

#include <QDate>
#include <QTime>

#include <functional>

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastDayOfEachMonth = 28;

struct LocalMoment
{
    QDate date;
    qint64 ofDay = 0; ///< microseconds
};

LocalMoment momentOf(qint64 bound)
{
    const qint64 days = bound / microsecondsADay - (bound % microsecondsADay < 0 ? 1 : 0);
    return { QDate(1970, 1, 1).addDays(days), bound - days * microsecondsADay };
}

qint64 boundOf(const LocalMoment& moment)
{
    return QDate(1970, 1, 1).daysTo(moment.date) * microsecondsADay + moment.ofDay;
}

using WidthOfOne = std::function<std::optional<qint64>(qint64 low, qint64 high)>;

std::optional<qint64> monthsOf(qint64 low, qint64 high)
{
    const LocalMoment from = momentOf(low);
    const LocalMoment to = momentOf(high);
    if (from.ofDay != to.ofDay || from.date.day() != to.date.day() || from.date.day() > lastDayOfEachMonth)
        return std::nullopt;
    return (to.date.year() - from.date.year()) * 12 + to.date.month() - from.date.month();
}

std::optional<qint64> daysOf(qint64 low, qint64 high)
{
    return (high - low) % microsecondsADay == 0 ? std::optional((high - low) / microsecondsADay) : std::nullopt;
}

/// The width of the last partition, and how many of the last ones have it.
struct Fit
{
    qint64 count = 0;
    qsizetype evidence = 0;
};

Fit fitOf(const QList<qint64>& bounds, const WidthOfOne& width)
{
    Fit fit;
    for (qsizetype i = bounds.size() - 1; i > 0; --i) {
        const std::optional<qint64> one = width(bounds.at(i - 1), bounds.at(i));
        if (!one || (fit.evidence > 0 && *one != fit.count))
            break;
        fit = { *one, fit.evidence + 1 };
    }
    return fit;
}

} // namespace

WidthReading readWidth(const QList<qint64>& bounds)
{
    using Unit = RangeWidth::Unit;
    const qsizetype needed = std::min<qsizetype>(2, bounds.size() - 1);
    const Fit months = fitOf(bounds, monthsOf);
    const Fit days = fitOf(bounds, daysOf);
    const bool byMonths = months.evidence >= needed;
    const bool byDays = days.evidence >= needed;
    if (byMonths && byDays && months.evidence == days.evidence) {
        // February, or the only partition: who begins on the first means months, who counts weeks elsewhere might not.
        const bool weeks = days.count % 7 == 0 && momentOf(bounds.last()).date.day() != 1;
        return { .width = RangeWidth { Unit::Months, months.count }, .evidence = months.evidence, .ambiguous = weeks };
    }
    if (byMonths && (!byDays || months.evidence > days.evidence))
        return { .width = RangeWidth { Unit::Months, months.count }, .evidence = months.evidence };
    if (byDays)
        return { .width = RangeWidth { Unit::Days, days.count }, .evidence = days.evidence };
    const Fit exact = fitOf(bounds, [](qint64 low, qint64 high) { return std::optional(high - low); });
    if (exact.evidence < needed)
        return {};
    return { .width = RangeWidth { Unit::Microseconds, exact.count }, .evidence = exact.evidence };
}

qint64 advanced(qint64 bound, const RangeWidth& width, qint64 steps)
{
    switch (width.unit) {
    case RangeWidth::Unit::Months: {
        LocalMoment moment = momentOf(bound);
        moment.date = moment.date.addMonths(static_cast<int>(width.count * steps));
        return boundOf(moment);
    }
    case RangeWidth::Unit::Days:
        return bound + width.count * steps * microsecondsADay;
    case RangeWidth::Unit::Microseconds:
        return bound + width.count * steps;
    }
    return bound;
}

QString localTimeText(qint64 bound)
{
    constexpr int lastYear = 9999;
    constexpr qint64 perSecond = 1'000'000;
    const LocalMoment moment = momentOf(bound);
    if (moment.date.year() < 1 || moment.date.year() > lastYear)
        return {};
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(moment.ofDay / perSecond));
    const qint64 rest = moment.ofDay % perSecond;
    return moment.date.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm:ss"_s)
        + (rest == 0 ? QString() : u'.' + QString::number(rest).rightJustified(6, u'0'));
}

} // namespace stopover::change
