#pragma once

#include "core/revision/config.h"

#include <QList>

namespace stopover::revision {

/// The revision files of a project, in load order.
struct VersionFiles
{
    QStringList paths;
    QList<Error> notes; ///< folders that are missing, files found twice
};

/// Lists the files that count as revisions: `.py` for Alembic, `.sql` and `.toml` for SQL, by location and
/// then by name; with recursion a folder's own files first. Blocks on the file system.
VersionFiles listVersionFiles(const ProjectConfig& config);

/// The folders that hold the revision files themselves, for releases of Alembic that know no recursion.
QStringList versionFolders(const ProjectConfig& config);

} // namespace stopover::revision
