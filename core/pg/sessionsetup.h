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

/// What every session of ours has, whatever the role, database, configuration file or connection options say, as far as
/// this server version knows the settings: no timeouts, fixed isolation, names resolved in pg_catalog only, uniform
/// value formats, and a server that notices a lost client. Steps override this with SET LOCAL.
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
