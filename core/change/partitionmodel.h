#pragma once

#include "core/catalog/database.h"
#include "core/catalog/table.h"
#include "core/change/findinglist.h"
#include "core/change/rangeseries.h"
#include "core/run/plan.h"

#include <QMap>

namespace stopover::change {

/// Where an index is stored.
struct IndexStorage
{
    QString tablespace; ///< empty for the default
    QString options;
};

/// A partition that others are made like, with its own partitions where it has any.
struct PartitionModel
{
    catalog::Table table;
    QString boundsSql; ///< of a partition below the first level: FOR VALUES … or DEFAULT
    QString partitionBySql; ///< empty for a leaf
    QMap<QString, IndexStorage> indexStorage; ///< by name, where it is not the default
    QList<catalog::Trigger> triggers; ///< its own, not its parent's; the table's name in them is a mark
    QStringList ownForeignKeys; ///< those that no parent has
    QList<catalog::Constraint> checks; ///< those that the whole table has
    QStringList publications; ///< that name it, rather than its parent
    QList<PartitionModel> children;
};

/// Reads the partition of that name, as deep as it goes. What cannot be made again is a finding that blocks: foreign
/// tables, and a level below by ranges or lists of the table's key, which would have to move along.
///
/// A CHECK that only this partition has is left out, with a warning: it may spell the partition's bounds, and would
/// then refuse every row of another one. A policy that reads the key is kept, since access is never wider for it.
Result<PartitionModel> readModel(const catalog::Database& database, const sql::QualifiedName& name,
                                 const RangeTable& table, FindingList& findings);

/// Statements that make an empty table of that name like the model, with everything below it, attached to nothing.
run::Statements createLike(const PartitionModel& model, const sql::QualifiedName& name, const QString& role);

} // namespace stopover::change
