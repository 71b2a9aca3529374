#include "core/change/rangeseries.h"

#include <QMap>

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;

namespace {

constexpr qsizetype maxEvidence = 12; ///< partitions that are looked at

/// Local times of bounds in each of some time zones; those of a key without a zone are under the empty name.
using LocalBounds = QMap<QString, QList<qint64>>;

QString valuesOf(const QStringList& texts)
{
    QStringList rows;
    for (const QString& text : texts)
        rows.append(u"(%1, %2)"_s.arg(literal(text), QString::number(rows.size())));
    return u"(VALUES "_s + rows.join(u", "_s) + u')';
}

Result<LocalBounds> readLocalBounds(const catalog::Database& database, const RangeTable& table,
                                    const QStringList& bounds, const QString& zonesSql)
{
    const QString local = table.zoned() ? u"(b.bound::timestamptz AT TIME ZONE z.name)"_s : u"b.bound::timestamp"_s;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT z.name, (extract(epoch FROM %1) * 1000000)::bigint FROM %2 z(name), %3 b(bound, no)"
            " ORDER BY 1, b.no"_s.arg(local, table.zoned() ? zonesSql : u"(VALUES (''))"_s, valuesOf(bounds))));
    LocalBounds found;
    for (int row = 0; row < rows.count(); ++row)
        found[rows.text(row, 0)].append(rows.integer(row, 1));
    return found;
}

QStringList nextLocalTimes(qint64 bound, const RangeWidth& width, int count)
{
    QStringList texts;
    for (int step = 0; step <= count; ++step)
        texts.append(localTimeText(advanced(bound, width, step)));
    return texts;
}

struct NextKeys
{
    QStringList keys; ///< as the key has them; none where they are out of its range
    bool rise = true; ///< from the last bound that there is; where clocks change, local times may not
};

Result<NextKeys> asKeys(const catalog::Database& database, const RangeTable& table, const QString& zone,
                        const QStringList& localTimes)
{
    NextKeys next;
    if (localTimes.contains(QString()))
        return next;
    const QString key = table.zoned() ? u"(l.bound::timestamp AT TIME ZONE %1)"_s.arg(literal(zone))
                                      : u"l.bound::timestamp::%1"_s.arg(table.keyType);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT %1::text, coalesce(%1 > lag(%1) OVER (ORDER BY l.no), %1 = %3::%4) FROM %2 l(bound, no)"
            " ORDER BY l.no"_s.arg(key, valuesOf(localTimes), literal(table.partitions.last().high), table.keyType)));
    for (int row = 0; row < rows.count(); ++row) {
        next.keys.append(rows.text(row, 0));
        next.rise = next.rise && rows.boolean(row, 1);
    }
    return next;
}

bool roundInEach(const QList<qint64>& bounds)
{
    return std::ranges::all_of(bounds, [](qint64 bound) { return bound % microsecondsADay == 0; });
}

/// One way on: the zone, the width there and the bounds that follow.
struct WayOn
{
    QString zone;
    RangeWidth width;
    QList<qint64> bounds; ///< those that there are
    QStringList localTimes;
    NextKeys next;
};

class TimeSeries
{
public:
    TimeSeries(const catalog::Database& database, const RangeTable& table, QStringList bounds, int count,
               FindingList& findings)
        : m_database(database)
        , m_table(table)
        , m_bounds(std::move(bounds))
        , m_count(count)
        , m_findings(findings)
    {}

    Result<std::optional<WayOn>> find(const QList<QStringList>& zones, const QString& wanted);

private:
    enum class Round { Needed, Indifferent };
    Result<std::optional<WayOn>> search(const QList<QStringList>& zones, const QString& wanted);
    Result<std::optional<WayOn>> allOf(const QStringList& zones, Round round);
    Result<std::optional<WayOn>> amongAll();
    Result<WayOn> follow(const QString& zone, const QList<qint64>& bounds, const RangeWidth& width);
    Result<std::optional<WayOn>> exact(const QString& wanted);
    Result<void> showIn(const QString& zone, WayOn& way) const;
    bool differs(std::optional<WayOn>& found, const WayOn& way);
    std::optional<WayOn> refused(const QString& rule, const QStringList& args = {});

    const catalog::Database& m_database;
    const RangeTable& m_table;
    const QStringList m_bounds;
    const int m_count;
    FindingList& m_findings;
};

std::optional<WayOn> TimeSeries::refused(const QString& rule, const QStringList& args)
{
    m_findings.add(rule, m_table.name.display(), args);
    return std::nullopt;
}

Result<WayOn> TimeSeries::follow(const QString& zone, const QList<qint64>& bounds, const RangeWidth& width)
{
    WayOn way { .zone = zone, .width = width, .bounds = bounds };
    way.localTimes = nextLocalTimes(bounds.last(), width, m_count);
    STOPOVER_TRY_ASSIGN(way.next, asKeys(m_database, m_table, zone, way.localTimes));
    return way;
}

/// Zones may agree on what there is and on what follows: then any of them will do.
bool TimeSeries::differs(std::optional<WayOn>& found, const WayOn& way)
{
    if (!found)
        found = way;
    if (found->next.keys == way.next.keys)
        return false;
    refused(u"ahead.time_zone"_s, { found->zone, way.zone });
    return true;
}

Result<std::optional<WayOn>> TimeSeries::allOf(const QStringList& zones, Round round)
{
    std::optional<WayOn> found;
    for (const QString& zone : zones) {
        STOPOVER_TRY_ASSIGN(
            const LocalBounds local,
            readLocalBounds(m_database, m_table, m_bounds, u"(VALUES (%1::text))"_s.arg(literal(zone))));
        const QList<qint64>& bounds = local.first();
        const WidthReading reading = readWidth(bounds);
        if (!reading.width || (round == Round::Needed && !roundInEach(bounds)))
            continue;
        if (reading.ambiguous)
            return refused(u"ahead.ambiguous"_s, { QString::number(reading.width->count) });
        STOPOVER_TRY_ASSIGN(const WayOn way, follow(local.firstKey(), bounds, *reading.width));
        if (differs(found, way))
            return std::optional<WayOn>();
    }
    return found;
}

/// For names alone.
Result<void> TimeSeries::showIn(const QString& zone, WayOn& way) const
{
    if (way.next.keys.isEmpty())
        return {};
    const QString zones = u"(VALUES (%1::text))"_s.arg(literal(zone));
    STOPOVER_TRY_ASSIGN(const LocalBounds before, readLocalBounds(m_database, m_table, m_bounds, zones));
    STOPOVER_TRY_ASSIGN(const LocalBounds next, readLocalBounds(m_database, m_table, way.next.keys, zones));
    way.zone = zone;
    way.bounds = before.first();
    way.localTimes.clear();
    for (const qint64 bound : next.first())
        way.localTimes.append(localTimeText(bound));
    return {};
}

/// Widths below a day are the same in each zone, and widths that no zone makes round are what they are. Local hours are
/// not counted: one of them is missing in spring, and one is there twice in autumn.
Result<std::optional<WayOn>> TimeSeries::exact(const QString& wanted)
{
    STOPOVER_TRY_ASSIGN(const LocalBounds local, readLocalBounds(m_database, m_table, m_bounds, u"(VALUES ('UTC'))"_s));
    const QList<qint64>& bounds = local.first();
    const WidthReading reading = readWidth(bounds);
    constexpr qint64 shortestDay = microsecondsADay / 24 * 20;
    const qint64 width = bounds.last() - bounds.at(bounds.size() - 2);
    const bool even = bounds.size() > 2 && width == bounds.at(bounds.size() - 2) - bounds.at(bounds.size() - 3);
    const bool sure = even || (!wanted.isEmpty() && bounds.size() == 2);
    if (!reading.width || (width >= shortestDay && (!sure || width % microsecondsADay == 0)))
        return std::optional<WayOn>();
    STOPOVER_TRY_ASSIGN(WayOn way,
                        follow(u"UTC"_s, bounds, { .unit = RangeWidth::Unit::Microseconds, .count = width }));
    if (!wanted.isEmpty())
        STOPOVER_TRY(showIn(wanted, way));
    return std::optional(way);
}

Result<std::optional<WayOn>> TimeSeries::amongAll()
{
    STOPOVER_TRY_ASSIGN(const LocalBounds local,
                        readLocalBounds(m_database, m_table, m_bounds,
                                        u"(SELECT name FROM pg_timezone_names WHERE name ~ '^[A-Z][a-z]+/')"_s));
    std::optional<WayOn> found;
    for (auto one = local.cbegin(); one != local.cend(); ++one) {
        const WidthReading reading = readWidth(one.value());
        if (!reading.width || reading.ambiguous || !roundInEach(one.value()))
            continue;
        STOPOVER_TRY_ASSIGN(const WayOn way, follow(one.key(), one.value(), *reading.width));
        if (differs(found, way))
            return std::optional<WayOn>();
    }
    return found;
}

Result<std::optional<WayOn>> TimeSeries::search(const QList<QStringList>& zones, const QString& wanted)
{
    if (!m_table.zoned())
        return allOf({ QString() }, Round::Indifferent);
    std::optional<WayOn> found;
    if (!wanted.isEmpty()) {
        STOPOVER_TRY_ASSIGN(found, allOf({ wanted }, Round::Indifferent));
        const bool byCalendar = found && found->width.unit != RangeWidth::Unit::Microseconds;
        if (byCalendar || !m_findings.isEmpty())
            return found;
        return exact(wanted);
    }
    for (qsizetype i = 0; !found && m_findings.isEmpty() && i < zones.size(); ++i) {
        STOPOVER_TRY_ASSIGN(found, allOf(zones.at(i), Round::Needed));
    }
    if (!found && m_findings.isEmpty()) {
        STOPOVER_TRY_ASSIGN(found, exact({}));
    }
    if (!found && m_findings.isEmpty()) {
        STOPOVER_TRY_ASSIGN(found, amongAll());
    }
    return found;
}

Result<std::optional<WayOn>> TimeSeries::find(const QList<QStringList>& zones, const QString& wanted)
{
    STOPOVER_TRY_ASSIGN(const std::optional<WayOn> found, search(zones, wanted));
    if (!found && m_findings.isEmpty())
        return refused(u"ahead.uneven"_s, { m_table.partitions.last().name.display() });
    if (found && found->next.keys.isEmpty())
        return refused(u"ahead.out_of_range"_s, { m_table.keyType });
    if (found && !found->next.rise)
        return refused(u"ahead.clock_change"_s, { found->zone });
    return found;
}

Result<void> continueTimes(const catalog::Database& database, const RangeTable& table, const QStringList& bounds,
                           int count, const QList<QStringList>& zones, const QString& wanted, RangeSeries& series,
                           FindingList& findings)
{
    TimeSeries search(database, table, bounds, count, findings);
    auto searched = search.find(zones, wanted);
    if (!searched && searched.error().sqlState == "22023"_L1)
        return Failure(ErrorCode::BadSpec, { u"--timezone"_s, searched.error().message });
    STOPOVER_TRY_ASSIGN(const std::optional<WayOn> way, std::move(searched));
    if (!way)
        return {};
    series.byTime = true;
    series.width = way->width;
    series.timeZone = way->zone;
    // Those of another width may be named in another way.
    const qsizetype alike = std::max<qsizetype>(1, readWidth(way->bounds).evidence);
    for (qsizetype i = bounds.size() - 1 - alike; i + 1 < bounds.size(); ++i)
        series.last.append(
            { bounds.at(i), bounds.at(i + 1), localTimeText(way->bounds.at(i)), localTimeText(way->bounds.at(i + 1)) });
    for (int i = 0; i < count; ++i)
        series.next.append(
            { way->next.keys.at(i), way->next.keys.at(i + 1), way->localTimes.at(i), way->localTimes.at(i + 1) });
    return {};
}

Result<void> continueNumbers(const catalog::Database& database, const RangeTable& table, const QStringList& bounds,
                             int count, RangeSeries& series, FindingList& findings)
{
    constexpr QLatin1StringView outOfRange { "22003" };
    const auto number = [&bounds](qsizetype back) -> QString {
        return literal(bounds.at(bounds.size() - 1 - back)) + u"::numeric"_s;
    };
    const QString width = u"(%1 - %2)"_s.arg(number(0), number(1));
    const QString even = bounds.size() < 3 ? u"true"_s : u"%1 = %2 - %3"_s.arg(width, number(1), number(2));
    auto answered = database.run(u"SELECT %1, (%2 + n * %3)::%4::text FROM generate_series(0, %5) n ORDER BY n"_s.arg(
        even, number(0), width, table.keyType, QString::number(count)));
    if (!answered && answered.error().sqlState == outOfRange) {
        findings.add(u"ahead.out_of_range"_s, table.name.display(), { table.keyType });
        return {};
    }
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, std::move(answered));
    if (!rows.boolean(0, 0)) {
        findings.add(u"ahead.uneven"_s, table.name.display(), { table.partitions.last().name.display() });
        return {};
    }
    for (qsizetype i = std::max<qsizetype>(0, bounds.size() - 3); i + 1 < bounds.size(); ++i)
        series.last.append({ bounds.at(i), bounds.at(i + 1), bounds.at(i), bounds.at(i + 1) });
    for (int i = 0; i < count; ++i)
        series.next.append({ rows.text(i, 1), rows.text(i + 1, 1), rows.text(i, 1), rows.text(i + 1, 1) });
    return {};
}

} // namespace

Result<RangeSeries> continueSeries(const catalog::Database& database, const RangeTable& table, int count,
                                   const QList<QStringList>& zones, const QString& wanted, FindingList& findings)
{
    static const QStringList open { u"infinity"_s, u"-infinity"_s, u"Infinity"_s, u"-Infinity"_s, u"NaN"_s, QString() };
    RangeSeries series;
    const QString name = table.name.display();
    if (table.partitions.isEmpty()) {
        findings.add(u"ahead.none"_s, name);
        return series;
    }
    const RangePartition& last = table.partitions.last();
    if (open.contains(last.high) || open.contains(last.low)) {
        findings.add(open.contains(last.high) ? u"ahead.open_end"_s : u"ahead.open_begin"_s, name,
                     { last.name.display() });
        return series;
    }
    QStringList bounds { last.low, last.high };
    for (qsizetype i = table.partitions.size() - 1; i > 0 && bounds.size() <= maxEvidence; --i) {
        const RangePartition& before = table.partitions.at(i - 1);
        if (!table.partitions.at(i).follows || open.contains(before.low))
            break;
        bounds.prepend(before.low);
    }
    if (table.partitions.size() > 1 && !last.follows) {
        const RangePartition& before = table.partitions.at(table.partitions.size() - 2);
        findings.add(u"ahead.gap"_s, name, { before.name.display(), last.name.display() });
        return series;
    }
    if (table.byTime())
        STOPOVER_TRY(continueTimes(database, table, bounds, count, zones, wanted, series, findings));
    else
        STOPOVER_TRY(continueNumbers(database, table, bounds, count, series, findings));
    return series;
}

} // namespace stopover::change
