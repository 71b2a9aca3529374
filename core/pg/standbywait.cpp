#include "core/pg/standbywait.h"

#include "core/pg/connectionstate.h"

/// How a connection finds out that its COMMIT waits for a standby: see Connection.
namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

/// A statement that takes its time, on a server where nothing waits for a standby, is looked at less often.
constexpr int seldom = 5;

const auto waitQuery = u"SELECT pg_catalog.current_setting('synchronous_standby_names'), EXISTS (SELECT FROM"
                       " pg_catalog.pg_stat_activity a WHERE a.pid OPERATOR(pg_catalog.=) $1::int4"
                       " AND a.wait_event OPERATOR(pg_catalog.=) 'SyncRep')"_s;

} // namespace

StandbyPatience StandbyPatience::current()
{
    StandbyPatience patience;
    if (const int set = qEnvironmentVariableIntValue("STOPOVER_STANDBY_MS"); set > 0) {
        constexpr int looks = 10;
        patience = { .patience = std::chrono::milliseconds(set), .look = std::chrono::milliseconds(set / looks) };
    }
    return patience;
}

void Connection::expectCommit(bool mayCommit)
{
    Commit& commit = m_state->commit;
    commit = {};
    // A session whose answers are waited for in its own way says nothing of its own.
    commit.isWatched = mayCommit && m_state->answerWithin.count() < 0;
    commit.nextLook = std::chrono::steady_clock::now() + StandbyPatience::current().look;
}

/// The session that waits cannot be asked, so another of the same role looks at it.
Result<Rows> Connection::askBeside()
{
    Commit& commit = m_state->commit;
    if (!commit.beside) {
        STOPOVER_TRY_ASSIGN(Connection beside,
                            openWith(pinned().withApplicationName(u"stopover"_s), StandbyPatience::current().patience));
        // Of a temporary login: it sees its own sessions, the role whose rights it has does not.
        if (beside.pooler() == nullptr)
            STOPOVER_TRY(beside.execute(u"SELECT pg_catalog.set_config('role', 'none', false)"_s));
        commit.beside = std::make_unique<Connection>(std::move(beside));
    }
    return commit.beside->execute(waitQuery, { backendPid() });
}

void Connection::lookForStandby()
{
    const StandbyPatience patience = StandbyPatience::current();
    Commit& commit = m_state->commit;
    const auto asked = askBeside();
    const auto now = std::chrono::steady_clock::now();
    commit.nextLook = now + patience.look;
    if (!asked) {
        commit.beside.reset();
        return;
    }
    if (asked->text(0, 0).isEmpty()) {
        commit.beside.reset();
        commit.nextLook = now + seldom * patience.look;
    }
    if (!asked->boolean(0, 1)) {
        commit.waitsSince.reset();
        return;
    }
    commit.waitsSince = commit.waitsSince.value_or(now);
    const StandbyWait wait { asked->text(0, 0),
                             std::chrono::duration_cast<std::chrono::milliseconds>(now - *commit.waitsSince) };
    const bool goesOn = !m_state->onStandbyWait || m_state->onStandbyWait(wait);
    if (goesOn && wait.time < patience.patience)
        return;
    commit.givenUp = wait;
    // The server then ends the wait, not the transaction: that is committed by now.
    canceller().cancel();
}

std::optional<Error> Connection::unconfirmed()
{
    m_state->commit.beside.reset();
    const std::optional<StandbyWait>& wait = m_state->commit.givenUp;
    if (!wait)
        return {};
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait->time).count();
    return Error::of(ErrorCode::StandbyMissing, { wait->names, QString::number(seconds) });
}

void Connection::setStandbyWaitHandler(StandbyWaitHandler handler)
{
    m_state->onStandbyWait = std::move(handler);
}

} // namespace stopover::pg
