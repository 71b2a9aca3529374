#include "ui/partitions/partitionscheme.h"

namespace stopover::ui {

using change::Interval;
using change::ListValues;
using change::Spec;
using change::Strategy;

namespace {

bool takesCount(PartitionScheme scheme)
{
    return scheme == PartitionScheme::Hash || scheme == PartitionScheme::ListByExpression;
}

Strategy strategyOf(PartitionScheme scheme)
{
    switch (scheme) {
    case PartitionScheme::ListOfValues:
    case PartitionScheme::ListByExpression:
        return Strategy::List;
    case PartitionScheme::Hash:
        return Strategy::Hash;
    case PartitionScheme::Months:
    case PartitionScheme::Weeks:
    case PartitionScheme::Days:
    case PartitionScheme::Numbers:
        return Strategy::Range;
    }
    return Strategy::Hash;
}

Interval intervalOf(PartitionScheme scheme)
{
    switch (scheme) {
    case PartitionScheme::Months:
        return Interval::Month;
    case PartitionScheme::Weeks:
        return Interval::Week;
    case PartitionScheme::Days:
        return Interval::Day;
    case PartitionScheme::Numbers:
        return Interval::Number;
    case PartitionScheme::ListOfValues:
    case PartitionScheme::ListByExpression:
    case PartitionScheme::Hash:
        return Interval::None;
    }
    return Interval::None;
}

PartitionScheme rangeSchemeOf(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return PartitionScheme::Days;
    case Interval::Week:
        return PartitionScheme::Weeks;
    case Interval::Number:
        return PartitionScheme::Numbers;
    case Interval::Month:
    case Interval::None:
        return PartitionScheme::Months;
    }
    return PartitionScheme::Months;
}

} // namespace

PartitionScheme schemeOf(const Spec& spec)
{
    switch (spec.strategy) {
    case Strategy::Hash:
        return PartitionScheme::Hash;
    case Strategy::List:
        return spec.values == ListValues::Given && spec.lists.isEmpty() ? PartitionScheme::ListByExpression
                                                                        : PartitionScheme::ListOfValues;
    case Strategy::Range:
        return rangeSchemeOf(spec.interval);
    }
    return PartitionScheme::Hash;
}

void setScheme(Spec& spec, PartitionScheme scheme)
{
    if (scheme == schemeOf(spec))
        return;
    spec.strategy = strategyOf(scheme);
    spec.interval = intervalOf(scheme);
    spec.lists.clear();
    spec.values = scheme == PartitionScheme::ListOfValues ? ListValues::Distinct : ListValues::Given;
}

Spec newSpec()
{
    return { .strategy = Strategy::Hash, .partitions = 100, .step = 100'000 };
}

Spec editable(Spec spec)
{
    if (spec.partitions == 0)
        spec.partitions = newSpec().partitions;
    if (spec.step == 0)
        spec.step = newSpec().step;
    return spec;
}

Spec withoutUnused(Spec spec)
{
    const PartitionScheme scheme = schemeOf(spec);
    const Spec unused;
    if (!takesCount(scheme))
        spec.partitions = unused.partitions;
    if (scheme != PartitionScheme::Numbers)
        spec.step = unused.step;
    if (spec.strategy != Strategy::Range || scheme == PartitionScheme::Numbers)
        spec.timeZone = unused.timeZone;
    if (spec.strategy != Strategy::Range) {
        spec.interval = unused.interval;
        spec.from = unused.from;
        spec.to = unused.to;
    }
    if (spec.strategy != Strategy::Range || !spec.to.isEmpty())
        spec.ahead = unused.ahead;
    if (scheme == PartitionScheme::Hash)
        spec.defaultPartition = unused.defaultPartition;
    return spec;
}

} // namespace stopover::ui
