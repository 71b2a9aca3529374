#include "core/change/rangenames.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;

namespace {

enum class Says { Anything, Weeks, Months, Quarters, Years };

struct TimeFormat
{
    const char* format; ///< of to_char()
    Says says = Says::Anything; ///< what it can tell apart
};

/// The exact ones first: of "2026_03_01" the year alone is part as well.
constexpr std::array timeFormats {
    TimeFormat { R"(YYYY"m"MM"d"DD"h"HH24)" },
    TimeFormat { "YYYY_MM_DD_HH24_MI" },
    TimeFormat { "YYYYMMDD_HH24MI" },
    TimeFormat { "YYYYMMDDHH24MI" },
    TimeFormat { "YYYY_MM_DD_HH24" },
    TimeFormat { "YYYYMMDD_HH24" },
    TimeFormat { "YYYYMMDDHH24" },
    TimeFormat { R"(YYYY"m"MM"d"DD)" },
    TimeFormat { "YYYY_MM_DD" },
    TimeFormat { "YYYY-MM-DD" },
    TimeFormat { "YYYYMMDD" },
    TimeFormat { "YYYY_DDD" },
    TimeFormat { R"(IYYY"w"IW)", Says::Weeks },
    TimeFormat { R"(IYYY"_w"IW)", Says::Weeks },
    TimeFormat { R"(IYYY"-w"IW)", Says::Weeks },
    TimeFormat { "IYYY_IW", Says::Weeks },
    TimeFormat { "IYYYIW", Says::Weeks },
    TimeFormat { R"(YYYY"q"Q)", Says::Quarters },
    TimeFormat { R"(YYYY"_q"Q)", Says::Quarters },
    TimeFormat { R"(YYYY"-q"Q)", Says::Quarters },
    TimeFormat { "YYYY_Q", Says::Quarters },
    TimeFormat { R"(YYYY"m"MM)", Says::Months },
    TimeFormat { R"(YYYY"_m"MM)", Says::Months },
    TimeFormat { "YYYY_MM", Says::Months },
    TimeFormat { "YYYY-MM", Says::Months },
    TimeFormat { "YYYYMM", Says::Months },
    TimeFormat { "YYYY_FMMM", Says::Months },
    TimeFormat { "YYYY_mon", Says::Months },
    TimeFormat { "mon_YYYY", Says::Months },
    TimeFormat { "YYYYmon", Says::Months },
    TimeFormat { "YY_MM", Says::Months },
    TimeFormat { "YYMM", Says::Months },
    TimeFormat { "YYYY", Says::Years },
};

bool fits(Says says, const RangeWidth& width)
{
    const bool months = width.unit == RangeWidth::Unit::Months;
    switch (says) {
    case Says::Anything:
        return true;
    case Says::Weeks:
        return width.unit == RangeWidth::Unit::Days && width.count % 7 == 0;
    case Says::Months:
        return months;
    case Says::Quarters:
        return months && width.count % 3 == 0;
    case Says::Years:
        return months && width.count % 12 == 0;
    }
    return false;
}

/// The labels of both bounds of each range, in one way to write them.
struct Labels
{
    QStringList low; ///< of the last ranges, then of the next ones
    QStringList high;
};

constexpr QChar lowMark(1);
constexpr QChar highMark(2);

/// The last place where the label stands by itself, not as a part of a longer number.
qsizetype placeOf(const QString& name, const QString& label)
{
    if (label.isEmpty())
        return -1;
    for (qsizetype at = name.lastIndexOf(label); at >= 0; at = at == 0 ? -1 : name.lastIndexOf(label, at - 1)) {
        const qsizetype end = at + label.size();
        const bool cutsBefore = at > 0 && label.front().isDigit() && name.at(at - 1).isDigit();
        const bool cutsBehind = end < name.size() && label.back().isDigit() && name.at(end).isDigit();
        if (!cutsBefore && !cutsBehind)
            return at;
    }
    return -1;
}

/// The name with marks where it shows its bounds; empty where it does not show the lower one.
QString patternOf(const QString& name, const QString& low, const QString& high)
{
    const qsizetype atHigh = placeOf(name, high);
    const QString head = atHigh < 0 ? QString() : name.left(atHigh);
    if (const qsizetype atLow = placeOf(head, low); atLow >= 0)
        return head.left(atLow) + lowMark + head.mid(atLow + low.size()) + highMark + name.mid(atHigh + high.size());
    const qsizetype atLow = placeOf(name, low);
    return atLow < 0 ? QString() : name.left(atLow) + lowMark + name.mid(atLow + low.size());
}

bool areDistinct(const QStringList& names)
{
    return QSet<QString>(names.begin(), names.end()).size() == names.size();
}

/// The names of the next ranges in this way to write bounds; empty where the last names are not written so.
QStringList namesBy(const Labels& labels, const QStringList& last, qsizetype next)
{
    QString pattern;
    for (qsizetype i = 0; i < last.size(); ++i) {
        const QString one = patternOf(last.at(i), labels.low.at(i), labels.high.at(i));
        if (one.isEmpty() || (i > 0 && one != pattern))
            return {};
        pattern = one;
    }
    QStringList names;
    for (qsizetype i = last.size(); i < last.size() + next; ++i)
        names.append(QString(pattern).replace(lowMark, labels.low.at(i)).replace(highMark, labels.high.at(i)));
    return areDistinct(last + names) ? names : QStringList();
}

/// p001, p002: a number that rises by one, whatever the bounds are. One name alone does not tell.
QStringList namesByCounting(const QStringList& last, qsizetype next)
{
    static const QRegularExpression counted(u"^(.*?)(\\d{1,9})(\\D*)$"_s);
    if (last.size() < 2)
        return {};
    const QRegularExpressionMatch end = counted.match(last.last());
    const QRegularExpressionMatch before = counted.match(last.at(last.size() - 2));
    const bool counts = end.hasMatch() && before.hasMatch() && end.captured(1) == before.captured(1)
        && end.captured(3) == before.captured(3) && end.captured(2).toInt() == before.captured(2).toInt() + 1;
    QStringList names;
    for (qsizetype i = 1; counts && i <= next; ++i)
        names.append(end.captured(1)
                     + QString::number(end.captured(2).toInt() + i).rightJustified(end.captured(2).size(), u'0')
                     + end.captured(3));
    return names;
}

/// Our own, for widths that moves do not have: a quarter is named by its first month, hours by day and hour.
QString ownFormat(const RangeWidth& width)
{
    switch (width.unit) {
    case RangeWidth::Unit::Months:
        return width.count % 12 == 0 ? u"\"_y\"YYYY"_s : nameFormat(Interval::Month);
    case RangeWidth::Unit::Days:
        return nameFormat(width.count == 7 ? Interval::Week : Interval::Day);
    case RangeWidth::Unit::Microseconds:
        break;
    }
    constexpr qint64 hour = 3'600'000'000;
    return nameFormat(Interval::Day) + (width.count % hour == 0 ? u"\"h\"HH24"_s : u"\"h\"HH24MISS"_s);
}

Result<QList<Labels>> labelsOf(const catalog::Database& database, const RangeSeries& series, const QStringList& formats)
{
    QStringList bounds;
    for (const LabelledRange& range : series.last + series.next)
        bounds.append(u"(%1, %2::timestamp, %3::timestamp)"_s.arg(QString::number(bounds.size()),
                                                                  literal(range.lowLabel), literal(range.highLabel)));
    QStringList tried;
    for (const QString& format : formats)
        tried.append(u"(%1, %2)"_s.arg(QString::number(tried.size()), literal(format)));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT f.no, to_char(b.low, f.format), to_char(b.high, f.format) FROM (VALUES %1) f(no, format),"
            " (VALUES %2) b(no, low, high) ORDER BY f.no, b.no"_s.arg(tried.join(u", "_s), bounds.join(u", "_s))));
    QList<Labels> labels(formats.size());
    for (int row = 0; row < rows.count(); ++row) {
        labels[rows.integer(row, 0)].low.append(rows.text(row, 1));
        labels[rows.integer(row, 0)].high.append(rows.text(row, 2));
    }
    return labels;
}

/// As a name may have it: 1.50 is 1_5, and -10 is m10.
QString nameOfNumber(QString bound)
{
    while (bound.contains(u'.') && (bound.endsWith(u'0') || bound.endsWith(u'.')))
        bound.chop(1);
    return bound.replace(u'.', u'_').replace(u'-', u'm');
}

/// Every way to write the bounds that may be tried, and behind them the one that is our own.
Result<QList<Labels>> waysToWrite(const catalog::Database& database, const RangeSeries& series)
{
    if (series.byTime) {
        QStringList formats;
        for (const TimeFormat& one : timeFormats) {
            const QString format = QString::fromLatin1(one.format);
            if (!fits(one.says, series.width))
                continue;
            formats.append(format);
            if (format.toUpper() != format)
                formats.append(format.toUpper());
        }
        formats.append(ownFormat(series.width));
        return labelsOf(database, series, formats);
    }
    Labels plain;
    Labels marked;
    Labels own;
    for (const LabelledRange& range : series.last + series.next) {
        plain.low.append(range.lowLabel);
        plain.high.append(range.highLabel);
        own.low.append(numberSuffix(range.lowLabel));
        marked.low.append(nameOfNumber(range.lowLabel));
        marked.high.append(nameOfNumber(range.highLabel));
    }
    return QList<Labels> { plain, marked, own };
}

/// Names among these that a relation or a type of the schema has.
Result<QSet<QString>> takenNames(const catalog::Database& database, const QString& schema, const QStringList& names)
{
    QStringList asked;
    for (const QString& name : names)
        asked.append(u'(' + literal(name) + u')');
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(u"SELECT a.name FROM (VALUES %1) a(name) WHERE EXISTS (SELECT FROM pg_class c JOIN pg_namespace n"
                     " ON n.oid = c.relnamespace WHERE n.nspname = %2 AND c.relname = a.name)"
                     " OR EXISTS (SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
                     " WHERE n.nspname = %2 AND t.typname = a.name)"_s.arg(asked.join(u", "_s), literal(schema))));
    QSet<QString> taken;
    for (int row = 0; row < rows.count(); ++row)
        taken.insert(rows.text(row, 0));
    return taken;
}

constexpr int maxTries = 20;

/// For each range the names that it may get, the best first.
QList<QStringList> candidatesFor(const QStringList& wished, const QString& table, const QStringList& ownEnds)
{
    QList<QStringList> candidates;
    for (qsizetype i = 0; i < ownEnds.size(); ++i) {
        QStringList names;
        if (!wished.isEmpty() && wished.at(i).toUtf8().size() <= sql::maxIdentifierBytes)
            names.append(wished.at(i));
        names.append(sql::derivedName(table, ownEnds.at(i)));
        for (int number = 2; number <= maxTries; ++number)
            names.append(sql::derivedName(table, ownEnds.at(i) + u'_' + QString::number(number)));
        candidates.append(names);
    }
    return candidates;
}

} // namespace

QString nameFormat(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return u"\"_y\"YYYY\"m\"MM\"d\"DD"_s;
    case Interval::Week:
        return u"\"_y\"IYYY\"w\"IW"_s;
    case Interval::Month:
        return u"\"_y\"YYYY\"m\"MM"_s;
    case Interval::Number:
    case Interval::None:
        break;
    }
    return {};
}

QString numberSuffix(const QString& bound)
{
    return u"_n"_s + nameOfNumber(bound);
}

Result<QStringList> nextNames(const catalog::Database& database, const RangeTable& table, const RangeSeries& series)
{
    QStringList last;
    for (qsizetype i = table.partitions.size() - series.last.size(); i < table.partitions.size(); ++i)
        last.append(table.partitions.at(i).name.name);
    STOPOVER_TRY_ASSIGN(const QList<Labels> ways, waysToWrite(database, series));
    QStringList wished;
    for (qsizetype i = 0; wished.isEmpty() && i + 1 < ways.size(); ++i)
        wished = namesBy(ways.at(i), last, series.next.size());
    if (wished.isEmpty())
        wished = namesByCounting(last, series.next.size());
    const QList<QStringList> candidates =
        candidatesFor(wished, table.name.name, ways.last().low.mid(series.last.size()));
    QStringList all;
    for (const QStringList& names : candidates)
        all.append(names);
    STOPOVER_TRY_ASSIGN(QSet<QString> taken, takenNames(database, table.partitions.last().name.schema, all));
    QStringList chosen;
    for (const QStringList& names : candidates) {
        const auto free = std::ranges::find_if(names, [&taken](const QString& name) { return !taken.contains(name); });
        if (free == names.end())
            return Failure(ErrorCode::Internal, { u"partition_names"_s });
        chosen.append(*free);
        taken.insert(*free);
    }
    return chosen;
}

QString nameLike(const QString& name, const QString& oldStem, const QString& newStem)
{
    const QString changed = name.startsWith(oldStem) ? newStem + name.mid(oldStem.size()) : QString();
    return changed.isEmpty() || changed.toUtf8().size() > sql::maxIdentifierBytes
        ? sql::derivedName(newStem, u'_' + name)
        : changed;
}

} // namespace stopover::change
