#pragma once

#include <QList>
#include <QString>

namespace stopover::pg {

/// One server setting and the value that a session of ours has.
struct SessionSetting
{
    QString name;
    QString value;
};

using SessionSettings = QList<SessionSetting>;

/// What every session of ours has, whatever the role, the database, the configuration file or the connection options
/// say, as far as a server of this version knows it: nothing that ends a session or a statement by time, one
/// isolation, names found in pg_catalog only, values that read alike, and a server that notices a client that is gone.
/// Steps that want something else set it with SET LOCAL.
[[nodiscard]] SessionSettings sessionSettings(int serverVersion);

/// "pg_catalog.set_config(…), …" for all of them: for the transaction, or for the session.
enum class SettingScope {
    Session,
    Transaction,
};
[[nodiscard]] QString setConfigs(const SessionSettings& settings, SettingScope scope);

/// "SET LOCAL …; " for all of them, which takes no snapshot.
[[nodiscard]] QString setLocals(const SessionSettings& settings);

/// As a constant of SQL.
[[nodiscard]] QString quotedText(const QString& text);

/// Replaces the value of a setting, or adds it.
void put(SessionSettings& settings, const SessionSetting& setting);

} // namespace stopover::pg
