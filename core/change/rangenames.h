#pragma once

#include "core/change/rangeseries.h"
#include "core/change/spec.h"

namespace stopover::change {

/// The end of the name of a partition that begins with a day, week or month, as to_char() formats it.
[[nodiscard]] QString nameFormat(Interval interval);

/// The end of the name of a partition that begins with this number.
[[nodiscard]] QString numberSuffix(const QString& bound);

/// Names for the next partitions of a series that go on as those of the last ones do: the same text with the lower bound,
/// both bounds, or a number that counts up. Where the last names do not tell, those that Stopover gives itself. None is
/// that of a relation or type in the schema, none is longer than 63 bytes.
Result<QStringList> nextNames(const catalog::Database& database, const RangeTable& table, const RangeSeries& series);

/// A name for what belongs to a new partition: that of its twin, which begins with the twin's partition's, under the new
/// partition's name; else one that is made of both.
[[nodiscard]] QString nameLike(const QString& name, const QString& oldStem, const QString& newStem);

} // namespace stopover::change
