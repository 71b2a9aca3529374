#include "app/ctl/interrupts.h"

#include "app/ctl/exitcode.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace stopover::ctl {

namespace {

constexpr char endOfListening = 'e';
constexpr char signalArrived = 's';
constexpr std::array handled { SIGINT, SIGTERM, SIGHUP };

std::array<int, 2> signalPipe { -1, -1 };

std::atomic<bool> alreadyAsked { false };

/// The second time nothing is waited for, not even the first one's cancel, which may hang on the link.
void handle(int /*signal*/)
{
    if (alreadyAsked.exchange(true))
        _exit(static_cast<int>(ExitCode::Cancelled));
    const int before = errno;
    const ssize_t written = ::write(signalPipe[1], &signalArrived, 1);
    static_cast<void>(written);
    errno = before;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

void setHandlers(void (*handler)(int))
{
    for (const int signal : handled)
        setHandler(signal, handler);
}

/// A reader of our output that goes away must not end a run. Not SIG_IGN, which children would inherit.
void ignoreBrokenPipe(int /*signal*/) {}

} // namespace

Interrupts::Interrupts()
{
    if (pipe(signalPipe.data()) != 0)
        return;
    setHandlers(&handle);
    setHandler(SIGPIPE, &ignoreBrokenPipe);
    m_thread = std::thread([this] { listen(); });
}

Interrupts::~Interrupts()
{
    if (!m_thread.joinable())
        return;
    setHandlers(SIG_DFL);
    const ssize_t written = ::write(signalPipe[1], &endOfListening, 1);
    static_cast<void>(written);
    m_thread.join();
    for (const int end : signalPipe)
        ::close(end);
}

void Interrupts::listen()
{
    char what = 0;
    while (true) {
        const ssize_t got = ::read(signalPipe[0], &what, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got != 1 || what == endOfListening)
            return;
        const std::lock_guard lock(m_mutex);
        if (!m_action)
            _exit(static_cast<int>(ExitCode::Cancelled));
        m_action();
    }
}

Interrupts::Scope::Scope(Interrupts& interrupts, std::function<void()> action)
    : m_interrupts(interrupts)
{
    const std::lock_guard lock(interrupts.m_mutex);
    m_before = std::exchange(interrupts.m_action, std::move(action));
}

Interrupts::Scope::~Scope()
{
    const std::lock_guard lock(m_interrupts.m_mutex);
    m_interrupts.m_action = std::move(m_before);
}

} // namespace stopover::ctl
