#pragma once

#include "core/base/result.h"

#include <QHash>

namespace stopover::revision {

/// An ini file as Python's ConfigParser reads it.
///
/// Keys ignore case; `=` and `:` separate; `#` and `;` start a comment only on a line of their own;
/// indented lines continue a value; `%(key)s` takes a value of the same section, of [DEFAULT] or
/// `here` (the file's folder), `%%` is a percent sign. A value is put together when it is asked for.
///
/// What ConfigParser refuses is read as far as it can be: a line that is no setting is left out, of a key that is set
/// twice the later value counts, keys before any section belong to [alembic].
class IniFile
{
public:
    static IniFile parse(const QString& text, const QString& path);

    /// As parse(). Errors: those of readFile().
    static Result<IniFile> read(const QString& path);

    /// What ConfigParser refuses the file for: ConfigSyntax, RevisionEncoding.
    [[nodiscard]] const QList<Error>& faults() const { return m_faults; }

    [[nodiscard]] QStringList sections() const { return m_sections; } ///< in the order of the file, without DEFAULT

    [[nodiscard]] bool hasSection(const QString& section) const { return m_sections.contains(section); }

    [[nodiscard]] QStringList keys(const QString& section) const; ///< without those of DEFAULT

    [[nodiscard]] int lineOf(const QString& section, const QString& key) const; ///< 0 when nothing sets it

    /// The value with everything put in; nothing when neither the section nor [DEFAULT] has the key.
    /// Errors: ConfigValue when what it refers to is missing or refers to itself.
    [[nodiscard]] Result<std::optional<QString>> value(const QString& section, const QString& key) const;

private:
    friend class IniParser;

    struct Entry
    {
        QString raw;
        int line = 0;
    };

    [[nodiscard]] const Entry* find(const QString& section, const QString& key) const;
    [[nodiscard]] Result<QString> interpolated(const QString& section, const QString& key, const QString& raw,
                                               int depth) const;

    QString m_path;
    QStringList m_sections;
    QList<Error> m_faults;
    QHash<QString, QHash<QString, Entry>> m_entries;
};

} // namespace stopover::revision
