#include "core/run/control.h"

#include "core/pg/sever.h"

#include <utility>

namespace stopover::run {

void Control::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
}

void Control::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_changed.notify_all();
}

void Control::cancel()
{
    std::vector<pg::Canceller> cancellers;
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled.store(true);
        m_changed.notify_all();
        for (const Leased& leased : m_leased)
            cancellers.push_back(leased.canceller);
    }
    // Each connects to the server, which may not answer: nobody else waits for that.
    for (const pg::Canceller& canceller : cancellers)
        canceller.cancel();
}

void Control::sever()
{
    const std::lock_guard lock(m_mutex);
    for (const Leased& leased : m_leased)
        pg::sever(leased.socket);
}

void Control::setBreakpoints(const QSet<QString>& slugs)
{
    const std::lock_guard lock(m_mutex);
    m_breakpoints = slugs;
}

bool Control::breaksAt(const QString& slug) const
{
    const std::lock_guard lock(m_mutex);
    return m_breakpoints.contains(slug);
}

void Control::confirm(const Confirmation& confirmation)
{
    const std::lock_guard lock(m_mutex);
    m_confirmation = confirmation;
    m_changed.notify_all();
}

Result<void> Control::checkpoint(const std::function<void()>& onPause)
{
    std::unique_lock lock(m_mutex);
    if (m_paused && onPause && !m_cancelled.load()) {
        lock.unlock();
        onPause();
        lock.lock();
    }
    m_changed.wait(lock, [this] { return !m_paused || m_cancelled.load(); });
    if (m_cancelled.load())
        return Failure(ErrorCode::Cancelled);
    return {};
}

Result<bool> Control::awaitResume(std::chrono::milliseconds time, const std::function<void()>& onPause)
{
    std::unique_lock lock(m_mutex);
    if (m_paused && !m_cancelled.load()) {
        lock.unlock();
        onPause();
        lock.lock();
    }
    const bool goesOn = m_changed.wait_for(lock, time, [this] { return !m_paused || m_cancelled.load(); });
    if (m_cancelled.load())
        return Failure(ErrorCode::Cancelled);
    return goesOn;
}

Result<std::optional<Confirmation>> Control::awaitConfirmation(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_confirmation.has_value() || m_cancelled.load(); });
    if (m_cancelled.load())
        return Failure(ErrorCode::Cancelled);
    return std::exchange(m_confirmation, std::nullopt);
}

Result<void> Control::sleep(std::chrono::milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    if (m_changed.wait_for(lock, duration, [this] { return m_cancelled.load(); }))
        return Failure(ErrorCode::Cancelled);
    return {};
}

Control::Lease::Lease(Control& control, const pg::Connection& connection)
    : m_control(control)
{
    const std::lock_guard lock(control.m_mutex);
    m_position = control.m_leased.insert(control.m_leased.end(), { connection.canceller(), connection.socket() });
}

Control::Lease::~Lease()
{
    const std::lock_guard lock(m_control.m_mutex);
    m_control.m_leased.erase(m_position);
}

} // namespace stopover::run
