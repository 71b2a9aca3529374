#pragma once

namespace stopover {

/// Passwords stay where they are: no core dump is written of this process, and no other process of the same user may
/// read its memory. To be called first in main().
void keepMemoryPrivate();

} // namespace stopover
