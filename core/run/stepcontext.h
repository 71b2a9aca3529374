#pragma once

#include "core/pg/connection.h"
#include "core/run/control.h"
#include "core/run/event.h"
#include "core/run/journal.h"
#include "core/run/pace.h"
#include "core/run/plan.h"
#include "core/run/runsessions.h"
#include "core/run/takeover.h"
#include "core/run/worktransaction.h"

#include <atomic>
#include <chrono>
#include <mutex>

namespace stopover::run {

/// Is called with each statement of a step's one transaction, in that transaction, and calls `execute` itself: a
/// rehearsal measures what happens in between.
using AroundStatement =
    std::function<Result<void>(pg::Connection& connection, const Step& step, const Statement& statement,
                               const std::function<Result<void>()>& execute)>;

struct RunOptions
{
    int workers = 2;
    std::chrono::seconds reconnectFor { 30 }; ///< how long a lost server is waited for
    qint64 maxReplicaLagBytes = 256LL << 20;
    TakeOver takeOver = TakeOver::WhenGone; ///< whose run may be taken
    bool fullSpeed = false; ///< no rests, whoever else works
    std::chrono::seconds catchUpPatience { 120 }; ///< how long the backlog may stand still
    QString stopBefore; ///< slug of a step before which the run stops, paused
    /// Asked once the run lock is held and before anything is written of a phase.
    std::function<Result<void>(pg::Connection&)> beforePhase {};
    /// Asked last before each step, after pauses and confirmations, and again for a step that goes on after a
    /// reconnect; on the runner's session. An error stops the run before the step.
    std::function<Result<void>(pg::Connection&, const Step&)> beforeStep {};
    std::function<Result<void>()> mayChange {}; ///< asked after a pause within a step, on any thread
    bool asks = false; ///< whoever drives answers EventKind::ConfirmationWanted; else what is not confirmed fails
    AroundStatement around {}; ///< empty: nobody watches
};

/// What an executor works with. Lives as long as one execution of one step.
class StepContext
{
public:
    struct Parts
    {
        const Plan& plan;
        const Step& step;
        journal::StepKey key;
        int stepCount = 0;
        int epoch = 0;
        pg::Settings settings;
        pg::Connection& control; ///< the runner's own session; only the runner's thread uses it
        Control& steering;
        EventSink sink;
        RunOptions options;
        std::optional<Confirmation> confirmation;
    };

    explicit StepContext(Parts parts);

    [[nodiscard]] const Plan& plan() const { return m_parts.plan; }

    [[nodiscard]] const Step& step() const { return m_parts.step; }

    /// What the step of this kind needs besides its statements; the executor of another kind may not ask.
    template <typename Params>
    [[nodiscard]] const Params& params() const
    {
        return std::get<Params>(step().params);
    }

    [[nodiscard]] const journal::StepKey& key() const { return m_parts.key; }

    [[nodiscard]] Fence fence() const { return { m_parts.key.run, m_parts.epoch }; }

    [[nodiscard]] pg::Connection& control() { return m_parts.control; }

    [[nodiscard]] Control& steering() { return m_parts.steering; }

    [[nodiscard]] const pg::Settings& settings() const { return m_parts.settings; }

    [[nodiscard]] const RunOptions& options() const { return m_parts.options; }

    [[nodiscard]] const std::optional<Confirmation>& confirmation() const { return m_parts.confirmation; }

    /// A further session of this run, named after `part`; its notices become events.
    Result<pg::Connection> openSession(const QString& part);

    /// Looks at the sessions of others through one session of the step, opened when it is first asked for: see
    /// pg::Settings::watching() for what `look` may do with it. From any thread; one at a time. `look` must not wait.
    Result<void> watch(const std::function<Result<void>(pg::Connection&)>& look);

    /// How gently this step works beside others. From any thread.
    [[nodiscard]] Pace& pace() { return m_pace; }

    /// Makes notices of a session, and its waits for a standby, into events.
    void forwardNotices(pg::Connection& connection);

    // The members below may be called from any thread of the run.

    void setTotal(qint64 total, const QString& unit);
    void setDone(qint64 done);
    /// Adds work done in `active` time and publishes it, at most 20 times a second.
    void addDone(qint64 units, std::chrono::duration<double, std::milli> active);
    /// Numbers that the finished step carries: rows, lock held, checksum.
    void note(const QString& key, const QJsonValue& value);
    [[nodiscard]] QJsonObject notes() const;
    [[nodiscard]] Progress progress() const;

    /// Which attempt to get the step's locks goes on, from 1.
    void setAttempt(int number) { m_attempt.store(number); }

    [[nodiscard]] int attempt() const { return m_attempt.load(); }

    void emitEvent(Event event);
    Result<void> checkpoint();

    /// Right before a statement that may take long: a cancel that came since the last checkpoint found nothing to cancel
    /// on the server. Does not pause, so that it may be asked within a transaction. Errors: Cancelled.
    [[nodiscard]] Result<void> refuseWhenCancelled() const;

private:
    [[nodiscard]] Result<pg::Connection> openPatiently(const QString& part) const;
    void publishProgress(bool always);

    Parts m_parts;
    mutable std::mutex m_mutex;
    std::mutex m_sinkMutex;
    std::mutex m_watchMutex;
    std::optional<pg::Connection> m_watching;
    Progress m_progress;
    Eta m_eta;
    QJsonObject m_notes;
    std::atomic<int> m_attempt { 1 };
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_published;
    Pace m_pace { *this }; ///< last, since it asks on a thread of its own
};

} // namespace stopover::run
