#include "core/sandbox/processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <thread>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto endedPollInterval = 20ms;

bool isPostgres(const QString& processDirectory)
{
    QFile name(processDirectory + "/comm"_L1);
    return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("postgres");
}

} // namespace

std::vector<pid_t> serverProcesses(const QString& dataDirectory)
{
    std::vector<pid_t> found;
    const QString wanted = QFileInfo(dataDirectory).canonicalFilePath();
    if (wanted.isEmpty())
        return found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        bool isNumber = false;
        const pid_t pid = entry.toInt(&isNumber);
        const QString directory = u"/proc/"_s + entry;
        // A zombie has no working directory any more, so it does not count as alive.
        if (isNumber && QFile::symLinkTarget(directory + "/cwd"_L1) == wanted && isPostgres(directory))
            found.push_back(pid);
    }
    return found;
}

bool signalAndWait(const QString& dataDirectory, int signal, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::vector<pid_t> alive = serverProcesses(dataDirectory);
    for (const pid_t pid : alive)
        ::kill(pid, signal);
    while (!alive.empty() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(endedPollInterval);
        alive = serverProcesses(dataDirectory);
    }
    return alive.empty();
}

} // namespace stopover::sandbox
