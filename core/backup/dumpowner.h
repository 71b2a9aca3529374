#pragma once

#include "core/backup/dumpcontents.h"
#include "core/pg/connection.h"
#include "core/sandbox/server.h"

namespace stopover::backup {

/// From this version on the schema public is owned by whoever owns the database.
inline constexpr int ownsPublicFrom = 150000;

/// A new database, and the ordinary role that loads a dump into it.
///
/// A dump's code runs while it is loaded, and again whenever its objects are used, with the rights of a role that owns
/// nothing but this database, is a member of no role and has no attributes. A superuser creates such a role; anyone
/// else works with their own rights, which must not include access to the server's files. The private server always
/// uses such a role. Without keep(), database and role are dropped with the object. Blocks; single-threaded.
class RestoreTarget
{
public:
    /// To be asked before a dump is read, which may take long. Errors: PooledProgram, MissingPrivilege (CREATEDB),
    /// connection errors.
    static Result<void> refuseUnable(const pg::Settings& admin);

    /// Errors: RestoreRole, RestoreLogin, Sql, connection errors.
    static Result<RestoreTarget> make(const pg::Settings& admin, const QString& database);
    static Result<RestoreTarget> makeIn(const sandbox::Server& server, const QString& database);

    RestoreTarget(RestoreTarget&&) noexcept;
    RestoreTarget& operator=(RestoreTarget&&) noexcept;
    RestoreTarget(const RestoreTarget&) = delete;
    RestoreTarget& operator=(const RestoreTarget&) = delete;
    ~RestoreTarget();

    /// For everything that reads or writes in the database.
    [[nodiscard]] const pg::Settings& ordinary() const;
    /// In the new database, with all rights: for statements of our own only, which look up nothing of the dump's.
    [[nodiscard]] Result<pg::Connection> administer() const;
    [[nodiscard]] const QString& database() const;
    /// That owns everything in it; empty when the one who restores does.
    [[nodiscard]] const QString& role() const;

    /// Whether only a superuser can make it, and it is there to be made. Errors: Sql.
    [[nodiscard]] Result<bool> needsSuperuser(const QString& extension) const;
    /// As the superuser, while nothing of the dump is in the database. Errors: Sql.
    Result<void> makeExtension(const QString& extension, const QString& schema);

    /// Revokes the role's login, and closes our connections to the database.
    Result<void> endLogin();
    /// The role went, or stays under this name as the owner.
    Result<void> dropRole();
    Result<QString> keepRole();
    void keep();

private:
    struct State;
    explicit RestoreTarget(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stopover::backup
