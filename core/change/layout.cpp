#include "core/change/layout.h"

#include "core/base/clause.h"
#include "core/change/rangenames.h"

#include <QRegularExpression>

#include <cmath>

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;
using sql::quoted;

namespace {

const catalog::Column* columnNamed(const catalog::Table& table, const QString& name)
{
    const auto found = std::ranges::find(table.columns, name, &catalog::Column::name);
    return found == table.columns.end() ? nullptr : &*found;
}

/// The columns that a key text names; empty when it is an expression.
QStringList plainColumns(const catalog::Table& table, const QString& key)
{
    // At commas outside of double quotes.
    static const QRegularExpression separator(u",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"_s);
    QStringList columns;
    for (const QString& part : key.split(separator)) {
        const auto name = sql::QualifiedName::parse(part.trimmed());
        if (!name || columnNamed(table, name->name) == nullptr)
            return {};
        columns.append(name->name);
    }
    return columns;
}

bool looksLikeName(const QString& key)
{
    return std::ranges::all_of(key,
                               [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u' ' || c == u','; });
}

Result<void> readKey(const catalog::Database& database, const catalog::Table& table, const Spec& spec, Layout& layout)
{
    layout.keyColumns = plainColumns(table, spec.key);
    if (layout.keyColumns.isEmpty() && looksLikeName(spec.key))
        return Failure(ErrorCode::ColumnMissing, { table.name.display(), spec.key });
    if (layout.keyColumns.isEmpty() && spec.strategy == Strategy::Hash)
        return Failure(ErrorCode::BadExpression, { spec.key, clause("hash_takes_columns") });
    if (layout.keyColumns.size() > 1 && spec.strategy != Strategy::Hash)
        return Failure(ErrorCode::BadSpec, { u"repartition.key"_s, clause("several_columns") });
    layout.keyExpression = layout.byExpression() ? u'(' + spec.key + u')' : quoted(layout.keyColumns.first());
    // The server judges the expression: its names, its type. Without a length: "character" alone is one letter.
    auto typed =
        database.run(u"SELECT pg_catalog.format_type(pg_catalog.pg_typeof(%1)::oid, -1) AS type"
                     " FROM (SELECT 1) one LEFT JOIN %2 ON false"_s.arg(layout.keyExpression, table.name.sql()));
    if (!typed)
        return Failure(ErrorCode::BadExpression, { spec.key, typed.error().message });
    catalog::forEachRow(*typed, [&](const catalog::Row& row) { layout.keyType = row.text("type"); });
    return {};
}

/// A value as a literal of the key's type, so that it reads the same in every session.
QString typedLiteral(const QString& value, const Layout& layout)
{
    return literal(value) + u"::"_s + layout.keyType;
}

QString numbered(const QString& base, qsizetype number, qsizetype count)
{
    const auto digits = std::max<int>(3, static_cast<int>(QString::number(count - 1).size()));
    return sql::derivedName(base, u"_p"_s + QString::number(number).rightJustified(digits, u'0'));
}

void addListByCount(const catalog::Table& table, const Spec& spec, Layout& layout)
{
    for (int i = 0; i < spec.partitions; ++i)
        layout.partitions.append({ .name = numbered(table.name.name, i, spec.partitions),
                                   .boundsSql = u"FOR VALUES IN (%1)"_s.arg(i),
                                   .values = { QString::number(i) } });
}

void addLists(const catalog::Table& table, const QList<QStringList>& lists, Layout& layout)
{
    for (qsizetype i = 0; i < lists.size(); ++i) {
        QStringList plain;
        QStringList typed;
        for (const QString& value : lists.at(i)) {
            plain.append(literal(value));
            typed.append(typedLiteral(value, layout));
        }
        layout.partitions.append({ .name = numbered(table.name.name, i, lists.size()),
                                   .boundsSql = u"FOR VALUES IN ("_s + plain.join(u", "_s) + u')',
                                   .values = typed });
    }
}

Result<QList<QStringList>> distinctValues(const catalog::Database& database, const catalog::Table& table,
                                          const Layout& layout)
{
    // Equal values may have several texts (1.0 and 1.00): one of them is enough.
    STOPOVER_TRY_ASSIGN(
        const pg::Rows query,
        database.run(
            u"SELECT min((%1)::text) AS value FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 ORDER BY 1 LIMIT %3"_s.arg(
                layout.keyExpression, table.name.sql(), QString::number(maxPartitions + 1))));
    QList<QStringList> lists;
    catalog::forEachRow(query, [&lists](const catalog::Row& row) { lists.append({ row.text("value") }); });
    if (lists.isEmpty() || lists.size() > maxPartitions)
        return Failure(ErrorCode::PartitionCount,
                       { QString::number(lists.size()), u"1"_s, QString::number(maxPartitions) });
    return lists;
}

void addHash(const catalog::Table& table, const Spec& spec, Layout& layout)
{
    for (int i = 0; i < spec.partitions; ++i)
        layout.partitions.append({ numbered(table.name.name, i, spec.partitions),
                                   u"FOR VALUES WITH (MODULUS %1, REMAINDER %2)"_s.arg(spec.partitions).arg(i) });
}

QString unitOf(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return u"day"_s;
    case Interval::Week:
        return u"week"_s;
    case Interval::Month:
        return u"month"_s;
    case Interval::Number:
    case Interval::None:
        break;
    }
    return {};
}

bool isTime(const Layout& layout)
{
    return layout.keyType == "date"_L1 || layout.keyType.startsWith("timestamp"_L1);
}

/// Local days, weeks or months in the stored time zone, each as an instant with an explicit offset:
/// a bound must not depend on the TimeZone of the session that creates it.
QString timeBoundsQuery(const catalog::Table& table, const Spec& spec, const Layout& layout)
{
    const QString unit = unitOf(spec.interval);
    const bool zoned = layout.keyType == "timestamp with time zone"_L1;
    const QString zone = literal(spec.timeZone);
    const QString local = zoned ? u"(%1 AT TIME ZONE "_s + zone + u')' : u"(%1)::timestamp"_s;
    const auto extreme = [&](const QString& aggregate) -> QString {
        return u"(SELECT %1 FROM %2 WHERE isfinite(%3))"_s.arg(
            local.arg(aggregate + u'(' + layout.keyExpression + u')'), table.name.sql(), layout.keyExpression);
    };
    const QString first = spec.from.isEmpty() ? extreme(u"min"_s) : QString(literal(spec.from) + u"::timestamp"_s);
    const QString last = spec.to.isEmpty()
        ? QString(extreme(u"max"_s) + u" + interval '%1 %2'"_s.arg(spec.ahead).arg(unit))
        : QString(literal(spec.to) + u"::timestamp - interval '1 microsecond'"_s);
    const QString asKey = zoned ? QString(u"(%1 AT TIME ZONE "_s + zone + u")::text"_s)
                                : QString(u"(%1)::"_s + layout.keyType + u"::text"_s);
    const QString next = u"(b + interval '1 %1')"_s.arg(unit);
    return u"SELECT to_char(b, '%1') AS suffix, %2 AS low, %3 AS high"
           " FROM generate_series(date_trunc('%4', %5), %6, interval '1 %4') b ORDER BY b LIMIT %7"_s.arg(
               nameFormat(spec.interval), asKey.arg(u"b"_s), asKey.arg(next), unit, first, last,
               QString::number(maxPartitions + 1));
}

QString numberBoundsQuery(const catalog::Table& table, const Spec& spec, const Layout& layout)
{
    const auto extreme = [&](const QString& aggregate) {
        return u"(SELECT %1(%2)::numeric FROM %3)"_s.arg(aggregate, layout.keyExpression, table.name.sql());
    };
    const QString step = QString::number(spec.step);
    const QString first = spec.from.isEmpty() ? u"floor(%1 / %2) * %2"_s.arg(extreme(u"min"_s), step)
                                              : literal(spec.from) + u"::numeric"_s;
    const QString last = spec.to.isEmpty()
        ? u"floor(%1 / %2) * %2 + %3 * %2"_s.arg(extreme(u"max"_s), step, QString::number(spec.ahead))
        : literal(spec.to) + u"::numeric - 1"_s;
    return u"SELECT b::text AS low, (b + %1)::text AS high"
           " FROM generate_series(%2, %3, %1::numeric) b ORDER BY b LIMIT %4"_s.arg(step, first, last,
                                                                                    QString::number(maxPartitions + 1));
}

Result<void> addRanges(const catalog::Database& database, const catalog::Table& table, const Spec& spec, Layout& layout)
{
    const bool byNumber = spec.interval == Interval::Number;
    if (!byNumber && !isTime(layout))
        return Failure(ErrorCode::BadSpec,
                       { u"repartition.interval"_s, clause("key_without_days", { layout.keyType }) });
    if (byNumber && isTime(layout))
        return Failure(ErrorCode::BadSpec, { u"repartition.interval"_s, clause("key_with_days", { layout.keyType }) });
    auto answered =
        database.run(byNumber ? numberBoundsQuery(table, spec, layout) : timeBoundsQuery(table, spec, layout));
    if (!answered)
        return Failure(ErrorCode::BadSpec, { u"repartition.from/to/timezone"_s, answered.error().message });
    catalog::forEachRow(*answered, [&](const catalog::Row& row) {
        const QString low = row.text("low");
        const QString high = row.text("high");
        layout.partitions.append(
            { .name = sql::derivedName(table.name.name, byNumber ? numberSuffix(low) : row.text("suffix")),
              .boundsSql = u"FOR VALUES FROM (%1) TO (%2)"_s.arg(literal(low), literal(high)),
              .low = low,
              .high = high });
    });
    if (layout.partitions.isEmpty() || layout.partitions.size() > maxPartitions)
        return Failure(ErrorCode::PartitionCount,
                       { QString::number(layout.partitions.size()), u"1"_s, QString::number(maxPartitions) });
    return {};
}

Result<void> addPartitions(const catalog::Database& database, const catalog::Table& table, const Spec& spec,
                           Layout& layout)
{
    switch (spec.strategy) {
    case Strategy::Hash:
        addHash(table, spec, layout);
        return {};
    case Strategy::Range:
        return addRanges(database, table, spec, layout);
    case Strategy::List:
        break;
    }
    if (spec.values == ListValues::Distinct) {
        STOPOVER_TRY_ASSIGN(const QList<QStringList> values, distinctValues(database, table, layout));
        addLists(table, values, layout);
    } else if (!spec.lists.isEmpty()) {
        addLists(table, spec.lists, layout);
    } else {
        addListByCount(table, spec, layout);
    }
    return {};
}

} // namespace

Result<Layout> makeLayout(const catalog::Database& database, const catalog::Table& table, const Spec& spec)
{
    Layout layout;
    STOPOVER_TRY(readKey(database, table, spec, layout));
    STOPOVER_TRY(addPartitions(database, table, spec, layout));
    if (spec.defaultPartition)
        layout.partitions.append({ sql::derivedName(table.name.name, u"_default"_s), u"DEFAULT"_s });
    QStringList keys;
    for (const QString& column : layout.keyColumns)
        keys.append(quoted(column));
    const QString strategy = spec.strategy == Strategy::List ? u"LIST"_s
        : spec.strategy == Strategy::Hash                    ? u"HASH"_s
                                                             : u"RANGE"_s;
    layout.partitionBySql =
        strategy + u" ("_s + (layout.byExpression() ? layout.keyExpression : keys.join(u", "_s)) + u')';
    return layout;
}

} // namespace stopover::change
