#include "core/repartition/forecast.h"

#include "core/pg/transaction.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 samplePagesFrom = 2000; ///< smaller tables are counted whole, it is as quick
constexpr qint64 hashEvaluations = 2'000'000;

struct KeyCount
{
    std::optional<QString> key;
    qint64 rows = 0;
};

QString sampled(const catalog::Table& table, ForecastDepth depth)
{
    const bool sample = depth == ForecastDepth::Sample && table.pages > samplePagesFrom;
    return table.name.sql() + (sample ? u" TABLESAMPLE SYSTEM (1)"_s : QString());
}

Result<QList<KeyCount>> countKeys(const catalog::Database& database, const QString& key, const QString& from)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows query,
        database.run(
            u"SELECT min((%1)::text) AS key, count(*) AS rows FROM %2 GROUP BY %1 LIMIT 100000"_s.arg(key, from)));
    QList<KeyCount> counts;
    catalog::forEachRow(query, [&counts](const catalog::Row& row) {
        counts.append({ row.isNull("key") ? std::nullopt : std::optional(row.text("key")), row.integer("rows") });
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
    if (count.key->startsWith(u'-'))
        forecast.negative += count.rows;
}

/// Values that each LIST partition takes, as texts of the key's type.
QHash<QString, qsizetype> listValues(const Spec& spec)
{
    QHash<QString, qsizetype> values;
    for (qsizetype i = 0; i < spec.lists.size(); ++i) {
        for (const QString& value : spec.lists.at(i))
            values.insert(value, i);
    }
    for (int i = 0; spec.lists.isEmpty() && spec.values == ListValues::Given && i < spec.partitions; ++i)
        values.insert(QString::number(i), i);
    return values;
}

qsizetype defaultShareOf(const Layout& layout)
{
    const auto found = std::ranges::find(layout.partitions, u"DEFAULT"_s, &Partition::boundsSql);
    return found == layout.partitions.end() ? -1 : found - layout.partitions.begin();
}

Result<void> forecastList(const catalog::Database& database, const QString& from, const Spec& spec,
                          const Layout& layout, Forecast& forecast)
{
    STOPOVER_TRY_ASSIGN(const QList<KeyCount> counts, countKeys(database, layout.keyExpression, from));
    QHash<QString, qsizetype> values = listValues(spec);
    if (spec.values == ListValues::Distinct) {
        QStringList keys;
        for (const KeyCount& count : counts) {
            if (count.key)
                keys.append(*count.key);
        }
        keys.sort();
        for (qsizetype i = 0; i < std::min(keys.size(), layout.partitions.size()); ++i)
            values.insert(keys.at(i), i);
    }
    for (const KeyCount& count : counts) {
        forecast.rows += count.rows;
        const auto share = count.key ? values.constFind(*count.key) : values.constEnd();
        if (share != values.constEnd())
            forecast.shares[*share].rows += count.rows;
        else
            addOutside(forecast, count, defaultShareOf(layout));
    }
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
    STOPOVER_TRY_ASSIGN(const QList<KeyCount> counts, countKeys(database, counted, from));
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
        STOPOVER_TRY(forecastList(database, sampled(table, depth), spec, layout, forecast));
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

} // namespace stopover::repartition
