#pragma once

#include "core/base/result.h"

namespace stopover::revision {

/// Where a project's settings are.
struct ProjectPlace
{
    QString folder; ///< what relative paths refer to
    QString ini; ///< alembic.ini; empty when there is none
    QString toml; ///< pyproject.toml with [tool.alembic]; empty when there is none
    QString scriptFolder; ///< the folder of env.py, when neither of the two exists
    QString stopoverToml; ///< empty when there is none
    QList<Error> notes;

    [[nodiscard]] bool isAlembic() const { return !ini.isEmpty() || !toml.isEmpty() || !scriptFolder.isEmpty(); }
};

/// The project in a folder: its own settings, else those of the only or the outermost project below it, else those of the
/// nearest one around it, up to the repository's root. Reads names and settings, runs nothing.
/// Errors: ProjectMissing, ProjectAmbiguous, ProjectForeign, ProjectImportable.
Result<ProjectPlace> placeOfProject(const QString& folder);

/// The settings that a folder has itself; isAlembic() is false when it has none.
ProjectPlace placeIn(const QString& folder);

} // namespace stopover::revision
