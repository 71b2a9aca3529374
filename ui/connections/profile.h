#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::ui {

/// A named way to a database. No secret is part of it.
struct Profile
{
    QString name;
    QString address; ///< as pg::Settings::parse takes it, without a password
    QString workAs {}; ///< the role whose rights a superuser works with; empty: the program finds it

    bool operator==(const Profile&) const = default;
};

/// The profiles that the user has saved, and the databases opened lately, in the settings file.
class ProfileStore
{
public:
    [[nodiscard]] QList<Profile> saved() const; ///< by name
    void save(const Profile& profile); ///< replaces the one of this name
    void remove(const QString& name);

    [[nodiscard]] QList<Profile> recent() const; ///< the latest first
    void remember(const Profile& profile);
};

/// The services of the file that PGSERVICEFILE names or ~/.pg_service.conf, and of the system's. A file
/// that is missing or cannot be read has none.
[[nodiscard]] QList<Profile> readServices();

/// The services of one file, each written out as keywords, so that the file is not needed to connect.
/// Passwords in it are left out. Errors: Io.
Result<QList<Profile>> readServiceFile(const QString& path);

/// A saved profile or a service of this name. Errors: Usage, naming those that there are.
Result<Profile> findProfile(const QString& name);

} // namespace stopover::ui
