#include "core/pg/connection.h"

#include <libpq-fe.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>

namespace stopover::pg {

namespace {

/// While it lives, writing to a connection that the other end has closed sends this thread no SIGPIPE, which would end
/// the program: libpq keeps it away from everything but PQcancel().
class WithoutBrokenPipe
{
public:
    WithoutBrokenPipe()
    {
        sigemptyset(&m_brokenPipe);
        sigaddset(&m_brokenPipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_brokenPipe, &m_before);
    }

    ~WithoutBrokenPipe()
    {
        // One that was blocked before is not ours to take.
        if (sigismember(&m_before, SIGPIPE) == 0) {
            constexpr timespec atOnce {};
            while (sigtimedwait(&m_brokenPipe, nullptr, &atOnce) < 0 && errno == EINTR) {}
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

    WithoutBrokenPipe(const WithoutBrokenPipe&) = delete;
    WithoutBrokenPipe& operator=(const WithoutBrokenPipe&) = delete;
    WithoutBrokenPipe(WithoutBrokenPipe&&) = delete;
    WithoutBrokenPipe& operator=(WithoutBrokenPipe&&) = delete;

private:
    sigset_t m_brokenPipe {};
    sigset_t m_before {};
};

} // namespace

Canceller::Canceller(pg_conn* connection)
    : m_handle(PQgetCancel(connection), &PQfreeCancel)
{}

void Canceller::cancel() const
{
    if (!m_handle)
        return;
    const WithoutBrokenPipe guard;
    std::array<char, 256> reason {};
    PQcancel(m_handle.get(), reason.data(), static_cast<int>(reason.size()));
}

} // namespace stopover::pg
