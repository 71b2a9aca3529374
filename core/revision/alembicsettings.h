#pragma once

#include "core/revision/config.h"
#include "core/revision/inifile.h"
#include "core/revision/projectplace.h"
#include "core/revision/tomlfile.h"

namespace stopover::revision {

/// Alembic's settings, each looked up in the ini and then in [tool.alembic] of pyproject.toml.
class AlembicSettings
{
public:
    /// Errors: Io, ConfigSyntax of pyproject.toml.
    static Result<AlembicSettings> of(const ProjectPlace& place);

    /// Errors: ConfigKeyMissing, ConfigValue, ScriptLocationMissing.
    Result<ProjectConfig> read(const QString& section);

    /// The folders of all environments that can be found.
    [[nodiscard]] QStringList scriptFolders();

private:
    Result<std::optional<QString>> text(const QString& key) const;
    Result<std::optional<QStringList>> list(const QString& key) const;
    Result<bool> flag(const QString& key) const;
    Result<QString> putIn(const QString& raw) const;
    [[nodiscard]] QStringList environments() const;
    [[nodiscard]] bool hasScriptLocation(const QString& section) const;
    Result<void> chooseSection(const QString& wanted);
    [[nodiscard]] std::optional<QString> orFault(const QString& key);
    [[nodiscard]] QString separator(const QString& newKey, const QString& oldKey);
    [[nodiscard]] static QStringList split(const QString& items, const QString& separator);
    Result<void> readImportPath();
    Result<void> readScriptLocation();
    Result<void> takeScriptFolderBelow(const QString& iniFolder);
    Result<void> readVersionLocations();
    void readNaming();

    ProjectPlace m_place;
    std::optional<IniFile> m_ini;
    TomlDocument m_toml;
    QVariantMap m_table;
    ProjectConfig m_config;
};

} // namespace stopover::revision
