#pragma once

#include "core/revision/config.h"

namespace stopover::revision {

/// Keeps what a user has chosen for a project's own Alembic in [alembic] of its stopover.toml: `python`, the interpreter, or
/// `env_file`, a file with environment variables. Everything else in the file stays as it is; without one it is made. A
/// path within the project's folder is kept relative to it.
/// Errors: Io and those of readFile(); ConfigSyntax when the file is no TOML.
Result<void> keepChoice(const ProjectConfig& config, const QString& key, const QString& path);

} // namespace stopover::revision
