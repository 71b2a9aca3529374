#include "core/pg/connectionstate.h"
#include "core/pg/resolve.h"
#include "core/pg/temporary.h"

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

/// What we add to the keywords, as defaults: those of the user count more. A link on which nothing comes back is given
/// up after 14 seconds.
struct OwnKeyword
{
    const char* key;
    const char* value;
};

constexpr std::array ownKeywords {
    OwnKeyword { "fallback_application_name", "stopover" },
    OwnKeyword { "connect_timeout", "10" },
    OwnKeyword { "keepalives_idle", "5" },
    OwnKeyword { "keepalives_interval", "3" },
    OwnKeyword { "keepalives_count", "3" },
    OwnKeyword { "tcp_user_timeout", "14000" },
};

} // namespace

Keywords::Keywords(const Settings& settings)
    : m_given(settings.keywords())
{}

template <typename Call>
auto Keywords::with(const char* database, Call call) const
{
    std::vector<const char*> keys;
    std::vector<const char*> values;
    const auto add = [&](const char* key, const char* value) {
        keys.push_back(key);
        values.push_back(value);
    };
    // Defaults first: a later keyword of the same name replaces an earlier one.
    for (const OwnKeyword& own : ownKeywords)
        add(own.key, own.value);
    for (const auto& [key, value] : m_given.keywords)
        add(key.constData(), value.constData());
    if (!m_given.password.isEmpty())
        add("password", m_given.password.reveal().constData());
    if (!m_given.keyPassword.isEmpty())
        add("sslpassword", m_given.keyPassword.reveal().constData());
    if (database != nullptr)
        add("dbname", database);
    add("client_encoding", "UTF8");
    keys.push_back(nullptr);
    values.push_back(nullptr);
    return call(keys.data(), values.data());
}

PGconn* Keywords::connect(const char* database) const
{
    return with(database,
                [](const char* const* keys, const char* const* values) { return PQconnectdbParams(keys, values, 0); });
}

PGPing Keywords::ping() const
{
    return with(nullptr,
                [](const char* const* keys, const char* const* values) { return PQpingParams(keys, values, 0); });
}

Answer answerOf(const Settings& settings)
{
    const PGPing answer = Keywords(settings).ping();
    return answer == PQPING_OK ? Answer::Serves : answer == PQPING_REJECT ? Answer::Starting : Answer::None;
}

Settings Connection::pinned() const
{
    Settings settings;
    settings.m_isResolved = true;
    settings.m_temporary = m_state->temporary;
    settings.m_connection = spelledOut(handle());
    // One of several hosts, and one of several addresses of a name.
    settings.set("host", PQhost(handle()));
    settings.set("port", PQport(handle()));
    settings.set("hostaddr", PQhostaddr(handle()));
    settings.m_connection.password = Secret(PQpass(handle()));
    settings.m_connection.keywords.removeIf([](const auto& pair) {
        const bool isOwn = std::ranges::any_of(
            ownKeywords, [&pair](const OwnKeyword& own) { return pair.first == own.key && pair.second == own.value; });
        return pair.second.isEmpty() || isOwn || pair.first == "client_encoding";
    });
    return settings;
}

} // namespace stopover::pg
