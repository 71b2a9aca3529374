#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// What makes the table that is not live equal to the live one in structure, before they are swapped. Both statements
/// lists are for tables that nobody uses.
struct BringAlong
{
    run::Statements capture; ///< where it was switched off: made anew, before anything else
    run::Statements before; ///< the replay: columns, and what would refuse rows that the live table takes
    run::Statements after; ///< both tables hold the same rows
    QStringList objects; ///< that are made, replaced or dropped, as objectsOf() calls them
    QList<run::Finding> findings; ///< what stands in the way
};

/// `kept` is the table that is not live, with the names that its objects have while it is (see unretired()); `leaf` is
/// one of its partitions, where it has any.
BringAlong bringAlong(const Move& move, Direction direction, const catalog::Table& kept, const catalog::Table& leaf);

} // namespace stopover::change
