#pragma once

#include "core/base/result.h"
#include "core/pg/connection.h"
#include "core/run/confirmation.h"

#include <QSet>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <optional>

namespace stopover::run {

/// How a person controls a running phase: pause, continue, cancel, breakpoints, throttle.
///
/// Every member may be called from any thread. Only checkpoint(), the await… and sleep() block; only the runner's own
/// threads call them.
class Control
{
public:
    void pause();
    void resume();

    /// Asks every running statement to end and stops at the next checkpoint. Blocks for one round trip
    /// to the server for each of them.
    void cancel();

    /// Disconnects every leased session: calls waiting on it fail with ConnectionLost.
    void sever();

    [[nodiscard]] bool cancelRequested() const { return m_cancelled.load(); }

    /// The run waits before these steps until resume().
    void setBreakpoints(const QSet<QString>& slugs);
    [[nodiscard]] bool breaksAt(const QString& slug) const;

    /// Rows a second that the copy may reach over all workers; 0 for no limit.
    void setRowsPerSecond(qint64 rows) { m_rowsPerSecond.store(rows); }

    [[nodiscard]] qint64 rowsPerSecond() const { return m_rowsPerSecond.load(); }

    /// Writers of the live table may be slowed down where the copy cannot catch up with them.
    void setBrake(bool on) { m_brake.store(on); }

    [[nodiscard]] bool mayBrake() const { return m_brake.load(); }

    /// A swap goes on after its patience, although transactions would find the table empty: see
    /// change::OldSnapshots.
    void ignoreOldSnapshots(bool on) { m_ignoresOldSnapshots.store(on); }

    [[nodiscard]] bool ignoresOldSnapshots() const { return m_ignoresOldSnapshots.load(); }

    /// Answers a step that wants to be confirmed.
    void confirm(const Confirmation& confirmation);

    /// Waits while paused, calling `onPause` once before. Errors: Cancelled.
    Result<void> checkpoint(const std::function<void()>& onPause = {});

    /// Waits while paused, calling `onPause` before, but no longer than `time`; true when it goes on. Errors: Cancelled.
    Result<bool> awaitResume(std::chrono::milliseconds time, const std::function<void()>& onPause);

    /// Waits for confirm(), but no longer than `time`. Errors: Cancelled.
    Result<std::optional<Confirmation>> awaitConfirmation(std::chrono::milliseconds time);

    /// Waits, but no longer than `duration`, and less when cancelled. Errors: Cancelled.
    Result<void> sleep(std::chrono::milliseconds duration);

    /// A session that is reached from outside.
    struct Leased
    {
        pg::Canceller canceller;
        int socket = -1;
    };

    /// While it lives, cancel() reaches the connection's statements, and sever() its socket.
    class Lease
    {
    public:
        Lease(Control& control, const pg::Connection& connection);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

    private:
        Control& m_control;
        std::list<Leased>::iterator m_position;
    };

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Leased> m_leased;
    QSet<QString> m_breakpoints;
    std::optional<Confirmation> m_confirmation;
    bool m_paused = false;
    std::atomic<bool> m_cancelled { false };
    std::atomic<qint64> m_rowsPerSecond { 0 };
    std::atomic<bool> m_brake { false };
    std::atomic<bool> m_ignoresOldSnapshots { false };
};

} // namespace stopover::run
