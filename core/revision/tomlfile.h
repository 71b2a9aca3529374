#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QVariantMap>

namespace stopover::revision {

/// A TOML document as plain values: tables are QVariantMap, arrays QVariantList, dates texts.
struct TomlDocument
{
    QString path;
    QVariantMap values;
    QHash<QString, int> lines; ///< by dotted key

    [[nodiscard]] int lineOf(const QString& dottedKey) const { return lines.value(dottedKey, 1); }
};

/// Errors: ConfigSyntax with file, line and the parser's words.
Result<TomlDocument> parseToml(const QByteArray& text, const QString& path);

/// As parseToml(); Io when the file cannot be read.
Result<TomlDocument> readToml(const QString& path);

/// Refuses keys of a table that nothing would read. Errors: UnknownKey.
Result<void> checkKeys(const TomlDocument& document, const QVariantMap& table, const QString& place,
                       const QStringList& known);

/// A text, or an array of texts, as a list; nothing for anything else.
std::optional<QStringList> textList(const QVariant& value);

} // namespace stopover::revision
