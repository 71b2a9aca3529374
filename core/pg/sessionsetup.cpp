#include "core/pg/sessionsetup.h"

#include <array>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int since; ///< the first version that knows it, as server_version_num
    const char* name;
    const char* value;
};

constexpr int any = 0;
constexpr int version14 = 140000;
constexpr int version17 = 170000;

constexpr std::array rows {
    // Names, and how values read.
    Row { any, "search_path", "pg_catalog, pg_temp" },
    Row { any, "DateStyle", "ISO" },
    Row { any, "IntervalStyle", "postgres" },
    Row { any, "TimeZone", "UTC" },
    Row { any, "extra_float_digits", "1" },
    Row { any, "bytea_output", "hex" },
    Row { any, "standard_conforming_strings", "on" },
    Row { any, "array_nulls", "on" },
    Row { any, "transform_null_equals", "off" },
    Row { any, "quote_all_identifiers", "off" },
    Row { any, "client_min_messages", "notice" },
    // Nothing ends by time what a step has not limited itself.
    Row { any, "statement_timeout", "0" },
    Row { any, "lock_timeout", "0" },
    Row { any, "idle_in_transaction_session_timeout", "0" },
    Row { version14, "idle_session_timeout", "0" },
    Row { version17, "transaction_timeout", "0" },
    // One way for transactions to begin. Whether writing is wanted is asked before: see refuseReadOnly().
    Row { any, "default_transaction_isolation", "read committed" },
    Row { any, "default_transaction_read_only", "off" },
    Row { any, "default_transaction_deferrable", "off" },
    Row { any, "row_security", "on" },
    Row { any, "check_function_bodies", "on" },
    // A statement over many partitions is thought expensive and would be compiled, for longer than it then runs.
    Row { any, "jit", "off" },
    // The server notices a killed client at once, and a silent network within half a minute.
    Row { version14, "client_connection_check_interval", "500ms" },
    Row { any, "tcp_keepalives_idle", "10" },
    Row { any, "tcp_keepalives_interval", "5" },
    Row { any, "tcp_keepalives_count", "3" },
    Row { any, "tcp_user_timeout", "25s" },
};

} // namespace

SessionSettings sessionSettings(int serverVersion)
{
    SessionSettings settings;
    for (const Row& row : rows) {
        if (serverVersion >= row.since)
            settings.append({ QString::fromLatin1(row.name), QString::fromLatin1(row.value) });
    }
    return settings;
}

QString setConfigs(const SessionSettings& settings, SettingScope scope)
{
    QStringList calls;
    const QString local = scope == SettingScope::Transaction ? u"true"_s : u"false"_s;
    for (const auto& [name, value] : settings)
        calls.append(u"pg_catalog.set_config("_s + quotedText(name) + u", "_s + quotedText(value) + u", "_s + local
                     + u')');
    return calls.join(u", "_s);
}

QString setLocals(const SessionSettings& settings)
{
    QString text;
    for (const auto& [name, value] : settings)
        // A path is a list, which no constant can be.
        text += u"SET LOCAL "_s + name + u" = "_s + (name == "search_path"_L1 ? value : quotedText(value)) + u"; "_s;
    return text;
}

QString quotedText(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

void put(SessionSettings& settings, const SessionSetting& setting)
{
    for (auto& one : settings) {
        if (one.name == setting.name) {
            one.value = setting.value;
            return;
        }
    }
    settings.append(setting);
}

} // namespace stopover::pg
