#include "core/run/stepcontext.h"

namespace stopover::run {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto publishInterval = 50ms;
constexpr auto refusalPatience = 10s;

} // namespace

StepContext::StepContext(Parts parts)
    : m_parts(std::move(parts))
    , m_started(std::chrono::steady_clock::now())
{}

/// A server, or a pooler before it, may have no session left for a moment. One that has none for longer is no server
/// that is lost: to reconnect would begin all over, for ever.
Result<pg::Connection> StepContext::openPatiently(const QString& part) const
{
    const pg::Settings settings = m_parts.settings.withApplicationName(journal::applicationName(m_parts.key.run, part));
    const auto deadline = std::chrono::steady_clock::now() + refusalPatience;
    while (true) {
        auto connection = pg::Connection::open(settings);
        const bool refused = !connection && connection.error().code == ErrorCode::ConnectFailed
            && pg::answerOf(settings) == pg::Answer::Serves;
        if (!refused)
            return connection;
        if (std::chrono::steady_clock::now() > deadline)
            return Failure(ErrorCode::SessionRefused,
                           { connection.error().args.value(1), QString::number(m_parts.options.workers + 4) });
        STOPOVER_TRY(m_parts.steering.sleep(500ms));
    }
}

Result<pg::Connection> StepContext::openSession(const QString& part)
{
    auto connection = openPatiently(part);
    if (!connection)
        return connection;
    forwardNotices(*connection);
    // A row that a policy hides must stop the run, never be left out of a copy.
    STOPOVER_TRY(connection->setDefaults({ { u"row_security"_s, u"off"_s } }));
    // Whoever was asleep while another took the run over works no more; one that opened before is ended by the other.
    const Result<journal::Standing> standing = journal::standingOf(*connection, m_parts.key.run);
    // Another server than the run's, which it has left or has yet to come to: whoever connects again is told.
    const bool isElsewhere =
        standing ? standing->epoch < m_parts.epoch : standing.error().code == ErrorCode::RunMissing;
    if (isElsewhere)
        return Failure(ErrorCode::ConnectionLost);
    if (!standing)
        return standing.failure();
    if (standing->epoch != m_parts.epoch)
        return Failure(ErrorCode::Fenced, { QString::number(m_parts.key.run.value) });
    return connection;
}

Result<void> StepContext::watch(const std::function<Result<void>(pg::Connection&)>& look)
{
    const std::lock_guard lock(m_watchMutex);
    if (!m_watching || m_watching->isBroken()) {
        const QString name = journal::applicationName(m_parts.key.run, u"watch"_s);
        STOPOVER_TRY_ASSIGN(m_watching, pg::Connection::open(m_parts.settings.watching().withApplicationName(name)));
        m_watching->setAnswerWithin(Silence::current().silent); // or a silent server would keep the step from ending
    }
    return look(*m_watching);
}

void StepContext::forwardNotices(pg::Connection& connection)
{
    connection.setNoticeHandler(
        [this](const pg::Notice& notice) { emitEvent({ .kind = EventKind::ServerNotice, .notice = notice }); });
    connection.setStandbyWaitHandler([this](const pg::StandbyWait& wait) {
        emitEvent(standbyWaitEvent(wait));
        return !m_parts.steering.cancelRequested();
    });
}

void StepContext::setTotal(qint64 total, const QString& unit)
{
    const std::lock_guard lock(m_mutex);
    m_progress.total = total;
    m_progress.unit = unit;
}

void StepContext::setDone(qint64 done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.done = done;
    }
    publishProgress(true);
}

void StepContext::addDone(qint64 units, std::chrono::duration<double, std::milli> active)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.done += units;
        // Workers run side by side: each batch stands for its share of the rate.
        m_eta.addBatch(units * std::max(1, m_parts.options.workers), active);
    }
    publishProgress(false);
}

void StepContext::note(const QString& key, const QJsonValue& value)
{
    const std::lock_guard lock(m_mutex);
    m_notes.insert(key, value);
}

QJsonObject StepContext::notes() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes;
}

Progress StepContext::progress() const
{
    const std::lock_guard lock(m_mutex);
    Progress progress = m_progress;
    progress.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    progress.rate = m_eta.rate();
    progress.left = m_eta.left(progress.done, progress.total);
    return progress;
}

void StepContext::publishProgress(bool always)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (!always && now - m_published < publishInterval)
            return;
        m_published = now;
    }
    emitEvent({ .kind = EventKind::StepProgress, .progress = progress() });
}

void StepContext::emitEvent(Event event)
{
    event.run = m_parts.key.run;
    event.phase = m_parts.key.phase;
    event.stepNo = m_parts.key.no;
    event.stepCount = m_parts.stepCount;
    event.slug = m_parts.step.slug;
    event.titleArgs = m_parts.step.titleArgs;
    const std::lock_guard lock(m_sinkMutex);
    if (m_parts.sink)
        m_parts.sink(event);
}

Result<void> StepContext::refuseWhenCancelled() const
{
    return m_parts.steering.cancelRequested() ? Result<void>(Failure(ErrorCode::Cancelled)) : Result<void>();
}

Result<void> StepContext::checkpoint()
{
    bool wasPaused = false;
    STOPOVER_TRY(m_parts.steering.checkpoint([this, &wasPaused] {
        wasPaused = true;
        emitEvent({ .kind = EventKind::Paused, .detail = u"batch"_s });
    }));
    return wasPaused && m_parts.options.mayChange ? m_parts.options.mayChange() : Result<void> {};
}

} // namespace stopover::run
