#pragma once

#include "core/pg/connection.h"
#include "core/sandbox/server.h"

namespace stopover::test {

/// A primary and a standby that streams from it, both real and without fsync, each in a directory of its own; removed at the
/// end of the scope. Failures end the executable.
///
/// The first pair of an executable makes the data; the others begin with a copy of it.
class StandbyPair
{
public:
    StandbyPair();
    StandbyPair(const StandbyPair&) = delete;
    StandbyPair& operator=(const StandbyPair&) = delete;
    StandbyPair(StandbyPair&&) = delete;
    StandbyPair& operator=(StandbyPair&&) = delete;
    ~StandbyPair();

    /// The name by which synchronous_standby_names knows the standby.
    [[nodiscard]] static QString standbyName() { return QStringLiteral("second"); }

    /// Of the superuser: whichever of the two may be written to.
    [[nodiscard]] QString uri() const;
    [[nodiscard]] pg::Settings settings() const;
    [[nodiscard]] pg::Settings primary() const;
    [[nodiscard]] pg::Settings standby() const;

    /// Returns when the primary's commits wait for the standby, or for none any more.
    void setSynchronous(bool on) const;
    void killStandby();
    void startStandby();

    /// Until the standby has all that the primary has.
    void awaitStandby() const;
    /// From now on the standby gets nothing more.
    void stopStreaming() const;
    void killPrimary();
    void startPrimary();
    /// Kills the primary; the standby takes its place.
    void failOver();

private:
    sandbox::Server m_primary;
    sandbox::Server m_standby;
};

} // namespace stopover::test
