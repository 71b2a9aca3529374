#include "core/catalog/distribution.h"

#include <numeric>

namespace stopover::catalog {

using namespace Qt::StringLiterals;

double Distribution::totalRows() const
{
    return std::accumulate(partitions.cbegin(), partitions.cend(), 0.0,
                           [](double sum, const PartitionShare& share) { return sum + std::max(0.0, share.rows); });
}

double Distribution::averageRows() const
{
    const auto regular =
        std::ranges::count_if(partitions, [](const PartitionShare& share) { return !share.isDefault; });
    double sum = 0;
    for (const PartitionShare& share : partitions)
        sum += share.isDefault ? 0.0 : std::max(0.0, share.rows);
    return regular == 0 ? 0.0 : sum / static_cast<double>(regular);
}

double Distribution::skew() const
{
    const double average = averageRows();
    double largest = 0;
    for (const PartitionShare& share : partitions)
        largest = std::max(largest, share.rows);
    return average > 0 ? largest / average : 0.0;
}

namespace {

/// One statement over all leaves: a scan each, one round trip.
Result<void> countExactly(const Database& database, QList<PartitionShare>& partitions)
{
    if (partitions.isEmpty())
        return {};
    QStringList counts;
    for (qsizetype i = 0; i < partitions.size(); ++i)
        counts.append(u"SELECT %1 AS no, count(*) AS rows FROM %2"_s.arg(i).arg(partitions.at(i).name.sql()));
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.run(counts.join(" UNION ALL "_L1)));
    forEachRow(query, [&partitions](const Row& row) {
        PartitionShare& share = partitions[row.integer("no")];
        share.rows = row.real("rows");
        share.exact = true;
    });
    return {};
}

} // namespace

Result<Distribution> readDistribution(const Database& database, const sql::QualifiedName& table, Counting counting)
{
    Distribution distribution;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows query,
        database.query(u"distribution"_s, { { u"schema"_s, table.schema }, { u"name"_s, table.name } }));
    bool found = false;
    forEachRow(query, [&](const Row& row) {
        found = true;
        distribution.strategy = row.text("strategy");
        distribution.keySql = row.text("key");
        if (row.isNull("partition"))
            return;
        distribution.partitions.append({ .name = { row.text("partition_schema"), row.text("partition") },
                                         .bounds = row.text("bounds"),
                                         .isDefault = row.boolean("is_default"),
                                         .rows = row.real("rows"),
                                         .bytes = row.integer("bytes") });
    });
    if (!found)
        return Failure(ErrorCode::TableMissing, { table.display(), u"partitioned"_s });
    distribution.table = table;
    if (counting == Counting::Exact)
        STOPOVER_TRY(countExactly(database, distribution.partitions));
    return distribution;
}

Result<QList<PartitionedTable>> partitionedTables(const Database& database)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows query, database.query(u"partitionedtables"_s));
    QList<PartitionedTable> tables;
    forEachRow(query, [&tables](const Row& row) {
        tables.append({ .name = { row.text("schema"), row.text("name") },
                        .strategy = row.text("strategy"),
                        .keySql = row.text("key"),
                        .partitions = static_cast<int>(row.integer("partitions")),
                        .estimatedRows = row.real("rows"),
                        .bytes = row.integer("bytes") });
    });
    return tables;
}

} // namespace stopover::catalog
