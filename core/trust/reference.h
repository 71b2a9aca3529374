#pragma once

#include "core/trust/facts.h"

#include <QMap>

/// What install() of run::journal leaves behind in a database, version by version.
namespace stopover::trust {

/// A property of an object: which, of which name. For example "column", "created_at".
using Property = std::pair<QString, QString>;
using Properties = QMap<Property, QString>;

/// The objects of schema stopover, as a version installs them; written from a real one, see
/// tests/tools/journalreference. The schema itself, owners and grants are not in it: whom to trust depends on who
/// asks.
[[nodiscard]] const QMap<QString, Properties>& referenceOf(int version);

/// Whether a build of the program before version 5 installed a function with this body under a version; SHA-256.
[[nodiscard]] bool wasInstalledEarlier(int version, const QString& function, const QString& body);

/// Facts as a reference file has them: a line each, sorted, with tabs between object, aspect, name and value.
[[nodiscard]] QString referenceText(const QList<Fact>& facts);

} // namespace stopover::trust
