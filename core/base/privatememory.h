#pragma once

namespace stopover {

/// Protects passwords in memory: disables core dumps, and keeps other processes of the user from reading this process.
/// Call first in main().
void keepMemoryPrivate();

} // namespace stopover
