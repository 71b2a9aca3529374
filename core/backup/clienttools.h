#pragma once

#include "core/base/process.h"
#include "core/pg/childaccess.h"
#include "core/pg/connection.h"

namespace stopover::backup {

/// The distribution's client programs (pg_dump, pg_restore, psql …) for one server.
///
/// Their connection settings come from pg::ChildAccess: every keyword explicit, secrets in files, no PG* variable
/// inherited. If one of our sessions is open, Connection::pinned() makes them connect to the same server.
class ClientTools
{
public:
    /// Errors: ProgramMissing, those of pg::ChildAccess.
    static Result<ClientTools> forServer(const pg::Settings& settings);
    /// The server that the session has reached: nothing ends sessions of the programs by time.
    static Result<ClientTools> forServer(const pg::Connection& connection);

    /// A program with its arguments; `--dbname` is put in front of them when `database` is not empty.
    [[nodiscard]] ProcessRequest request(const QString& program, const QStringList& arguments,
                                         const QString& database = {}) const;

    [[nodiscard]] QString path(const QString& program) const { return m_directory + QLatin1Char('/') + program; }

    [[nodiscard]] const pg::Settings& settings() const { return m_access.settings(); }

private:
    explicit ClientTools(pg::ChildAccess access)
        : m_access(std::move(access))
    {}

    pg::ChildAccess m_access;
    QString m_directory;
};

/// These programs set what a session has; through a pooler that would be left to whoever gets the session next. To be
/// asked before one is run. Errors: PooledProgram.
Result<void> refusePooledPrograms(pg::Connection& connection);

} // namespace stopover::backup
