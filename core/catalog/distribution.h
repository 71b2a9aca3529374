#pragma once

#include "core/catalog/database.h"
#include "core/sql/identifier.h"

namespace stopover::catalog {

struct PartitionShare
{
    sql::QualifiedName name;
    QString bounds; ///< FOR VALUES …, or DEFAULT
    bool isDefault = false;
    double rows = -1; ///< -1: not known
    bool exact = false;
    qint64 bytes = 0;
};

/// Distribution of the rows of a partitioned table over its leaf partitions.
struct Distribution
{
    sql::QualifiedName table;
    QString strategy; ///< list, range or hash
    QString keySql;
    QList<PartitionShare> partitions;

    [[nodiscard]] double totalRows() const;
    [[nodiscard]] double averageRows() const; ///< over the partitions other than the default one
    [[nodiscard]] double skew() const; ///< largest partition divided by the average; 0 when empty
};

struct PartitionedTable
{
    sql::QualifiedName name;
    QString strategy;
    QString keySql;
    int partitions = 0;
    double estimatedRows = -1;
    qint64 bytes = 0;
};

enum class Counting {
    Estimated, ///< from statistics, at once
    Exact, ///< counts every row
};

/// Errors: TableMissing when there is no such partitioned table.
Result<Distribution> readDistribution(const Database& database, const sql::QualifiedName& table, Counting counting);

Result<QList<PartitionedTable>> partitionedTables(const Database& database);

} // namespace stopover::catalog
