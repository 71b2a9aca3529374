#include "core/base/process.h"

#include "core/base/clause.h"

#include <QProcess>

#include <array>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace stopover {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds stepTime { 100 };
constexpr qsizetype maxKept = 4000; ///< bytes of standard error for an error

constexpr qsizetype outputTail = 2000;

/// False when the system knows no such user: then nothing may run, least of all as the caller.
bool becomeUser(QProcess& process, ProcessRequest& request)
{
    const passwd* entry = getpwuid(*request.user);
    if (entry == nullptr)
        return false;
    const uid_t uid = entry->pw_uid;
    const gid_t gid = entry->pw_gid;
    request.environment.insert(u"HOME"_s, QString::fromLocal8Bit(entry->pw_dir));
    request.environment.insert(u"USER"_s, QString::fromLocal8Bit(entry->pw_name));
    process.setChildProcessModifier([uid, gid] {
        // Group first: after setuid there is no right left to change it.
        if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
            _exit(126);
    });
    return true;
}

Error processFailure(const ProcessRequest& request, const QString& how, const QByteArray& output)
{
    return Error::of(ErrorCode::ProcessFailed,
                     { request.program, how, QString::fromLocal8Bit(output.right(outputTail)).trimmed() });
}

} // namespace

namespace {

void passLinesOn(QProcess& process, const ProcessRequest& request, QByteArray& kept)
{
    if (!request.onErrorLine)
        return;
    process.setReadChannel(QProcess::StandardError);
    while (process.canReadLine()) {
        const QByteArray line = process.readLine();
        kept += line;
        kept = kept.last(std::min(kept.size(), maxKept));
        request.onErrorLine(line.trimmed());
    }
    process.setReadChannel(QProcess::StandardOutput);
}

/// Waits in short steps, passing lines on; `kept` has the last of them for an error.
Result<void> awaitEnd(QProcess& process, const ProcessRequest& request, QByteArray& kept)
{
    const auto deadline = std::chrono::steady_clock::now() + request.timeout;
    while (!process.waitForFinished(static_cast<int>(stepTime.count()))) {
        passLinesOn(process, request, kept);
        const bool stopped = request.stop && request.stop();
        if (!stopped && std::chrono::steady_clock::now() < deadline)
            continue;
        process.kill();
        process.waitForFinished();
        if (stopped)
            return Failure(ErrorCode::Cancelled);
        return Failure(processFailure(request, u"timeout"_s, kept + process.readAllStandardError()));
    }
    passLinesOn(process, request, kept);
    return {};
}

} // namespace

Result<ProcessOutput> runProcess(const ProcessRequest& original)
{
    ProcessRequest request = original;
    QProcess process;
    if (request.user && !becomeUser(process, request))
        return Failure(processFailure(request, clause("no_account", { QString::number(*request.user) }), {}));
    process.setProcessEnvironment(request.environment);
    if (!request.workingDirectory.isEmpty())
        process.setWorkingDirectory(request.workingDirectory);
    if (!request.input)
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(request.program, request.arguments);
    if (!process.waitForStarted())
        return Failure(ErrorCode::ProgramMissing, { request.program, process.errorString() });
    if (request.input) {
        process.write(*request.input);
        process.closeWriteChannel();
    }
    QByteArray lines;
    STOPOVER_TRY(awaitEnd(process, request, lines));
    ProcessOutput output { process.readAllStandardOutput(), lines + process.readAllStandardError(),
                           process.exitCode() };
    if (process.exitStatus() != QProcess::NormalExit || output.exitCode != 0)
        return Failure(
            processFailure(request, QString::number(output.exitCode), output.standardError + output.standardOutput));
    return output;
}

} // namespace stopover
