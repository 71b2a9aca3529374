#pragma once

#include "core/base/error.h"

#include <optional>

namespace stopover::revision {

/// Says whose migrations a folder has, by the names of its files: ProjectImportable where they are SQL files that
/// importFolder() takes, else ProjectForeign. Nothing when they are nobody's that is known.
std::optional<Error> errorOfForeignProject(const QString& folder);

} // namespace stopover::revision
