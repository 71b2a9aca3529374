#include "core/run/heartbeat.h"

#include "core/run/runsessions.h"

#include <condition_variable>
#include <mutex>

namespace stopover::run {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

/// What this process drives. Of two databases two runs may look the same: then both are taken for alive.
class Given
{
public:
    static Given& instance()
    {
        static Given given;
        return given;
    }

    void add(Fence fence)
    {
        const std::lock_guard lock(m_mutex);
        m_fences.append({ fence.run.value, fence.epoch });
    }

    void remove(Fence fence)
    {
        const std::lock_guard lock(m_mutex);
        m_fences.removeOne(std::pair { fence.run.value, fence.epoch });
    }

    bool has(Fence fence)
    {
        const std::lock_guard lock(m_mutex);
        return m_fences.contains(std::pair { fence.run.value, fence.epoch });
    }

private:
    std::mutex m_mutex;
    QList<std::pair<qint64, int>> m_fences;
};

} // namespace

bool Heartbeat::isGivenFor(Fence fence)
{
    return Given::instance().has(fence);
}

Heartbeat::~Heartbeat()
{
    Given::instance().remove(m_fence);
}

Heartbeat::Heartbeat(const pg::Settings& settings, Fence fence, Control& control,
                     std::function<void(std::chrono::seconds)> onSilence)
    // A name of its own: it holds nothing that whoever takes the run over would have to end.
    : m_settings(settings.withApplicationName(journal::applicationName(fence.run, u"heartbeat"_s)))
    , m_fence(fence)
    , m_control(control)
    , m_onSilence(std::move(onSilence))
    , m_thread([this](const std::stop_token& stop) { beat(stop); })
{
    Given::instance().add(m_fence);
}

Result<void> Heartbeat::beatOnce()
{
    if (m_connection && m_connection->isBroken())
        m_connection.reset();
    if (!m_connection) {
        STOPOVER_TRY_ASSIGN(m_connection, pg::Connection::open(m_settings));
        m_connection->setAnswerWithin(Silence::current().answer);
        // A standby that is gone, a slow disk or somebody's lock is no silence.
        STOPOVER_TRY(
            m_connection->setDefaults({ { u"synchronous_commit"_s, u"off"_s }, { u"lock_timeout"_s, u"1s"_s } }));
    }
    // Whoever has lost the run keeps silent; the sign of life is then another's.
    STOPOVER_TRY(
        m_connection->execute(u"UPDATE stopover.heartbeat SET at = clock_timestamp() WHERE run = $1 AND epoch = $2"_s,
                              { m_fence.run.value, m_fence.epoch }));
    return {};
}

/// An error that the server itself sent: it is there, even where it refuses.
bool Heartbeat::isAnswer(const Error& error) const
{
    if (m_connection)
        return !m_connection->isBroken();
    return error.code != ErrorCode::ConnectFailed || pg::answerOf(m_settings) != pg::Answer::None;
}

void Heartbeat::beat(const std::stop_token& stop)
{
    const Silence silence = Silence::current();
    std::mutex mutex;
    std::condition_variable_any wake;
    auto heard = Clock::now();
    bool isCut = false;
    while (!stop.stop_requested()) {
        const Result<void> done = beatOnce();
        const auto quiet = Clock::now() - heard;
        if (done || isAnswer(done.error())) {
            heard = Clock::now();
            isCut = false;
        }
        if (!done && quiet >= silence.answer)
            m_onSilence(std::chrono::duration_cast<std::chrono::seconds>(quiet));
        if (!done && quiet >= silence.silent && !isCut) {
            isCut = true;
            m_control.sever();
        }
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, done ? silence.beat : silence.beat / 5, [] { return false; });
    }
}

} // namespace stopover::run
