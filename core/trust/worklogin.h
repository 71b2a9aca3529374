#pragma once

#include "core/pg/connection.h"

namespace stopover::trust {

/// What the names of temporary logins begin with.
constexpr QLatin1StringView temporaryLoginPrefix { "stopover/" };

/// How a superuser's program works: see WorkLogin.
enum class WorkRights {
    Own, ///< as the role that connected: an ordinary one, or a superuser where everything belongs to superusers
    Ordinary, ///< as an ordinary role, through a temporary login
    Refused, ///< as the superuser, who may look at the catalog but not touch what belongs to others: reason()
};

/// With which rights the program works on a database.
///
/// Stopover does not work on other roles' objects as a superuser: their functions would run with superuser rights. SET
/// ROLE does not help, since a function can reset it; nor does a SECURITY DEFINER function of the owner
/// (docs/adr/0001). So a superuser gets a temporary login: an ordinary role with a random name and password that is a
/// member of the role to work as, and takes it on at login. Foreign code can then reach only what that role can reach,
/// even after RESET ROLE. A CREATEROLE role gets one too if it can, since it could give itself more rights than the
/// owner has; otherwise it works as itself.
struct WorkLogin
{
    WorkRights rights = WorkRights::Own;
    /// For everything that reads or writes what the database holds. The login lasts as long as a copy of it does; it is
    /// dropped by another thread. Logins that a killed program left are dropped by the next one.
    pg::Settings settings;
    QString role; ///< that is worked as; of WorkRights::Refused the one that could not be
    QString reason; ///< of WorkRights::Refused, in the server's words
    /// of WorkRights::Refused where the login was made and did not get in: what pg_hba.conf may lack
    QString accessLine;
    bool readOnly = false; ///< of WorkRights::Refused: nothing can be written there, so that no login was tried
    QString connected; ///< the role that connected
    QString ignored; ///< of WorkRights::Own the role that was asked for, where it works as itself in spite of that
};

/// A line of pg_hba.conf that lets temporary logins with the rights of a role into a database: over the socket, or from
/// this machine's network, as the host says.
[[nodiscard]] QString accessLine(const QString& database, const QString& role, const QString& host);

/// Finds the role to work as and makes the login, if one is needed.
///
/// The role is the one that was asked for; else the connected one where the schema stopover belongs to it or to a
/// superuser; else the owner of the database; else, where a superuser owns that, the one role that owns tables, if
/// there is only one and none belongs to a superuser. Nothing but pg_catalog is read to find it. A keeper session of
/// the superuser stays open as long as the login lasts. Blocks. Errors: connection errors; RoleMissing.
Result<WorkLogin> openWorkLogin(const pg::Settings& own, const QString& role = {});

} // namespace stopover::trust
