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

    /// Everything spelled out: what the service and the PG* variables say now, and what is decided here, so that no
    /// service file and no variable counts any more. To another machine it is TLS with the server's name verified,
    /// unless another sslmode is given here, in the environment or by the service.
    ///
    /// To be asked once, before the first session: what is opened later, children among it, then reaches the same
    /// server. Settings that libpq cannot resolve (an unknown service) stay as they are: opening them says why. Reads
    /// the service file, asks no network.
    [[nodiscard]] Settings resolved() const;

    /// For a session that watches others: of a temporary login, the settings as they were given, to the same
    /// database; all others as they are. A temporary login neither sees what the sessions of others do nor may end
    /// them; who had it made does.
    ///
    /// Such a session has all rights of that role. It reads and calls pg_catalog only, never an object of the
    /// database, ours included, so that no code of others runs with these rights (docs/security.md);
    /// tests/architecture lists who may.
    [[nodiscard]] Settings watching() const;

    /// Whether these settings, resolved, lead to this machine only.
    [[nodiscard]] bool staysOnThisMachine() const;

    /// For a driver that opens the connection: what is resolved().
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
