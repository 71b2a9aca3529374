#pragma once

#include "core/catalog/table.h"
#include "core/change/layout.h"
#include "core/change/spec.h"

namespace stopover::change {

/// Which table changes are replayed into.
enum class Direction {
    Forward, ///< the original is live; its changes go to the partitioned table
    Reverse, ///< the partitioned table is live; its changes go to the original
};

/// One of the two tables, and where it is while the other one is live.
struct Side
{
    sql::QualifiedName kept; ///< its name while it is not live
    bool partitioned = false;
};

/// Everything the statements of a move are built from.
struct Move
{
    catalog::ServerInfo server;
    catalog::Table table;
    Spec spec;
    Layout layout;

    QList<catalog::Column> key; ///< of the primary key or a unique index without NULLs
    sql::QualifiedName live; ///< the name that the application uses
    Side original;
    Side partitioned;
    sql::QualifiedName backup;
    QString stageSchema;
    bool silent = false; ///< what writes the table that is not live fires none of its ordinary triggers: see early.h
    bool keysAfter = false; ///< foreign keys of partitions come after the swap, which has no time for them
    QList<QStringList> leafIndexes; ///< of each partition, names of the indexes; empty: derived. See names.h
    QString suffix; ///< of retired objects: _old_YYYYMMDD_HHMMSS

    [[nodiscard]] const Side& keptSide(Direction direction) const
    {
        return direction == Direction::Forward ? partitioned : original;
    }

    /// The log of changed keys, in schema stopover.
    [[nodiscard]] sql::QualifiedName log(Direction direction) const;
    [[nodiscard]] sql::QualifiedName truncations(Direction direction) const;
    [[nodiscard]] sql::QualifiedName touched() const;
    [[nodiscard]] QString captureFunction(Direction direction) const; ///< quoted, with ()
    [[nodiscard]] QString captureTrigger(Direction direction) const; ///< not quoted

    /// Columns that are copied: all but the generated ones. Quoted.
    [[nodiscard]] QStringList copiedColumns() const;
    [[nodiscard]] QStringList allColumns() const;
    [[nodiscard]] QStringList keyNames() const; ///< quoted
    /// With the collation: it decides which keys are the same.
    [[nodiscard]] QStringList keyTypes() const;

    /// `a.k1 = b.k1 AND …` over the key's own names.
    [[nodiscard]] QString keysEqual(const QString& left, const QString& right) const;
    /// As keysEqual, where the right side is a log
    [[nodiscard]] QString keysEqualLog(const QString& table, const QString& log) const;

    /// What identifies a partition: the key expression, or the key columns. Not qualified.
    [[nodiscard]] QStringList partitionValues() const;
    [[nodiscard]] QStringList partitionTypes() const;
    /// `left = right` for one of them, as its type compares.
    [[nodiscard]] QString samePartition(qsizetype number, const QString& left, const QString& right) const;

    /// A partition's qualified name: partitions live in the table's own schema from the start.
    [[nodiscard]] sql::QualifiedName partition(const Partition& partition) const
    {
        return { live.schema, partition.name };
    }

    /// The name of an index on a partition, both by number.
    [[nodiscard]] QString leafIndex(qsizetype part, qsizetype index) const;

    /// True when a unique index on these columns can exist on the partitioned parent.
    [[nodiscard]] bool parentCanHaveUnique(const catalog::Index& index) const;
};

/// Chooses the key and the names. The key is empty when the table has none that could be used.
Move makeMove(const catalog::ServerInfo& server, const catalog::Table& table, const Spec& spec, const Layout& layout,
              const QString& timestamp);

/// The schema of the partitioned table while it is not live; `oid` is the original's.
QString stageSchemaOf(qint64 oid);

/// `a, b, c`, each with a prefix.
QString joined(const QStringList& names, const QString& prefix = {}, const QString& separator = QStringLiteral(", "));

/// stopover_k1, stopover_k2, …: names of our own that no column of a user's table has.
QStringList numberedNames(const QString& letter, qsizetype count);

} // namespace stopover::change
