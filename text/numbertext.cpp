#include "text/numbertext.h"

#include "text/fill.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace stopover::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar groupSpace(0x202F);
constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;

QString whole(double number)
{
    return grouped(std::llround(number));
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString decimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

double roundedTo(double number, double step)
{
    return std::round(number / step) * step;
}

/// One unit in which both ends of a range are said.
struct Scale
{
    double above; ///< for a high end of at least so many seconds
    double unit;
    const char* exact;
    const char* range;
};

constexpr std::array scales {
    Scale { day, day, QT_TRANSLATE_NOOP("Number", "%1 d"), QT_TRANSLATE_NOOP("Number", "%1–%2 d") },
    Scale { 2 * hour, hour, QT_TRANSLATE_NOOP("Number", "%1 h"), QT_TRANSLATE_NOOP("Number", "%1–%2 h") },
    Scale { minute, minute, QT_TRANSLATE_NOOP("Number", "%1 min"), QT_TRANSLATE_NOOP("Number", "%1–%2 min") },
    Scale { 0, 1, QT_TRANSLATE_NOOP("Number", "%1 s"), QT_TRANSLATE_NOOP("Number", "%1–%2 s") },
};

} // namespace

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, groupSpace);
    return digits;
}

QString estimated(double number)
{
    if (number < 0)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "unknown (never analyzed)"));
    return translated("Number", QT_TRANSLATE_NOOP("Number", "about %1"), { whole(number) });
}

QString duration(double seconds)
{
    if (seconds < 0.9995)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 ms"), { whole(seconds * 1000) });
    if (seconds < 9.95)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 s"), { decimal(seconds) });
    const qint64 total = std::llround(seconds);
    if (total < 60)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 s"), { QString::number(total) });
    if (total < 3600)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 min %2 s"),
                          { QString::number(total / 60), twoDigits(total % 60) });
    if (total < 86400)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 h %2 min"),
                          { QString::number(total / 3600), twoDigits(total % 3600 / 60) });
    return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 d %2 h"),
                      { QString::number(total / 86400), QString::number(total % 86400 / 3600) });
}

QString timeLeft(const run::EtaRange& left)
{
    if (left.high < 1.5)
        return translated("Number", QT_TRANSLATE_NOOP("Number", "finishing"));
    const auto scale = std::ranges::find_if(scales, [&left](const Scale& one) { return left.high >= one.above; });
    // Below a minute in steps of five seconds; nobody reads single ones.
    const double step = scale->unit == 1 && left.high >= 10 ? 5 : 1;
    const double high = std::max(1.0, roundedTo(left.high / scale->unit, step));
    const double low = std::clamp(roundedTo(left.low / scale->unit, step), 1.0, high);
    if (low == high)
        return translated("Number", scale->exact, { whole(high) });
    return translated("Number", scale->range, { whole(low), whole(high) });
}

QString bytes(qint64 number)
{
    constexpr std::array units { "B", "kB", "MB", "GB", "TB", "PB" };
    auto value = static_cast<double>(number);
    std::size_t unit = 0;
    while (value >= 1023.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const QString digits = unit > 0 && value < 9.95 ? decimal(value) : whole(value);
    return digits + groupSpace + QString::fromLatin1(units.at(unit));
}

QString rate(double unitsPerSecond, const QString& unit)
{
    if (unitsPerSecond <= 0)
        return {};
    return translated("Number", QT_TRANSLATE_NOOP("Number", "%1 %2/s"), { whole(unitsPerSecond), unit });
}

QString factor(double value)
{
    return decimal(value) + u'×';
}

} // namespace stopover::text
