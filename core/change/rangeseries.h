#pragma once

#include "core/catalog/database.h"
#include "core/change/findinglist.h"
#include "core/change/rangewidth.h"
#include "core/sql/identifier.h"

namespace stopover::change {

/// A partition of a RANGE-partitioned table, as the catalog has it.
struct RangePartition
{
    sql::QualifiedName name;
    qint64 oid = 0;
    QChar kind = QLatin1Char('r');
    QString low; ///< as the key's type prints it; empty for MINVALUE
    QString high; ///< empty for MAXVALUE
    bool follows = false; ///< it begins where the one before it ends
};

/// A table that is partitioned by RANGE of one column whose values can be counted on.
struct RangeTable
{
    sql::QualifiedName name;
    qint64 oid = 0;
    QString key; ///< quoted
    QString keyType; ///< as format_type prints it
    QString baseType; ///< that of its domain, without a modifier
    QStringList checks; ///< names of its CHECKs, which each partition has too
    QList<RangePartition> partitions; ///< in the order of their bounds
    std::optional<RangePartition> otherwise; ///< the DEFAULT partition

    [[nodiscard]] bool byTime() const;
    [[nodiscard]] bool zoned() const;
};

/// A range, and its bounds as its name may show them.
struct LabelledRange
{
    QString low; ///< as the key's type prints it
    QString high;
    QString lowLabel; ///< a local time, or the number
    QString highLabel;
};

/// How a table's partitions go on.
struct RangeSeries
{
    bool byTime = false;
    RangeWidth width; ///< of times
    QString timeZone; ///< in which it was counted; empty where there is none
    QList<LabelledRange> last; ///< the last partitions that there are, as many as tell the width
    QList<LabelledRange> next;
};

/// Reads the table and its partitions (rangetable.cpp). What cannot be continued at all is a finding that blocks.
/// Errors: TableMissing where it is not partitioned by RANGE.
Result<RangeTable> readRangeTable(const catalog::Database& database, const sql::QualifiedName& name,
                                  FindingList& findings);

/// Reads the width of the last partitions and counts on from the last one: by the calendar in the time zone in which
/// the bounds are round, for keys that have one; widths below a day by the hours that pass. The first of the `zones`
/// that fits is taken, a list of equally likely ones only if all that fit go on alike; one that is the user's own wish
/// is `wanted`.
/// Where the bounds do not tell, a finding that blocks says why, and the series has no next ranges.
/// Errors: BadSpec for a zone that the server does not know.
Result<RangeSeries> continueSeries(const catalog::Database& database, const RangeTable& table, int count,
                                   const QList<QStringList>& zones, const QString& wanted, FindingList& findings);

} // namespace stopover::change
