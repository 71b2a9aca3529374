#pragma once

#include "core/change/move.h"
#include "core/run/plan.h"

namespace stopover::change {

/// The locks that a swap takes: it waits for the live table only, and takes every other one or none.
run::Statements swapLocks(const Move& move, Direction direction);

/// What belonged to the live table when the phase was made, see structurefacts.h.
struct Structure
{
    qint64 oid = 0; ///< of the live table
    QString facts; ///< empty: not compared
    QStringList leaves; ///< oids of the partitions on the way back; others make the phase another one
    bool ofPhase = false; ///< read when the phase was entered, which then is what has to begin again; else of the plan
};

enum class WithCapture : quint8 {
    No, ///< nothing is captured, for what was built is compared as a whole
    Yes
};

/// What must still be true under the lock, made of the rows that guards.h has for it, in their order.
run::Statements swapGuards(const Move& move, Direction direction, const Structure& planned,
                           WithCapture withCapture = WithCapture::Yes);

} // namespace stopover::change
