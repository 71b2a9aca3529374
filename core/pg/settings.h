#pragma once

#include "core/base/connectionkeywords.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace stopover::pg {

/// Connection settings as psql takes them: a URI, a keyword string (`host=… service=…`) or a bare
/// database name. What is not given comes from PG* variables, the service file and the password file.
///
/// A value; may be copied between threads. The password is kept apart and never part of describe().
class Settings
{
public:
    /// Errors: BadConnectionSettings, in our own words, since libpq's echo pieces of passwords.
    static Result<Settings> parse(const QString& text);

    [[nodiscard]] Settings withDatabase(const QString& name) const;
    [[nodiscard]] Settings withApplicationName(const QString& name) const;
    [[nodiscard]] Settings withPassword(Secret password) const;
    /// Another role of the same server, with its password.
    [[nodiscard]] Settings withLogin(const QString& role, Secret password) const;
    [[nodiscard]] Settings withHost(const QString& host, const QString& port) const;
    /// These are of a temporary login (trust::WorkLogin) that lasts as long as a copy of them: `lease` is kept
    /// until then. `given` are the settings of the role that had it made, its name spelled out; `role` is whose
    /// rights the login has.
    [[nodiscard]] Settings ofTemporaryLogin(std::shared_ptr<const void> lease, const Settings& given,
                                            const QString& role) const;
    /// `mode` as libpq's sslmode, for example "verify-full".
    [[nodiscard]] Settings withTlsMode(const QString& mode) const;

    /// A keyword's value as given here; empty when it is left to the environment.
    [[nodiscard]] QString value(const QByteArray& keyword) const;

    [[nodiscard]] bool hasPassword() const { return !m_connection.password.isEmpty(); }

    [[nodiscard]] const Secret& password() const { return m_connection.password; }

    /// The keywords as parse() reads them again, without the password.
    [[nodiscard]] QString text() const;

    /// For people: "role@host:port/database", no secret.
    [[nodiscard]] QString describe() const;

    /// All settings explicit: what the service and the PG* variables say now, plus the defaults decided here, so that
    /// no service file or variable matters later. On connections to another machine TLS verifies the server's name,
    /// unless these settings, the environment or the service specify another sslmode.
    ///
    /// Call once, before the first session: later sessions and child programs then reach the same server. Settings that
    /// libpq cannot resolve (an unknown service) stay as they are; opening them reports why. Reads the service file,
    /// does not access the network.
    [[nodiscard]] Settings resolved() const;

    /// Settings for a session that looks at other sessions: for a temporary login the original settings with the same
    /// database; otherwise unchanged. A temporary login can neither see other roles' sessions nor terminate them; the
    /// connected role can.
    ///
    /// Such a session has all rights of that role. It reads and calls pg_catalog only, never an object of the database,
    /// ours included, so that it runs no other role's code (docs/security.md); tests/architecture lists who may open
    /// one.
    [[nodiscard]] Settings watching() const;

    /// Whether these settings, resolved, lead to this machine only.
    [[nodiscard]] bool staysOnThisMachine() const;

    /// For opening a connection: the resolved settings.
    [[nodiscard]] ConnectionKeywords keywords() const { return resolved().m_connection; }

    /// Secrets as far as they are given here.
    [[nodiscard]] const Secret& keyPassword() const { return m_connection.keyPassword; }

private:
    friend class Connection;
    struct Temporary;
    void set(const QByteArray& keyword, const QByteArray& value);
    ConnectionKeywords m_connection;
    std::shared_ptr<const void> m_lease;
    std::shared_ptr<const Temporary> m_temporary; ///< who is behind a temporary login
    bool m_isResolved = false;
};

} // namespace stopover::pg
