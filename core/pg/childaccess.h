#pragma once

#include "core/pg/settings.h"

#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <memory>

namespace stopover::pg {

/// What a child process gets to reach the server of the settings, and no other: all keywords spelled out, none of the
/// caller's PG* variables, so that no service file and no variable leads it elsewhere or weakens the connection.
///
/// Secrets go into files that only the user may read and that live as long as this object; they are in no argument and
/// in no variable. The password's file names host, port and role: a child that is led elsewhere has none to give. The
/// database is left open, since pg_basebackup and pg_dumpall enter others of the same server.
class ChildAccess
{
public:
    /// Resolves the settings unless they are, or come from Connection::pinned(). Errors: Io; BadConnectionSettings for
    /// a key's password that no file can hold.
    static Result<ChildAccess> to(const Settings& settings);

    /// Nothing ends its sessions by time, whatever role, database and server say; a server of that version
    /// (Connection::serverVersion()) is asked for it. Not through a pooler, which may refuse such options.
    void neverTimeOut(int serverVersion);

    /// For --dbname: keywords without secrets.
    [[nodiscard]] QString conninfo(const QString& database, const QString& applicationName) const;

    /// The caller's environment without PG*, with the files of the secrets.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// The same, and each keyword as the variable that libpq has for it, for programs that open connections of their
    /// own.
    [[nodiscard]] QProcessEnvironment fullEnvironment() const;

    [[nodiscard]] const Settings& settings() const { return m_settings; }

private:
    explicit ChildAccess(Settings settings)
        : m_settings(std::move(settings))
    {}

    Result<void> writePassword();
    Result<void> writeKeyPassword();
    Settings m_settings;
    QString m_options; ///< of the sessions; empty: those of the settings
    std::shared_ptr<QTemporaryFile> m_passwords; ///< null without a password
    std::shared_ptr<QTemporaryFile> m_service; ///< with the password of a key: libpq takes it from nowhere else
};

/// The caller's environment without PG*.
[[nodiscard]] QProcessEnvironment environmentWithoutPg();

} // namespace stopover::pg
