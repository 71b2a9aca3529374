#include "core/run/holder.h"
#include "core/run/runner.h"

#include <QJsonArray>

/// What a runner does when the server that answers after a lost connection is another one: a standby that was promoted
/// has what it had received by then, and that alone counts.
namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

struct Claim
{
    int epoch = 0;
    QString holder; ///< empty where nobody has driven the run yet
};

Result<std::optional<Claim>> claimOn(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT r.epoch, coalesce(h.holder, '') FROM stopover.run r"
                                           " LEFT JOIN stopover.heartbeat h ON h.run = r.id WHERE r.id = $1"_s,
                                           { run.value }));
    if (rows.count() == 0)
        return std::optional<Claim>();
    return std::optional(Claim { static_cast<int>(rows.integer(0, 0)), rows.text(0, 1) });
}

/// What the server writes its log on; 0 where it does not say. Each promotion begins the next one.
int timelineOf(pg::Connection& connection)
{
    constexpr int digits = 8;
    constexpr int hexadecimal = 16;
    const auto rows = connection.execute(u"SELECT pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn())"_s);
    return rows ? rows->text(0, 0).left(digits).toInt(nullptr, hexadecimal) : 0;
}

} // namespace

/// Before anything is written: a primary that was replaced and comes back must not get what the new one has to have.
Result<void> Runner::refuseOldPrimary()
{
    const int timeline = timelineOf(*m_connection);
    if (timeline == 0)
        return {};
    if (timeline < m_timeline)
        return Failure(ErrorCode::PrimaryBehind,
                       { m_connection->pinned().describe(), QString::number(timeline), QString::number(m_timeline) });
    m_isPromoted = m_isPromoted || (m_timeline != 0 && timeline > m_timeline);
    m_timeline = timeline;
    return {};
}

/// Whether the run there is still the one that this process drives.
Result<void> Runner::compareClaim()
{
    STOPOVER_TRY_ASSIGN(const std::optional<Claim> claim, claimOn(*m_connection, m_request.run));
    if (m_epoch == 0) {
        m_holderBefore = claim ? claim->holder : QString();
        return {};
    }
    if (!claim)
        return Failure(ErrorCode::RunLost, { QString::number(m_request.run.value), m_connection->pinned().describe() });
    const bool isOurs = claim->holder.isEmpty() || claim->holder == Holder::self().text();
    // A server that has lost the number that was raised may have given the same to somebody else since.
    const bool isBehind = claim->epoch < m_epoch;
    if (!isOurs && !(isBehind && claim->holder == m_holderBefore))
        return Failure(ErrorCode::Fenced, { QString::number(m_request.run.value) });
    m_hasLost = m_hasLost || isBehind;
    return {};
}

Result<QStringList> Runner::stepsLost()
{
    QStringList lost;
    for (int number = 1; number <= m_done; ++number) {
        STOPOVER_TRY_ASSIGN(const StepState state, journal::stepState(*m_connection, keyOf(number)));
        if (state != StepState::Done)
            lost.append(m_steps.at(number - 1).slug);
    }
    return lost;
}

/// After a reconnect: compares what was done, as this process heard it, with what the server has. Where something is
/// gone the phase is entered again, from what is there.
Result<void> Runner::goOnFromServer(int number)
{
    STOPOVER_TRY_ASSIGN(const journal::Standing standing, journal::standingOf(*m_connection, m_request.run));
    STOPOVER_TRY_ASSIGN(const QStringList lost, stepsLost());
    const bool wasEntered = m_pass != 0;
    const bool isEntered = standing.situation().open() && standing.phase == m_request.phase && standing.pass == m_pass;
    const bool isOlder = m_hasLost || !lost.isEmpty() || (wasEntered && !isEntered);
    if (!isOlder && !m_isPromoted)
        return {};
    const QJsonObject facts { { u"timeline"_s, m_timeline },
                              { u"older"_s, isOlder },
                              { u"steps_lost"_s, QJsonArray::fromStringList(lost) } };
    emitEvent({ .kind = EventKind::ServerChanged, .detail = QString::number(m_timeline), .data = facts }, number);
    STOPOVER_TRY(journal::appendEvent(*m_connection, m_request.run, u"server_changed"_s, facts));
    m_isPromoted = false;
    m_hasLost = isOlder && wasEntered; // until the phase is entered, whatever comes in between
    if (!m_hasLost)
        return {};
    m_done = 0;
    m_begun = 0; // what was confirmed is recorded again
    const Result<void> entered = enterPhase();
    m_hasLost = !entered;
    // What is there leads elsewhere: it stays as it is.
    if (!entered && entered.error().code == ErrorCode::RunState)
        leaveServer();
    return entered;
}

Result<void> Runner::connectAgain(int number)
{
    STOPOVER_TRY(connect());
    return goOnFromServer(number);
}

} // namespace stopover::run
