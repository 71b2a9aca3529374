#pragma once

#include <QtGlobal>

#include <algorithm>

namespace stopover::test {

/// How far the crash sweeps go from one point to the next. Every seventh by default, which keeps `./check` within
/// its time and is coprime to what the points repeat in; `./check --sweep` sets STOPOVER_CRASH_STRIDE to 1: all of
/// them.
inline int crashStride()
{
    const int set = qEnvironmentVariableIntValue("STOPOVER_CRASH_STRIDE");
    return set > 0 ? set : 7;
}

} // namespace stopover::test
