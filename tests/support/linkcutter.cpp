#include "tests/support/linkcutter.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView socketName { "/.s.PGSQL.5432" };
constexpr int pollMilliseconds = 50;
constexpr int delayMilliseconds = 20;
constexpr qsizetype lengthBytes = 4;

int unixSocket(const QByteArray& path, int (*attach)(int, const sockaddr*, socklen_t))
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    if (attach(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

QByteArray receive(int descriptor)
{
    std::array<char, 65536> buffer {};
    const ssize_t count = ::recv(descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? QByteArray(buffer.data(), count) : QByteArray();
}

bool sendAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::send(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// Cuts a stream into messages: a type byte and a length that counts itself, or for the client's first
/// message a length alone.
struct MessageReader
{
    QByteArray pending {};
    bool typed = true;

    /// The next whole message; empty when more bytes are needed.
    QByteArray next()
    {
        const qsizetype typeBytes = typed ? 1 : 0;
        if (pending.size() < typeBytes + lengthBytes)
            return {};
        const qsizetype size = typeBytes + qFromBigEndian<qint32>(pending.constData() + typeBytes);
        if (pending.size() < size)
            return {};
        typed = true;
        const QByteArray message = pending.left(size);
        pending.remove(0, size);
        return message;
    }
};

/// The text of a Query or Parse message; empty for any other.
QByteArray statementOf(const QByteArray& message)
{
    const QByteArray body = message.mid(1 + lengthBytes);
    if (message.startsWith('Q'))
        return body.left(body.indexOf('\0'));
    if (!message.startsWith('P'))
        return {};
    const qsizetype start = body.indexOf('\0') + 1; // behind the name of the prepared statement
    return body.mid(start, body.indexOf('\0', start) - start);
}

} // namespace

struct LinkCutter::Session
{
    int client = -1;
    int server = -1;
    MessageReader fromClient { .typed = false };
    MessageReader fromServer {};
    bool cutAtReply = false;
    std::atomic<bool> over { false };
    std::jthread thread {};
};

LinkCutter::LinkCutter(const QString& serverSocketDirectory)
    : m_serverSocket(QFile::encodeName(serverSocketDirectory) + socketName)
    , m_listener(unixSocket(QFile::encodeName(m_directory.path()) + socketName, &::bind))
{
    if (m_listener < 0 || ::listen(m_listener, 16) != 0)
        qFatal("the proxy cannot listen");
    m_acceptor = std::jthread([this] { acceptSessions(); });
}

LinkCutter::~LinkCutter()
{
    m_stopping = true;
    m_acceptor.join();
    ::close(m_listener);
    m_sessions.clear(); // joins their threads
}

void LinkCutter::arm(LinkCut cut, const QByteArray& statement)
{
    const std::lock_guard lock(m_mutex);
    m_cut = cut;
    m_statement = statement;
    m_fired = false;
}

void LinkCutter::cutNow()
{
    std::list<Session> ending;
    {
        const std::lock_guard lock(m_mutex);
        ending.swap(m_sessions);
    }
    // Joined without the mutex, which a session may be waiting for.
    for (Session& session : ending)
        session.over = true;
}

pg::Settings LinkCutter::settings(const QString& database) const
{
    return *pg::Settings::parse(u"postgresql:///"_s + database + u"?host="_s + m_directory.path()
                                + u"&port=5432&user=stopover"_s);
}

void LinkCutter::acceptSessions()
{
    while (!m_stopping) {
        pollfd waiting { .fd = m_listener, .events = POLLIN, .revents = 0 };
        if (::poll(&waiting, 1, pollMilliseconds) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (m_fault == LinkFault::Refuse) {
            ::close(client);
            continue;
        }
        const int server = unixSocket(m_serverSocket, &::connect);
        const std::lock_guard lock(m_mutex);
        Session& session = m_sessions.emplace_back();
        session.client = client;
        session.server = server;
        session.thread = std::jthread([this, &session] { pump(session); });
    }
}

void LinkCutter::pump(Session& session)
{
    bool open = session.client >= 0 && session.server >= 0;
    while (open && !session.over && !m_stopping) {
        if (m_fault == LinkFault::Stall) {
            // Whoever goes away is not noticed at the other end.
            std::this_thread::sleep_for(std::chrono::milliseconds(pollMilliseconds));
            continue;
        }
        std::array waiting { pollfd { .fd = session.client, .events = POLLIN, .revents = 0 },
                             pollfd { .fd = session.server, .events = POLLIN, .revents = 0 } };
        if (::poll(waiting.data(), waiting.size(), pollMilliseconds) <= 0 || m_fault == LinkFault::Stall)
            continue;
        if (m_fault == LinkFault::Delay)
            std::this_thread::sleep_for(std::chrono::milliseconds(delayMilliseconds));
        if (waiting[0].revents != 0)
            open = passClientBytes(session);
        if (open && waiting[1].revents != 0)
            open = passServerBytes(session);
    }
    ::close(session.client);
    ::close(session.server);
}

bool LinkCutter::passClientBytes(Session& session)
{
    const QByteArray bytes = receive(session.client);
    if (m_fault == LinkFault::DropToServer)
        return !bytes.isEmpty();
    session.fromClient.pending += bytes;
    for (QByteArray message = session.fromClient.next(); !message.isEmpty(); message = session.fromClient.next()) {
        switch (takeCut(statementOf(message))) {
        case LinkCut::Never:
            break;
        case LinkCut::BeforeStatement:
            m_fired = true;
            return false;
        case LinkCut::BeforeReply:
            session.cutAtReply = true;
        }
        if (!sendAll(session.server, message))
            return false;
    }
    return !bytes.isEmpty();
}

bool LinkCutter::passServerBytes(Session& session)
{
    const QByteArray bytes = receive(session.server);
    if (m_fault == LinkFault::DropToClient)
        return !bytes.isEmpty();
    session.fromServer.pending += bytes;
    for (QByteArray message = session.fromServer.next(); !message.isEmpty(); message = session.fromServer.next()) {
        // 'C' completes a command, 'E' refuses it: either way the server is through with it.
        if (session.cutAtReply && (message.startsWith('C') || message.startsWith('E'))) {
            m_fired = true;
            return false;
        }
        if (!sendAll(session.client, message))
            return false;
    }
    return !bytes.isEmpty();
}

LinkCut LinkCutter::takeCut(const QByteArray& statement)
{
    const std::lock_guard lock(m_mutex);
    const bool matches = !statement.isEmpty() && statement.startsWith(m_statement);
    return matches ? std::exchange(m_cut, LinkCut::Never) : LinkCut::Never;
}

} // namespace stopover::test
