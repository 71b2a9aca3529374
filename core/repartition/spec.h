#pragma once

#include "core/base/result.h"
#include "core/sql/identifier.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace stopover::repartition {

enum class Strategy {
    List,
    Hash,
    Range,
};

/// Width of a RANGE partition.
enum class Interval {
    None,
    Day,
    Week,
    Month,
    Number, ///< Spec::step
};

enum class BackupKind {
    Table,
    None, ///< the retired table is kept in any case
};

enum class CopyMethod {
    Automatic, ///< by block ranges where the server can (14 and newer, heap tables), else by key
    Keyset, ///< in the order of the key, one session
};

/// Most partitions that one table may be moved into.
constexpr int maxPartitions = 10'000;

/// What the user asks for: how one table is to be partitioned. As in the `[repartition]` table of a
/// TOML revision file, or from flags of the same names.
struct Spec
{
    sql::QualifiedName table;
    Strategy strategy = Strategy::List;
    QString key; ///< a column, columns separated by commas (hash), or an expression (list)
    int partitions = 0; ///< list by expression, and hash
    QList<QStringList> lists; ///< list by column: the values of each partition
    bool distinctValues = false; ///< list by column: a partition for each value that there is
    Interval interval = Interval::None;
    qint64 step = 0;
    QString from; ///< first bound of a range; empty: from the data
    QString to; ///< end of the last range; empty: from the data
    int ahead = 3; ///< range partitions beyond the data when `to` is empty
    QString timeZone = QStringLiteral("UTC"); ///< in which days, weeks and months begin
    bool defaultPartition = false;
    BackupKind backup = BackupKind::Table;
    int retainDays = 7;
    qint64 batchRows = 10'000;
    CopyMethod copy = CopyMethod::Automatic;
    QStringList accept; ///< rules of findings that the user accepts
    QString text; ///< the TOML that it was read from, or that says the same

    /// Reads a TOML file's content. `place` names it in errors. Errors: BadSpec, UnknownKey,
    /// PartitionCount, BadIdentifier, BadExpression.
    static Result<Spec> parse(const QByteArray& toml, const QString& place);
};

} // namespace stopover::repartition
