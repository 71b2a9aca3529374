#include "core/run/takeover.h"

#include "core/base/crashpoint.h"
#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/run/journalschema.h"
#include "core/run/runsessions.h"

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto endPatience = 10s;
constexpr int lockAttempts = 5;

Result<int> epochOf(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT epoch FROM stopover.run WHERE id = $1"_s, { run.value }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RunMissing, { QString::number(run.value) });
    return static_cast<int>(rows.integer(0, 0));
}

Error fenced(RunId run)
{
    return Error::of(ErrorCode::Fenced, { QString::number(run.value) });
}

/// One attempt to raise the epoch from `seen`. A lock timeout: somebody's work still holds the row.
Result<int> raiseOnce(pg::Connection& connection, RunId run, int seen, int known)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '100ms'"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"UPDATE stopover.run SET epoch = greatest(epoch, $3) + 1 WHERE id = $1 AND epoch = $2"
                           " RETURNING epoch"_s,
                           { run.value, seen, known }));
    if (rows.count() == 0)
        return Failure(fenced(run));
    STOPOVER_TRY(connection.execute(
        u"INSERT INTO stopover.heartbeat (run, epoch, holder) VALUES ($1, $2, $3) ON CONFLICT (run) DO UPDATE"
        " SET epoch = excluded.epoch, holder = excluded.holder, at = clock_timestamp()"_s,
        { run.value, rows.integer(0, 0), Holder::self().text() }));
    STOPOVER_TRY(transaction.commit());
    return static_cast<int>(rows.integer(0, 0));
}

/// Ends the sessions of whoever held the run under `seen`, and raises: again and again, since one that was about to
/// take the row may get it in between.
Result<int> endAndRaise(pg::Connection& connection, RunId run, int seen, int known)
{
    const auto deadline = std::chrono::steady_clock::now() + endPatience;
    while (true) {
        STOPOVER_TRY_ASSIGN(const int now, epochOf(connection, run));
        if (now != seen)
            return Failure(fenced(run));
        crashPoint("before sessions are ended");
        STOPOVER_TRY(journal::endOrphans(connection, run, endPatience));
        crashPoint("before the epoch is raised");
        const Result<int> raised = raiseOnce(connection, run, seen, known);
        if (raised) {
            STOPOVER_TRY(journal::endWorkers(connection, run, *raised));
            return raised;
        }
        if (!pg::isLockTimeout(raised.error()) || std::chrono::steady_clock::now() > deadline)
            return raised;
    }
}

/// Makes the lock free where that may be done; else fails with `active`, or RunSilent. Returns the epoch to which the
/// holder's run was raised for that; nothing where the holder turned out not to be there any more.
Result<std::optional<int>> endHolder(pg::Connection& connection, const LockHolder& holder, TakeOver mode,
                                     const Error& active)
{
    if (holder.run.value == 0 || (!holder.hasEnded() && !holder.isSilent()))
        return Failure(active);
    if (!holder.hasEnded() && mode == TakeOver::WhenGone)
        return Failure(ErrorCode::RunSilent,
                       { QString::number(holder.run.value), holder.who, holder.since,
                         QString::number(qRound(holder.silentSeconds)) });
    STOPOVER_TRY_ASSIGN(const int seen, epochOf(connection, holder.run));
    // It may have woken up meanwhile, or somebody else may have come.
    STOPOVER_TRY_ASSIGN(const auto still, lockHolder(connection));
    if (!still || still->pid != holder.pid || still->silentSeconds < holder.silentSeconds)
        return std::optional<int> {};
    STOPOVER_TRY_ASSIGN(const int raised, endAndRaise(connection, holder.run, seen, 0));
    return std::optional<int> { raised };
}

/// Takes the run lock. Returns the epoch of the run, where it had to be raised for that.
Result<std::optional<int>> takeLock(pg::Connection& connection, RunId run, TakeOver mode)
{
    std::optional<int> raised;
    for (int attempt = 1;; ++attempt) {
        const Result<void> locked = journal::lockRuns(connection);
        if (locked)
            return raised;
        if (locked.error().code != ErrorCode::RunActive || attempt == lockAttempts)
            return Failure(locked.error());
        STOPOVER_TRY_ASSIGN(const auto holder, lockHolder(connection));
        if (!holder)
            continue;
        STOPOVER_TRY_ASSIGN(const std::optional<int> epoch, endHolder(connection, *holder, mode, locked.error()));
        if (holder->run == run && epoch)
            raised = epoch;
    }
}

} // namespace

Result<int> seize(pg::Connection& connection, RunId run, int known, TakeOver mode, const QString& name)
{
    // Asked before anything of anybody is ended.
    STOPOVER_TRY_ASSIGN(const int before, epochOf(connection, run));
    if (known != 0 && before > known)
        return Failure(fenced(run));
    crashPoint("before the run lock");
    STOPOVER_TRY_ASSIGN(const std::optional<int> raised, takeLock(connection, run, mode));
    // Of the run from here on; a pooler in session mode keeps track of this name itself.
    STOPOVER_TRY(connection.execute(u"SELECT pg_catalog.set_config('application_name', $1, false)"_s,
                                    { name.isEmpty() ? journal::applicationName(run, u"control"_s) : name }));
    crashPoint("after the run lock");
    // Who begins, begins with what is there now; who goes on, with what it held, or raised for the lock; on a server that
    // has lost that, with what was there before the lock.
    STOPOVER_TRY_ASSIGN(const int now, epochOf(connection, run));
    const int seen = known == 0 ? now : raised.value_or(before);
    return endAndRaise(connection, run, seen, known);
}

} // namespace stopover::run
