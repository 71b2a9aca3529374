#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace stopover::pg {

/// A COMMIT that waits for a synchronous standby.
struct StandbyWait
{
    QString names; ///< synchronous_standby_names
    std::chrono::milliseconds time {}; ///< since the wait was seen
};

/// Called on the thread that waits, every few seconds; false gives the wait up, as its end does.
using StandbyWaitHandler = std::function<bool(const StandbyWait&)>;

/// How long a COMMIT waits for a synchronous standby before it is left as it is: on this server.
///
/// STOPOVER_STANDBY_MS replaces `patience` in tests, and the other is scaled with it.
struct StandbyPatience
{
    std::chrono::milliseconds patience { 60'000 };
    std::chrono::milliseconds look { 2'000 }; ///< from one look at a session that does not answer to the next

    static StandbyPatience current();
};

} // namespace stopover::pg
