#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>

namespace stopover::revision {

enum class ProjectKind {
    Alembic, ///< alembic.ini or [tool.alembic] in pyproject.toml
    Sql, ///< stopover.toml
};

/// Which project to open, and how.
struct ProjectRequest
{
    QString folder; ///< of the project, around it or within it; or its ini or pyproject.toml
    QString configFile; ///< Alembic's -c; empty: $ALEMBIC_CONFIG, then what the folder has
    QString section = QStringLiteral("alembic"); ///< Alembic's -n
    QString workingDirectory; ///< what relative paths refer to; empty: the project's folder
};

/// A project's settings with absolute paths.
struct ProjectConfig
{
    ProjectKind kind = ProjectKind::Alembic;
    QString folder; ///< the working directory of its Alembic
    QString file; ///< the file that the settings come from; env.py when there is none
    QString iniFile; ///< Alembic's -c; empty when there is none
    QString stopoverFile; ///< stopover.toml, or where it would be made
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
    QString environmentFile; ///< file with environment variables that stopover.toml names
    Secret databaseUrl; ///< sqlalchemy.url; often only a placeholder, since env.py may replace it
    QList<Error> notes; ///< how the project was found, where that is not as the request says
    QList<Error> faults; ///< what Alembic refuses to run with, though the revisions can be read
};

/// Reads a project's settings: alembic.ini first, then [tool.alembic]; stopover.toml adds what the two
/// cannot say, or describes a project in SQL by itself. Runs nothing, imports nothing.
///
/// A value is put together when it is needed, and only what the graph needs is refused. A folder without settings of its
/// own leads to the project below it or around it; without any ini, to the folder of env.py with Alembic's defaults.
///
/// Errors: ProjectMissing, ProjectAmbiguous, ProjectForeign, ProjectImportable, ConfigSyntax, ConfigValue,
/// ConfigKeyMissing, UnknownKey, ScriptLocationMissing, Io.
Result<ProjectConfig> readConfig(const ProjectRequest& request);

/// Alembic's main options for a run of the project's own Alembic, so that it sees the folders that `config` has, whatever
/// its release and the way it is configured; percent signs are single.
QMap<QString, QString> optionsForAlembic(const ProjectConfig& config, const QStringList& versionFolders);

} // namespace stopover::revision
