#pragma once

#include "core/change/brake.h"
#include "core/change/flow.h"
#include "core/change/replay.h"
#include "core/run/workers.h"

namespace stopover::change {

/// Brings the kept table near the live one, batch after batch, and tells whether that converges.
///
/// A batch is as large as takes a fraction of a second. A long backlog is shared among sessions of their own, each with
/// its part of the keys. Where the backlog does not shrink, the writers are braked if the
/// run may do that; if it does not shrink for RunOptions::catchUpPatience either way, the verdict is an error with the
/// rates. Works on the context's control session, on its thread.
class CatchUp
{
public:
    CatchUp(run::StepContext& context, const run::ReplayQueries& queries);

    /// Until at most `limit` writes are left. Errors: CatchUpStalled, RollbackConflict, Cancelled.
    Result<void> until(qint64 limit);

    /// Until at most `limit` writes are left or `time` is over; says how many are left.
    Result<qint64> forAWhile(qint64 limit, std::chrono::milliseconds time);

    /// Brakes the writers, if the run may do that: they are faster than we get the lock.
    Result<void> slowWriters() { return m_brake.press(m_open); }

private:
    /// How many keys take about as long as a batch should.
    class Size
    {
    public:
        explicit Size(qint64 keys)
            : m_keys(keys)
        {}

        void learn(qint64 taken, std::chrono::duration<double, std::milli> took);

        [[nodiscard]] qint64 keys() const { return m_keys; }

    private:
        qint64 m_keys;
    };

    Result<void> batch();
    Result<void> round();
    Result<void> share(run::Worker& worker);
    [[nodiscard]] bool worthSharing() const;
    void brought(qint64 keys, std::chrono::duration<double, std::milli> took);
    Result<void> count();
    Result<void> steer(qint64 limit);
    [[nodiscard]] Error stalled() const;

    run::StepContext& m_context;
    const run::ReplayQueries& m_queries;
    Replay m_replay;
    Brake m_brake;
    Flow m_flow;
    bool m_prepared = false;
    bool m_isAlone = false; ///< sessions got in each other's way
    Size m_size;
    std::atomic<qint64> m_replayed = 0;
    qint64 m_open = 0; ///< when it was counted last
    bool m_isCounted = false; ///< with the last batch
    Flow::Clock::time_point m_countedAt {};
    qint64 m_best;
    int m_batchesSinceBest = 0;
    Flow::Clock::time_point m_bestAt;
};

} // namespace stopover::change
