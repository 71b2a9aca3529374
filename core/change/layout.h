#pragma once

#include "core/catalog/database.h"
#include "core/catalog/table.h"
#include "core/change/spec.h"

namespace stopover::change {

/// One future partition.
struct Partition
{
    QString name; ///< in the table's own schema
    QString boundsSql; ///< FOR VALUES … or DEFAULT
    QString low {}; ///< of a range: the first key, as text
    QString high {}; ///< of a range: the end, which does not belong to it
    QStringList values {}; ///< of a list: literals of the key's type
};

/// How the table will be partitioned: the key, and every partition.
struct Layout
{
    QString partitionBySql; ///< LIST (…), HASH (…) or RANGE (…)
    QStringList keyColumns; ///< empty when the key is an expression
    QString keyExpression; ///< SQL over the table's own columns, quoted; of hash by several columns the first
    QString keyType; ///< as format_type prints it
    QList<Partition> partitions;

    [[nodiscard]] bool byExpression() const { return keyColumns.isEmpty(); }

    /// The other table is not partitioned either: a restore moves the rows of a backup into it.
    [[nodiscard]] bool plain() const { return partitionBySql.isEmpty(); }
};

/// Computes the layout; bounds that depend on the data or on a time zone are asked from the server.
/// Errors: ColumnMissing, BadExpression, BadSpec, PartitionCount.
Result<Layout> makeLayout(const catalog::Database& database, const catalog::Table& table, const Spec& spec);

} // namespace stopover::change
