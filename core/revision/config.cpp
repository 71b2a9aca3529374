#include "core/revision/config.h"

#include "core/revision/alembicsettings.h"
#include "core/revision/foldersearch.h"
#include "core/revision/projectplace.h"
#include "core/revision/scriptfolder.h"
#include "core/revision/tomlfile.h"

#include <QDir>
#include <QFileInfo>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// Reads stopover.toml into `config`; its revision folders only count for a project in SQL.
Result<void> readStopoverToml(const QString& path, ProjectConfig& config)
{
    STOPOVER_TRY_ASSIGN(const TomlDocument document, readToml(path));
    STOPOVER_TRY(checkKeys(document, document.values, {}, { u"revisions"_s, u"version_table"_s, u"alembic"_s }));
    const QVariantMap revisions = document.values.value(u"revisions"_s).toMap();
    STOPOVER_TRY(
        checkKeys(document, revisions, u"revisions"_s, { u"locations"_s, u"recursive"_s, u"file_template"_s }));
    const QVariantMap table = document.values.value(u"version_table"_s).toMap();
    STOPOVER_TRY(checkKeys(document, table, u"version_table"_s, { u"name"_s, u"schema"_s }));
    const QVariantMap alembic = document.values.value(u"alembic"_s).toMap();
    STOPOVER_TRY(checkKeys(document, alembic, u"alembic"_s, { u"python"_s, u"env_file"_s }));
    config.versionTable = table.value(u"name"_s, config.versionTable).toString();
    config.versionTableSchema = table.value(u"schema"_s).toString();
    const QDir folder = QFileInfo(path).absoluteDir();
    const auto pathIn = [&](const QString& key) {
        const QString value = alembic.value(key).toString();
        return value.isEmpty() ? value : QDir::cleanPath(folder.absoluteFilePath(value));
    };
    config.python = pathIn(u"python"_s);
    config.environmentFile = pathIn(u"env_file"_s);
    if (config.kind == ProjectKind::Alembic)
        return {};
    const std::optional<QStringList> locations = textList(revisions.value(u"locations"_s, u"revisions"_s));
    if (!locations || locations->isEmpty()) {
        return Failure(ErrorCode::ConfigValue, { path, u"revisions.locations"_s, u"not_text"_s, QString() });
    }
    for (const QString& location : *locations)
        config.versionLocations.append(QDir::cleanPath(QDir(config.folder).absoluteFilePath(location)));
    config.recursive = revisions.value(u"recursive"_s).toBool();
    config.fileTemplate = revisions.value(u"file_template"_s, config.fileTemplate).toString();
    return {};
}

/// A file that settings are in, or env.py where they are in a program.
ProjectPlace placeOfFile(const QFileInfo& file)
{
    ProjectPlace place = placeIn(file.absolutePath());
    if (file.fileName() == "pyproject.toml"_L1) {
        place.toml = file.filePath();
        return place;
    }
    place.ini.clear();
    if (file.fileName() == "env.py"_L1) {
        place.toml.clear();
        place.scriptFolder = file.absolutePath();
        place.folder = QFileInfo(file.absolutePath()).absolutePath();
    } else if (file.fileName() == "stopover.toml"_L1) {
        place.toml.clear();
        place.stopoverToml = file.filePath();
    } else {
        place.ini = file.filePath();
    }
    return place;
}

/// What the request names: a folder, or a file with settings.
Result<ProjectPlace> placeOf(const ProjectRequest& request)
{
    const QFileInfo asked(QFileInfo(request.folder).absoluteFilePath());
    const QString folder = QDir::cleanPath(asked.isFile() ? asked.absolutePath() : asked.filePath());
    QString named = request.configFile.isEmpty() ? qEnvironmentVariable("ALEMBIC_CONFIG") : request.configFile;
    static const QStringList settings { u"ini"_s, u"toml"_s };
    if (asked.isFile() && (settings.contains(asked.suffix()) || asked.fileName() == "env.py"_L1))
        return placeOfFile(asked);
    if (named.isEmpty())
        return placeOfProject(folder);
    ProjectPlace place = placeOfFile(QFileInfo(QDir(folder).absoluteFilePath(named)));
    place.folder = folder;
    return place;
}

/// Alembic's defaults, where only the project's program knows more.
ProjectConfig configOfScripts(const ProjectPlace& place)
{
    ProjectConfig config;
    config.folder = place.folder;
    config.scriptLocation = place.scriptFolder;
    config.file = place.scriptFolder + "/env.py"_L1;
    config.section = u"alembic"_s;
    config.notes = place.notes;
    config.notes.append(Error::of(ErrorCode::ProjectWithoutIni, { place.scriptFolder }));
    return config;
}

/// Alembic's default, or where a program that names its folders itself has put them.
void completeVersionLocations(ProjectConfig& config)
{
    if (!config.versionLocations.isEmpty())
        return;
    const QString versions = config.scriptLocation + "/versions"_L1;
    config.versionLocations = config.recursive ? QStringList() : versionSubfolders(versions);
    if (config.versionLocations.isEmpty()) {
        config.versionLocations.append(versions);
        return;
    }
    QStringList names;
    for (const QString& one : std::as_const(config.versionLocations))
        names.append(QDir(versions).relativeFilePath(one));
    config.notes.append(Error::of(ErrorCode::VersionsInSubfolders, { versions, names.join(", "_L1) }));
}

Result<ProjectConfig> alembicConfig(const ProjectPlace& place, const QString& section)
{
    ProjectConfig config;
    if (place.ini.isEmpty() && place.toml.isEmpty()) {
        config = configOfScripts(place);
    } else {
        STOPOVER_TRY_ASSIGN(AlembicSettings settings, AlembicSettings::of(place));
        STOPOVER_TRY_ASSIGN(config, settings.read(section));
    }
    completeVersionLocations(config);
    if (!QFileInfo::exists(config.scriptLocation + "/env.py"_L1))
        config.faults.append(Error::of(ErrorCode::EnvironmentScriptMissing, { config.scriptLocation }));
    return config;
}

} // namespace

Result<ProjectConfig> readConfig(const ProjectRequest& request)
{
    STOPOVER_TRY_ASSIGN(ProjectPlace place, placeOf(request));
    if (!request.workingDirectory.isEmpty())
        place.folder = QFileInfo(request.workingDirectory).absoluteFilePath();
    ProjectConfig config;
    if (place.isAlembic()) {
        STOPOVER_TRY_ASSIGN(config, alembicConfig(place, request.section));
    } else {
        config.kind = ProjectKind::Sql;
        config.folder = place.folder;
        config.file = place.stopoverToml;
        config.notes = place.notes;
    }
    const QString own = config.folder + "/stopover.toml"_L1;
    config.stopoverFile = place.stopoverToml.isEmpty() ? own : place.stopoverToml;
    if (QFileInfo::exists(config.stopoverFile))
        STOPOVER_TRY(readStopoverToml(config.stopoverFile, config));
    return config;
}

QMap<QString, QString> optionsForAlembic(const ProjectConfig& config, const QStringList& versionFolders)
{
    QMap<QString, QString> options { { u"script_location"_s, config.scriptLocation } };
    if (versionFolders == QStringList { config.scriptLocation + "/versions"_L1 })
        return options;
    // Both words for the separator: which one counts depends on the release.
    options.insert(u"version_locations"_s, versionFolders.join(u':'));
    options.insert(u"version_path_separator"_s, u":"_s);
    options.insert(u"path_separator"_s, u":"_s);
    return options;
}

} // namespace stopover::revision
