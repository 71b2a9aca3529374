#pragma once

namespace stopover {

/// A named place where a test may kill this process with SIGKILL.
///
/// With STOPOVER_CRASH_AT=n in the environment the n-th point reached ends the process there; with
/// STOPOVER_STOP_AT=n it is stopped there (SIGSTOP) until somebody continues it; with
/// STOPOVER_CRASH_LOG=file each point that is passed is appended to the file as "n name". Without
/// them a point costs one load of an atomic. May be called from any thread.
void crashPoint(const char* name);

} // namespace stopover
