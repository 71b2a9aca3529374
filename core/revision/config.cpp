#include "core/revision/config.h"

#include "core/revision/inifile.h"
#include "core/revision/tomlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// Alembic's settings, each looked up in the ini and then in pyproject.toml.
class AlembicSettings
{
public:
    Result<void> open(const ProjectRequest& request);

    [[nodiscard]] bool isPresent() const { return m_ini.has_value() || !m_table.isEmpty(); }

    Result<ProjectConfig> read();

private:
    Result<std::optional<QString>> text(const QString& key) const;
    Result<std::optional<QStringList>> list(const QString& key) const;
    Result<bool> flag(const QString& key) const;
    Result<QString> putIn(const QString& raw) const;
    Result<QStringList> splitLocations(const QString& locations) const;
    Result<void> readLocations(ProjectConfig& config) const;
    Result<void> readNaming(ProjectConfig& config) const;
    Result<QStringList> environments() const;
    [[nodiscard]] QString absolute(const QString& path, const QStringList& importPath) const;

    ProjectRequest m_request;
    std::optional<IniFile> m_ini;
    TomlDocument m_toml;
    QVariantMap m_table;
    QString m_file;
};

Result<void> AlembicSettings::open(const ProjectRequest& request)
{
    m_request = request;
    const QDir folder(request.folder);
    QString named = request.configFile.isEmpty() ? qEnvironmentVariable("ALEMBIC_CONFIG") : request.configFile;
    const bool isToml = named.endsWith(".toml"_L1);
    const QString ini = isToml || named.isEmpty() ? folder.filePath(u"alembic.ini"_s) : folder.absoluteFilePath(named);
    const QString toml = isToml ? folder.absoluteFilePath(named) : folder.filePath(u"pyproject.toml"_s);
    if (QFileInfo::exists(toml)) {
        STOPOVER_TRY_ASSIGN(m_toml, readToml(toml));
        m_table = m_toml.values.value(u"tool"_s).toMap().value(u"alembic"_s).toMap();
        m_file = toml;
    }
    if (QFileInfo::exists(ini) || !(named.isEmpty() || isToml)) {
        STOPOVER_TRY_ASSIGN(const IniFile read, IniFile::read(ini));
        m_ini = read;
        m_file = ini;
    }
    return {};
}

/// In pyproject.toml only the file's folder is put in.
Result<QString> AlembicSettings::putIn(const QString& raw) const
{
    QString ini = raw;
    ini.replace(u'\n', "\n "_L1);
    STOPOVER_TRY_ASSIGN(const IniFile file, IniFile::parse("[x]\nvalue = "_L1 + ini, m_toml.path));
    STOPOVER_TRY_ASSIGN(const std::optional<QString> value, file.value(u"x"_s, u"value"_s));
    return value.value_or(QString());
}

Result<std::optional<QString>> AlembicSettings::text(const QString& key) const
{
    if (m_ini) {
        STOPOVER_TRY_ASSIGN(const std::optional<QString> value, m_ini->value(m_request.section, key));
        if (value)
            return value;
    }
    const QVariant value = m_table.value(key);
    if (!value.isValid() || value.typeId() == QMetaType::QVariantList)
        return std::optional<QString>();
    STOPOVER_TRY_ASSIGN(const QString text, putIn(value.toString()));
    return std::optional(text);
}

/// A list that pyproject.toml holds as an array; nothing when the key is a text or missing.
Result<std::optional<QStringList>> AlembicSettings::list(const QString& key) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<QString> fromText, text(key));
    if (fromText || m_table.value(key).typeId() != QMetaType::QVariantList)
        return std::optional<QStringList>();
    QStringList items;
    for (const QString& raw : textList(m_table.value(key)).value_or(QStringList())) {
        STOPOVER_TRY_ASSIGN(const QString item, putIn(raw));
        items.append(item);
    }
    return std::optional(items);
}

Result<bool> AlembicSettings::flag(const QString& key) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<QString> value, text(key));
    return value == u"true"_s;
}

/// The separator is what path_separator says; without it, old projects separate by commas or spaces.
Result<QStringList> AlembicSettings::splitLocations(const QString& locations) const
{
    QString name;
    for (const QString& key : { u"path_separator"_s, u"version_path_separator"_s }) {
        STOPOVER_TRY_ASSIGN(const std::optional<QString> value, text(key));
        if (name.isNull() && value)
            name = *value;
    }
    static const QHash<QString, QString> separators {
        { u"os"_s, u":"_s }, { u":"_s, u":"_s }, { u";"_s, u";"_s }, { u"space"_s, u" "_s }, { u"newline"_s, u"\n"_s }
    };
    QStringList items;
    if (name.isNull()) {
        static const QRegularExpression old(u", *| +"_s);
        items = locations.split(old);
    } else if (!separators.contains(name)) {
        return Failure(ErrorCode::ConfigValue, { m_file, u"path_separator"_s, u"not_one_of"_s, name });
    } else {
        items = locations.split(separators.value(name));
    }
    for (QString& item : items)
        item = item.trimmed();
    items.removeAll(QString());
    return items;
}

/// `package:folder` is looked up where Python would import the package from.
QString AlembicSettings::absolute(const QString& path, const QStringList& importPath) const
{
    const QDir base(m_request.workingDirectory);
    if (QDir::isAbsolutePath(path) || !path.contains(u':'))
        return QDir::cleanPath(base.absoluteFilePath(path));
    QString relative = path.section(u':', 0, 0);
    relative.replace(u'.', u'/');
    relative += u'/' + path.section(u':', 1).replace(u':', u'/');
    const QStringList places = importPath + QStringList { m_request.folder, m_request.folder + "/src"_L1 };
    for (const QString& place : places) {
        QString found = QDir::cleanPath(base.absoluteFilePath(place) + u'/' + relative);
        if (QFileInfo::exists(found))
            return found;
    }
    return QDir::cleanPath(base.absoluteFilePath(relative));
}

Result<void> AlembicSettings::readLocations(ProjectConfig& config) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<QStringList> importList, list(u"prepend_sys_path"_s));
    STOPOVER_TRY_ASSIGN(const std::optional<QString> importText, text(u"prepend_sys_path"_s));
    config.importPath = importList.value_or(QStringList());
    if (importText) {
        STOPOVER_TRY_ASSIGN(config.importPath, splitLocations(*importText));
    }
    STOPOVER_TRY_ASSIGN(const std::optional<QString> location, text(u"script_location"_s));
    if (!location || location->isEmpty())
        return Failure(ErrorCode::ConfigKeyMissing, { m_file, config.section, u"script_location"_s });
    config.scriptLocation = absolute(*location, config.importPath);
    if (!QFileInfo(config.scriptLocation).isDir())
        return Failure(ErrorCode::ScriptLocationMissing, { config.scriptLocation, m_file });
    STOPOVER_TRY_ASSIGN(std::optional<QStringList> locations, list(u"version_locations"_s));
    STOPOVER_TRY_ASSIGN(const std::optional<QString> locationText, text(u"version_locations"_s));
    if (locationText && !locationText->isEmpty()) {
        STOPOVER_TRY_ASSIGN(locations, splitLocations(*locationText));
    }
    if (!locations)
        locations = QStringList(config.scriptLocation + "/versions"_L1);
    for (const QString& one : *locations)
        config.versionLocations.append(absolute(one, config.importPath));
    return {};
}

Result<void> AlembicSettings::readNaming(ProjectConfig& config) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<QString> fileTemplate, text(u"file_template"_s));
    config.fileTemplate = fileTemplate.value_or(config.fileTemplate);
    STOPOVER_TRY_ASSIGN(const std::optional<QString> length, text(u"truncate_slug_length"_s));
    bool isNumber = true;
    if (length)
        config.slugLength = length->toInt(&isNumber);
    if (!isNumber)
        return Failure(ErrorCode::ConfigValue, { m_file, u"truncate_slug_length"_s, u"not_a_number"_s, *length });
    STOPOVER_TRY_ASSIGN(const std::optional<QString> timezone, text(u"timezone"_s));
    config.timezone = timezone.value_or(QString());
    // Never in an error: it may hold a password. A broken one is env.py's affair, which may replace it.
    if (const Result<std::optional<QString>> url = text(u"sqlalchemy.url"_s); url && *url)
        config.databaseUrl = Secret((*url)->toUtf8());
    return {};
}

Result<QStringList> AlembicSettings::environments() const
{
    QStringList found;
    for (const QString& section : m_ini ? m_ini->sections() : QStringList()) {
        if (m_ini->keys(section).contains(u"script_location"_s))
            found.append(section);
    }
    if (found.isEmpty() && !m_table.isEmpty())
        found.append(m_request.section);
    return found;
}

Result<ProjectConfig> AlembicSettings::read()
{
    ProjectConfig config;
    config.folder = m_request.folder;
    config.file = m_file;
    config.section = m_request.section;
    STOPOVER_TRY_ASSIGN(config.sections, environments());
    if (m_ini && !m_ini->hasSection(config.section) && m_table.isEmpty())
        return Failure(ErrorCode::ConfigKeyMissing, { m_file, config.section, QString() });
    STOPOVER_TRY(readLocations(config));
    STOPOVER_TRY(readNaming(config));
    STOPOVER_TRY_ASSIGN(config.recursive, flag(u"recursive_version_locations"_s));
    STOPOVER_TRY_ASSIGN(config.sourceless, flag(u"sourceless"_s));
    return config;
}

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
    STOPOVER_TRY(checkKeys(document, alembic, u"alembic"_s, { u"python"_s }));
    config.versionTable = table.value(u"name"_s, config.versionTable).toString();
    config.versionTableSchema = table.value(u"schema"_s).toString();
    config.python = alembic.value(u"python"_s).toString();
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

} // namespace

Result<ProjectConfig> readConfig(const ProjectRequest& request)
{
    ProjectRequest full = request;
    full.folder = QFileInfo(request.folder).absoluteFilePath();
    if (full.workingDirectory.isEmpty())
        full.workingDirectory = full.folder;
    AlembicSettings settings;
    STOPOVER_TRY(settings.open(full));
    const QString stopoverToml = full.folder + "/stopover.toml"_L1;
    const bool hasStopoverToml = QFileInfo::exists(stopoverToml);
    const bool hasAlembic = settings.isPresent();
    if (!hasAlembic && !hasStopoverToml)
        return Failure(ErrorCode::ProjectMissing, { request.folder });
    ProjectConfig config;
    if (hasAlembic) {
        STOPOVER_TRY_ASSIGN(config, settings.read());
    } else {
        config.kind = ProjectKind::Sql;
        config.folder = full.folder;
        config.file = stopoverToml;
    }
    if (hasStopoverToml)
        STOPOVER_TRY(readStopoverToml(stopoverToml, config));
    return config;
}

} // namespace stopover::revision
