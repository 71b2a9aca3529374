#pragma once

#include "core/base/process.h"
#include "core/sandbox/confinement.h"

#include <QLockFile>

#include <memory>

namespace stopover::sandbox {

/// The directory of one private server, held by this process for the duration of one action.
///
/// Whatever is written in it is written by the server's account, so that root never follows a link
/// which that account has put there.
class Workspace
{
public:
    /// Creates the directory or checks that it is a private server's, and takes its lock file; waits
    /// for another process that holds it. Errors: SandboxDirectory, Io.
    static Result<Workspace> open(const QString& directory);

    [[nodiscard]] const Account& account() const { return m_account; }

    /// Runs a program as the server's account, without the caller's PG* variables.
    Result<ProcessOutput> run(const QString& program, const QStringList& arguments,
                              std::chrono::milliseconds timeout) const;
    /// The same, with standard input.
    Result<ProcessOutput> feed(const QString& program, const QStringList& arguments, const QByteArray& input,
                               std::chrono::milliseconds timeout) const;
    /// The same as run(), in a confinement; what it prints is lost. False when it failed.
    [[nodiscard]] bool runConfined(const Confinement& confinement, const QString& program, const QStringList& arguments,
                                   std::chrono::milliseconds timeout) const;
    /// Replaces a file in one step.
    Result<void> write(const QString& path, const QString& text) const;
    /// Moves a file or directory out of the way of a new one; a missing one is no error.
    Result<void> move(const QString& from, const QString& to) const;
    /// Removes a file or directory with all that is in it; a missing one is no error.
    Result<void> removeTree(const QString& path) const;
    /// Removes the directory and gives up the lock; nothing else may be called afterwards.
    Result<void> remove();

private:
    Workspace(Account account, const QString& directory);
    Result<void> claim() const;
    [[nodiscard]] ProcessRequest request(const QString& program, const QStringList& arguments,
                                         std::chrono::milliseconds timeout) const;
    Account m_account;
    QString m_directory;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace stopover::sandbox
