#pragma once

#include "core/change/spec.h"

namespace stopover::ui {

/// How a table may be partitioned, as the wizard offers it: strategy, interval and source of values in one choice.
enum class PartitionScheme {
    ListOfValues, ///< a partition for each value, or for each of Spec::lists
    ListByExpression,
    Hash,
    Months,
    Weeks,
    Days,
    Numbers,
};

[[nodiscard]] PartitionScheme schemeOf(const change::Spec& spec);

/// Makes `scheme` the specification's. Fields of other schemes keep what was typed, for who comes back to them.
void setScheme(change::Spec& spec, PartitionScheme scheme);

/// What the wizard's fields say before anybody has typed.
[[nodiscard]] change::Spec newSpec();

/// A specification that was read, to be edited: fields of other schemes are as in newSpec().
[[nodiscard]] change::Spec editable(change::Spec spec);

/// What the fields say without those that do not belong to the scheme.
[[nodiscard]] change::Spec withoutUnused(change::Spec spec);

} // namespace stopover::ui
