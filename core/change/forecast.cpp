#include "core/change/forecast.h"

#include "core/base/clause.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 samplePagesFrom = 2000; ///< smaller tables are counted whole, it is as quick
constexpr qint64 hashEvaluations = 2'000'000;

struct KeyCount
{
    std::optional<QString> key;
    qint64 rows = 0;
    QString example {}; ///< a key of these rows, where `key` is something else
};

QString sampled(const catalog::Table& table, ForecastDepth depth)
{
    const bool sample = depth == ForecastDepth::Sample && table.pages > samplePagesFrom;
    return table.name.sql() + (sample ? u" TABLESAMPLE SYSTEM (1)"_s : QString());
}

Result<QList<KeyCount>> countKeys(const catalog::Database& database, const QString& key, const QString& example,
                                  const QString& from)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows query,
        database.run(u"SELECT min((%1)::text) AS key, count(*) AS rows, min((%2)::text) AS example FROM %3 GROUP BY %1"
                     " LIMIT 100000"_s.arg(key, example, from)));
    QList<KeyCount> counts;
    catalog::forEachRow(query, [&counts](const catalog::Row& row) {
        counts.append({ row.isNull("key") ? std::nullopt : std::optional(row.text("key")), row.integer("rows"),
                        row.text("example") });
    });
    return counts;
}

void addOutside(Forecast& forecast, const KeyCount& count, qsizetype defaultShare)
{
    if (defaultShare >= 0) {
        forecast.shares[defaultShare].rows += count.rows;
        return;
    }
    if (!count.key) {
        forecast.nullKeys += count.rows;
        return;
    }
    forecast.outOfRange += count.rows;
    if (forecast.outside.isEmpty())
        forecast.outside = count.example.isEmpty() ? *count.key : count.example;
    if (count.key->startsWith(u'-'))
        forecast.negative += count.rows;
}

qsizetype defaultShareOf(const Layout& layout)
{
    const auto found = std::ranges::find(layout.partitions, u"DEFAULT"_s, &Partition::boundsSql);
    return found == layout.partitions.end() ? -1 : found - layout.partitions.begin();
}

/// `c.key = v.value`, as the key's type compares: 1.0 is 1.00, and 't' is true.
QString sameValue(const catalog::Table& table, const Layout& layout)
{
    return layout.byExpression() ? u"c.key = v.value"_s
                                 : table.column(layout.keyColumns.first()).equal(u"c.key"_s, u"v.value"_s);
}

/// A value that the key's type does not take, where a row that the key's expression cannot be computed of is another
/// matter.
Result<void> refuseBadValues(const catalog::Database& database, const QStringList& values)
{
    const auto read = database.run(u"SELECT count(*) FROM (VALUES %1) v(value, share)"_s.arg(values.join(u", "_s)));
    return read ? Result<void>() : Failure(ErrorCode::BadSpec, { u"repartition.lists"_s, read.error().message });
}

/// The server would refuse the second of two partitions, after the first was made.
Result<void> refuseListedTwice(const catalog::Database& database, const QStringList& values)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        database.run(u"SELECT min(value::text) FROM (VALUES %1) v(value, share) GROUP BY value"
                                     " HAVING count(*) > 1 ORDER BY 1 LIMIT 1"_s.arg(values.join(u", "_s))));
    if (rows.count() == 0)
        return {};
    return Failure(ErrorCode::BadSpec, { u"repartition.lists"_s, clause("listed_twice", { rows.text(0, 0) }) });
}

Result<void> forecastList(const catalog::Database& database, const catalog::Table& table, const QString& from,
                          const Layout& layout, Forecast& forecast)
{
    QStringList values;
    for (qsizetype i = 0; i < layout.partitions.size(); ++i) {
        for (const QString& value : layout.partitions.at(i).values)
            values.append(u"(%1, %2)"_s.arg(value, QString::number(i)));
    }
    const auto query =
        database.run(u"SELECT v.share, c.key IS NULL AS is_null, min(c.key::text) AS key, sum(c.rows)::bigint AS rows"
                     " FROM (SELECT %1 AS key, count(*) AS rows FROM %2 GROUP BY 1 LIMIT 100000) c"
                     " LEFT JOIN (VALUES %3) v(value, share) ON %4 GROUP BY v.share, 2,"
                     " CASE WHEN v.share IS NULL THEN c.key::text LIKE '-%' END ORDER BY 3"_s.arg(
                         layout.keyExpression, from, values.join(u", "_s), sameValue(table, layout)));
    if (!query && pg::isDataException(query.error()))
        STOPOVER_TRY(refuseBadValues(database, values));
    STOPOVER_TRY(query);
    STOPOVER_TRY(refuseListedTwice(database, values));
    catalog::forEachRow(*query, [&](const catalog::Row& row) {
        const KeyCount count { row.boolean("is_null") ? std::nullopt : std::optional(row.text("key")),
                               row.integer("rows") };
        forecast.rows += count.rows;
        if (row.isNull("share"))
            addOutside(forecast, count, defaultShareOf(layout));
        else
            forecast.shares[row.integer("share")].rows += count.rows;
    });
    return {};
}

/// The lower bounds and the last upper one, as an array of the key's type.
QString thresholds(const Layout& layout)
{
    QStringList texts;
    QString last;
    for (const Partition& partition : layout.partitions) {
        if (partition.low.isEmpty())
            continue; // the default partition
        texts.append(sql::literal(partition.low));
        last = partition.high;
    }
    texts.append(sql::literal(last));
    return u"ARRAY["_s + texts.join(u", "_s) + u"]::"_s + layout.keyType + u"[]"_s;
}

Result<void> forecastRange(const catalog::Database& database, const QString& from, const Spec& spec,
                           const Layout& layout, Forecast& forecast)
{
    const QString bucketSql = u"pg_catalog.width_bucket(%1, %2)"_s.arg(layout.keyExpression, thresholds(layout));
    // Below the first range, -1 for what is below zero as well.
    const QString counted = spec.interval == Interval::Number
        ? u"CASE WHEN %1 = 0 AND %2 < 0 THEN -1 ELSE %1 END"_s.arg(bucketSql, layout.keyExpression)
        : bucketSql;
    STOPOVER_TRY_ASSIGN(const QList<KeyCount> counts, countKeys(database, counted, layout.keyExpression, from));
    const qsizetype defaultShare = defaultShareOf(layout);
    const qsizetype ranges = layout.partitions.size() - (defaultShare >= 0 ? 1 : 0);
    for (const KeyCount& count : counts) {
        forecast.rows += count.rows;
        const qsizetype bucket = count.key ? count.key->toLongLong() : 0;
        if (count.key && bucket >= 1 && bucket <= ranges)
            forecast.shares[bucket - 1].rows += count.rows;
        else
            addOutside(forecast, count, defaultShare);
    }
    return {};
}

Result<void> forecastHash(pg::Connection& connection, const catalog::Table& table, const Layout& layout,
                          Forecast& forecast)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    QStringList keys;
    for (const QString& column : layout.keyColumns)
        keys.append(sql::quoted(column));
    const QString list = keys.join(u", "_s);
    STOPOVER_TRY(connection.execute(
        u"CREATE TEMPORARY TABLE stopover_forecast ON COMMIT DROP AS SELECT %1 FROM %2 LIMIT 0"_s.arg(
            list, table.name.sql())));
    STOPOVER_TRY(connection.execute(
        u"CREATE TEMPORARY TABLE stopover_hash (LIKE pg_temp.stopover_forecast) PARTITION BY HASH (%1) ON COMMIT DROP"_s
            .arg(list)));
    const auto partitions = layout.partitions.size();
    const qint64 rows = std::max<qint64>(1000, hashEvaluations / partitions);
    const double percent = table.estimatedRows > static_cast<double>(rows) * 2
        ? static_cast<double>(rows) * 100.0 / table.estimatedRows
        : 100.0;
    STOPOVER_TRY(connection.execute(
        u"INSERT INTO pg_temp.stopover_forecast SELECT %1 FROM %2 TABLESAMPLE SYSTEM (%3) REPEATABLE (1) LIMIT %4"_s
            .arg(list, table.name.sql(), QString::number(percent), QString::number(rows))));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows counted,
        connection.execute(
            u"SELECT r, count(*) FROM pg_temp.stopover_forecast s, generate_series(0, %1) r"
            " WHERE pg_catalog.satisfies_hash_partition('pg_temp.stopover_hash'::regclass, %2, r::int, %3)"
            " GROUP BY r"_s.arg(partitions - 1)
                .arg(partitions)
                .arg(u"s."_s + keys.join(u", s."_s))));
    qint64 sample = 0;
    for (int row = 0; row < counted.count(); ++row) {
        forecast.shares[counted.integer(row, 0)].rows = counted.integer(row, 1);
        sample += counted.integer(row, 1);
    }
    forecast.exact = percent >= 100.0 && sample < rows;
    const double scale =
        forecast.exact || sample == 0 ? 1.0 : std::max(1.0, table.estimatedRows / static_cast<double>(sample));
    for (ForecastShare& share : forecast.shares) {
        share.rows = qRound64(static_cast<double>(share.rows) * scale);
        forecast.rows += share.rows;
    }
    return {};
}

void computeSkew(Forecast& forecast, qsizetype defaultShare)
{
    qint64 largest = 0;
    qint64 sum = 0;
    for (qsizetype i = 0; i < forecast.shares.size(); ++i) {
        if (i == defaultShare)
            continue;
        largest = std::max(largest, forecast.shares.at(i).rows);
        sum += forecast.shares.at(i).rows;
    }
    const qsizetype count = forecast.shares.size() - (defaultShare >= 0 ? 1 : 0);
    if (sum > 0 && count > 0)
        forecast.worstShare = static_cast<double>(largest) * static_cast<double>(count) / static_cast<double>(sum);
}

} // namespace

Result<Forecast> countForecast(const catalog::Database& database, pg::Connection& connection,
                               const catalog::Table& table, const Spec& spec, const Layout& layout, ForecastDepth depth)
{
    Forecast forecast;
    for (const Partition& partition : layout.partitions)
        forecast.shares.append({ partition.name, partition.boundsSql, 0 });
    forecast.exact = depth == ForecastDepth::Exact || table.pages <= samplePagesFrom;
    switch (spec.strategy) {
    case Strategy::List:
        STOPOVER_TRY(forecastList(database, table, sampled(table, depth), layout, forecast));
        break;
    case Strategy::Range:
        STOPOVER_TRY(forecastRange(database, sampled(table, depth), spec, layout, forecast));
        break;
    case Strategy::Hash:
        STOPOVER_TRY(forecastHash(connection, table, layout, forecast));
        break;
    }
    computeSkew(forecast, defaultShareOf(layout));
    return forecast;
}

} // namespace stopover::change
