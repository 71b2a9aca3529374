#include "core/pg/pooler.h"

#include <QByteArray>

#include <libpq-fe.h>

#include <cerrno>
#include <chrono>
#include <optional>
#include <poll.h>

namespace stopover::pg {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// Each trial catches a pool that is shared with probability one half or better, whatever its order and load.
constexpr int manyTrials = 12;
constexpr int fewTrials = 2;
constexpr auto answerWithin = 3s;
/// A client that has to wait for a server session waits longer than this; one that gets it does not.
constexpr auto queuedAfter = 400ms;

enum class Answer {
    Given,
    Refused,
    Late,
};

struct Reply
{
    Answer answer = Answer::Late;
    QString text; ///< first value, or what the error says
};

bool send(PGconn* handle, const char* statement)
{
    return PQsendQuery(handle, statement) == 1;
}

/// Reads what has been sent for; Late leaves it under way.
Reply receive(PGconn* handle, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (PQisBusy(handle) == 1) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return {};
        pollfd socket { .fd = PQsocket(handle), .events = POLLIN, .revents = 0 };
        if (::poll(&socket, 1, static_cast<int>(left.count())) < 0 && errno != EINTR)
            return { Answer::Refused, {} };
        if (PQconsumeInput(handle) == 0)
            return { Answer::Refused, QString::fromUtf8(PQerrorMessage(handle)) };
    }
    Reply reply { Answer::Refused, {} };
    while (ResultHandle result { PQgetResult(handle), &PQclear }) {
        if (PQresultStatus(result.get()) == PGRES_TUPLES_OK && PQntuples(result.get()) > 0)
            reply = { Answer::Given, QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) };
        else if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
            reply.answer = Answer::Given;
        else if (PQresultStatus(result.get()) == PGRES_FATAL_ERROR)
            reply = { Answer::Refused, reply.text + QString::fromUtf8(PQresultErrorMessage(result.get())) };
    }
    return reply;
}

Reply ask(PGconn* handle, const char* statement, std::chrono::milliseconds patience = answerWithin)
{
    return send(handle, statement) ? receive(handle, patience) : Reply { Answer::Refused, {} };
}

constexpr const char* whichBackend = "SELECT pg_catalog.pg_backend_pid()";

/// What one trial has shown; nothing when the first connection kept its backend.
std::optional<PoolMode> provenByTrial(PGconn* first, PGconn* second)
{
    const Reply before = ask(first, whichBackend);
    const Reply again = ask(first, whichBackend);
    if (before.answer != Answer::Given || again.answer != Answer::Given)
        return PoolMode::Unknown;
    if (before.text != again.text)
        return PoolMode::Transaction;
    // Held in a transaction, so that the pool cannot give it to anybody else.
    if (!send(second, "BEGIN READ ONLY"))
        return PoolMode::Unknown;
    Reply begun = receive(second, queuedAfter);
    if (begun.answer == Answer::Late) {
        // The second waits for a server session. If the first is served at once it has one of its own.
        const bool served = ask(first, whichBackend, queuedAfter).text == before.text;
        return served ? PoolMode::Session : PoolMode::Unknown;
    }
    if (begun.answer == Answer::Refused)
        return begun.text.contains("statement pooling"_L1) ? PoolMode::Statement : PoolMode::Unknown;
    const Reply held = ask(second, whichBackend);
    const Reply after = held.text == before.text ? Reply {} : ask(first, whichBackend);
    static_cast<void>(ask(second, "ROLLBACK"));
    if (held.text == before.text || after.text != before.text)
        return PoolMode::Transaction;
    return {};
}

PoolMode modeOf(PGconn* first, PGconn* second, int trials)
{
    for (int number = 0; number < trials; ++number) {
        if (const auto proven = provenByTrial(first, second))
            return *proven;
    }
    return PoolMode::Session;
}

/// The pooler's own console answers SHOW VERSION, or does not let everybody in; a server has no such database.
QString nameOf(const OpenAnother& openAnother)
{
    const PgHandle console = openAnother("pgbouncer");
    if (PQstatus(console.get()) != CONNECTION_OK)
        return QByteArray(PQerrorMessage(console.get())).contains("not allowed") ? u"PgBouncer"_s : QString();
    const Reply version = ask(console.get(), "SHOW VERSION");
    return version.answer == Answer::Given ? version.text.section(u' ', 0, 0) : QString();
}

QString addressOf(PGconn* handle)
{
    return QString::fromUtf8(PQhost(handle)) + u':' + QString::fromLatin1(PQport(handle));
}

QString portBehind(PGconn* handle)
{
    return ask(handle, "SELECT pg_catalog.current_setting('port')").text;
}

} // namespace

QString poolModeName(PoolMode mode)
{
    switch (mode) {
    case PoolMode::Session:
        return u"session"_s;
    case PoolMode::Transaction:
        return u"transaction"_s;
    case PoolMode::Statement:
        return u"statement"_s;
    case PoolMode::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Pooler examinePooler(pg_conn* handle, const OpenAnother& openAnother)
{
    Pooler pooler { .name = nameOf(openAnother), .address = addressOf(handle), .serverPort = portBehind(handle) };
    if (const PgHandle second = openAnother(nullptr); PQstatus(second.get()) == CONNECTION_OK)
        pooler.mode = modeOf(handle, second.get(), manyTrials);
    return pooler;
}

void leavePool(pg_conn* handle)
{
    // A pooler closes a server session whose client went away within a transaction.
    constexpr auto patience = 1s;
    if (PQtransactionStatus(handle) == PQTRANS_IDLE)
        static_cast<void>(ask(handle, "BEGIN", patience));
}

std::unique_ptr<Pooler> findHiddenPooler(pg_conn* handle, const OpenAnother& openAnother)
{
    const PgHandle second = openAnother(nullptr);
    // Where there is room for one session only, nobody else can be given it.
    if (PQstatus(second.get()) != CONNECTION_OK)
        return {};
    const PoolMode mode = modeOf(handle, second.get(), fewTrials);
    if (mode == PoolMode::Session)
        return {};
    return std::make_unique<Pooler>(Pooler {
        .mode = mode, .name = nameOf(openAnother), .address = addressOf(handle), .serverPort = portBehind(handle) });
}

} // namespace stopover::pg
