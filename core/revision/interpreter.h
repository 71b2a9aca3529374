#pragma once

#include "core/revision/config.h"

#include <QProcessEnvironment>

namespace stopover::revision {

/// A Python interpreter that a project may be meant to run with.
struct Interpreter
{
    /// What points to it.
    enum class Origin {
        Chosen, ///< stopover.toml
        Active, ///< the environment that this program was started in
        Folder, ///< .venv and its like in the project, also uv's and PDM's
        Poetry,
        Pipenv,
        Conda,
        Tox,
        Pyenv,
        System,
    };

    QString path; ///< not resolved: an environment is known by its own link
    Origin origin = Origin::System;
    QStringList packageFolders; ///< where it looks for installed packages, as far as files tell
    QString libraryFolder; ///< its standard library; empty when not found

    /// Whether `import name` would find something; nothing when the files do not tell.
    [[nodiscard]] std::optional<bool> hasModule(const QString& name) const;
};

/// Every interpreter that points to the project, the likeliest first; the system's is the last one. Found by reading
/// names and files, runs nothing: the active environment, the project's folders up to the repository's root, then what
/// poetry, pipenv, conda, tox and pyenv have made for it.
QList<Interpreter> findInterpreters(const ProjectConfig& config,
                                    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// The chosen one, else the first that has Alembic, else the first.
Interpreter interpreterFor(const ProjectConfig& config,
                           const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// The interpreter at a path, with what its files tell.
Interpreter interpreterAt(const QString& path, Interpreter::Origin origin);

} // namespace stopover::revision
