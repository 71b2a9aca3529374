#pragma once

namespace stopover {

/// A named place where a test may kill this process with SIGKILL.
///
/// STOPOVER_CRASH_AT=n kills the process at the n-th point it reaches; STOPOVER_STOP_AT=n stops it there (SIGSTOP)
/// until it is continued; STOPOVER_CRASH_LOG=file appends each point as "n name". Without these variables a point costs
/// one atomic load. Any thread.
void crashPoint(const char* name);

} // namespace stopover
