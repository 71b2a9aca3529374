#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace stopover::sql {

/// The longest identifier in bytes of UTF-8 that the server keeps; it cuts longer ones silently.
constexpr qsizetype maxIdentifierBytes = 63;

/// A name in double quotes, as it is safe in any statement. The name itself is never changed.
QString quoted(const QString& identifier);

/// For people: quoted only where SQL would need it.
QString displayed(const QString& identifier);

/// A text in single quotes, safe in any statement with standard_conforming_strings on.
QString literal(const QString& text);

/// A text in dollar quotes that nothing in it ends: names come from the database, and may look like any quote.
QString dollarQuoted(const QString& text);

/// A DO statement.
QString doBlock(const QString& body);

/// A name made from `base` and `suffix` that fits maxIdentifierBytes: `base` is cut where needed, and
/// then eight hex digits of its hash keep different bases apart. Where `suffix` alone is too long, both are cut, and
/// the digits are those of both. Deterministic.
QString derivedName(const QString& base, const QString& suffix);

/// A schema and a name in it.
struct QualifiedName
{
    QString schema;
    QString name;

    /// Reads `schema.name` or `name` (schema public) as SQL does: double quotes keep case and dots,
    /// without them letters are folded to lower case. Errors: BadIdentifier.
    static Result<QualifiedName> parse(const QString& text);

    /// Names separated by commas, at least one. Errors: BadIdentifier.
    static Result<QList<QualifiedName>> parseList(const QString& text);

    [[nodiscard]] QString sql() const { return quoted(schema) + QLatin1Char('.') + quoted(name); }

    /// For people and --confirm: quoted only where SQL would need it.
    [[nodiscard]] QString display() const;

    friend bool operator==(const QualifiedName&, const QualifiedName&) = default;
};

} // namespace stopover::sql
