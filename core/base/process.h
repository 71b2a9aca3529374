#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <sys/types.h>

namespace stopover {

/// A child process to run to its end: program and arguments, never a shell line.
struct ProcessRequest
{
    QString program;
    QStringList arguments {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString workingDirectory {};
    std::chrono::milliseconds timeout { 60'000 };
    /// Gets each line of standard error as it comes; the output then holds none of it.
    std::function<void(const QByteArray& line)> onErrorLine {};
    /// Asked ten times a second: true ends the process, with the error Cancelled.
    std::function<bool()> stop {};
    std::optional<uid_t> user {}; ///< run as this user (only root may ask for that); group and HOME are theirs
    std::optional<QByteArray> input {}; ///< its standard input; otherwise there is none
};

struct ProcessOutput
{
    QByteArray standardOutput;
    QByteArray standardError;
    int exitCode = 0;
};

/// Runs a child process and waits for its end. Blocks; never on the GUI thread.
///
/// Errors: Cancelled by `stop`; ProgramMissing when it cannot be started, ProcessFailed when it exits with something
/// other than 0, crashes or outlives its timeout (it is killed then).
Result<ProcessOutput> runProcess(const ProcessRequest& request);

} // namespace stopover
