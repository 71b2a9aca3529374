#pragma once

#include "core/run/stepcontext.h"

namespace stopover::run {

/// How much of a table is read between two pauses while an application is active: half a millisecond of work or less,
/// so that a waking session never waits long for a CPU.
constexpr qint64 copiedBytesPerRest = 8 << 10;
constexpr qint64 comparedBytesPerRest = 32 << 10;

/// A condition that makes a scan sleep briefly now and then; nothing if the run may use the whole server, because
/// nobody else was active in this database for two seconds, or the options say so. An ordinary role may not see whether
/// another role is active; such sessions count as active. Safety: pauses hold no lock beyond the scan's own, and change
/// no row. Source: pg_stat_activity.
Result<QString> restingCondition(StepContext& context, qint64 bytesPerRest);

} // namespace stopover::run
