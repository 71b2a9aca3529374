#pragma once

#include <QStringList>

namespace stopover::revision {

/// What a script_location or an item of version_locations refers to.
struct Whereabouts
{
    QString folder; ///< absolute; where it would be, when it is not there
    QString base; ///< the folder that it is relative to; empty for an absolute one
    bool exists = false;
};

/// Looks a location up as Alembic does, without importing anything: `package:folder` where Python would import the package
/// from, anything else relative to `workingDirectory`. What is not there is looked for around the ini (whose program may
/// run elsewhere), then below it, by the end of its path. A folder with env.py comes before others.
Whereabouts findLocation(const QString& location, const QString& workingDirectory, const QString& iniFolder,
                         const QStringList& importPath);

/// Folders of revisions when those in subfolders of `versions` are its history too: it has none itself; or a program names
/// the folders, and they are parents and children of each other. One that was put aside does not count. Of a folder for
/// each kind of database, the one for PostgreSQL.
QStringList versionSubfolders(const QString& versions);

} // namespace stopover::revision
