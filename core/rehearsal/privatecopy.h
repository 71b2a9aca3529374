#pragma once

#include "core/pg/connection.h"
#include "core/run/event.h"
#include "core/sandbox/server.h"

#include <functional>

namespace stopover::rehearsal {

/// What a copy is made with.
struct CopyRequest
{
    pg::Settings live; ///< only read
    int percent =
        100; ///< of the rows; below 100 of each large table, small ones whole; 0: none but the version table's
    QString versionTable; ///< as SQL; always copied whole; empty for none
    std::function<bool()> stop {}; ///< asked now and then; true ends the work with the error Cancelled
    std::function<void(const QList<run::Blocker>&)>
        waiting {}; ///< told who holds what the dump waits for, ten seconds at most
};

/// Dump and copy exist at the same time. Errors: RehearsalImpossible when `freeBytes` are too few for them.
Result<void> refuseWithoutSpace(qint64 databaseBytes, int percent, qint64 freeBytes, const QString& directory);

/// A copy of a database on the private server: its schema, and as many rows as requested. Roles of the same names exist
/// for as long as the copy does. Stopover's own schemas are not copied.
///
/// It belongs to an ordinary role, so that the database's contents have no power over this machine. Database and roles
/// are dropped at the end of the scope.
class PrivateCopy
{
public:
    /// Blocks, for as long as a dump and a restore take. Errors: ProgramMissing, ProcessFailed with the words of
    /// pg_dump or pg_restore, RehearsalImpossible for an extension that this machine does not have, Cancelled, those of
    /// the private server.
    static Result<PrivateCopy> make(const CopyRequest& request, sandbox::Server& server);

    PrivateCopy(PrivateCopy&&) noexcept = default;
    PrivateCopy& operator=(PrivateCopy&&) = delete;
    PrivateCopy(const PrivateCopy&) = delete;
    PrivateCopy& operator=(const PrivateCopy&) = delete;
    ~PrivateCopy();

    [[nodiscard]] const pg::Settings& settings() const { return m_settings; }

private:
    PrivateCopy(pg::Connection admin, const QString& name);
    Result<void> makeRoles(pg::Connection& live);
    Result<void> makeDatabase(pg::Connection& live, const sandbox::Server& server);
    Result<void> makeExtensions(pg::Connection& live, const sandbox::Server& server);
    Result<void> load(pg::Connection& live, const CopyRequest& request);

    std::unique_ptr<pg::Connection> m_admin; ///< null once moved from
    QString m_name; ///< of the database and of the role that owns it
    QStringList m_roles; ///< made for it
    QStringList m_extensionSchemas;
    pg::Settings m_settings;
};

} // namespace stopover::rehearsal
