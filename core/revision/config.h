#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace stopover::revision {

enum class ProjectKind {
    Alembic, ///< alembic.ini or [tool.alembic] in pyproject.toml
    Sql, ///< stopover.toml
};

/// Which project to open, and how.
struct ProjectRequest
{
    QString folder;
    QString configFile; ///< Alembic's -c; empty: $ALEMBIC_CONFIG, then what the folder has
    QString section = QStringLiteral("alembic"); ///< Alembic's -n
    QString workingDirectory; ///< what relative paths refer to; empty: the folder
};

/// A project's settings with absolute paths.
struct ProjectConfig
{
    ProjectKind kind = ProjectKind::Alembic;
    QString folder;
    QString file; ///< the file that the settings come from
    QString section;
    QStringList sections; ///< sections of the ini that are environments of their own
    QString scriptLocation; ///< with env.py; empty for a SQL project
    QStringList versionLocations;
    bool recursive = false;
    bool sourceless = false;
    QStringList importPath; ///< prepend_sys_path
    QString fileTemplate = QStringLiteral("%(rev)s_%(slug)s");
    qsizetype slugLength = 40;
    QString timezone;
    QString versionTable = QStringLiteral("alembic_version");
    QString versionTableSchema; ///< empty: the search path decides
    QString python; ///< the interpreter that stopover.toml names
    Secret databaseUrl; ///< sqlalchemy.url; often only a placeholder, since env.py may replace it
};

/// Reads a project's settings: alembic.ini first, then [tool.alembic]; stopover.toml adds what the two
/// cannot say, or describes a project in SQL by itself.
///
/// Errors: ProjectMissing, ConfigSyntax, ConfigValue, ConfigKeyMissing, UnknownKey, ScriptLocationMissing, Io.
Result<ProjectConfig> readConfig(const ProjectRequest& request);

} // namespace stopover::revision
