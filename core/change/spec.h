#pragma once

#include "core/base/result.h"
#include "core/sql/identifier.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace stopover::change {

enum class Strategy {
    List,
    Hash,
    Range,
};

/// Where the values of a LIST come from, one column's.
enum class ListValues {
    Given, ///< Spec::lists, or the numbers below Spec::partitions
    Distinct, ///< a partition for each value that there is
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
constexpr int maxRetainDays = 3650;
constexpr qint64 maxBatchRows = 10'000'000;
constexpr qint64 leastLockBudgetMs = 20;
constexpr qint64 maxLockBudgetMs = 60'000;
constexpr qint64 maxStep = 1'000'000'000'000'000;

/// What a field is called where it was written, for errors: "spec.toml:4 repartition.step", "--step".
using PlaceOf = std::function<QString(const QString& key)>;

/// What the user asks for: how one table is to be partitioned. Read from the `[repartition]` table of a TOML file
/// (specfile.h), from options of the same names, or made by the window's wizard; specfields.h has each field's name.
struct Spec
{
    sql::QualifiedName table;
    Strategy strategy = Strategy::List;
    QString key; ///< a column, columns separated by commas (hash), or an expression (list)
    int partitions = 0; ///< list by expression, and hash; 0: not given
    QList<QStringList> lists; ///< list by column: the values of each partition
    ListValues values = ListValues::Given;
    Interval interval = Interval::None;
    qint64 step = 0; ///< 0: not given
    QString from; ///< first bound of a range; empty: from the data
    QString to; ///< end of the last range; empty: from the data
    int ahead = 3; ///< range partitions beyond the data when `to` is empty
    QString timeZone = QStringLiteral("UTC"); ///< in which days, weeks and months begin
    bool defaultPartition = false;
    BackupKind backup = BackupKind::Table;
    int retainDays = 7;
    qint64 batchRows = 10'000;
    int lockBudgetMs = 500; ///< how long a swap may hold its lock
    CopyMethod copy = CopyMethod::Automatic;
    QStringList accept; ///< rules of findings that the user accepts

    /// Refuses a value outside its limits, and values that do not belong together. Errors: BadSpec, BadExpression.
    [[nodiscard]] Result<void> check(const PlaceOf& placeOf) const;

    friend bool operator==(const Spec&, const Spec&) = default;
};

} // namespace stopover::change
