#pragma once

#include "core/base/result.h"
#include "core/run/probe.h"

#include <QString>

namespace stopover::run {

class StepContext;

/// How much of a table is read between two pauses while an application is active, as long as nothing else is known: half
/// a millisecond of work or less, so that a waking session never waits long for a CPU.
constexpr qint64 copiedBytesPerRest = 8 << 10;
constexpr qint64 comparedBytesPerRest = 32 << 10;

/// How gently a step works beside others. While they work, a small query of ours is asked again and again: when it takes
/// longer than it did, the step rests more often, and else less.
///
/// Nobody rests if the run may use the whole server, because nobody else was active in this database for two seconds, or
/// the options say so. An ordinary role may not see whether another role is active; such sessions count as active.
/// Source: pg_stat_activity. May be used from any thread of the step.
class Pace
{
public:
    explicit Pace(StepContext& context);

    /// A condition that makes a scan sleep briefly now and then; nothing where nobody has to rest. Safety: pauses hold no
    /// lock beyond the scan's own, and change no row.
    QString restingCondition(qint64 bytesPerRest);

    /// Behind work that could not rest within itself, and took as long. Errors: Cancelled.
    Result<void> restBehind(std::chrono::duration<double, std::milli> took);

private:
    bool othersAtWork();
    double follow();

    StepContext& m_context;
    std::mutex m_mutex;
    std::optional<Probe> m_probe; ///< once others were seen
    double m_pace = 1;
    std::chrono::steady_clock::time_point m_followed {};
};

} // namespace stopover::run
