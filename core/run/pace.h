#pragma once

#include "core/run/stepcontext.h"

namespace stopover::run {

/// How much of a table is read between two rests while an application works: half a millisecond's work or less,
/// so that a waking session never waits long for a processor.
constexpr qint64 copiedBytesPerRest = 8 << 10;
constexpr qint64 comparedBytesPerRest = 32 << 10;

/// A condition for a scan that lets a session sleep for a moment now and then, or nothing when the run may take the
/// whole server: nobody else has worked in this database for two seconds, or the options say so. Whether a session of
/// another role works may be hidden from an ordinary role; it then counts as working.
/// Safety: rests hold no lock that the scan does not hold anyway, and change no row. Source: pg_stat_activity.
Result<QString> restingCondition(StepContext& context, qint64 bytesPerRest);

} // namespace stopover::run
