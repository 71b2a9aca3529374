#include "core/pg/resolve.h"

#include "core/pg/servicefile.h"

#include <QDir>

#include <libpq-fe.h>

#include <arpa/inet.h>
#include <array>
#include <memory>
#include <vector>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

/// libpq tells what it resolved of a connection only, and refuses one of a bad value before it asks any server.
Handle refusedFor(const char* keyword, const ConnectionKeywords& given)
{
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& [key, value] : given.keywords) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.insert(keys.end(), { keyword, nullptr });
    values.insert(values.end(), { "(refused)", nullptr });
    return { PQconnectStartParams(keys.data(), values.data(), 0), &PQfinish };
}

QByteArray valueOf(const ConnectionKeywords& keywords, const QByteArray& keyword)
{
    for (const auto& [key, value] : keywords.keywords) {
        if (key == keyword)
            return value;
    }
    return {};
}

void put(ConnectionKeywords& keywords, const QByteArray& keyword, const QByteArray& value)
{
    keywords.keywords.removeIf([&keyword](const auto& pair) { return pair.first == keyword; });
    if (!value.isEmpty())
        keywords.keywords.append({ keyword, value });
}

bool isThisMachine(const QString& host)
{
    if (host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1)
        return true;
    constexpr unsigned char loopback = 127;
    const QByteArray text = host.toUtf8();
    std::array<unsigned char, sizeof(in6_addr)> address {};
    if (inet_pton(AF_INET, text.constData(), address.data()) == 1)
        return address.front() == loopback;
    return inet_pton(AF_INET6, text.constData(), address.data()) == 1
        && address == std::array<unsigned char, sizeof(in6_addr)> { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 };
}

} // namespace

ConnectionKeywords spelledOut(pg_conn* connection)
{
    ConnectionKeywords keywords;
    const Options options(PQconninfo(connection), &PQconninfoFree);
    for (const PQconninfoOption* option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const QByteArray keyword(option->keyword);
        const QByteArray value(option->val);
        // Another libpq, that of a child, may not know a keyword that stands at its default here.
        if (value.isEmpty() || value == option->compiled || keyword == "service" || keyword == "servicefile")
            continue;
        if (keyword == "passfile" && value == QDir::home().filePath(u".pgpass"_s).toUtf8())
            continue;
        if (keyword == "password")
            keywords.password = Secret(value);
        else if (keyword == "sslpassword")
            keywords.keyPassword = Secret(value);
        else
            keywords.keywords.append({ keyword, value });
    }
    return keywords;
}

std::optional<ConnectionKeywords> resolve(const ConnectionKeywords& given)
{
    const Handle first = refusedFor("target_session_attrs", given);
    const Options parsed(first ? PQconninfo(first.get()) : nullptr, &PQconninfoFree);
    bool isParsed = false;
    for (const PQconninfoOption* option = parsed.get(); option != nullptr && option->keyword != nullptr; ++option)
        isParsed = isParsed
            || (qstrcmp(option->keyword, "target_session_attrs") == 0 && option->val != nullptr
                && QByteArrayView(option->val) == "(refused)");
    if (!isParsed)
        return {};
    ConnectionKeywords resolved = spelledOut(first.get());
    // The one that was spoilt is read from a second one, in which another is.
    const Handle second = refusedFor("gssencmode", given);
    put(resolved, "target_session_attrs", valueOf(spelledOut(second.get()), "target_session_attrs"));
    // What was given is kept even where it is libpq's default: it was meant.
    for (const auto& [keyword, value] : given.keywords) {
        if (keyword != "service" && keyword != "servicefile")
            put(resolved, keyword, value);
    }
    if (!given.password.isEmpty())
        resolved.password = given.password;
    if (!given.keyPassword.isEmpty())
        resolved.keyPassword = given.keyPassword;
    return resolved;
}

bool saysTlsMode(const ConnectionKeywords& given, const ConnectionKeywords& resolved)
{
    if (!valueOf(resolved, "sslmode").isEmpty() || !qEnvironmentVariableIsEmpty("PGSSLMODE"))
        return true;
    QByteArray service = valueOf(given, "service");
    if (service.isEmpty())
        service = qgetenv("PGSERVICE");
    return !service.isEmpty() && valueInService(service, "sslmode");
}

bool staysOnThisMachine(const QString& hosts, const QString& addresses)
{
    return std::ranges::all_of(hosts.split(u','), &isThisMachine)
        && std::ranges::all_of(addresses.split(u','), &isThisMachine);
}

} // namespace stopover::pg
