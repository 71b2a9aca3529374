#include "core/revision/alembicsettings.h"

#include "core/revision/foldersearch.h"
#include "core/revision/scriptfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

/// The characters between items, by Alembic's words for them; separators by themselves are words too.
const QHash<QString, QString>& separators()
{
    static const QHash<QString, QString> words {
        { u"os"_s, u":"_s }, { u":"_s, u":"_s }, { u";"_s, u";"_s }, { u"space"_s, u" "_s }, { u"newline"_s, u"\n"_s }
    };
    return words;
}

QStringList withoutBlanks(QStringList items)
{
    for (QString& item : items)
        item = item.trimmed();
    items.removeAll(QString());
    return items;
}

QString firstWord(const QString& text)
{
    return text.section(QRegularExpression(u"\\s"_s), 0, 0);
}

} // namespace

Result<AlembicSettings> AlembicSettings::of(const ProjectPlace& place)
{
    AlembicSettings settings;
    settings.m_place = place;
    if (!place.toml.isEmpty()) {
        STOPOVER_TRY_ASSIGN(settings.m_toml, readToml(place.toml));
        settings.m_table = settings.m_toml.values.value(u"tool"_s).toMap().value(u"alembic"_s).toMap();
    }
    if (!place.ini.isEmpty()) {
        STOPOVER_TRY_ASSIGN(const IniFile ini, IniFile::read(place.ini));
        settings.m_ini = ini;
    }
    return settings;
}

/// In pyproject.toml only the file's folder is put in.
Result<QString> AlembicSettings::putIn(const QString& raw) const
{
    QString ini = raw;
    ini.replace(u'\n', "\n "_L1);
    const IniFile file = IniFile::parse("[x]\nvalue = "_L1 + ini, m_toml.path);
    STOPOVER_TRY_ASSIGN(const std::optional<QString> value, file.value(u"x"_s, u"value"_s));
    return value.value_or(QString());
}

Result<std::optional<QString>> AlembicSettings::text(const QString& key) const
{
    if (m_ini && m_ini->hasSection(m_config.section)) {
        STOPOVER_TRY_ASSIGN(const std::optional<QString> value, m_ini->value(m_config.section, key));
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
    const std::optional<QStringList> raw = textList(m_table.value(key));
    if (m_table.value(key).typeId() != QMetaType::QVariantList || !raw)
        return std::optional<QStringList>();
    QStringList items;
    for (const QString& one : *raw) {
        STOPOVER_TRY_ASSIGN(const QString item, putIn(one));
        items.append(item);
    }
    return std::optional(items);
}

Result<bool> AlembicSettings::flag(const QString& key) const
{
    STOPOVER_TRY_ASSIGN(const std::optional<QString> value, text(key));
    return value == u"true"_s;
}

/// A value that the graph does not need: one that cannot be read keeps Alembic from running, but not us from reading.
std::optional<QString> AlembicSettings::orFault(const QString& key)
{
    const Result<std::optional<QString>> value = text(key);
    if (value)
        return *value;
    m_config.faults.append(value.error());
    return std::nullopt;
}

bool AlembicSettings::hasScriptLocation(const QString& section) const
{
    return m_ini && m_ini->hasSection(section) && m_ini->lineOf(section, u"script_location"_s) > 0;
}

QStringList AlembicSettings::environments() const
{
    QStringList found;
    for (const QString& section : m_ini ? m_ini->sections() : QStringList()) {
        if (m_ini->keys(section).contains(u"script_location"_s))
            found.append(section);
    }
    if (found.isEmpty() && !m_table.isEmpty())
        found.append(u"alembic"_s);
    return found;
}

/// [alembic] is what Alembic looks for by itself, so another one stands in for it.
Result<void> AlembicSettings::chooseSection(const QString& wanted)
{
    m_config.section = wanted;
    m_config.sections = environments();
    if (!m_ini || hasScriptLocation(wanted) || m_table.contains(u"script_location"_s))
        return {};
    if (wanted != "alembic"_L1 && !m_ini->hasSection(wanted))
        return Failure(ErrorCode::ConfigKeyMissing, { m_config.file, wanted, QString() });
    QStringList others = m_config.sections;
    if (wanted != "alembic"_L1 || others.isEmpty())
        return {};
    m_config.section = others.takeFirst();
    m_config.notes.append(
        Error::of(ErrorCode::SectionChosen, { m_config.file, m_config.section, others.join(", "_L1) }));
    return {};
}

/// The characters between the items of a list; null when neither key is set.
QString AlembicSettings::separator(const QString& newKey, const QString& oldKey)
{
    for (const QString& key : { newKey, oldKey }) {
        const std::optional<QString> value = key.isEmpty() ? std::nullopt : orFault(key);
        if (!value)
            continue;
        if (separators().contains(*value))
            return separators().value(*value);
        // A comment behind a value belongs to it, which Alembic's own template of some years forgot.
        const bool isCommented = separators().contains(firstWord(*value));
        m_config.faults.append(
            Error::of(ErrorCode::ConfigValue,
                      { m_config.file, key, isCommented ? u"comment_behind"_s : u"not_one_of"_s, *value }));
        return isCommented ? separators().value(firstWord(*value)) : QString();
    }
    return {};
}

/// Without a separator, old projects separate by commas or blanks.
QStringList AlembicSettings::split(const QString& items, const QString& separator)
{
    static const QRegularExpression old(u", *| +"_s);
    return withoutBlanks(separator.isNull() ? items.split(old) : items.split(separator));
}

Result<void> AlembicSettings::readImportPath()
{
    const std::optional<QString> paths = orFault(u"prepend_sys_path"_s);
    if (!paths) {
        STOPOVER_TRY_ASSIGN(const std::optional<QStringList> items, list(u"prepend_sys_path"_s));
        m_config.importPath = items.value_or(QStringList());
        return {};
    }
    static const QRegularExpression old(u", *| +|:"_s);
    const std::optional<QString> named = paths->isEmpty() ? std::nullopt : orFault(u"path_separator"_s);
    m_config.importPath = withoutBlanks(
        named && separators().contains(*named) ? paths->split(separators().value(*named)) : paths->split(old));
    return {};
}

/// Programs like Flask-Migrate keep the ini beside env.py, and say themselves where that is.
Result<void> AlembicSettings::takeScriptFolderBelow(const QString& iniFolder)
{
    const QStringList below = scriptFoldersBelow(iniFolder);
    if (below.isEmpty() || (below.size() > 1 && below.constFirst() != iniFolder))
        return Failure(ErrorCode::ConfigKeyMissing, { m_config.file, m_config.section, u"script_location"_s });
    m_config.scriptLocation = below.constFirst();
    if (m_config.scriptLocation != iniFolder)
        m_config.notes.append(Error::of(ErrorCode::ProjectFoundElsewhere, { m_config.file, m_config.scriptLocation }));
    else if (m_place.folder == iniFolder)
        m_config.folder = QFileInfo(iniFolder).absolutePath();
    return {};
}

Result<void> AlembicSettings::readScriptLocation()
{
    const QString iniFolder = QFileInfo(m_config.file).absolutePath();
    STOPOVER_TRY_ASSIGN(const std::optional<QString> location, text(u"script_location"_s));
    if (!location || location->isEmpty())
        return takeScriptFolderBelow(iniFolder);
    const Whereabouts found = findLocation(*location, m_place.folder, iniFolder, m_config.importPath);
    if (!found.exists)
        return Failure(ErrorCode::ScriptLocationMissing, { found.folder, m_config.file });
    m_config.scriptLocation = found.folder;
    if (!found.base.isEmpty())
        m_config.folder = found.base;
    return {};
}

Result<void> AlembicSettings::readVersionLocations()
{
    const QString iniFolder = QFileInfo(m_config.file).absolutePath();
    STOPOVER_TRY_ASSIGN(const std::optional<QString> locations, text(u"version_locations"_s));
    STOPOVER_TRY_ASSIGN(const std::optional<QStringList> items, list(u"version_locations"_s));
    QStringList named = items.value_or(QStringList());
    if (locations && !locations->isEmpty())
        named = split(*locations, separator(u"path_separator"_s, u"version_path_separator"_s));
    for (const QString& one : std::as_const(named))
        m_config.versionLocations.append(findLocation(one, m_config.folder, iniFolder, m_config.importPath).folder);
    STOPOVER_TRY_ASSIGN(m_config.recursive, flag(u"recursive_version_locations"_s));
    STOPOVER_TRY_ASSIGN(m_config.sourceless, flag(u"sourceless"_s));
    return {};
}

void AlembicSettings::readNaming()
{
    m_config.fileTemplate = orFault(u"file_template"_s).value_or(m_config.fileTemplate);
    if (const std::optional<QString> length = orFault(u"truncate_slug_length"_s)) {
        bool isNumber = false;
        const int number = length->trimmed().toInt(&isNumber);
        if (!isNumber)
            m_config.faults.append(Error::of(ErrorCode::ConfigValue,
                                             { m_config.file, u"truncate_slug_length"_s, u"not_a_number"_s, *length }));
        else if (number != 0)
            m_config.slugLength = number;
    }
    m_config.timezone = orFault(u"timezone"_s).value_or(QString());
    // Never in an error: it may hold a password. A broken one is env.py's affair, which may replace it.
    if (const Result<std::optional<QString>> url = text(u"sqlalchemy.url"_s); url && *url)
        m_config.databaseUrl = Secret((*url)->toUtf8());
}

Result<ProjectConfig> AlembicSettings::read(const QString& section)
{
    m_config = {};
    m_config.folder = m_place.folder;
    m_config.iniFile = m_place.ini;
    m_config.file = !m_place.ini.isEmpty() ? m_place.ini : m_place.toml;
    m_config.notes = m_place.notes;
    m_config.faults = m_ini ? m_ini->faults() : QList<Error>();
    STOPOVER_TRY(chooseSection(section));
    STOPOVER_TRY(readImportPath());
    STOPOVER_TRY(readScriptLocation());
    STOPOVER_TRY(readVersionLocations());
    readNaming();
    return m_config;
}

QStringList AlembicSettings::scriptFolders()
{
    QStringList sections = environments();
    if (sections.isEmpty())
        sections.append(u"alembic"_s);
    QStringList folders;
    for (const QString& section : std::as_const(sections)) {
        if (const Result<ProjectConfig> config = read(section))
            folders.append(config->scriptLocation);
    }
    return folders;
}

} // namespace stopover::revision
