#include "app/ctl/interrupt.h"

#include "app/ctl/output.h"

#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

Interrupt::Interrupt(run::Control& control)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_signals = signalfd(-1, &set, SFD_CLOEXEC);
    m_thread = std::jthread([this, &control](const std::stop_token& stop) {
        constexpr int pollMs = 200;
        while (!stop.stop_requested()) {
            pollfd descriptor { .fd = m_signals, .events = POLLIN, .revents = 0 };
            if (::poll(&descriptor, 1, pollMs) <= 0)
                continue;
            signalfd_siginfo info {};
            if (::read(m_signals, &info, sizeof info) != sizeof info)
                continue;
            printMessage(u"Cancelling: the current batch is rolled back, what is committed stays. `run resume` goes on."_s);
            control.cancel();
        }
    });
}

Interrupt::~Interrupt()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_signals);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace stopover::ctl
