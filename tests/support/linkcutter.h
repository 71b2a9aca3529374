#pragma once

#include "core/pg/settings.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>

namespace stopover::test {

/// Where a LinkCutter breaks the link of a session.
enum class LinkCut {
    Never,
    BeforeStatement, ///< the server never sees the statement
    BeforeReply, ///< the server has run the statement, the client never learns of it
};

/// What a LinkCutter does to all links, new ones too, without ending one.
enum class LinkFault {
    None,
    Stall, ///< nothing passes
    DropToServer, ///< what the client sends is lost
    DropToClient, ///< what the server sends is lost
    Delay, ///< everything takes a fiftieth of a second longer
    Refuse, ///< no new session; those that are there go on
};

/// A proxy between libpq and the test server that breaks a session at an exact place of the protocol.
///
/// It reads the messages of both sides, so that "between COMMIT and its reply" is a fact and no race.
/// Sessions of the proxy run on threads of their own; arm() and cutNow() may be called at any time.
class LinkCutter
{
public:
    explicit LinkCutter(const QString& serverSocketDirectory);
    LinkCutter(const LinkCutter&) = delete;
    LinkCutter& operator=(const LinkCutter&) = delete;
    LinkCutter(LinkCutter&&) = delete;
    LinkCutter& operator=(LinkCutter&&) = delete;
    ~LinkCutter();

    /// Breaks the next session that sends a statement which begins with `statement`; once.
    void arm(LinkCut cut, const QByteArray& statement = "COMMIT");

    void setFault(LinkFault fault) { m_fault = fault; }

    /// Breaks all sessions that are open.
    void cutNow();

    /// True when what was armed has happened.
    [[nodiscard]] bool fired() const { return m_fired; }

    /// Settings that lead through the proxy.
    [[nodiscard]] pg::Settings settings(const QString& database) const;

private:
    struct Session;
    void acceptSessions();
    void pump(Session& session);
    bool passClientBytes(Session& session);
    bool passServerBytes(Session& session);
    LinkCut takeCut(const QByteArray& statement);

    QTemporaryDir m_directory;
    QByteArray m_serverSocket;
    int m_listener = -1;
    std::atomic<bool> m_stopping { false };
    std::atomic<bool> m_fired { false };
    std::atomic<LinkFault> m_fault { LinkFault::None };
    std::mutex m_mutex; ///< guards what follows
    LinkCut m_cut = LinkCut::Never;
    QByteArray m_statement;
    std::list<Session> m_sessions;
    std::jthread m_acceptor;
};

} // namespace stopover::test
