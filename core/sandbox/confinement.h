#pragma once

#include "core/base/result.h"
#include "core/sandbox/account.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <chrono>
#include <memory>

namespace stopover::sandbox {

/// What keeps the processes of a private server from the rest of the machine, as it is found around a running one.
///
/// The kernel does not give all of it everywhere (containers, user namespaces that are switched off): a server without
/// one of them runs all the same, and this says so.
struct Isolation
{
    bool network = false; ///< it sees its own loopback only
    bool files = false; ///< it does not see the homes of this machine's users
    bool privileges = false; ///< no program that it starts can gain rights

    [[nodiscard]] bool complete() const { return network && files && privileges; }

    /// {"network": …, "files": …, "privileges": …}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Looks at a process of this machine. Nothing is known of one that has ended or that the caller may not look at: no
/// isolation.
Isolation isolationOf(qint64 pid);

struct ConfinedProgram
{
    QString program; ///< with its path
    QStringList arguments;
    QProcessEnvironment environment;
    std::chrono::milliseconds timeout;
};

/// The isolation and limits for a server that is to be started.
///
/// As root it needs no more rights; else a user namespace gives them. Each part is independent of the others: where the
/// kernel refuses one, the program runs without it. QProcess is no way to do this: its child shares our memory until
/// the program starts, in which the kernel gives no user namespace, and has a page of stack.
class Confinement
{
public:
    /// `kept` are folders that the server needs even where they lie in a home: its own, its socket's, its programs'.
    Confinement(const Account& account, const QStringList& kept);
    ~Confinement();
    Confinement(Confinement&&) noexcept;
    Confinement& operator=(Confinement&&) = delete;
    Confinement(const Confinement&) = delete;
    Confinement& operator=(const Confinement&) = delete;

    /// Runs a program in it as the account, to its end; what it starts stays inside. Blocks. False when it cannot be
    /// started, exits with something other than 0, or outlives its timeout.
    [[nodiscard]] bool run(const ConfinedProgram& program) const;

private:
    [[noreturn]] void become(char* const* arguments, char* const* environment) const;
    void enter() const;
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace stopover::sandbox
