#include "core/base/crashpoint.h"

#include <QByteArray>
#include <QFile>

#include <atomic>
#include <csignal>
#include <mutex>
#include <unistd.h>

namespace stopover {

namespace {

struct CrashPlan
{
    long crashAt = qEnvironmentVariableIntValue("STOPOVER_CRASH_AT");
    long stopAt = qEnvironmentVariableIntValue("STOPOVER_STOP_AT");
    QByteArray log = qgetenv("STOPOVER_CRASH_LOG");
    std::atomic<long> passed { 0 };
    std::mutex mutex;

    [[nodiscard]] bool active() const { return crashAt > 0 || stopAt > 0 || !log.isEmpty(); }
};

CrashPlan& plan()
{
    static CrashPlan instance;
    return instance;
}

} // namespace

void crashPoint(const char* name)
{
    CrashPlan& crashes = plan();
    if (!crashes.active())
        return;
    const std::lock_guard lock(crashes.mutex);
    const long number = ++crashes.passed;
    if (!crashes.log.isEmpty()) {
        QFile file(QString::fromLocal8Bit(crashes.log));
        if (file.open(QIODevice::Append))
            file.write(QByteArray::number(qlonglong(number)) + ' ' + name + '\n');
    }
    if (number == crashes.crashAt)
        std::raise(SIGKILL);
    if (number == crashes.stopAt)
        ::kill(::getpid(), SIGSTOP);
}

} // namespace stopover
