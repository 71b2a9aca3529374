#include "core/change/spec.h"

#include "core/change/specreader.h"
#include "core/sql/expression.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

/// Notes the name of each field.
struct SpecNames
{
    QStringList names;

    void operator()(const char* key, const auto&... /*member*/) { names.append(QLatin1StringView(key)); }
};

/// Looks at the numbers, wherever they come from.
class SpecLimits final : public SpecErrors
{
public:
    using SpecErrors::SpecErrors;

    void operator()(const char* key, const std::integral auto& number, const Limits& limits)
    {
        if (limits.notGiven != number)
            within(QLatin1StringView(key), number, limits);
    }

    void operator()(const char* /*key*/, const auto& /*member*/) {}
};

void checkTogether(SpecErrors& errors, const Spec& spec)
{
    if (spec.key.isEmpty())
        return errors.fail(u"key"_s, clause("key_missing"));
    if (const auto valid = sql::checkScalarExpression(spec.key); !valid && spec.strategy != Strategy::Hash)
        return errors.fail(valid.error());
    const bool byCount = spec.strategy == Strategy::Hash
        || (spec.strategy == Strategy::List && spec.lists.isEmpty() && spec.values == ListValues::Given);
    if (byCount && spec.partitions == 0)
        return errors.fail(u"partitions"_s, clause("partitions_missing"));
    if (!byCount && spec.partitions != 0)
        return errors.fail(u"partitions"_s, clause("partitions_not_allowed"));
    if (spec.strategy == Strategy::Range && spec.interval == Interval::None)
        return errors.fail(u"interval"_s, clause("one_of_expected", specWordList<Interval>()));
    if (std::ranges::any_of(spec.lists, &QStringList::isEmpty))
        return errors.fail(u"lists"_s, clause("empty_list"));
    if (spec.interval == Interval::Number && spec.step == 0)
        return errors.fail(u"step"_s, clause("step_missing"));
    if (spec.strategy == Strategy::Hash && spec.defaultPartition)
        return errors.fail(u"default"_s, clause("no_hash_default"));
}

} // namespace

QStringList specKeys()
{
    SpecNames names;
    const Spec spec;
    members(names, spec);
    return names.names;
}

Result<void> Spec::check(const PlaceOf& placeOf) const
{
    SpecLimits limits(placeOf);
    if (table.name.isEmpty())
        limits.fail(u"table"_s, clause("empty_name"));
    members(limits, *this);
    STOPOVER_TRY(limits.result());
    SpecErrors together(placeOf);
    checkTogether(together, *this);
    return together.result();
}

} // namespace stopover::change
